package import GuardCore

/// A text that sounds like a rule and that guardhook does not enforce.
package struct UnenforcedText: Sendable, Hashable {
    package var source: RuleSource
    /// Why it is not enforced, in one sentence.
    package var reason: Text

    package init(source: RuleSource, reason: Text) {
        self.source = source
        self.reason = reason
    }
}

/// An error in a rule file that its authors have to mend: a run with problems ends with exit status 2.
package struct RuleProblem: Sendable, Hashable {
    package var path: String
    /// 1-based; 0 where the file as a whole is meant.
    package var line: Int
    package var message: Text

    package init(path: String, line: Int, message: Text) {
        self.path = path
        self.line = line
        self.message = message
    }
}

/// Two places that say different things about one rule, and which of them holds.
package struct RuleConflict: Sendable, Hashable {
    package var winner: Rule
    package var loser: Rule
    /// Why the winner won, in one sentence.
    package var reason: Text

    package init(winner: Rule, loser: Rule, reason: Text) {
        self.winner = winner
        self.loser = loser
        self.reason = reason
    }
}
