import GuardCore
import Processes
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One run of the test command, with what it told meanwhile.
struct TestRun {
    let command: TestCommand
    var environment: TestEnvironment
    let timeout: Duration

    /// What came of it.
    struct Result {
        var outcome: ChildProcess.Outcome
        var record: RunRecord
        /// The last lines printed, standard error after standard output.
        var tail: String
    }

    private static var outputLimit: Int { 256 << 10 }
    private static var tailLines: Int { 80 }

    /// Runs it; once more without the plugin where pytest cannot load that one (an isolated interpreter sees
    /// no `PYTHONPATH`), reading JUnit's report instead.
    func withOrWithoutPlugin(progress: ProgressSink?) async throws(GuardError) -> Result {
        let result = try await run(progress: progress)
        guard !result.record.hasStarted, !result.outcome.succeeded, result.tail.contains(PluginProgram.module)
        else { return result }
        var again = self
        again.environment.usesPlugin = false
        return try await again.run(progress: progress)
    }

    /// Runs it, telling how far it is.
    func run(progress: ProgressSink?) async throws(GuardError) -> Result {
        unlink(environment.reportFile)
        var child = ChildProcess(
            command.words, environment: environment.variables, workingDirectory: environment.place.root,
            timeout: timeout, outputLimit: Self.outputLimit)
        child.endsWithParent = true
        child.endsEscapees = true
        let reader = ReportReader(path: environment.reportFile)
        progress?(Progress(.tests, done: 0, detail: ""))
        let watching = Task {
            while !Task.isCancelled {
                // Cancelled by us when the run is over: the loop's own condition ends it.
                try? await Task.sleep(for: .milliseconds(100))
                let record = reader.readOn()
                if record.hasStarted, !Task.isCancelled {
                    progress?(
                        Progress(.tests, done: record.done, total: record.total, detail: record.current ?? "")
                    )
                }
            }
        }
        defer { watching.cancel() }
        let outcome = try await child.run()
        watching.cancel()
        await watching.value
        var record = reader.readOn()
        if !environment.usesPlugin, let text = WholeFile.find(environment.reportFile) {
            record.add(JunitReport(String(decoding: text, as: UTF8.self)))
        }
        return Result(outcome: outcome, record: record, tail: Self.tail(of: outcome))
    }

    private static func tail(of outcome: ChildProcess.Outcome) -> String {
        let texts = [outcome.output, outcome.errorOutput].map { String(decoding: $0, as: UTF8.self) }
        return texts.filter { !$0.isEmpty }.map { text in
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).suffix(tailLines + 1)
                .joined(separator: "\n")
        }.joined(separator: text(texts))
    }

    private static func text(_ texts: [String]) -> String { texts[0].hasSuffix("\n") ? "" : "\n" }
}

/// Reads the plugin's report while it grows.
final class ReportReader: Sendable {
    private struct State {
        var record = RunRecord()
        var offset = 0
        var rest: [UInt8] = []
    }

    private let path: String
    private let state = Mutex(State())

    init(path: String) { self.path = path }

    /// Takes in what was written since the last call. A line without its end waits for the next one.
    func readOn() -> RunRecord {
        state.withLock { state in
            let fresh = Self.bytes(of: path, from: state.offset)
            state.offset += fresh.count
            state.rest += fresh
            var rest = state.rest[...]
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest = rest[(end + 1)...]
                if let event = RunEvent(line: line) { state.record.add(event) }
            }
            state.rest = Array(rest)
            return state.record
        }
    }

    private static func bytes(of path: String, from offset: Int) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        guard fseek(file, offset, SEEK_SET) == 0 else { return [] }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
