import Testing

@testable import Rules

/// Secrets beside what only looks like one. The secrets are put together here, so that no scanner of this
/// repository takes them for real ones.
@Suite struct SecretScannerTests {
    /// Random-looking letters and digits.
    private static func noise(
        _ count: Int, seed: UInt64 = 1, _ alphabet: String = "aB3dE5fGh7iJ9kLmN0pQrS2tUv4WxYz"
    ) -> String {
        var dice = Dice(seed)
        let letters = Array(alphabet)
        return String((0..<count).map { _ in dice.pick(letters) })
    }

    private static let hexadecimal = "0123456789abcdef"

    static let secrets: [String] = [
        "aws = 'AKIA" + noise(16, seed: 2, "ABCDEFGHIJ234567") + "'", "token: ghp_" + noise(36),
        "github_pat_" + noise(60),
        "glpat-" + noise(20), "xoxb-" + noise(12) + "-" + noise(24),
        "https://hooks.slack.com/services/T" + noise(8) + "/B" + noise(8) + "/" + noise(24),
        "sk_live_" + noise(24), "sk-ant-api03-" + noise(40), "sk-proj-" + noise(48), "sk-" + noise(48),
        "hf_" + noise(34),
        "npm_" + noise(36), "pypi-AgEIcHlwaS5vcmc" + noise(60), "AIza" + noise(35),
        "123456789:AA" + noise(33),
        "eyJ" + noise(20) + ".eyJ" + noise(30) + "." + noise(40), "-----BEGIN RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\\n" + noise(20),
        "AccountKey=" + noise(86) + "==", "postgres://app:" + noise(12) + "@db.internal.company.com/x",
        "SG." + noise(22) + "." + noise(43),
        "API_KEY = '" + noise(24) + "'", "PASSWORD = \"hunter2!\"", "db_password: str = 'S3cure-pw'",
        "{\"authToken\": \"" + noise(20) + "\"}",
        "os.environ['SECRET_TOKEN'] = '" + noise(16) + "'", "export DEPLOY_TOKEN=" + noise(20),
        "client(api_key=\"" + noise(20) + "\")",
        "SECRET_KEY = 'django-insecure-" + noise(40) + "'", "const apiKey = `" + noise(20) + "`",
        "\"password\" => \"pa55word!x\"".replacing("pa55word!x", with: noise(9)),
        "ENCRYPTION_KEY := \"" + noise(32) + "\"",
    ]

    static let harmless: [String] = [
        "API_KEY = os.environ['API_KEY']", "password = getpass()", "password = 'changeme'",
        "API_KEY = '<your-key>'", "token = '${TOKEN}'",
        "PASSWORD = ''", "SECRET_KEY = config('SECRET_KEY')", "primary_key = 'user_id'",
        "sort_key = \"created_at\"", "token = 'Bearer'",
        "if password == 'secret123':", "password_field = 'pass1234'", "AKIA" + "IOSFODNN7EXAMPLE",
        "url = 'http://user:password@example.com'",
        "postgres://postgres:postgres@localhost/db", "api_key = \"xxxxxxxxxxxxxxxx\"",
        "TOKEN_URL = 'https://auth.example.org/token'",
        "key = 'value1234567890abcdef'", "sha = 'da39a3ee5e6b4b0d3255bfef95601890afd80709'",
        "cache_key = 'user:profile:12345678901'",
        "headers['X-Api-Key'] = key", "api_key: str", "f'password={password}'", "help='the API token'",
        "secret = 'my-secret-name'",
        "PUBLIC_KEY = '" + noise(40) + "'", "if line == '-----BEGIN PRIVATE KEY-----':",
        "https://example.org/a:b@c", "10:30:15@noon",
        "token_type = 'bearer1234'", "PASSWORD=$DB_PASSWORD", "PASSWORD=\"$(cat file)\"",
        "csrf_token = 'abc123def456'", "TOKEN=$(get)",
        "git@github.com:org/repo.git", "ghp_short", "hf_transformers", "sk-learn", "eyJ is a prefix",
        "PASSWORD_MIN_LENGTH = '8'",
    ]

    @Test(arguments: secrets) func findsSecrets(_ line: String) {
        #expect(!SecretScanner.find(in: line).isEmpty)
    }

    @Test(arguments: harmless) func leavesTheRest(_ line: String) {
        #expect(SecretScanner.find(in: line).isEmpty)
    }

    @Test(arguments: secrets) func masksSecrets(_ line: String) throws {
        let secret = try #require(SecretScanner.find(in: line).first)
        let masked = SecretScanner.mask(line)
        #expect(masked.contains("***"))
        if secret.kind != "private key" { #expect(!masked.contains(line[secret.range])) }
    }

    @Test func masksMoreThanItFinds() {
        let key = [
            "-----BEGIN EC PRIVATE KEY-----", Self.noise(64), Self.noise(64), "-----END EC PRIVATE KEY-----",
            "after",
        ]
        #expect(SecretScanner.mask(key.joined(separator: "\n")) == "***\n***\n***\n***\nafter")
        #expect(SecretScanner.mask("password = 'abc'") == "password = '***'")
        #expect(SecretScanner.mask("x = '\(Self.noise(40))'") == "x = '***'")
        #expect(SecretScanner.mask("def f(x):\n    return x\n") == "def f(x):\n    return x\n")
        #expect(SecretScanner.mask("a\r\nb") == "a\r\nb")
    }

    @Test func leavesMadeUpValuesInDocuments() {
        let line = "API_KEY = '" + Self.noise(24) + "'"
        #expect(SecretScanner.find(in: line, formatsOnly: true).isEmpty)
        #expect(!SecretScanner.find(in: "ghp_" + Self.noise(36), formatsOnly: true).isEmpty)
    }

    @Test func survivesRubbish() {
        var dice = Dice(9)
        let pieces = [
            "'", "\"", "=", ":", "://", "@", "\\", "API_KEY", "password", " ", "-----BEGIN ", "AKIA", "é",
            "`", "export ", "é:",
        ]
        for _ in 0..<5_000 {
            let line = (0..<dice.below(12)).map { _ in dice.pick(pieces) }.joined()
            _ = SecretScanner.find(in: line)
            _ = SecretScanner.mask(line)
        }
    }
}
