internal import CGit2
internal import GuardCore

/// What libgit2 says about the work tree, before each suspect has been looked at.
struct WorkingCopySuspects {
    /// Paths that may differ from the tree.
    var suspects: Set<RepositoryPath> = []
    var untracked: Set<RepositoryPath> = []
    var ignored: [RepositoryPath] = []
}

/// What a file of the work tree is, as a commit would hold it.
enum WorkingFile {
    case missing
    case found(mode: FileMode, id: ObjectID)
    /// A filter program of the person's settings decides; libgit2 runs none.
    case filtered(mode: FileMode)
}

extension Engine {
    /// Paths at which the work tree may differ from `tree`, by the index's notes on each file.
    func suspects(against tree: ObjectID) throws(GuardError) -> WorkingCopySuspects {
        guard let index else { throw GuardError(.environment, "the index was not read") }
        var found = try compareWithIndex(index)
        if stagedTree?.id != tree {
            let root = try IndexTree(index: index, objects: objects).root()
            try keep(root, base: tree)
            for difference in try differences(tree, root.id) {
                found.suspects.insert(RepositoryPath(bytes: difference.path))
            }
        }
        // Git looks away from files marked so, and `git add -N` is no content: they are looked at here.
        let unseen = UInt16(GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue | GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue)
        for position in 0..<git_index_entrycount(index.pointer) {
            guard let entry = git_index_get_byindex(index.pointer, position)?.pointee else { continue }
            let isAssumed = entry.flags & UInt16(GIT_INDEX_ENTRY_VALID.rawValue) != 0
            if isAssumed || entry.flags_extended & unseen != 0 {
                found.suspects.insert(RepositoryPath(cString: entry.path))
            }
        }
        return found
    }

    private func compareWithIndex(_ index: CObject) throws(GuardError) -> WorkingCopySuspects {
        let doing = Text("cannot compare the working files", ko: "작업 파일을 비교할 수 없습니다")
        var options = git_diff_options()
        try git(doing) { git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)) }
        options.flags =
            GIT_DIFF_INCLUDE_UNTRACKED.rawValue | GIT_DIFF_RECURSE_UNTRACKED_DIRS.rawValue
            | GIT_DIFF_INCLUDE_IGNORED.rawValue | GIT_DIFF_INCLUDE_TYPECHANGE.rawValue
            | GIT_DIFF_SKIP_BINARY_CHECK.rawValue
        let diff = try CObject.make(doing, release: git_diff_free, parent: repository) {
            git_diff_index_to_workdir(&$0, repository.pointer, index.pointer, &options)
        }
        var found = WorkingCopySuspects()
        for number in 0..<git_diff_num_deltas(diff.pointer) {
            guard let delta = git_diff_get_delta(diff.pointer, number)?.pointee,
                let path = (delta.new_file.path ?? delta.old_file.path).map({ RepositoryPath(cString: $0) })
            else { continue }
            switch delta.status {
            case GIT_DELTA_UNTRACKED: found.untracked.insert(path)
            case GIT_DELTA_IGNORED: found.ignored.append(path)
            default: found.suspects.insert(path)
            }
        }
        return found
    }

    /// What the file of a path is now, as a commit would hold it.
    func workingFile(_ path: RepositoryPath) throws(GuardError) -> WorkingFile {
        guard let workTree else { return .missing }
        let name = RepositoryPath(bytes: Array((workTree + "/").utf8) + path.bytes)
        switch Files.kind(name) {
        case .missing, .other: return .missing
        case .folder:
            guard let head = try submoduleHead(path) else { return .missing }
            return .found(mode: .gitlink, id: head)
        case .link(let target):
            return .found(mode: .symlink, id: try BlobHash.of(target))
        case .file(let isExecutable):
            let mode: FileMode = isExecutable ? .executable : .regular
            if try hasFilterProgram(path) { return .filtered(mode: mode) }
            var oid = git_oid()
            try git(Text("cannot read \(path)", ko: "\(path) 을(를) 읽을 수 없습니다")) {
                name.withCString { full in
                    path.withCString { relative in
                        git_repository_hashfile(&oid, repository.pointer, full, GIT_OBJECT_BLOB, relative)
                    }
                }
            }
            return .found(mode: mode, id: ObjectID(oid))
        }
    }

    /// Whether the executable bit of working files says anything here (`core.fileMode`).
    func trustsFileMode() throws(GuardError) -> Bool {
        var config: OpaquePointer?
        try git("cannot read the Git settings") { git_repository_config(&config, repository.pointer) }
        defer { git_config_free(config) }
        var value: Int32 = 1
        _ = git_config_get_bool(&value, config, "core.filemode")
        return value != 0
    }

    /// What is checked out in a submodule; nil if nothing is, or if files of its own were changed.
    private func submoduleHead(_ path: RepositoryPath) throws(GuardError) -> ObjectID? {
        let doing = Text("cannot read the submodule \(path)", ko: "서브모듈 \(path) 을(를) 읽을 수 없습니다")
        let submodule = try CObject.makeIfPresent(
            doing, release: git_submodule_free, parent: repository, allowing: .notFound
        ) { pointer in path.withCString { git_submodule_lookup(&pointer, repository.pointer, $0) } }
        guard let submodule, let head = git_submodule_wd_id(submodule.pointer)?.pointee else { return nil }
        var status: UInt32 = 0
        try git(doing) {
            path.withCString {
                git_submodule_status(&status, repository.pointer, $0, GIT_SUBMODULE_IGNORE_NONE)
            }
        }
        let touched =
            GIT_SUBMODULE_STATUS_WD_INDEX_MODIFIED.rawValue | GIT_SUBMODULE_STATUS_WD_WD_MODIFIED.rawValue
            | GIT_SUBMODULE_STATUS_WD_UNTRACKED.rawValue
        return status & touched == 0 ? ObjectID(head) : nil
    }

    /// Whether an attribute asks for a conversion that libgit2 does not know: `filter`, `working-tree-encoding`.
    private func hasFilterProgram(_ path: RepositoryPath) throws(GuardError) -> Bool {
        for attribute in ["filter", "working-tree-encoding"] {
            var value: UnsafePointer<CChar>?
            try git(Text("cannot read the attributes of \(path)", ko: "\(path) 의 속성을 읽을 수 없습니다")) {
                path.withCString { git_attr_get(&value, repository.pointer, 0, $0, attribute) }
            }
            if git_attr_value(value) == GIT_ATTR_VALUE_STRING { return true }
        }
        return false
    }
}
