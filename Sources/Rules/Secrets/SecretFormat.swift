/// The shape of one kind of credential: a fixed beginning and what may follow it.
struct SecretFormat: Sendable {
    /// The characters after the prefix.
    enum Alphabet: Sendable {
        case alphanumeric, upperOrDigit, hexadecimal, url, base64, dotted

        func contains(_ byte: UInt8) -> Bool {
            switch self {
            case .alphanumeric: byte.isASCIIAlphanumeric
            case .upperOrDigit: byte.isASCIIUpper || byte.isASCIIDigit
            case .hexadecimal: byte.isASCIIDigit || (0x61...0x66).contains(byte)
            case .url: byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            case .base64: byte.isASCIIAlphanumeric || "+/=".utf8.contains(byte)
            case .dotted: Self.url.contains(byte) || byte == UInt8(ascii: ".")
            }
        }
    }

    var prefix: [UInt8]
    var kind: String
    var alphabet: Alphabet
    var minimum: Int
    /// Where the service gives an exact length.
    var maximum: Int?

    init(_ prefix: String, _ kind: String, _ alphabet: Alphabet, _ minimum: Int, _ maximum: Int? = nil) {
        self.prefix = Array(prefix.utf8)
        self.kind = kind
        self.alphabet = alphabet
        self.minimum = minimum
        self.maximum = maximum
    }

    /// As the services document them.
    static let all: [SecretFormat] = [
        SecretFormat("AKIA", "AWS access key", .upperOrDigit, 16, 16),
        SecretFormat("ASIA", "AWS access key", .upperOrDigit, 16, 16),
        SecretFormat("ghp_", "GitHub token", .alphanumeric, 36),
        SecretFormat("gho_", "GitHub token", .alphanumeric, 36),
        SecretFormat("ghu_", "GitHub token", .alphanumeric, 36),
        SecretFormat("ghs_", "GitHub token", .alphanumeric, 36),
        SecretFormat("ghr_", "GitHub token", .alphanumeric, 36),
        SecretFormat("github_pat_", "GitHub token", .url, 40),
        SecretFormat("glpat-", "GitLab token", .dotted, 20),
        SecretFormat("gldt-", "GitLab token", .url, 20),
        SecretFormat("glrt-", "GitLab token", .dotted, 20),
        SecretFormat("xoxb-", "Slack token", .url, 20),
        SecretFormat("xoxp-", "Slack token", .url, 20),
        SecretFormat("xoxa-", "Slack token", .url, 20),
        SecretFormat("xoxr-", "Slack token", .url, 20),
        SecretFormat("xoxs-", "Slack token", .url, 20),
        SecretFormat("xapp-", "Slack token", .url, 20),
        SecretFormat("hooks.slack.com/services/T", "Slack webhook", .base64, 20),
        SecretFormat("sk_live_", "Stripe key", .alphanumeric, 16),
        SecretFormat("rk_live_", "Stripe key", .alphanumeric, 16),
        SecretFormat("sk_test_", "Stripe key", .alphanumeric, 16),
        SecretFormat("whsec_", "Stripe webhook secret", .base64, 24),
        SecretFormat("sk-ant-", "Anthropic key", .url, 20),
        SecretFormat("sk-proj-", "OpenAI key", .url, 20),
        SecretFormat("sk-svcacct-", "OpenAI key", .url, 20),
        SecretFormat("sk-", "OpenAI key", .alphanumeric, 40),
        SecretFormat("hf_", "Hugging Face token", .alphanumeric, 30),
        SecretFormat("npm_", "npm token", .alphanumeric, 36, 36),
        SecretFormat("pypi-AgE", "PyPI token", .url, 40),
        SecretFormat("AIza", "Google API key", .url, 35, 35),
        SecretFormat("GOCSPX-", "Google client secret", .url, 24),
        SecretFormat("ya29.", "Google token", .url, 30),
        SecretFormat("SG.", "SendGrid key", .dotted, 60),
        SecretFormat("dop_v1_", "DigitalOcean token", .hexadecimal, 64),
        SecretFormat("dapi", "Databricks token", .hexadecimal, 32, 32),
        SecretFormat("shpat_", "Shopify token", .hexadecimal, 32),
        SecretFormat("hvs.", "Vault token", .url, 24),
        SecretFormat("gsk_", "Groq key", .alphanumeric, 40),
        SecretFormat("r8_", "Replicate token", .alphanumeric, 37),
        SecretFormat("lin_api_", "Linear key", .alphanumeric, 32),
        SecretFormat("ntn_", "Notion token", .alphanumeric, 40),
        SecretFormat("AccountKey=", "Azure storage key", .base64, 80),
        SecretFormat("SharedAccessKey=", "Azure shared access key", .base64, 40),
        SecretFormat("key-", "Mailgun key", .hexadecimal, 32, 32),
    ]
}
