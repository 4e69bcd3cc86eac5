import GuardCore
import Ollama
import Synchronization
import Testing

@Suite struct OllamaClientTests {
    @Test func knowsItsLibrary() throws {
        #expect(try LibCurl.version().hasPrefix("libcurl/"))
    }

    @Test func readsWhatTheServerSays() async throws {
        let client = try await ScriptedServer.shared.client("good")
        #expect(try await client.version() == "0.12.3")
        let models = try await client.models()
        #expect(models.map(\.name) == ["tiny:latest", "coder:7b"])
        #expect(models[0].parameters == "7.6B")
        #expect(models[0].quantization == "Q4_K_M")
        #expect(try await client.model(named: "tiny").digest == "d1")
        let running = try #require(try await client.running().first)
        #expect((running.name, running.size, running.graphicsSize) == ("coder:7b", 5000, 4000))
        let details = try await client.show("coder:7b")
        #expect(details.contextLength == 32768)
        #expect(details.thinks)
    }

    @Test func namesTheWayToAMissingModel() async throws {
        let client = try await ScriptedServer.shared.client("good")
        for call in ["tags", "show"] {
            do {
                if call == "tags" { _ = try await client.model(named: "absent") }
                if call == "show" { _ = try await client.show("absent") }
                Issue.record("a model that is not there was found by \(call)")
            } catch {
                #expect(error.kind == .modelMissing("absent"))
                #expect(error.text.english.hasSuffix("ollama pull absent"))
                #expect(error.text.korean != nil)
            }
        }
    }

    @Test func putsAStreamTogether() async throws {
        let client = try await ScriptedServer.shared.client("good")
        let pieces = Mutex<[String]>([])
        let answer = try await client.chat(question()) { piece in pieces.withLock { $0.append(piece) } }
        #expect(answer.text == "Hallo 안녕\u{0} 😀")
        #expect(pieces.withLock { $0 } == ["Hal", "lo 안녕\u{0} 😀"])
        #expect(answer.questionTokens == 11)
        #expect(answer.answerTokens == 3)
        #expect(!answer.isTruncated)
    }

    @Test(arguments: [("pieces", "one two"), ("no-last-newline", "x"), ("crlf", "x")])
    func readsLinesHoweverTheyCome(behaviour: String, expected: String) async throws {
        #expect(try await ScriptedServer.shared.client(behaviour).chat(question()).text == expected)
    }

    @Test func saysWhenTokensRanOut() async throws {
        #expect(try await ScriptedServer.shared.client("length").chat(question()).isTruncated)
    }

    @Test func sendsWhatItWasGiven() async throws {
        let client = try await ScriptedServer.shared.client("echo")
        var request = question("한글 \"quoted\" \\ \u{1F600}")
        request.schema = [
            "type": "object", "properties": ["summary": ["type": "string"], "a": ["type": "string"]],
        ]
        request.answerTokens = 99
        request.contextTokens = 1234
        request.keepAliveSeconds = 60
        request.thinks = false
        let body = try await client.chat(request).text
        #expect(body.contains(#""properties":{"summary":{"type":"string"},"a":{"type":"string"}}"#))
        let json = try JSONValue.parse(body.utf8)
        #expect(json["model"]?.text == "tiny")
        #expect(json["stream"] == true)
        #expect(json["think"] == false)
        #expect(json["keep_alive"] == 60)
        #expect(json["options"]?["num_predict"] == 99)
        #expect(json["options"]?["num_ctx"] == 1234)
        #expect(json["options"]?["seed"] == 1)
        guard case .array(let messages) = json["messages"] else {
            Issue.record("no messages")
            return
        }
        #expect(messages.map { $0["role"]?.text } == ["system", "user"])
        #expect(messages.last?["content"]?.text == request.messages[1].text)
    }

    @Test func localhostNeedsNoResolver() async throws {
        let port = try await ScriptedServer.shared.address("good").port
        for host in ["localhost", "ollama.localhost", "0.0.0.0", ""] {
            let client = try OllamaClient(
                OllamaAddress.parse("http://\(host):\(port)/good"), timeouts: .hurried)
            #expect(try await client.version() == "0.12.3", "\(host)")
        }
    }
}
