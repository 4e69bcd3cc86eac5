/// What Git's own state says about the branch that is checked out.
package struct BranchSituation: Sendable, Hashable {
    /// HEAD points at a commit, not at a branch: there is no name to judge.
    package var isDetached: Bool
    /// A rebase is in progress: the name was judged when the commits were made.
    package var isRebasing: Bool
    /// The branch has no commit yet: a repository has to begin on its protected branch.
    package var isFirstCommit: Bool
    /// Whether something is about to be committed to the branch; without that a protected branch is no fault.
    package var wantsCommit: Bool

    package init(
        isDetached: Bool = false, isRebasing: Bool = false, isFirstCommit: Bool = false,
        wantsCommit: Bool = true
    ) {
        self.isDetached = isDetached
        self.isRebasing = isRebasing
        self.isFirstCommit = isFirstCommit
        self.wantsCommit = wantsCommit
    }
}
