import GuardCore
import Ollama
import Testing

@Suite struct OllamaAddressTests {
    /// Ollama's own table for its `envconfig.Host()`, and more of the kind.
    @Test(arguments: [
        ("", "http://127.0.0.1:11434"), ("1.2.3.4", "http://1.2.3.4:11434"), (":1234", "http://:1234"),
        ("1.2.3.4:1234", "http://1.2.3.4:1234"), ("example.com", "http://example.com:11434"),
        ("example.com:1234", "http://example.com:1234"), (":0", "http://:0"), (":66000", "http://:11434"),
        (":-1", "http://:11434"), ("[::1]", "http://[::1]:11434"), ("[::]", "http://[::]:11434"),
        ("::1", "http://[::1]:11434"), ("[::1]:1337", "http://[::1]:1337"),
        (" 1.2.3.4 ", "http://1.2.3.4:11434"), ("\"1.2.3.4\"", "http://1.2.3.4:11434"),
        (" \" 1.2.3.4 \" ", "http://1.2.3.4:11434"), ("'1.2.3.4'", "http://1.2.3.4:11434"),
        ("http://1.2.3.4", "http://1.2.3.4:80"), ("http://1.2.3.4:4321", "http://1.2.3.4:4321"),
        ("https://1.2.3.4", "https://1.2.3.4:443"), ("https://1.2.3.4:4321", "https://1.2.3.4:4321"),
        ("https://example.com/ollama", "https://example.com:443/ollama"),
        ("http://example.com:8080/a/b/", "http://example.com:8080/a/b"),
        ("ollama.com", "https://ollama.com:443"), ("http://[::1]", "http://[::1]:80"),
        ("1.2.3.4:", "http://1.2.3.4:11434"), ("1.2.3.4:port", "http://1.2.3.4:11434"),
        ("[::1", "http://[::1]:11434"), ("\n\t1.2.3.4\r\n", "http://1.2.3.4:11434"),
        ("\"\"", "http://127.0.0.1:11434"),
    ])
    func readsAsOllamaDoes(value: String, expected: String) throws {
        #expect(try OllamaAddress.parse(value).description == expected)
    }

    @Test func nothingSetIsThisMachine() throws {
        #expect(try OllamaAddress.parse(nil) == .standard)
        #expect(OllamaAddress.standard.url == "http://127.0.0.1:11434")
    }

    @Test(arguments: [
        "127.0.0.1", "127.1.2.3:80", "localhost", "LOCALHOST:1", "ollama.localhost", "::1", "[::1]:9",
        "0.0.0.0", "[::]:11434", ":11434", "", "::ffff:127.0.0.1", "0:0:0:0:0:0:0:1",
    ])
    func thisMachine(value: String) throws {
        #expect(try OllamaAddress.parse(value).isLoopback)
    }

    @Test(arguments: [
        "10.0.0.1", "example.com", "localhost.example.com", "127.0.0.1.example.com", "128.0.0.1",
        "127.0.0.256",
        "127.0.0", "127.0.0.01", "2130706433", "[::2]", "fe80::1%eth0", "notlocalhost", "::ffff:10.0.0.1",
    ])
    func notThisMachine(value: String) throws {
        #expect(try !OllamaAddress.parse(value).isLoopback)
    }

    @Test func listeningEverywhereIsReachedHere() throws {
        #expect(try OllamaAddress.parse("0.0.0.0:5000").url == "http://127.0.0.1:5000")
        #expect(try OllamaAddress.parse("[::]:5000").url == "http://[::1]:5000")
        #expect(try OllamaAddress.parse(":5000/x").url == "http://127.0.0.1:5000/x")
        #expect(try OllamaAddress.parse("fe80::1%eth0").url == "http://[fe80::1%25eth0]:11434")
    }

    @Test(arguments: [
        "ftp://1.2.3.4", "file:///etc/passwd", "://x", "127.0.0.1@example.com", "http://user:pw@example.com",
        "127.0.0.1\\@example.com", "127.0.0.1#@example.com", "exa mple.com", "127.0.0.1\u{0}.x", "[::1]x",
        "한국", "127.0.0.1?x=y", "http://127.0.0.1/a?b", "http://127.0.0.1/a b", "%6c",
    ])
    func refusesWhatIsNoAddress(value: String) {
        #expect(throws: GuardError.self) { try OllamaAddress.parse(value) }
        do {
            _ = try OllamaAddress.parse(value)
        } catch {
            #expect(error.kind == .configuration)
            #expect(!error.hints.isEmpty)
            #expect(!error.message.english.contains("\u{0}"))
        }
    }

    @Test func anotherMachineMustBeAllowed() throws {
        let address = try OllamaAddress.parse("example.com")
        #expect {
            try OllamaClient(address)
        } throws: {
            ($0 as? OllamaError)?.kind == .remoteNotAllowed
        }
        #expect(try OllamaClient(address, allowRemote: true).address == address)
    }
}
