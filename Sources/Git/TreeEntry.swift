package import GuardCore

/// What an entry of a tree is; values that Git may add one day are kept as they are.
package struct FileMode: RawRepresentable, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let tree = FileMode(rawValue: 0o040000)
    package static let regular = FileMode(rawValue: 0o100644)
    package static let executable = FileMode(rawValue: 0o100755)
    package static let symlink = FileMode(rawValue: 0o120000)
    /// A submodule: the id names a commit of another repository.
    package static let gitlink = FileMode(rawValue: 0o160000)

    /// A file with content of its own, executable or not (old repositories also hold 100664).
    package var isFile: Bool { rawValue & 0o170000 == 0o100000 }
    /// File, symbolic link, tree or submodule, without the permission bits.
    var type: UInt32 { rawValue & 0o170000 }
}

/// One file, symbolic link or submodule of a tree.
package struct TreeEntry: Sendable, Hashable {
    /// From the root of the tree.
    package let path: RepositoryPath
    package let mode: FileMode
    package let id: ObjectID

    package init(path: RepositoryPath, mode: FileMode, id: ObjectID) {
        self.path = path
        self.mode = mode
        self.id = id
    }
}
