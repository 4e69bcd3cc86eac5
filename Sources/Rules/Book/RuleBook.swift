package import GuardCore

/// Everything that a team's rule files say, as far as guardhook understood it.
package struct RuleBook: Sendable, Hashable {
    /// What is enforced, in the order of `RuleID.all`. A rule id appears once, `forbid.*` as often as there
    /// are patterns.
    package var rules: [Rule]
    /// What sounds like a rule and is not enforced, in the order of the text.
    package var unenforced: [UnenforcedText]
    /// Errors in the rule files; not empty means exit status 2.
    package var problems: [RuleProblem]
    /// The files that were read, from the repository's root, in order.
    package var files: [String]
    /// Where two places disagree.
    package var conflicts: [RuleConflict]
    /// What a person should know about the reading itself: links not followed, a file that points elsewhere.
    package var notes: [Text]
    /// Globs of files that no file rule is about.
    package var exclude: [String]
    /// The command that runs the tests, if the rule file names one.
    package var testsCommand: [String]?

    package init(
        rules: [Rule] = [], unenforced: [UnenforcedText] = [], problems: [RuleProblem] = [],
        files: [String] = [], conflicts: [RuleConflict] = [], notes: [Text] = [],
        exclude: [String] = [], testsCommand: [String]? = nil
    ) {
        self.rules = rules
        self.unenforced = unenforced
        self.problems = problems
        self.files = files
        self.conflicts = conflicts
        self.notes = notes
        self.exclude = exclude
        self.testsCommand = testsCommand
    }

    /// A book that asks for nothing.
    package static let empty = RuleBook()

    /// The rule with this id; the first one where there are several.
    package func rule(_ id: RuleID) -> Rule? { rules.first { $0.id == id } }

    /// All rules with this id.
    package func rules(_ id: RuleID) -> [Rule] { rules.filter { $0.id == id } }

    /// The same book with the person's own weights (`guardhook.severity.<rule>`).
    ///
    /// - Parameter severities: by rule id, or by a whole family such as `commit`; the longer name wins.
    package func applying(severities: [String: Severity]) -> RuleBook {
        var copy = self
        for index in copy.rules.indices {
            let names = copy.rules[index].id.familyNames
            if let severity = names.lazy.compactMap({ severities[$0] }).first {
                copy.rules[index].severity = severity
            }
        }
        return copy
    }
}

extension RuleID {
    /// The id and the families it belongs to, most special first: `commit.subject.max`, `commit.subject`,
    /// `commit`.
    package var familyNames: [String] {
        var names: [String] = []
        var parts = rawValue.split(separator: ".")
        while !parts.isEmpty {
            names.append(parts.joined(separator: "."))
            parts.removeLast()
        }
        return names
    }
}
