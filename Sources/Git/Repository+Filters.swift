internal import CGit2
package import GuardCore

extension Repository {
    /// A file's content as a checkout of that tree would write it: line ends and `ident` by the tree's own
    /// `.gitattributes` and the person's settings.
    ///
    /// Filter programs (Git LFS, working-tree-encoding) are not run: `needsFilterProgram` tells where.
    package func filtered(
        _ path: RepositoryPath, blob id: ObjectID, in tree: ObjectID
    ) throws(GuardError) -> [UInt8] {
        try locked { engine throws(GuardError) in
            guard let filters = try engine.filters(of: tree) else {
                return Engine.withContent(of: try engine.blobObject(id)) { Array($0) }
            }
            var oid = id.oid
            let doing = Text("cannot convert \(path)", ko: "\(path) 을(를) 변환할 수 없습니다")
            let blob = try CObject.make(doing, release: git_blob_free, parent: filters) {
                git_blob_lookup(&$0, filters.pointer, &oid)
            }
            var list: OpaquePointer?
            try git(doing) {
                path.withCString {
                    git_filter_list_load(&list, filters.pointer, blob.pointer, $0, GIT_FILTER_TO_WORKTREE, 0)
                }
            }
            guard let list else { return Engine.withContent(of: blob) { Array($0) } }
            defer { git_filter_list_free(list) }
            var buffer = git_buf()
            defer { git_buf_dispose(&buffer) }
            try git(doing) { git_filter_list_apply_to_blob(&buffer, list, blob.pointer) }
            return Array(UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
        }
    }

    /// The filter program (such as `lfs`) or encoding that a checkout of that tree would ask for at this path.
    package func needsFilterProgram(_ path: RepositoryPath, in tree: ObjectID) throws(GuardError) -> String? {
        try locked { engine throws(GuardError) in
            guard let filters = try engine.filters(of: tree) else { return nil }
            for attribute in ["filter", "working-tree-encoding"] {
                var value: UnsafePointer<CChar>?
                try git(Text("cannot read the attributes of \(path)", ko: "\(path) 의 속성을 읽을 수 없습니다")) {
                    path.withCString { git_attr_get(&value, filters.pointer, 0, $0, attribute) }
                }
                if git_attr_value(value) == GIT_ATTR_VALUE_STRING, let value { return String(cString: value) }
            }
            return nil
        }
    }

    /// Whether content is a Git LFS pointer: a short text that stands for a file kept elsewhere.
    ///
    /// Source: the Git LFS specification, "The Pointer": `version` comes first.
    package static func isLFSPointer(_ content: [UInt8]) -> Bool {
        content.count < 1024 && content.starts(with: "version https://git-lfs.github.com/spec/".utf8)
    }
}
