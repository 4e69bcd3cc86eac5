import GuardCore

/// The report in the form of `docs/report.schema.json`.
///
/// A wrapper of its own, so that the values of the core know no format and every documented key is written,
/// `null` where there is nothing.
struct JSONReport: Encodable {
    let report: Report
    let version: String

    private enum Key: String, CodingKey {
        case schema, guardhook, verdict, subject, findings, tests, suggestions, notes
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Report.schema, forKey: .schema)
        try container.encode(version, forKey: .guardhook)
        try container.encode(report.verdict, forKey: .verdict)
        try container.encode(JSONSubject(subject: report.subject), forKey: .subject)
        try container.encode(report.findings.map(JSONFinding.init), forKey: .findings)
        try container.encode(JSONTests(tests: report.tests), forKey: .tests)
        try container.encode(JSONSuggestions(suggestions: report.suggestions), forKey: .suggestions)
        if !report.notes.isEmpty { try container.encode(report.notes.map(\.english), forKey: .notes) }
    }
}

private struct JSONSubject: Encodable {
    let subject: Report.Subject

    private enum Key: String, CodingKey { case kind, base, tree, branch }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(subject.kind, forKey: .kind)
        try container.encode(subject.base, forKey: .base)
        try container.encode(subject.tree, forKey: .tree)
        try container.encode(subject.branch, forKey: .branch)
    }
}

/// One finding; places that do not apply are left out of `at`, to keep lists short.
struct JSONFinding: Encodable {
    let finding: Finding

    private enum Key: String, CodingKey { case rule, severity, message, help, at, because, replacement }
    private enum Place: String, CodingKey { case kind, path, commit, line, column }

    init(_ finding: Finding) { self.finding = finding }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(finding.rule.rawValue, forKey: .rule)
        try container.encode(finding.severity, forKey: .severity)
        try container.encode(finding.message.english, forKey: .message)
        try container.encode(finding.help.english, forKey: .help)
        var at = container.nestedContainer(keyedBy: Place.self, forKey: .at)
        try at.encode(finding.at.kind, forKey: .kind)
        try at.encodeIfPresent(finding.at.path, forKey: .path)
        try at.encodeIfPresent(finding.at.commit, forKey: .commit)
        try at.encodeIfPresent(finding.at.line, forKey: .line)
        try at.encodeIfPresent(finding.at.column, forKey: .column)
        try container.encode(finding.because, forKey: .because)
        try container.encodeIfPresent(finding.replacement, forKey: .replacement)
    }
}

private struct JSONTests: Encodable {
    let tests: TestsReport

    private enum Key: String, CodingKey {
        case status, cached, command, seconds, reason, failures, count, skipped, notes
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(tests.status, forKey: .status)
        try container.encode(tests.cached, forKey: .cached)
        try container.encode(tests.command, forKey: .command)
        try container.encode((tests.seconds * 1000).rounded() / 1000, forKey: .seconds)
        try container.encode(tests.reason?.english, forKey: .reason)
        try container.encode(tests.failures, forKey: .failures)
        try container.encodeIfPresent(tests.count, forKey: .count)
        if tests.count != nil { try container.encode(tests.skipped, forKey: .skipped) }
        if !tests.notes.isEmpty { try container.encode(tests.notes.map(\.english), forKey: .notes) }
    }
}

/// What became of the suggestions, also printed alone by `guardhook suggest`.
struct JSONSuggestions: Encodable {
    let suggestions: SuggestionsReport

    private enum Key: String, CodingKey {
        case status, reason, patch, model, definitions, rejected, unasked, sortedImports = "sorted_imports"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(suggestions.status, forKey: .status)
        try container.encode(suggestions.reason?.english, forKey: .reason)
        try container.encode(suggestions.patch, forKey: .patch)
        try container.encode(suggestions.model, forKey: .model)
        try container.encode(suggestions.definitions, forKey: .definitions)
        try container.encode(suggestions.rejected, forKey: .rejected)
        if !suggestions.sortedImports.isEmpty {
            try container.encode(suggestions.sortedImports, forKey: .sortedImports)
        }
        if suggestions.unasked > 0 { try container.encode(suggestions.unasked, forKey: .unasked) }
    }
}
