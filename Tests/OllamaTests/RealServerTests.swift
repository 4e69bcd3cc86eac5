import GuardCore
import Ollama
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A real Ollama with at least one small model, at the address in `GUARDHOOK_TEST_OLLAMA`.
enum RealServer {
    static let address: String? = getenv("GUARDHOOK_TEST_OLLAMA").map { String(cString: $0) }
    static let isThere = address != nil

    static func client() throws -> OllamaClient {
        let times = Timeouts(firstToken: .seconds(120), idle: .seconds(60), whole: .seconds(240))
        return try OllamaClient(OllamaAddress.parse(address), timeouts: times)
    }

    static func models() async throws -> [String] { try await client().models().map(\.name) }

    static let schema: JSONValue = [
        "type": "object",
        "properties": ["summary": ["type": "string", "maxLength": 80]],
        "required": ["summary"],
    ]

    static func question(_ model: String) -> ChatRequest {
        ChatRequest(
            model: model,
            messages: [.init(.user, "Describe in one sentence: def add(a, b): return a + b")],
            schema: schema, answerTokens: 60, contextTokens: 1024)
    }
}

@Suite(.serialized, .enabled(if: RealServer.isThere, "GUARDHOOK_TEST_OLLAMA is not set"))
struct RealServerTests {
    @Test func tellsItsVersionAndModels() async throws {
        let client = try RealServer.client()
        #expect(try await !client.version().isEmpty)
        for model in try await client.models() {
            #expect(model.digest.count == 64)
            #expect(model.size > 1_000_000)
            #expect(try await client.show(model.name).contextLength ?? 0 >= 2048)
        }
    }

    @Test func answersInTheFormOfTheSchema() async throws {
        for model in try await RealServer.models() {
            let pieces = Mutex(0)
            do {
                let answer = try await RealServer.client().chat(RealServer.question(model)) { _ in
                    pieces.withLock { $0 += 1 }
                }
                #expect(answer.answerTokens > 0)
                if !answer.isTruncated {
                    #expect(try JSONValue.parse(answer.text.utf8)["summary"]?.text != nil, "\(answer.text)")
                }
            } catch let error as OllamaError {
                // A tiny model may babble until its tokens are used up; some servers then leave out "done".
                #expect(error.kind == .unfinished)
            }
            #expect(pieces.withLock { $0 } > 1, "streamed in pieces")
            #expect(try await RealServer.client().running().contains { $0.name == model })
        }
    }

    @Test func missingModelIsNamed() async throws {
        do {
            _ = try await RealServer.client().chat(RealServer.question("no-such-model:1b"))
            Issue.record("a model that is not there answered")
        } catch {
            #expect((error as? OllamaError)?.kind == .modelMissing("no-such-model:1b"))
        }
    }

    @Test func cancelledInTheMiddle() async throws {
        let model = try #require(try await RealServer.models().first)
        let client = try RealServer.client()
        try await client.warm(model, contextTokens: 1024, keepAliveSeconds: 120)
        var request = RealServer.question(model)
        request.schema = nil
        request.answerTokens = 800
        let (tokens, continuation) = AsyncStream<String>.makeStream()
        let long = request
        let task = Task { try await client.chat(long) { continuation.yield($0) } }
        for await _ in tokens { break }
        let clock = ContinuousClock()
        let start = clock.now
        task.cancel()
        await #expect(throws: OllamaError.self) { try await task.value }
        #expect(clock.now - start < .seconds(30))
        // And the server is there for the next one.
        #expect(try await client.chat(RealServer.question(model)).answerTokens > 0)
    }

    @Test func severalAtOnce() async throws {
        let model = try #require(try await RealServer.models().first)
        let client = try RealServer.client()
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<4 { group.addTask { try await client.chat(RealServer.question(model)).text } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 4)
        #expect(answers.allSatisfy { !$0.isEmpty })
    }
}
