import Foundation
import Processes
import Testing

/// A model server that behaves, well or badly, as a scenario wants it.
struct ScriptedOllama: Sendable {
    /// How it behaves; `scripted_ollama.py` says what each means.
    enum Mode: String, Sendable, CaseIterable {
        case honest, missing, error, cut, endless, undone, rubbish, silent, flood, wide, slow
    }

    /// The model that an honest server has.
    static let model = "scripted:1b"

    /// For `OLLAMA_HOST`.
    let address: String
    private let log: String

    struct Request: Codable, Sendable {
        let method: String
        let path: String
        let body: String
    }

    /// What the server has been sent so far.
    func requests() throws -> [Request] {
        guard let data = FileManager.default.contents(atPath: log) else { return [] }
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Request.self, from: $0)
        }
    }

    /// The questions put to the model.
    func questions() throws -> [Request] { try requests().filter { $0.path == "/api/chat" } }

    /// Runs the server as long as the work lasts.
    static func serving<Result: Sendable>(
        _ mode: Mode, in sandbox: Sandbox, _ work: @Sendable (ScriptedOllama) async throws -> Result
    ) async throws -> Result {
        let python = try #require(await Tools.python.value, "no python3")
        let log = sandbox.folder + "/ollama-\(UUID().uuidString.prefix(8)).log"
        let (ports, found) = AsyncStream.makeStream(of: String.self)
        let child = ChildProcess(
            [python, "-B", Tools.fixture("scripted_ollama.py"), mode.rawValue, log],
            environment: sandbox.environment, workingDirectory: sandbox.folder, timeout: .seconds(300))
        let server = Task {
            // Ended by cancelling it, when the work is done.
            _ = try? await child.run { stream, bytes in
                if stream == .output { found.yield(String(decoding: bytes, as: UTF8.self)) }
            }
            found.finish()
        }
        do {
            var first: String?
            for await port in ports {
                first = port.trimmingCharacters(in: .whitespacesAndNewlines)
                break
            }
            let port = try #require(first, "the scripted server did not start")
            let result = try await work(ScriptedOllama(address: "127.0.0.1:\(port)", log: log))
            server.cancel()
            await server.value
            return result
        } catch {
            server.cancel()
            await server.value
            throw error
        }
    }
}
