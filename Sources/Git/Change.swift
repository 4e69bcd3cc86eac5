package import GuardCore

/// One difference between two trees.
package struct Change: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case added, modified, deleted, renamed, copied
        /// A file became a symbolic link, a submodule a file, and so on.
        case typeChanged
    }

    package var kind: Kind
    /// The path in the new tree; for a deletion the path in the old one.
    package var path: RepositoryPath
    /// Where a renamed or copied file came from.
    package var oldPath: RepositoryPath?
    package var oldMode: FileMode?
    /// The new mode; for a deletion the old one.
    package var mode: FileMode
    package var oldID: ObjectID?
    /// The new content; nil for a deletion.
    package var id: ObjectID?
    /// Whether either side holds a NUL among its first 8,000 bytes, which is how Git tells binary from text; false
    /// for a deletion, whose content nobody needs.
    package var isBinary: Bool
    /// 1-based lines of the new file that the old one does not have, ascending; empty for binary files,
    /// symbolic links, submodules and deletions.
    package var addedLines: [ClosedRange<Int>]

    package init(
        kind: Kind, path: RepositoryPath, oldPath: RepositoryPath? = nil, oldMode: FileMode? = nil,
        mode: FileMode, oldID: ObjectID? = nil, id: ObjectID? = nil, isBinary: Bool = false,
        addedLines: [ClosedRange<Int>] = []
    ) {
        self.kind = kind
        self.path = path
        self.oldPath = oldPath
        self.oldMode = oldMode
        self.mode = mode
        self.oldID = oldID
        self.id = id
        self.isBinary = isBinary
        self.addedLines = addedLines
    }
}

/// What `git commit` would record: an immutable tree and how it differs from HEAD.
package struct StagedTree: Sendable, Hashable {
    /// The tree's id. Trees that are not in the repository yet are kept in memory by the `Repository` that made
    /// this value: read them through it. A `git` child process does not find them.
    package let id: ObjectID
    /// HEAD's tree; nil before the first commit.
    package let base: ObjectID?
    /// HEAD; nil before the first commit.
    package let baseCommit: ObjectID?
    /// In the order of their paths.
    package let changes: [Change]

    package init(id: ObjectID, base: ObjectID?, baseCommit: ObjectID?, changes: [Change]) {
        self.id = id
        self.base = base
        self.baseCommit = baseCommit
        self.changes = changes
    }
}
