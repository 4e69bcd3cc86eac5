internal import CGit2
package import GuardCore

extension Repository {
    /// A tree like another one, with other content in some of its files; kept in memory, nothing is written.
    ///
    /// Paths that the tree does not have are left out: this changes files and adds none.
    package func tree(
        _ base: ObjectID, replacing contents: [RepositoryPath: [UInt8]]
    ) throws(GuardError) -> ObjectID {
        try locked { engine throws(GuardError) in try engine.tree(base, replacing: contents) }
    }
}

extension Engine {
    func tree(_ base: ObjectID, replacing contents: [RepositoryPath: [UInt8]]) throws(GuardError) -> ObjectID
    {
        let doing = Text("cannot put changed files into a tree", ko: "바뀐 파일로 트리를 만들 수 없습니다")
        var updates: [(path: RepositoryPath, mode: FileMode, id: git_oid)] = []
        for (path, bytes) in contents {
            guard let entry = try entry(path, in: base) else { continue }
            var id = git_oid()
            try git(doing) {
                bytes.withUnsafeBytes {
                    git_odb_write(&id, objects.pointer, $0.baseAddress, $0.count, GIT_OBJECT_BLOB)
                }
            }
            updates.append((path, entry.mode, id))
        }
        return try withTree(base, doing) { tree throws(GuardError) in
            var result = git_oid()
            try git(doing) {
                Self.lend(updates[...], []) {
                    git_tree_create_updated(&result, repository.pointer, tree.pointer, $0.count, $0)
                }
            }
            return ObjectID(result)
        }
    }

    private func withTree(
        _ id: ObjectID, _ doing: Text, _ body: (CObject) throws(GuardError) -> ObjectID
    ) throws(GuardError) -> ObjectID {
        var oid = id.oid
        return try body(
            try CObject.make(doing, release: git_tree_free, parent: repository) {
                git_tree_lookup(&$0, repository.pointer, &oid)
            })
    }

    /// Lends the updates as C values, whose paths live as long as the call.
    private static func lend(
        _ rest: ArraySlice<(path: RepositoryPath, mode: FileMode, id: git_oid)>, _ lent: [git_tree_update],
        _ body: ([git_tree_update]) -> Int32
    ) -> Int32 {
        guard let first = rest.first else { return body(lent) }
        return (first.path.bytes + [0]).withUnsafeBytes { buffer in
            let update = git_tree_update(
                action: GIT_TREE_UPDATE_UPSERT, id: first.id,
                filemode: git_filemode_t(rawValue: first.mode.rawValue),
                path: buffer.bindMemory(to: CChar.self).baseAddress)
            return lend(rest.dropFirst(), lent + [update], body)
        }
    }
}
