/// What became of the project's tests.
package struct TestsReport: Sendable, Hashable {
    /// Passed, failed and not run are three things and stay apart.
    package enum Status: String, Sendable, Hashable, Codable {
        case passed, failed, skipped, timeout, error
    }

    /// One test that failed.
    package struct Failure: Sendable, Hashable, Codable {
        /// The runner's name for the test (pytest: the node id).
        package var test: String
        /// Its own words, shortened.
        package var message: String

        package init(test: String, message: String) {
            self.test = test
            self.message = message
        }
    }

    package var status: Status
    /// True when an earlier run on the very same content passed.
    package var cached: Bool
    /// What was run, or would have been.
    package var command: [String]
    package var seconds: Double
    /// Why it was skipped, or what went wrong; nil when passed.
    package var reason: Text?
    package var failures: [Failure]
    /// How many tests ran, if the runner told; those that skipped themselves did not.
    package var count: Int?
    /// How many tests skipped themselves, as for want of a database.
    package var skipped: Int
    /// The last lines of what the failing run printed; not part of the JSON report.
    package var output: String
    /// Things to know about the run that are no verdict (an empty submodule, processes that were ended).
    package var notes: [Text]

    package init(
        status: Status, cached: Bool = false, command: [String] = [], seconds: Double = 0,
        reason: Text? = nil, failures: [Failure] = [], count: Int? = nil, skipped: Int = 0,
        output: String = "", notes: [Text] = []
    ) {
        self.status = status
        self.cached = cached
        self.command = command
        self.seconds = seconds
        self.reason = reason
        self.failures = failures
        self.count = count
        self.skipped = skipped
        self.output = output
        self.notes = notes
    }

    /// Not run, and why.
    package static func skipped(_ reason: Text) -> TestsReport {
        TestsReport(status: .skipped, reason: reason)
    }
}
