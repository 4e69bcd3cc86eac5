/// Where a finding stands: in the message, the branch name, a file or a commit.
package struct Location: Sendable, Hashable {
    /// What kind of thing `line` and `column` count in.
    package enum Kind: String, Sendable, Hashable, Codable {
        case message, branch, file, commit
    }

    package var kind: Kind
    /// The file's path from the root of the repository, for files only.
    package var path: String?
    /// The commit that carries the message or the change, when a range is checked.
    package var commit: String?
    /// 1-based.
    package var line: Int?
    /// 1-based, in characters as a person counts them.
    package var column: Int?

    package init(
        _ kind: Kind, path: String? = nil, commit: String? = nil, line: Int? = nil, column: Int? = nil
    ) {
        self.kind = kind
        self.path = path
        self.commit = commit
        self.line = line
        self.column = column
    }
}

/// The place in a rule file that a rule comes from.
package struct RuleSource: Sendable, Hashable, Codable {
    /// The rule file's path from the root of the repository.
    package var path: String
    /// 1-based.
    package var line: Int
    /// The rule as it is written there, one line.
    package var text: String

    package init(path: String, line: Int, text: String) {
        self.path = path
        self.line = line
        self.text = text
    }
}

/// The offending text itself: one line and the part of it to point at.
package struct Excerpt: Sendable, Hashable {
    /// The whole line, as it stands (escape it before it reaches a terminal).
    package var line: String
    /// 0-based first character to point at, in characters of `line`.
    package var start: Int
    /// How many characters to point at; 0 points between two characters.
    package var length: Int

    package init(line: String, start: Int, length: Int) {
        self.line = line
        self.start = start
        self.length = length
    }
}

/// One place where what is about to be committed and the rules disagree.
package struct Finding: Sendable, Hashable {
    package var rule: RuleID
    package var severity: Severity
    /// What is wrong, in one sentence without a final line break.
    package var message: Text
    /// How to satisfy the rule, in one sentence.
    package var help: Text
    package var at: Location
    /// The rule's own place; nil only for findings that no rule file asked for.
    package var because: RuleSource?
    /// The offending text for a person to look at.
    package var excerpt: Excerpt?
    /// What the offending text could be replaced with, where that is certain.
    package var replacement: String?

    package init(
        rule: RuleID, severity: Severity, message: Text, help: Text, at: Location,
        because: RuleSource?, excerpt: Excerpt? = nil, replacement: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.help = help
        self.at = at
        self.because = because
        self.excerpt = excerpt
        self.replacement = replacement
    }
}
