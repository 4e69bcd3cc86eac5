import GuardCore

/// One thing that the snapshot has to hold.
struct SnapshotItem {
    enum Kind: UInt8 {
        case file = 1
        case executable = 2
        case link = 3
        /// An empty folder: a submodule that is not checked out.
        case folder = 4
    }

    /// Where it lies from the snapshot's root.
    let path: RepositoryPath
    let kind: Kind
    /// Says whether what was written before is still right: a blob's id, or the facts of a carried file.
    let version: [UInt8]
    /// Its bytes; for a link its target.
    let content: () throws(GuardError) -> [UInt8]
}
