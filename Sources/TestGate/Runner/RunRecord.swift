import GuardCore

/// What the events of one run add up to.
struct RunRecord {
    private(set) var version: String?
    private(set) var total: Int?
    /// Tests that came to an end, the skipped ones too.
    private(set) var done = 0
    /// Tests, and files of tests, that skipped themselves.
    private(set) var skipped = 0
    /// The first one's own words.
    private(set) var skipReason: String?
    private var leftOut = 0
    private(set) var failures: [TestsReport.Failure] = []
    /// Test files that could not even be read.
    private(set) var uncollected: [TestsReport.Failure] = []
    /// The test that was begun last and has not ended; what a crash is blamed on.
    private(set) var current: String?
    private(set) var internalError: (message: String, place: String)?
    private(set) var interruption: String?
    /// pytest's own exit status, which a runner around it may hide.
    private(set) var status: Int32?

    /// Whether pytest said that it is done: by its last event, or by the report that it writes then.
    private(set) var isComplete = false

    /// Tests that ran.
    var ran: Int { done - (skipped - leftOut) }

    /// Whether pytest got as far as loading the plugin.
    var hasStarted: Bool { version != nil }

    /// Takes in what a run without the plugin left.
    mutating func add(_ report: JunitReport) {
        done = report.count
        skipped = report.skipped
        skipReason = report.skipReason
        failures = report.failures
        isComplete = true
    }

    mutating func add(_ event: RunEvent) {
        switch event {
        case .started(let version): self.version = version
        case .collected(let count): total = max(total ?? 0, count)
        case .uncollected(let name, let message):
            let failure = TestsReport.Failure(test: name, message: message)
            if !uncollected.contains(failure) { uncollected.append(failure) }
        case .running(let name): current = name
        case .failed(let name, let phase, let message):
            let prefix = phase == "call" || phase.isEmpty ? "" : "in \(phase): "
            failures.append(TestsReport.Failure(test: name, message: prefix + message))
        case .done(let name, let outcome, let message):
            done += 1
            if outcome == "skipped" { skip(message) }
            if current == name { current = nil }
        case .leftOut(_, let message):
            leftOut += 1
            skip(message)
        case .internalError(let message, let place): internalError = (message, place)
        case .interrupted(let message): interruption = message
        case .finished(let status):
            self.status = status
            isComplete = true
        }
    }

    private mutating func skip(_ message: String) {
        skipped += 1
        if skipReason == nil, !message.isEmpty { skipReason = message }
    }
}
