package import GuardCore

/// Holds messages, branch names, files and definitions against a rule book.
///
/// Everything that can be prepared is prepared once, so that one judge can judge a whole history.
package struct Judge: Sendable {
    private let messageChecks: [any MessageCheck]
    private let branchChecks: [any BranchCheck]
    private let fileChecks: [any FileCheck]
    private let definitionChecks: [any DefinitionCheck]
    private let formRule: Rule?
    private let excluded: [PathGlob]

    package init(_ book: RuleBook) {
        let rules = book.rules.filter { !$0.value.isOff }
        messageChecks = rules.compactMap { rule in Checks.message[rule.id].flatMap { $0.init(rule, book) } }
        branchChecks = rules.compactMap { rule in Checks.branch[rule.id].flatMap { $0.init(rule, book) } }
        fileChecks = rules.compactMap { rule in Checks.file[rule.id].flatMap { $0.init(rule, book) } }
        definitionChecks = rules.compactMap { rule in
            Checks.definition[rule.id].flatMap { $0.init(rule, book) }
        }
        formRule =
            [.commitConventional, .commitSubjectPattern, .commitTypes].lazy
            .compactMap { id in rules.first { $0.id == id } }.first
        excluded = book.exclude.map { PathGlob($0) }
    }

    /// What is wrong with a message.
    ///
    /// Nothing is, where Git wrote it (a merge's own title, a revert), where Git will abort anyway (no message), and
    /// where it cannot be read (`CommitMessage.notes` says so).
    ///
    /// - Parameter commit: the commit's id where a range is checked.
    package func message(
        _ message: CommitMessage, situation: MessageSituation = MessageSituation(), commit: String? = nil
    ) -> [Finding] {
        guard message.isReadable, !message.isEmpty, !message.lines.isEmpty else { return [] }
        if situation.isMerge, message.isTitledAsMerge { return [] }
        if message.isWrittenByRevert(concluding: situation.isRevert) { return [] }
        var findings: [Finding]
        if message.isAutosquash {
            findings = situation.allowsAutosquash ? [] : [autosquash(message)]
        } else {
            let judged = JudgedMessage(message)
            findings = messageChecks.flatMap { $0.findings(judged) }
        }
        for index in findings.indices { findings[index].at.commit = commit }
        return findings
    }

    /// What is wrong with a branch name, or with committing to it.
    package func branch(_ name: String, situation: BranchSituation = BranchSituation()) -> [Finding] {
        guard !situation.isDetached, !situation.isRebasing, !name.isEmpty, name != "HEAD" else { return [] }
        return branchChecks.flatMap { $0.findings(name, situation) }
    }

    /// What is wrong with the files of a change: their paths and the lines that it adds.
    package func files(_ files: [ChangedFile]) -> [Finding] {
        files.filter { file in !excluded.contains { $0.matches(file.path) } }
            .flatMap { file in fileChecks.flatMap { $0.findings(file) } }
    }

    /// What the definitions that a change touches lack.
    package func definitions(_ definitions: [DefinitionFacts]) -> [Finding] {
        definitions.filter { definition in !excluded.contains { $0.matches(definition.path) } }
            .flatMap { definition in definitionChecks.flatMap { $0.findings(definition) } }
    }

    private func autosquash(_ message: CommitMessage) -> Finding {
        let word = message.subject.prefix { $0 != " " }
        return Finding(
            rule: formRule?.id ?? RuleID(rawValue: "commit.autosquash"),
            severity: formRule?.severity ?? .warning,
            message: Text(
                "a '\(word)' commit is meant to be folded into another one before it is shared",
                ko: "'\(word)' 커밋은 공유하기 전에 다른 커밋에 합쳐야 합니다"),
            help: Text("fold it in: git rebase -i --autosquash", ko: "합치세요: git rebase -i --autosquash"),
            at: Location(.message, line: 1, column: 1), because: formRule?.because,
            excerpt: Excerpt(line: message.subject, start: 0, length: word.count))
    }
}
