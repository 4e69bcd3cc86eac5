/// What a rule asks for. Which case belongs to which rule is said by `RuleID.shape`.
package enum RuleValue: Sendable, Hashable {
    /// The rule holds (or is switched off by `false`).
    case flag(Bool)
    /// A count: characters for subjects and body lines, lines for files.
    case number(Int)
    /// A word from the rule's own list (`lower`, `google`, `en`), a template or a regular expression.
    case text(String)
    /// Names in the order in which they are written.
    case list([String])
    /// A forbidden content or path.
    case pattern(ForbiddenPattern)

    /// The number, if this is one.
    package var number: Int? { if case .number(let number) = self { number } else { nil } }

    /// The text, if this is one.
    package var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The list; a single text counts as a list of one.
    package var list: [String]? {
        switch self {
        case .list(let list): list
        case .text(let text): [text]
        case .flag, .number, .pattern: nil
        }
    }

    /// The pattern, if this is one.
    package var pattern: ForbiddenPattern? {
        if case .pattern(let pattern) = self { pattern } else { nil }
    }

    /// Whether the value switches its rule off.
    package var isOff: Bool { self == .flag(false) }
}

extension RuleValue: Encodable {
    /// A bare JSON value: `true`, `72`, `"en"`, `["feat", "fix"]`, or the pattern as an object.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .pattern(let pattern): try container.encode(pattern)
        }
    }
}

extension RuleValue: CustomStringConvertible {
    /// The value as a person would write it in one line.
    package var description: String {
        switch self {
        case .flag(let flag): flag ? "yes" : "no"
        case .number(let number): String(number)
        case .text(let text): text
        case .list(let list): list.joined(separator: ", ")
        case .pattern(let pattern):
            pattern.paths.isEmpty
                ? pattern.pattern : pattern.pattern + " in " + pattern.paths.joined(separator: ", ")
        }
    }
}
