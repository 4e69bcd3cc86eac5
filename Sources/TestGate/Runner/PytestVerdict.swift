import GuardCore
import Processes

/// Turns how a run ended into a report, one sentence for each way.
///
/// pytest's exit statuses: https://docs.pytest.org/en/stable/reference/exit-codes.html
struct PytestVerdict {
    let command: TestCommand
    let record: RunRecord
    let outcome: ChildProcess.Outcome
    /// The last lines of what was printed.
    let tail: String

    /// The report, without what only the gate knows (notes, cache).
    func report(timeout: Duration) -> TestsReport {
        let seconds =
            Double(outcome.duration.components.seconds)
            + Double(outcome.duration.components.attoseconds) / 1e18
        var report = TestsReport(
            status: .passed, command: command.words, seconds: seconds,
            failures: record.uncollected + record.failures,
            count: record.hasStarted || record.done > 0 ? record.ran : nil, skipped: record.skipped)
        let (status, reason) = judgement(timeout: timeout)
        report.status = status
        report.reason = reason
        if status != .passed { report.output = tail }
        return report
    }

    private func judgement(timeout: Duration) -> (TestsReport.Status, Text?) {
        switch outcome.ending {
        case .timedOut: return (.timeout, timeoutReason(timeout))
        case .signalled(let signal): return (.error, crashReason(signal))
        case .exited(let status):
            if status == SiteProgram.failure, tail.contains("guardhook:") { return (.error, bootstrapReason) }
            if let missing = missingPytest(status) { return missing }
            if let unfinished = unfinished(status) { return unfinished }
            // A runner around pytest (make, coverage) has exit statuses of its own: pytest's word counts, unless
            // the runner failed where pytest did not.
            if command.isPytest { return pytest(status) }
            guard let inner = record.status else { return other(status) }
            return status == 0 || inner != 0 ? pytest(inner) : other(status)
        }
    }

    /// pytest is not installed for the interpreter. Where the team configured it, that is an error.
    private func missingPytest(_ status: Int32) -> (TestsReport.Status, Text?)? {
        guard command.isPytest, !record.hasStarted, status == 1,
            tail.contains("No module named pytest") || tail.contains("No module named 'pytest'")
        else { return nil }
        let python = command.words.first ?? "python"
        return (
            command.isConfigured ? .error : .skipped,
            Text(
                "pytest is not installed for \(python): install it with `\(python) -m pip install pytest`",
                ko: "\(python)에 pytest가 설치되어 있지 않습니다: `\(python) -m pip install pytest`로 설치하세요")
        )
    }

    /// pytest's process ended before pytest had: some code called `os._exit`. Whatever status it gave, the tests
    /// that were to come did not run.
    private func unfinished(_ status: Int32) -> (TestsReport.Status, Text?)? {
        guard command.isPytest ? [0, 1, 5].contains(status) : record.hasStarted && status == 0,
            !record.isComplete
        else { return nil }
        let during = record.current.map { " while \($0) ran" } ?? ""
        let korean = record.current.map { " (\($0) 실행 중)" } ?? ""
        return (
            .error,
            Text(
                "pytest's process ended with status \(status) before the tests were done\(during)",
                ko: "테스트가 끝나기 전에 pytest 프로세스가 상태 \(status)(으)로 끝났습니다\(korean)")
        )
    }

    private var bootstrapReason: Text {
        let line = tail.split(whereSeparator: \.isNewline).first { $0.hasPrefix("guardhook:") } ?? ""
        return Text(
            "the tests were not run: the snapshot cannot be put before the working copy (\(line))",
            ko: "작업 폴더 대신 사본을 쓰도록 할 수 없어 테스트를 실행하지 않았습니다 (\(line))")
    }

    private func pytest(_ status: Int32) -> (TestsReport.Status, Text?) {
        switch status {
        case 0: return allSkipped ?? (.passed, nil)
        case 1: return (.failed, failedReason)
        case 2: return interrupted
        case 3: return (.error, internalReason)
        case 4: return (.error, usageReason)
        case 5:
            return (
                .skipped,
                Text(
                    "pytest found no tests to run\(skippedWords)",
                    ko: "pytest가 실행할 테스트를 찾지 못했습니다\(skippedWords)")
            )
        default:
            return (
                .error,
                Text(
                    "pytest ended with the unknown status \(status)",
                    ko: "pytest가 알 수 없는 상태 \(status)(으)로 끝났습니다")
            )
        }
    }

