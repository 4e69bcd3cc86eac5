import GuardCore

@testable import Rules

/// Short ways to hold a text against a few rules.
enum Courtroom {
    static func rule(_ id: RuleID, _ value: RuleValue, text: String = "the rule as written") -> Rule {
        Rule(
            id: id, value: value, severity: .error,
            because: RuleSource(path: ".ai-rules.md", line: 7, text: text),
            origin: .prose)
    }

    static func judge(_ rules: Rule...) -> Judge { Judge(RuleBook(rules: rules)) }

    /// The rules that a message breaks.
    static func broken(_ message: String, _ rules: Rule...) -> [RuleID] {
        Judge(RuleBook(rules: rules)).message(CommitMessage(message)).map(\.rule)
    }

    /// The first finding about a message.
    static func finding(_ message: String, _ rules: Rule...) -> Finding? {
        Judge(RuleBook(rules: rules)).message(CommitMessage(message)).first
    }

    /// The rules that a branch name breaks.
    static func brokenBranch(_ name: String, _ rules: Rule...) -> [RuleID] {
        Judge(RuleBook(rules: rules)).branch(name).map(\.rule)
    }
}
