internal import CGit2
internal import GuardCore

/// Finds which added files were deleted elsewhere in the same change.
enum Renames {
    /// Above this many pairs, files that also changed are no longer matched by content: the work grows with the
    /// pairs. Git stops at 1,000 x 1,000 (`diff.renameLimit`); a hook has less time.
    static let pairLimit = 1 << 16

    /// Position of the added file -> position of the deleted one.
    static func find(in differences: [TreeDifference], _ engine: Engine) throws(GuardError) -> [Int: Int] {
        var added = differences.indices.filter { differences[$0].old == nil }
        var deleted = differences.indices.filter { differences[$0].new == nil }
        // Git matches no empty files: they are all alike.
        added.removeAll { differences[$0].new?.id == emptyBlob }
        deleted.removeAll { differences[$0].old?.id == emptyBlob }
        guard !added.isEmpty, !deleted.isEmpty else { return [:] }
        var found = exact(added, deleted, differences)
        added.removeAll { found[$0] != nil || differences[$0].new?.mode.isFile != true }
        let used = Set(found.values)
        deleted.removeAll { used.contains($0) || differences[$0].old?.mode.isFile != true }
        guard !added.isEmpty, !deleted.isEmpty, added.count * deleted.count <= pairLimit else { return found }
        for (new, old) in try similar(added, deleted, differences, engine) { found[new] = old }
        return found
    }

    /// Same content and type, each deleted file once, a file of the same name first.
    private static func exact(
        _ added: [Int], _ deleted: [Int], _ differences: [TreeDifference]
    ) -> [Int: Int] {
        var sources: [ObjectID: [Int]] = [:]
        for position in deleted.reversed() {
            guard let line = differences[position].old else { continue }
            sources[line.id, default: []].append(position)
        }
        var found: [Int: Int] = [:]
        func take(_ position: Int, where fits: (TreeLine) -> Bool) {
            guard found[position] == nil, let new = differences[position].new,
                let candidates = sources[new.id]
            else { return }
            guard
                let choice = candidates.lastIndex(where: { candidate in
                    differences[candidate].old.map { $0.mode.type == new.mode.type && fits($0) } ?? false
                })
            else { return }
            found[position] = candidates[choice]
            sources[new.id]?.remove(at: choice)
        }
        for position in added { take(position) { $0.name == differences[position].new?.name } }
        for position in added { take(position) { _ in true } }
        return found
    }

    /// At least half the same content, as Git measures it by default.
    private static func similar(
        _ added: [Int], _ deleted: [Int], _ differences: [TreeDifference], _ engine: Engine
    ) throws(GuardError) -> [Int: Int] {
        let before = try index(
            of: deleted.compactMap { position in
                differences[position].old.map { (differences[position].path, $0) }
            })
        let after = try index(
            of: added.compactMap { position in
                differences[position].new.map { (differences[position].path, $0) }
            })
        let diff = try CObject.make(
            "cannot look for renames", release: git_diff_free, parent: engine.repository
        ) {
            git_diff_index_to_index(&$0, engine.repository.pointer, before.pointer, after.pointer, nil)
        }
        var options = git_diff_find_options()
        try git("cannot look for renames") {
            git_diff_find_options_init(&options, UInt32(GIT_DIFF_FIND_OPTIONS_VERSION))
        }
        options.flags = GIT_DIFF_FIND_RENAMES.rawValue | GIT_DIFF_FIND_DONT_IGNORE_WHITESPACE.rawValue
        guard git_diff_find_similar(diff.pointer, &options) == 0 else {
            // A deleted file's content may be absent (partial clone): then it is a deletion and an addition.
            return [:]
        }
        var positions: [[UInt8]: Int] = [:]
        for position in added + deleted { positions[differences[position].path] = position }
        var found: [Int: Int] = [:]
        for number in 0..<git_diff_num_deltas(diff.pointer) {
            guard let delta = git_diff_get_delta(diff.pointer, number)?.pointee,
                delta.status == GIT_DELTA_RENAMED, let old = delta.old_file.path,
                let new = delta.new_file.path,
                let from = positions[bytes(old)], let to = positions[bytes(new)]
            else { continue }
            found[to] = from
        }
        return found
    }

    private static func bytes(_ path: UnsafePointer<CChar>) -> [UInt8] { RepositoryPath(cString: path).bytes }

    /// An index in memory that holds these entries only.
    private static func index(of lines: [([UInt8], TreeLine)]) throws(GuardError) -> CObject {
        let index = try CObject.make("cannot look for renames", release: git_index_free) {
            git_index_new(&$0)
        }
        for (path, line) in lines {
            var entry = git_index_entry()
            entry.mode = line.mode.rawValue
            entry.id = line.id.oid
            try git("cannot look for renames") {
                (path + [0]).withUnsafeBufferPointer { path in
                    path.withMemoryRebound(to: CChar.self) { path in
                        entry.path = path.baseAddress
                        return git_index_add(index.pointer, &entry)
                    }
                }
            }
        }
        return index
    }

    private static let emptyBlob = ObjectID(hex: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
}
