package import GuardCore

/// One thing that the team asks for, with the place where it is written.
package struct Rule: Sendable, Hashable {
    /// How the rule came to be known.
    package enum Origin: String, Sendable, Hashable, Codable {
        /// From the fenced `guardhook` block.
        case block
        /// From the words of the rule file.
        case prose
    }

    /// How sure the reading is that the team means it.
    package enum Confidence: String, Sendable, Hashable, Codable {
        /// Written out: "must", a template, a list of types.
        case explicit
        /// Only seen in examples, or softened by "prefer", "usually", "if possible".
        case implied
    }

    package var id: RuleID
    package var value: RuleValue
    /// Error where the rule is written out, warning where it is implied, unless the team or the person
    /// said otherwise.
    package var severity: Severity
    package var because: RuleSource
    package var origin: Origin
    package var confidence: Confidence
    /// Why this text was read as this rule, for `guardhook rules`.
    package var reason: Text

    package init(
        id: RuleID, value: RuleValue, severity: Severity, because: RuleSource, origin: Origin = .prose,
        confidence: Confidence = .explicit, reason: Text = ""
    ) {
        self.id = id
        self.value = value
        self.severity = severity
        self.because = because
        self.origin = origin
        self.confidence = confidence
        self.reason = reason
    }
}
