import GuardCore
import PythonSource
import Synchronization
import Testing

@testable import TestGate

/// Each way in which a run can end has its own status and sentence.
@Suite struct VerdictTests {
    private static let good = "def test_good():\n    pass\n"

    private func test(
        _ files: [String: String], command: [String]? = nil, timeout: Duration = .seconds(60),
        extra: [String: String] = [:]
    ) async throws -> TestsReport {
        try await Project.make(files).test(command: command, timeout: timeout, extra: extra)
    }

    @Test func noTestsAtAllIsNoPass() async throws {
        let report = try await test(["a.py": ""])
        #expect(report.status == .skipped)
        #expect(report.reason?.english == "pytest found no tests to run")
    }

    private static let skipping = """

        import pytest

        @pytest.mark.skip(reason="no database")
        def test_skipped():
            pass

        @pytest.mark.xfail
        def test_expected():
            assert 0
        """

    /// What pytest itself skipped has not passed.
    @Test func skippedTestsAreCountedApart() async throws {
        let project = try await Project.make(["test_a.py": Self.good + Self.skipping])
        for cached in [false, true] {
            let report = try await project.test()
            #expect(report.status == .passed && report.cached == cached)
            #expect(report.count == 2 && report.skipped == 1, "\(report)")
        }
    }

