import GuardCore
import Testing

@Suite struct ReportTests {
    private func finding(_ severity: Severity) -> Finding {
        Finding(
            rule: .commitTypes, severity: severity, message: "wrong", help: "mend it", at: Location(.message),
            because: nil)
    }

    private func report(_ severities: [Severity], tests: TestsReport = .skipped("no tests")) -> Report {
        Report(subject: .init(kind: .staged), findings: severities.map(finding), tests: tests)
    }

    private static let severities: [([Severity], Bool)] = [
        ([], false), ([.note, .warning], false), ([.warning, .error], true),
    ]

    @Test(arguments: severities)
    func onlyAnErrorRefuses(severities: [Severity], fails: Bool) {
        #expect((report(severities).verdict == .fail) == fails)
    }

    @Test(arguments: [
        (TestsReport.Status.passed, false), (.skipped, false), (.failed, true), (.timeout, true),
        (.error, true),
    ])
    func testsThatDidNotPassRefuse(status: TestsReport.Status, fails: Bool) {
        #expect((report([], tests: TestsReport(status: status)).verdict == .fail) == fails)
    }

    @Test(arguments: [SuggestionsReport.Status.written, .none, .partial, .skipped])
    func theModelNeverDecides(status: SuggestionsReport.Status) {
        var report = report([])
        report.suggestions = SuggestionsReport(status: status)
        #expect(report.verdict == .pass)
    }
}
