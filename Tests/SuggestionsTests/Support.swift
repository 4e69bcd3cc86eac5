import Files
import GuardCore
import Ollama
import Processes
import PythonSource
import Suggestions
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of its own for one test, removed with the value.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        path = base + "/guardhook-suggestions-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        try Disk.makeFolder(path, mode: 0o700)
    }

    deinit { try? Disk.remove(path) }

    func write(_ text: String, to name: String) throws {
        if let slash = name.lastIndex(of: "/") { try Disk.makeFolder(path + "/" + name[..<slash]) }
        try Disk.write(Array(text.utf8), to: path + "/" + name, mode: 0o644)
    }

    func read(_ name: String) throws -> String? {
        try Disk.read(path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Runs git in it, away from the person's settings.
    @discardableResult
    func git(_ arguments: String...) async throws -> String {
        try await run(["git"] + arguments)
    }

    @discardableResult
    func run(_ command: [String], input: [UInt8] = []) async throws -> String {
        let outcome = try await ChildProcess(
            command,
            environment: [
                "PATH": Self.path, "HOME": path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_COMMITTER_NAME": "a",
                "GIT_COMMITTER_EMAIL": "a@b.c", "LC_ALL": "C.UTF-8",
            ], workingDirectory: path, input: input, timeout: .seconds(120)
        ).run()
        let text = String(decoding: outcome.output, as: UTF8.self)
        guard outcome.succeeded else {
            throw GuardError(
                .environment,
                "\(command.joined(separator: " ")): \(String(decoding: outcome.errorOutput, as: UTF8.self)) \(text)"
            )
        }
        return text
    }

    static let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
}

/// A state folder on disk, without the care of the real one.
struct PlainStore: StateStore {
    let folder: TemporaryFolder
    var path: String { folder.path + "/state" }

    init() throws { folder = try TemporaryFolder() }

    func read(_ name: String) throws(GuardError) -> [UInt8]? { try Disk.read(path + "/" + name) }

    func write(_ bytes: [UInt8], to name: String) throws(GuardError) {
        let parts = name.split(separator: "/").dropLast()
        try Disk.makeFolder(([path] + parts.map(String.init)).joined(separator: "/"))
        try Disk.write(bytes, to: path + "/" + name)
    }

    func remove(_ name: String) throws(GuardError) { try Disk.remove(path + "/" + name) }

    func directory(_ name: String) throws(GuardError) -> String {
        try Disk.makeFolder(path + "/" + name)
        return path + "/" + name
    }

    func list(_ name: String) throws(GuardError) -> [String] { try Disk.names(in: path + "/" + name) }

    func lock(_ name: String, wait: Duration) throws(GuardError) -> (any StateLock)? {
        try Disk.makeFolder(path)
        return try FileLock.take(path + "/" + name, wait: wait)
    }
}

/// The scripted model of `Tests/Support`, one for all tests of this target.
actor ScriptedModel {
    static let shared = ScriptedModel()
    private var starting: Task<(port: Int, log: TemporaryFolder), any Error>?

    /// Settings for one of its behaviours.
    func settings(_ behaviour: String, parallel: Int = 4) async throws -> ModelSettings {
        ModelSettings(
            name: "scripted",
            address: try OllamaAddress.parse("http://127.0.0.1:\(try await start().port)/\(behaviour)"),
            timeouts: Timeouts(
                connect: .seconds(5), firstToken: .seconds(20), idle: .seconds(20), whole: .seconds(60)),
            parallel: parallel)
    }

    /// The requests that a behaviour received.
    func requests(_ behaviour: String) async throws -> [JSONValue] {
        let bytes = try Disk.read(try await start().log.path + "/log") ?? []
        return try bytes.split(separator: UInt8(ascii: "\n")).map { try JSONValue.parse($0) }
            .filter { $0["behaviour"]?.text == behaviour }.compactMap { $0["body"] }
    }

    private func start() async throws -> (port: Int, log: TemporaryFolder) {
        if let starting { return try await starting.value }
        let task = Task {
            let log = try TemporaryFolder()
            return (port: try await Self.launch(log: log.path + "/log"), log: log)
        }
        starting = task
        return try await task.value
    }

    private static func launch(log: String) async throws -> Int {
        let tests = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let child = ChildProcess(
            ["python3", tests + "/Support/scripted_model.py", log],
            environment: ["PATH": TemporaryFolder.path],
            timeout: .seconds(1800))
        let (pieces, continuation) = AsyncStream<[UInt8]>.makeStream()
        Task {
            // Ends with the test run; how does not matter.
            _ = try? await child.run { stream, bytes in
                if stream == .output { continuation.yield(bytes) }
            }
            continuation.finish()
        }
        var text = ""
        for await piece in pieces {
            text += String(decoding: piece, as: UTF8.self)
            if text.hasSuffix("\n"), let port = Int(text.dropLast()) { return port }
        }
        throw GuardError(.environment, "the scripted model did not start")
    }
}

/// The interpreter that runs the tests' Python.
enum TestPython {
    static func interpreter() async throws -> Interpreter { try await found.value }

    private static let found = Task {
        try await Interpreter.find(
            workTree: "/", configured: nil, environment: ["PATH": TemporaryFolder.path])
    }
}

/// Inspects sources and makes a request of them.
func request(
    _ sources: [String: String], model: ModelSettings? = nil, store: any StateStore,
    _ change: (inout SuggestionRequest) -> Void = { _ in }
) async throws -> SuggestionRequest {
    let interpreter = try await TestPython.interpreter()
    let files = sources.sorted { $0.key < $1.key }.map {
        PythonFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let inspections = try await Inspector(interpreter).inspect(files)
    var request = SuggestionRequest(
        files: files, inspections: inspections, interpreter: interpreter, store: store, model: model)
    change(&request)
    return request
}