    @Test func nothingButSkippedTestsIsNoPass() async throws {
        let marked = "import pytest\npytestmark = pytest.mark.skip(reason='no\\tdb')\n" + Self.good
        let report = try await test(["test_a.py": marked, "test_b.py": marked])
        #expect(report.status == .skipped && report.count == 0 && report.skipped == 2, "\(report)")
        #expect(report.reason?.english == "pytest skipped every test (2: no\tdb)", "\(report)")
        let lacking = try await test(["test_a.py": "import pytest\npytest.importorskip('nothing_here')\n"])
        #expect(lacking.status == .skipped, "\(lacking)")
        let reason = try #require(lacking.reason?.english)
        #expect(
            reason.hasPrefix("pytest found no tests to run (1: could not import 'nothing_here'"), "\(reason)")
    }

    @Test func aBrokenConftestIsNamed() async throws {
        let report = try await test(["conftest.py": "import nothing_here\n", "test_a.py": Self.good])
        #expect(report.status == .error)
        let reason = try #require(report.reason?.english)
        #expect(reason.hasPrefix("a conftest.py cannot be loaded"), "\(reason)")
        #expect(reason.contains("No module named 'nothing_here'"), "\(reason)")
    }

    @Test func aFileThatDoesNotParseIsAFailureOfTheContent() async throws {
        let report = try await test(["test_a.py": "def test(:\n"])
        #expect(report.status == .failed)
        #expect(report.failures.map(\.test) == ["test_a.py"])
        #expect(report.failures.first?.message.contains("SyntaxError") == true, "\(report.failures)")
    }

    @Test func wrongOptionsAreAnError() async throws {
        let report = try await test(["test_a.py": Self.good], command: ["pytest", "--no-such-option"])
        #expect(report.status == .error)
        #expect(report.reason?.english.contains("--no-such-option") == true, "\(report)")
    }

    @Test func aPluginThatFailsInsideIsAnError() async throws {
        let plugin = "def pytest_runtest_protocol(item):\n    raise RuntimeError('plugin broke')\n"
        let report = try await test(["test_a.py": Self.good, "conftest.py": plugin])
        #expect(report.status == .error)
        #expect(report.reason?.english.contains("RuntimeError: plugin broke") == true, "\(report)")
    }

    /// A process that leaves in the middle with a good status has tested nothing to the end.
    @Test(arguments: [0, 1, 5], ["pytest_configure(config)", "pytest_runtest_call(item)"])
    func aProcessThatLeavesInTheMiddleIsNoPass(_ status: Int, _ hook: String) async throws {
        let report = try await test([
            "test_a.py": Self.good, "conftest.py": "import os\n\n\ndef \(hook):\n    os._exit(\(status))\n",
        ])
        #expect(report.status == .error, "\(report)")
        #expect(report.reason?.english.contains("before the tests were done") == true, "\(report)")
    }

    @Test func pytestExitIsAnInterruption() async throws {
        let report = try await test([
            "test_a.py": "import pytest\n\ndef test_a():\n    pytest.exit('enough')\n"
        ])
        #expect(report.status == .error)
        #expect(report.reason?.english.contains("enough") == true, "\(report)")
    }

    @Test func aCrashNamesTheSignalAndTheTest() async throws {
        let report = try await test([
            "test_a.py": "import os, signal\n\ndef test_crash():\n    os.kill(os.getpid(), signal.SIGSEGV)\n"
        ])
        #expect(report.status == .error)
        let reason = try #require(report.reason?.english)
        #expect(reason.contains("SIGSEGV") && reason.contains("test_a.py::test_crash"), "\(reason)")
    }

    @Test func aTimeoutNamesTheTest() async throws {
        let report = try await test(
            ["test_a.py": "import time\n\ndef test_slow():\n    time.sleep(60)\n"], timeout: .seconds(3))
        #expect(report.status == .timeout)
        #expect(report.reason?.english.contains("test_a.py::test_slow") == true, "\(report)")
        #expect(report.seconds < 15)
    }

    @Test func failuresInSetupAndSeveralAtOnceAreListed() async throws {
        let report = try await test([
            "test_a.py": """
            import pytest, unittest

            @pytest.fixture
            def broken():
                raise ValueError("set up\\twith a tab")

            def test_fixture(broken):
                pass

            class TestCase(unittest.TestCase):
                def test_equal(self):
                    self.assertEqual(1, 2)

            @pytest.mark.parametrize("value", ["a b", "한글"])
            def test_value(value):
                assert not value

            @pytest.mark.xfail
            def test_expected():
                assert False

            @pytest.mark.skip
            def test_skipped():
                assert False
            """
        ])
        #expect(report.status == .failed)
        #expect(report.count == 5 && report.skipped == 1)
        #expect(
            report.failures.map(\.test) == [
                "test_a.py::test_fixture", "test_a.py::TestCase::test_equal", "test_a.py::test_value[a b]",
                "test_a.py::test_value[\\ud55c\\uae00]",
            ])
        #expect(report.failures.first?.message.hasPrefix("in setup: ValueError: set up\twith a tab") == true)
        #expect(report.reason?.english == "4 tests failed")
    }

    @Test func withoutPytestNothingIsPassed() async throws {
        let project = try await Project.make(["test_a.py": Self.good])
        try await project.run([
            try await Python.shared().path, "-m", "venv", "--without-pip", "\(project.top)/bare",
        ])
        var python = try await Python.shared()
        python.path = "\(project.top)/bare/bin/python"
        let report = try await project.test(interpreter: python)
        #expect(report.status == .skipped)
        #expect(report.reason?.english.contains("pytest is not installed for") == true, "\(report)")
        #expect(try await project.test(interpreter: python, command: ["pytest"]).status == .error)
    }

    @Test func anotherRunnerIsJudgedByItsExitStatus() async throws {
        let files = ["check.sh": "exit $1\n"]
        #expect(try await test(files, command: ["sh", "check.sh", "0"]).status == .passed)
        let failed = try await test(files, command: ["sh", "check.sh", "3"])
        #expect(failed.status == .failed)
        #expect(failed.reason?.english == "the test command ended with status 3")
        let missing = try await test(files, command: ["no-such-runner"])
        #expect(missing.status == .error)
        #expect(missing.reason?.english.contains("no-such-runner") == true)
        #expect(missing.output.contains("PATH searched"))
    }

    @Test func pytestBehindMakeIsSeen() async throws {
        let project = try await Project.make([
            "Makefile": "test:\n\tpython3 -m pytest -q\n", "test_a.py": "def test_a():\n    assert 0\n",
        ])
        let report = try await project.test(command: ["make", "test"])
        #expect(report.status == .failed)
        #expect(report.failures.map(\.test) == ["test_a.py::test_a"])
        try project.write("test_a.py", Self.good)
        try await project.git("add", ".")
        let passed = try await project.test(command: ["make", "test"])
        #expect(passed.status == .passed && passed.count == 1, "\(passed)")
    }

    @Test func pytestRunByATestIsNotTakenForTheSuite() async throws {
        let inner = """
            import subprocess, sys, os

            def test_outer(tmp_path):
                (tmp_path / "test_inner.py").write_text("def test_inner(): assert 0")
                assert not any(n.startswith("GUARDHOOK_REP") for n in os.environ)
                done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], cwd=tmp_path)
                assert done.returncode == 1
            """
        let report = try await test(["test_a.py": inner])
        #expect(report.status == .passed, "\(report)")
        #expect(report.count == 1)
    }

    @Test func anIsolatedPythonIsReadThroughJUnit() async throws {
        let python = try await Python.shared().path
        let report = try await test(
            [
                "test_a.py": "def test_a():\n    assert 1 == 2, 'a < b'\n\ndef test_b():\n    pass\n"
                    + Self.skipping
            ],
            command: ["sh", "-c", "exec '\(python)' -I -m pytest -q"])
        #expect(report.status == .failed)
        #expect(report.failures.map(\.test) == ["test_a::test_a"], "\(report)")
        #expect(report.failures.first?.message.contains("a < b") == true)
        #expect(report.count == 3 && report.skipped == 1)
    }

    @Test func progressIsToldWhileTestsRun() async throws {
        let project = try await Project.make([
            "test_a.py":
                "import time, pytest\n\n@pytest.mark.parametrize('n', range(5))\ndef test_a(n):\n    time.sleep(0.6)\n"
        ])
        let seen = Mutex<[Progress]>([])
        let report = try await project.test { one in seen.withLock { $0.append(one) } }
        #expect(report.status == .passed)
        let tests = seen.withLock { $0 }.filter { $0.stage == .tests }
        #expect(tests.contains { $0.total == 5 && $0.detail.hasPrefix("test_a.py::test_a[") }, "\(tests)")
        #expect(tests.map(\.done) == tests.map(\.done).sorted())
    }

    @Test func cancellationEndsEverything() async throws {
        let project = try await Project.make([
            "test_a.py": """
            import subprocess, time

            def test_a():
                child = subprocess.Popen(['sleep', '301'], start_new_session=True)
                time.sleep(60)
            """
        ])
        let running = Mutex(false)
        let task = Task {
            try await project.test { one in if !one.detail.isEmpty { running.withLock { $0 = true } } }
        }
        while !running.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(20)) }
        let clock = ContinuousClock()
        let cancelled = clock.now
        task.cancel()
        let error = await #expect(throws: GuardError.self) { try await task.value }
        #expect(error?.kind == .interrupted)
        #expect(clock.now - cancelled < .seconds(10), "cancelling takes a moment, not as long as the test")
        #expect(try await project.git("status", "--porcelain") == "")
    }

    @Test func processesLeftBehindAreEndedAndSaid() async throws {
        let report = try await test([
            "test_a.py": "import subprocess\n\ndef test_a():\n    subprocess.Popen(['sleep', '302'])\n"
        ])
        #expect(report.status == .passed)
        #expect(report.notes.map(\.english) == ["the tests left processes running: they were ended"])
    }

    @Test func thereIsNoVerdictWithoutPython() async throws {
        let project = try await Project.make(["test_a.py": Self.good])
        var request = try await project.request()
        request.interpreter = nil
        let report = try await Project.run(request)
        #expect(report.status == .skipped)
        #expect(report.reason != nil)
    }
}
