import GuardCore
package import Rules

/// A message or a branch name given by hand, with no repository needed.
package struct ValuesCheck: Sendable {
    private let book: RuleBook
    private let judge: Judge

    package init(_ book: RuleBook) {
        self.book = book
        judge = Judge(book)
    }

    /// Judges a message as `git commit -F` would store it, and a branch name.
    package func run(message: [UInt8]?, branch: String?) -> Outcome {
        var report = Report(subject: .init(kind: .values, branch: branch))
        report.notes = book.notes
        if let message { report.findings += findings(message, commit: nil) }
        if let branch {
            report.findings += judge.branch(
                branch,
                situation: BranchSituation(
                    isDetached: false, isRebasing: false, isFirstCommit: false, wantsCommit: false))
        }
        return Outcome(report: report)
    }

    /// Judges messages separated by NUL (as `git log -z --format=%B` prints them); the finding's `commit` is
    /// `#` and the message's number, from 1.
    package func run(messages bytes: [UInt8]) -> Outcome {
        var report = Report(subject: .init(kind: .values))
        report.notes = book.notes
        var pieces = bytes.split(separator: 0, omittingEmptySubsequences: false)
        if pieces.last?.allSatisfy({ $0 == 0x0A }) == true { pieces.removeLast() }
        for (index, piece) in pieces.enumerated() {
            report.findings += findings(Array(piece), commit: "#\(index + 1)")
        }
        report.notes.append(
            Text("checked \(Text.count(pieces.count, "message"))", ko: "메시지 \(pieces.count)개를 확인했습니다"))
        return Outcome(report: report)
    }

    private func findings(_ bytes: [UInt8], commit: String?) -> [Finding] {
        judge.message(
            CommitMessage.asStored(
                bytes,
                how: commit == nil ? StorageRules(cleanup: .whitespace, editorUsed: false) : .alreadyStored()),
            situation: MessageSituation(isMerge: false, isRevert: false, allowsAutosquash: commit == nil),
            commit: commit)
    }
}
