import GuardCore
import Ollama
import Suggestions
import Testing

@testable import Suggestions

@Suite struct MaskingTests {
    /// Made up, of the documented forms; put together here so that no scanner takes this file for a leak.
    static let secrets = [
        "AKIA" + "IOSFODNN7EXAMPLE", "ghp_" + "0123456789abcdefghijABCDEFGHIJ012345",
        "glpat-" + "abcdefghij0123456789",
        "xoxb-" + "123456789012-abcdefghijkl", "sk-" + "proj0123456789abcdefghij",
        "hf_" + "abcdefghijklmnopqrstuvwx",
        "eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmN",
    ]

    @Test func knownFormsAreMaskedWhereverTheyStand() {
        for secret in Self.secrets {
            let masked = Masking.masked("x = call('\(secret)') # \(secret)")
            #expect(!masked.contains(secret))
            #expect(masked.hasPrefix("x = call("))
        }
    }

    @Test func assignedValuesAreMasked() {
        for line in [
            "API_KEY = \"hunter2hunter2\"", "DB_PASSWORD='hunter2hunter2'",
            "config = {\"token\": \"hunter2hunter2\"}",
            "client_secret: str = 'hunter2hunter2'", "AWS_SECRET_ACCESS_KEY=\"hunter2hunter2\"",
            "connect(password='hunter2hunter2')", "url = 'postgres://bob:hunter2hunter2@db/x'",
            "-----BEGIN RSA PRIVATE KEY-----\nhunter2hunter2\n-----END RSA PRIVATE KEY-----",
        ] {
            let masked = Masking.masked(line)
            #expect(!masked.contains("hunter2"), "\(masked)")
            #expect(Masking.holdsSecret(masked) && Masking.holdsSecret(line))
        }
    }

    @Test func ordinaryCodeStaysAsItIs() {
        for line in [
            "for key in keys: print(key)", "def token(self): return self._token", "password = get_password()",
            "x = 'https://example.com/a@b'", "sort(key=lambda x: x)", "KEY = 3", "tokens = [\"a\"]",
        ] { #expect(Masking.masked(line) == line) }
    }

    @Test func theServerSeesNoSecret() async throws {
        let source = """
            \"\"\"Uses \(Self.secrets[0]) for tests.\"\"\"
            API_KEY = "hunter2hunter2"

            def connect(host, password="hunter2hunter2"):
                # \(Self.secrets[1])
                url = "postgres://bob:hunter2hunter2@" + host
                return open_it(url, token='\(Self.secrets[2])')

            def open_it(url, token="\(Self.secrets[4])"):
                return url
            """
        let model = try await ScriptedModel.shared.settings("honest-secret")
        let outcome = await Suggestor().outcome(
            try await request(["s.py": source], model: model, store: try PlainStore()) { request in
                request.usage = { _ in ["connect('h', password='hunter2hunter2')"] }
            })
        #expect(outcome.statistics.asked == 2)
        let received = try await ScriptedModel.shared.requests("honest-secret").map(\.encoded).joined()
        #expect(received.contains("def connect"))
        #expect(received.contains("<masked>"))
        #expect(!received.contains("hunter2"))
        for secret in Self.secrets { #expect(!received.contains(secret)) }
    }
}
