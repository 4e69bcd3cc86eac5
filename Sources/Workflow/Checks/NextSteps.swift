import GuardCore

/// The commands with which a person goes on after a report, most likely one first.
struct NextSteps {
    let report: Report

    /// After a look at what is staged or at a range.
    func afterCode() -> [Text] {
        guard report.verdict == .fail else { return [] }
        if let review { return [review] }
        guard report.subject.kind == .staged else { return [] }
        return [again].compactMap { $0 }
    }

    /// After a look at commits that can still be changed.
    ///
    /// - Parameter commits: those of the range, oldest first.
    func afterMessages(commits: [String]) -> [Text] {
        let wrong = report.findings.filter {
            $0.severity == .error && $0.at.kind == .message && !isAutosquash($0)
        }
        let bad = Set(wrong.compactMap(\.at.commit))
        guard let oldest = commits.first(where: bad.contains) else { return [] }
        if bad.count == 1, oldest == commits.last {
            return [
                Text("git commit --amend    mend the last message", ko: "git commit --amend    마지막 메시지를 고치세요")
            ]
        }
        let start = oldest.prefix(10)
        return [
            Text(
                "git rebase -i \(start)~    and put reword before each commit named above",
                ko: "git rebase -i \(start)~    위에 나온 커밋 앞에 reword 를 적으세요")
        ]
    }

    /// Such a commit is folded into another one, as its finding says, and not reworded.
    private func isAutosquash(_ finding: Finding) -> Bool {
        ["fixup!", "squash!", "amend!"].contains { finding.excerpt?.line.hasPrefix($0) == true }
    }

    /// Applying the proposals, where those are what is missing.
    private var review: Text? {
        let isMendable = report.findings.contains {
            $0.severity == .error && ($0.rule == .docstringRequired || $0.rule == .typesRequired)
        }
        guard isMendable, report.suggestions.patch != nil else { return nil }
        return Text(
            "guardhook review --apply --stage    apply what was proposed, then commit again",
            ko: "guardhook review --apply --stage    제안을 적용하고 다시 커밋하세요")
    }

    /// Staging what was mended; a branch finding says itself what to do.
    private var again: Text? {
        let lines = report.findings.contains { $0.severity == .error && $0.at.kind == .file }
        let tests = [.failed, .timeout, .error].contains(report.tests.status)
        guard lines || tests else { return nil }
        return Text(
            "mend it, git add the files, then git commit again", ko: "고친 파일을 git add 하고 다시 git commit 하세요")
    }
}
