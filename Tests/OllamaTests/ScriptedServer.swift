import GuardCore
import Ollama
import Processes

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The scripted server of `Tests/Support`, one for all tests of this target, running until they end.
///
/// Every test also runs under a proxy that does not exist: a client that looked at it would reach nothing.
actor ScriptedServer {
    static let shared = ScriptedServer()

    private var starting: Task<Int, any Error>?

    /// The address of one of its behaviours.
    func address(_ behaviour: String) async throws -> OllamaAddress {
        try await OllamaAddress.parse("http://127.0.0.1:\(port())/\(behaviour)")
    }

    /// A client for one of its behaviours, in a hurry unless told otherwise.
    func client(_ behaviour: String, timeouts: Timeouts = .hurried) async throws -> OllamaClient {
        try OllamaClient(await address(behaviour), timeouts: timeouts)
    }

    private func port() async throws -> Int {
        if let starting { return try await starting.value }
        for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            setenv(name, "http://127.0.0.1:9", 1)
        }
        let task = Task { try await Self.start() }
        starting = task
        return try await task.value
    }

    private static func start() async throws -> Int {
        let script = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let path = "/" + script + "/Support/scripted_ollama.py"
        let child = ChildProcess(
            ["python3", path], environment: ["PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"],
            timeout: .seconds(600))
        let (lines, continuation) = AsyncStream<[UInt8]>.makeStream()
        Task {
            // Ended with the test process; how does not matter.
            _ = try? await child.run { stream, bytes in
                if stream == .output { continuation.yield(bytes) }
            }
            continuation.finish()
        }
        var text = ""
        for await piece in lines {
            text += String(decoding: piece, as: UTF8.self)
            if text.hasSuffix("\n"), let port = Int(text.dropLast()) { return port }
        }
        throw GuardError(.environment, "the scripted server did not start")
    }
}

extension Timeouts {
    /// Long enough for a busy machine, short enough for a test.
    static let hurried = Timeouts(
        connect: .seconds(5), firstToken: .seconds(30), idle: .seconds(30), whole: .seconds(120))
}

func question(_ text: String = "Say hello.") -> ChatRequest {
    ChatRequest(model: "tiny", messages: [.init(.system, "You document."), .init(.user, text)])
}
