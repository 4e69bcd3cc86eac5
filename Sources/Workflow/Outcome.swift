package import GuardCore

/// What a check came to: the report, and the commands with which a person goes on.
package struct Outcome: Sendable {
    package var report: Report
    /// Shown last, most likely one first.
    package var nextSteps: [Text]

    package init(report: Report, nextSteps: [Text] = []) {
        self.report = report
        self.nextSteps = nextSteps
    }
}
