package import GuardCore

/// What a person wants to know about a rule: `guardhook rules --explain RULE`.
package struct RuleGuide: Sendable, Hashable {
    package let id: RuleID
    /// What is checked, and of what.
    package let checks: Text
    /// Something that complies, in a line or two.
    package let good: String
    /// Something that does not, if a line can show it.
    package let bad: String?
    /// How to satisfy the rule.
    package let satisfy: Text
    /// How a team writes the rule into the block.
    package let block: String

    /// How to switch the rule off, for the team and for oneself.
    package var switchOff: Text {
        // Git config takes no underscore in a key.
        let key = id.rawValue.replacing("_", with: "-")
        return Text(
            "For the team: `severity: {\(id): off}` in the guardhook block. For yourself: `git config guardhook.severity.\(key) note`.",
            ko:
                "팀 전체: guardhook 블록에 `severity: {\(id): off}`. 나만: `git config guardhook.severity.\(key) note`."
        )
    }

    /// The guide to a rule; nil for an id that this version does not know.
    package static func explain(_ id: RuleID) -> RuleGuide? { all.first { $0.id == id } }

    /// The guides to all rules, in the order in which people read them.
    package static let all: [RuleGuide] = commits + commitTexts + branches + code
}
