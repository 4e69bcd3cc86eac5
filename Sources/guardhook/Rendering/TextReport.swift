import GuardCore

/// The report for a person: findings, tests, proposals, and the next step last.
struct TextReport {
    let report: Report
    let style: Style
    /// Everything instead of at most a screen.
    var isVerbose = false
    /// Commands to go on with, shown last.
    var nextSteps: [Text] = []

    /// How many findings fit on a screen together with the rest.
    private static let mostFindings = 6
    private static let mostFailures = 8
    private static let mostOutputLines = 12
    /// Beside failures that have names and words.
    private static let fewOutputLines = 6
    private static let mostNotes = 6

    func render() -> String {
        let rest =
            tests + proposals + notes + (summary.isEmpty ? [] : [summary])
            + nextSteps.map { "  " + style.say($0) }
        let lines = findings(besides: rest) + rest
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// As many findings as fit on the screen beside the rest, at least one, the worst first.
    private func findings(besides rest: [String]) -> [String] {
        let sorted = report.findings.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        var texts = sorted.prefix(isVerbose ? sorted.count : Self.mostFindings).map {
            FindingText(finding: $0.element, style: style).lines()
        }
        if !isVerbose, texts.count > 1, let height = style.height {
            // A row for the shell's prompt, and one to say how many more there are.
            let room = height - 2 - rows(rest)
            while texts.count > 1, rows(texts.joined()) > room { texts.removeLast() }
        }
        guard sorted.count > texts.count else { return Array(texts.joined()) }
        let more = sorted.count - texts.count
        let all = report.subject.kind == .staged ? "guardhook check --staged --verbose" : "--verbose"
        return texts.joined() + [
            style.dim(
                style.say("  … and \(more) more (\(all) shows all)", ko: "  … 그 밖에 \(more)건 (\(all) 로 모두 표시)")
            )
        ]
    }

    /// How many rows of the terminal the lines take, the long ones several.
    private func rows(_ lines: some Sequence<String>) -> Int {
        lines.reduce(0) {
            $0 + max(1, (Style.plain($1).terminalWidth + style.width - 1) / max(1, style.width))
        }
    }

    private var tests: [String] {
        let tests = report.tests
        switch tests.status {
        case .passed, .skipped:
            let mark = tests.status == .passed ? style.green("✓ ") : style.dim("· ")
            return tests.summary.map { [mark + say($0)] } ?? []
        case .failed, .timeout, .error:
            return failedTests
        }
    }

    private var failedTests: [String] {
        let tests = report.tests
        let reason = tests.reason.map { say($0) } ?? style.say("the tests failed", ko: "테스트가 실패했습니다")
        var lines = [style.red("✗ ") + style.bold(reason)]
        let most = isVerbose ? tests.failures.count : Self.mostFailures
        for failure in tests.failures.prefix(most) {
            lines.append("    " + style.red(safe(failure.test)))
            if let first = failure.message.split(whereSeparator: \.isNewline).first {
                lines.append("      " + safe(String(first)))
            }
        }
        if tests.failures.count > most {
            lines.append(style.dim("    … +\(tests.failures.count - most)"))
        }
        lines += output
        if !tests.command.isEmpty {
            lines.append(style.dim("    $ " + safe(tests.command.joined(separator: " "))))
        }
        return lines
    }

    /// The last lines of what the tests printed. pytest ends with a list of what failed, which is told above.
    private var output: [String] {
        let all = report.tests.output.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var told = all
        if !isVerbose, !report.tests.failures.isEmpty,
            let summary = all.lastIndex(where: { $0.contains(" short test summary info ") })
        {
            told = Array(all[..<summary])
        }
        while told.last?.isEmpty == true { told.removeLast() }
        let most =
            isVerbose ? 200 : report.tests.failures.isEmpty ? Self.mostOutputLines : Self.fewOutputLines
        var lines = told.suffix(most).map { "    │ " + safe(String($0)) }
        if told.count > lines.count, !isVerbose, report.subject.kind == .staged {
            lines.append(
                style.dim(
                    style.say(
                        "    … (guardhook check --staged --verbose shows more)",
                        ko: "    … (guardhook check --staged --verbose 로 더 표시)")))
        }
        return lines
    }

    private var proposals: [String] {
        let suggestions = report.suggestions
        let docstrings = suggestions.definitions.count { $0.docstring }
        let types = suggestions.definitions.reduce(0) { $0 + $1.types.count }
        var lines: [String] = []
        if docstrings + types > 0 {
            let english = [(docstrings, "docstring"), (types, "type hint")].filter { $0.0 > 0 }
            let korean = [(docstrings, "docstring"), (types, "타입 힌트")].filter { $0.0 > 0 }
            let words = Text(
                "proposed: " + english.map { Text.count($0.0, $0.1) }.joined(separator: " and "),
                ko: "제안: " + korean.map { "\($0.1) \($0.0)개" }.joined(separator: ", "))
            lines.append(style.cyan("→ ") + style.say(words) + style.dim("   guardhook review"))
        }
        if !suggestions.sortedImports.isEmpty {
            let count = suggestions.sortedImports.count
            let words = Text(
                "proposed: sorted imports in \(Text.count(count, "file"))", ko: "제안: 파일 \(count)개의 import 정렬")
            lines.append(style.cyan("→ ") + style.say(words) + style.dim("   guardhook review"))
        }
        if let reason = suggestions.reason, reason != Text("not asked for") {
            lines.append(style.dim("· ") + say(reason))
        }
        if !suggestions.rejected.isEmpty, isVerbose {
            lines += suggestions.rejected.map {
                style.dim(
                    "    - \(safe($0.path)) \(safe($0.name)) \($0.slot): \($0.gate): \(safe($0.reason))")
            }
        }
        return lines
    }

    private var notes: [String] {
        let all = report.tests.notes + report.notes
        let shown = all.prefix(isVerbose ? all.count : Self.mostNotes).map { style.dim("· ") + say($0) }
        return shown + (all.count > shown.count ? [style.dim("· … +\(all.count - shown.count)")] : [])
    }

    private var summary: String {
        let errors = report.findings.count { $0.severity == .error }
        let warnings = report.findings.count { $0.severity == .warning }
        guard errors + warnings > 0 else { return "" }
        let english = [
            errors > 0 ? Text.count(errors, "error") : nil,
            warnings > 0 ? Text.count(warnings, "warning") : nil,
        ]
        let korean = [errors > 0 ? "오류 \(errors)건" : nil, warnings > 0 ? "경고 \(warnings)건" : nil]
        let words = Text(
            "guardhook: " + english.compactMap { $0 }.joined(separator: ", "),
            ko: "guardhook: " + korean.compactMap { $0 }.joined(separator: ", "))
        return style.bold(style.say(words))
    }

    private func say(_ text: Text) -> String { safe(style.say(text)) }
    private func safe(_ text: String) -> String { Escaping.forTerminal(text) }
}
