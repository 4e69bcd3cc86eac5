/// Where HEAD points.
package enum Head: Sendable, Hashable {
    /// A branch (name without `refs/heads/`) and its tip.
    case branch(String, ObjectID)
    /// A branch before its first commit.
    case unborn(String)
    /// A commit without a branch, as in a rebase.
    case detached(ObjectID)

    package var branchName: String? {
        switch self {
        case .branch(let name, _), .unborn(let name): name
        case .detached: nil
        }
    }

    package var commit: ObjectID? {
        switch self {
        case .branch(_, let id), .detached(let id): id
        case .unborn: nil
        }
    }
}

/// What Git is in the middle of, known by its state files.
package enum Operation: String, Sendable, Hashable {
    case none, merge, revert, cherryPick, rebase, applyMailbox, bisect
}
