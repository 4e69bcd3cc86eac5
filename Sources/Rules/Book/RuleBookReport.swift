package import GuardCore

/// A rule book as `guardhook rules --format json` prints it.
package struct RuleBookReport: Encodable, Sendable {
    package struct RuleEntry: Encodable, Sendable {
        package var rule: String
        package var value: RuleValue
        package var severity: Severity
        package var origin: Rule.Origin
        package var confidence: Rule.Confidence
        package var because: RuleSource
    }

    package struct TextEntry: Encodable, Sendable {
        package var path: String
        package var line: Int
        package var text: String
        package var reason: String
    }

    package struct ProblemEntry: Encodable, Sendable {
        package var path: String
        package var line: Int
        package var message: String
    }

    package struct ConflictEntry: Encodable, Sendable {
        package var rule: String
        package var winner: RuleSource
        package var loser: RuleSource
        package var reason: String
    }

    package var schema = 1
    package var files: [String]
    package var rules: [RuleEntry]
    package var unenforced: [TextEntry]
    package var problems: [ProblemEntry]
    package var conflicts: [ConflictEntry]
    package var notes: [String]
    package var exclude: [String]

    package init(_ book: RuleBook) {
        files = book.files
        rules = book.rules.map {
            RuleEntry(
                rule: $0.id.rawValue, value: $0.value, severity: $0.severity, origin: $0.origin,
                confidence: $0.confidence, because: $0.because)
        }
        unenforced = book.unenforced.map {
            TextEntry(
                path: $0.source.path, line: $0.source.line, text: $0.source.text, reason: $0.reason.english)
        }
        problems = book.problems.map {
            ProblemEntry(path: $0.path, line: $0.line, message: $0.message.english)
        }
        conflicts = book.conflicts.map {
            ConflictEntry(
                rule: $0.winner.id.rawValue, winner: $0.winner.because, loser: $0.loser.because,
                reason: $0.reason.english)
        }
        notes = book.notes.map(\.english)
        exclude = book.exclude
    }
}
