package import GuardCore

/// Runs a project's tests on exactly one tree.
///
/// What the report's status says:
/// - `passed`: the tests ran and passed, now or (`cached`) earlier on the very same content;
/// - `failed`: tests failed, or test files could not be read, or the team's command did not end with 0;
/// - `timeout`: they did not end in time, and were stopped;
/// - `error`: there is no verdict: pytest was called wrongly, crashed, lost a plugin, a conftest.py is broken, a
///   configured command does not exist, or the run moved HEAD, the index or the settings of the repository;
/// - `skipped`: nothing ran, because there is no Python, no pytest for it, no test, or each test skipped itself. The caller decides what
///   that means where the team's rules require tests.
package struct TestGate: Sendable {
    package init() {}

    /// Runs the tests, or finds that they have passed before.
    ///
    /// - Throws: kind `environment` when the tree cannot be laid out or the interpreter does not start;
    ///   `configuration` for a carried path outside the work tree; `interrupted` when the task was cancelled,
    ///   after everything that was started has ended.
    package func run(
        _ request: TestRequest, progress: ProgressSink?
    ) async throws(GuardError) -> TestsReport {
        try await GateRun(request, progress: progress).run()
    }
}