    /// Every test skipped itself: nothing was tested, which is no pass.
    private var allSkipped: (TestsReport.Status, Text?)? {
        guard record.skipped > 0, record.ran == 0, record.failures.isEmpty else { return nil }
        return (
            .skipped,
            Text(
                "pytest skipped every test\(skippedWords)", ko: "pytest가 모든 테스트를 건너뛰었습니다\(skippedWords)")
        )
    }

    /// How many skipped themselves, with the first one's words.
    private var skippedWords: String {
        guard record.skipped > 0 else { return "" }
        return " (\(record.skipped)\(record.skipReason.map { ": \($0)" } ?? ""))"
    }

    private func other(_ status: Int32) -> (TestsReport.Status, Text?) {
        switch status {
        case 0: return (.passed, nil)
        case 126, 127:
            return (
                .error,
                Text(
                    "the test command needs a program that was not found (exit status \(status))",
                    ko: "테스트 명령에 필요한 프로그램을 찾을 수 없습니다 (종료 상태 \(status))")
            )
        default:
            return (
                .failed,
                Text(
                    "the test command ended with status \(status)", ko: "테스트 명령이 상태 \(status)(으)로 끝났습니다")
            )
        }
    }

    private var failedReason: Text {
        let count = record.failures.count
        if count > 0 {
            return Text("\(count) \(count == 1 ? "test" : "tests") failed", ko: "테스트 \(count)개가 실패했습니다")
        }
        let last = tail.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        return Text(
            "no test failed, but pytest was told to fail by a plugin or option: \(last)",
            ko: "실패한 테스트는 없지만 플러그인이나 옵션 때문에 실패했습니다: \(last)")
    }

    private var interrupted: (TestsReport.Status, Text?) {
        let count = record.uncollected.count
        if count > 0 {
            return (
                .failed,
                Text(
                    "\(count) test \(count == 1 ? "file" : "files") could not be collected",
                    ko: "테스트 파일 \(count)개를 읽어 들이지 못했습니다")
            )
        }
        if !record.failures.isEmpty { return (.failed, failedReason) }
        let why = record.interruption.map { ": \($0)" } ?? ""
        return (
            .error, Text("pytest was interrupted\(why)", ko: "pytest가 중단되었습니다\(why)")
        )
    }

    private var internalReason: Text {
        guard let error = record.internalError else {
            return Text("pytest failed inside itself", ko: "pytest 내부 오류가 났습니다")
        }
        let place = error.place.isEmpty ? "" : " (\(error.place))"
        return Text(
            "pytest or one of its plugins failed inside: \(error.message)\(place)",
            ko: "pytest 또는 플러그인 내부에서 오류가 났습니다: \(error.message)\(place)")
    }

    private var usageReason: Text {
        let lines = tail.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        if let line = lines.first(where: { $0.hasPrefix("ImportError while loading conftest") }) {
            let error = lines.last { $0.hasPrefix("E  ") }.map { ": " + String($0.dropFirst()).trimmed } ?? ""
            return Text(
                "a conftest.py cannot be loaded\(error) (\(line))", ko: "conftest.py를 읽어 들일 수 없습니다\(error)")
        }
        let error =
            lines.last { $0.contains(": error: ") } ?? lines.last { $0.hasPrefix("ERROR:") } ?? lines.last
            ?? ""
        return Text(
            "pytest was called or configured wrongly: \(error)", ko: "pytest 호출이나 설정이 잘못되었습니다: \(error)")
    }

    private func timeoutReason(_ timeout: Duration) -> Text {
        let during = record.current.map { " while \($0) ran" } ?? ""
        let korean = record.current.map { " (\($0) 실행 중)" } ?? ""
        return Text(
            "the tests did not end within \(timeout.components.seconds) s and were stopped\(during)",
            ko: "테스트가 \(timeout.components.seconds)초 안에 끝나지 않아 중단했습니다\(korean)")
    }

    private func crashReason(_ signal: Int32) -> Text {
        let during = record.current.map { " while \($0) ran" } ?? ""
        let korean = record.current.map { " (\($0) 실행 중)" } ?? ""
        return Text(
            "the tests crashed with \(SignalName.of(signal))\(during)",
            ko: "테스트가 \(SignalName.of(signal)) 신호로 비정상 종료되었습니다\(korean)")
    }
}

extension String {
    /// Without spaces and tabs at both ends.
    var trimmed: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop { $0.isWhitespace })
    }
}
