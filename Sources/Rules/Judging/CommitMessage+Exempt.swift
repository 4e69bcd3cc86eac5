/// The messages that Git itself writes.
extension CommitMessage {
    /// `fixup!`, `squash!` and `amend!`, as `git commit --fixup` and `--squash` write them.
    var isAutosquash: Bool {
        ["fixup! ", "squash! ", "amend! "].contains { subject.hasBytePrefix($0) }
    }

    /// Whether Git or a hosting service wrote the title of a merge: `Merge branch 'a'`, `Merge pull request #1 from …`,
    /// `Merged in …`. A merge that a person titled is judged like any other commit.
    var isTitledAsMerge: Bool { subject.hasBytePrefix("Merge ") || subject.hasBytePrefix("Merged ") }

    /// Whether `git revert` wrote this: its title together with its sentence about the commit, or its title
    /// alone while Git says that a revert is being concluded.
    func isWrittenByRevert(concluding: Bool) -> Bool {
        let title = subject
        guard title.utf8.last == UInt8(ascii: "\""),
            title.hasBytePrefix("Revert \"") || title.hasBytePrefix("Reapply \"")
        else { return false }
        return concluding || lines.dropFirst().contains(where: Self.namesRevertedCommit)
    }

    private static func namesRevertedCommit(_ line: String) -> Bool {
        let lead = "This reverts commit "
        guard line.hasBytePrefix(lead) else { return false }
        let digits = line.utf8.dropFirst(lead.utf8.count).prefix { byte in
            byte.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
        return digits.count >= 4
    }
}
