internal import CGit2
package import GuardCore

extension Repository {
    /// How two trees differ, in the order of their paths, with renames; from nil means from the empty tree.
    package func changes(from: ObjectID?, to: ObjectID) throws(GuardError) -> [Change] {
        try locked { engine throws(GuardError) in try engine.changes(from: from, to: to) }
    }

    /// All files, symbolic links and submodules below a tree, in Git's order.
    package func entries(of tree: ObjectID) throws(GuardError) -> [TreeEntry] {
        try locked { engine throws(GuardError) in try engine.entries(of: tree) }
    }

    /// What a path names in a tree; nil if nothing, or a folder.
    package func entry(_ path: RepositoryPath, in tree: ObjectID) throws(GuardError) -> TreeEntry? {
        try locked { engine throws(GuardError) in try engine.entry(path, in: tree) }
    }

    /// A file's content as stored, or a symbolic link's target.
    package func blob(_ id: ObjectID) throws(GuardError) -> [UInt8] {
        try locked { engine throws(GuardError) in
            Engine.withContent(of: try engine.blobObject(id)) { Array($0) }
        }
    }

    /// The size of a file's content as stored, without reading it.
    package func blobSize(_ id: ObjectID) throws(GuardError) -> Int {
        try locked { engine throws(GuardError) in
            var size = 0
            var type = GIT_OBJECT_ANY
            var oid = id.oid
            do throws(GuardError) {
                try git(Text("cannot read the object \(id)", ko: "객체 \(id) 를 읽을 수 없습니다")) {
                    git_odb_read_header(&size, &type, engine.objects.pointer, &oid)
                }
            } catch {
                throw engine.explainingAbsence(error, of: id)
            }
            return size
        }
    }

    /// The id that this content has as a file; nothing is stored.
    package func hash(_ content: [UInt8]) throws(GuardError) -> ObjectID { try BlobHash.of(content) }
}

/// The name that content has as a Git blob.
enum BlobHash {
    static func of(_ content: [UInt8]) throws(GuardError) -> ObjectID {
        var oid = git_oid()
        try git("cannot hash a file") {
            content.withUnsafeBytes { git_odb_hash(&oid, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) }
        }
        return ObjectID(oid)
    }
}
