/// What Git's own state says about the commit that a message belongs to.
package struct MessageSituation: Sendable, Hashable {
    /// A merge is being concluded (`MERGE_HEAD` exists), or the commit has several parents.
    package var isMerge: Bool
    /// A revert is being concluded (`REVERT_HEAD` exists).
    package var isRevert: Bool
    /// Whether `fixup!`, `squash!` and `amend!` may stand: in a hook they may, since a later
    /// `git rebase --autosquash` will fold them in; in a range that is about to be shared they may not.
    package var allowsAutosquash: Bool

    package init(isMerge: Bool = false, isRevert: Bool = false, allowsAutosquash: Bool = true) {
        self.isMerge = isMerge
        self.isRevert = isRevert
        self.allowsAutosquash = allowsAutosquash
    }
}
