import GuardCore

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message.
enum GitHubReport {
    static func render(_ report: Report) -> String {
        let findings = report.findings.map(command)
        let failures = report.tests.failures.map(command)
        let tests: [String]
        switch report.tests.status {
        case .timeout, .error:
            tests = [
                "::error title=tests::\(data(report.tests.reason?.english ?? "the tests did not finish"))\n"
            ]
        case .failed where failures.isEmpty:
            tests = ["::error title=tests::\(data(report.tests.reason?.english ?? "the tests failed"))\n"]
        case .skipped:
            tests = report.tests.summary.map { ["::notice title=tests::\(data($0.english))\n"] } ?? []
        case .passed, .failed: tests = []
        }
        return (findings + failures + tests).joined()
    }

    /// Why there is no report.
    static func render(_ error: GuardError) -> String {
        let words = ([error.message] + error.hints).map(\.english).joined(separator: "\n")
        return "::error title=guardhook::\(data(words))\n"
    }

    private static func command(_ finding: Finding) -> String {
        let level = ["error": "error", "warning": "warning"][finding.severity.rawValue] ?? "notice"
        var properties: [String] = []
        if let path = finding.at.path { properties.append("file=" + property(path)) }
        if finding.at.kind == .file, let line = finding.at.line { properties.append("line=\(line)") }
        if finding.at.kind == .file, let column = finding.at.column { properties.append("col=\(column)") }
        properties.append("title=" + property(finding.rule.rawValue))
        var words = finding.message.english + ". " + finding.help.english
        if let commit = finding.at.commit { words = "commit \(commit.prefix(10)): " + words }
        if let because = finding.because { words += " (\(because.path):\(because.line))" }
        return "::\(level) \(properties.joined(separator: ","))::\(data(words))\n"
    }

    /// Beside the failed line where it is known.
    private static func command(_ failure: TestsReport.Failure) -> String {
        let place = FailurePlace(failure)
        var properties = place.map { ["file=" + property($0.path)] } ?? []
        if let line = place?.line { properties.append("line=\(line)") }
        properties.append("title=" + property("test failed"))
        let words = data(failure.test + ": " + failure.message)
        return "::error \(properties.joined(separator: ","))::\(words)\n"
    }

    /// By scalars: `\r\n` is one character to Swift and two to the runner. Other control characters are written out.
    private static func data(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result += Escaping.forTerminal(String(scalar))
            }
        }
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
