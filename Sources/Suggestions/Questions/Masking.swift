internal import Rules

/// Secrets never leave the process: not in a question, not in a log, not in a patch.
enum Masking {
    /// What a secret is replaced by.
    static let placeholder = "<masked>"

    /// The text with every secret in it replaced. Says too much rather than too little: a question loses nothing by it.
    static func masked(_ text: String) -> String {
        withoutFindings(shaped(text))
    }

    /// Without what the rule `secrets.forbidden` finds in a line.
    private static func withoutFindings(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { slice in
            var line = String(slice)
            for secret in SecretScanner.find(in: line).reversed() {
                line.replaceSubrange(secret.range, with: placeholder)
            }
            return line
        }.joined(separator: "\n")
    }

    /// Without what has the form of a secret. A line is looked at closely only if it has a word that such forms
    /// have: nearly none does, and expressions are slow.
    private static func shaped(_ text: String) -> String {
        var text = text
        if text.contains("-----BEGIN") { text.replace(privateKey()) { _ in placeholder } }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.contains(where: { Trigger.form.isIn($0) || Trigger.name.isIn($0) }) else { return text }
        return assigned(lines.map { Trigger.form.isIn($0) ? formless($0) : String($0) })
    }

    private static func formless(_ line: Substring) -> String {
        var line = String(line)
        for pattern in shapes() { line.replace(pattern) { _ in placeholder } }
        return line
    }

    /// Lines whose names say that their values are secret, without the values; one may stand on the next line.
    private static func assigned(_ lines: [String]) -> String {
        var done: [String] = []
        var index = 0
        while index < lines.count {
            var part = lines[index]
            index += 1
            if Trigger.name.isIn(part[...]) {
                while let last = part.last(where: { !$0.isWhitespace }),
                    last == ":" || last == "=" || last == "\\",
                    index < lines.count
                {
                    part += "\n" + lines[index]
                    index += 1
                }
                part = withoutValues(part)
            }
            done.append(part)
        }
        return done.joined(separator: "\n")
    }

    private static func withoutValues(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) else {
            return text
        }
        return text.replacing(assignment()) { match in
            let value = match.output.value
            return String(text[match.range.lowerBound..<value.startIndex]) + placeholder
                + String(text[value.endIndex..<match.range.upperBound])
        }
    }

    /// A value in quotes given to something whose name says what it is: `API_KEY = "…"`, `"token": '…'`.
    private static func assignment() -> Regex<(Substring, value: Substring)> {
        #/(?i)\b\w*(?:key|secret|token|passwd|password|passphrase|credential)s?\b["'\]]*[\s\\]*(?::[^=\n"']{1,40})?[:=][\s\\]*[rbf]{0,2}["'](?<value>[^"'\n]{4,})["']/#
    }

    private static func privateKey() -> Regex<Substring> {
        #/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/#
    }

    /// Whether a text holds a secret, or what stands for one in a question.
    static func holdsSecret(_ text: String) -> Bool {
        text.lowercased().contains("masked>") || masked(text) != text
    }

    /// Forms that are secrets wherever they stand.
    ///
    /// Sources: the token formats that AWS, GitHub, GitLab, Slack, Google, Stripe, OpenAI, npm, PyPI and Hugging Face
    /// document; PEM (RFC 7468); URLs with a password (RFC 3986, 3.2.1); JSON web tokens (RFC 7519).
    private static func shapes() -> [Regex<Substring>] {
        [
            #/\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b/#,
            #/\bgh[pousr]_[A-Za-z0-9]{20,}/#, #/\bgithub_pat_[A-Za-z0-9_]{20,}/#,
            #/\bglpat-[A-Za-z0-9_\-]{16,}/#,
            #/\bxox[abprse]-[A-Za-z0-9\-]{10,}/#, #/\bAIza[0-9A-Za-z_\-]{35}/#,
            #/\b[rsp]k_(?:live|test)_[0-9A-Za-z]{10,}/#,
            #/\bsk-[A-Za-z0-9_\-]{20,}/#, #/\bnpm_[A-Za-z0-9]{20,}/#, #/\bpypi-[A-Za-z0-9_\-]{20,}/#,
            #/\bhf_[A-Za-z0-9]{20,}/#,
            #/\beyJ[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_\-]{5,}/#,
            #/:\/\/[^\s\/:@"']{1,60}:[^\s\/@"']{1,100}@/#,
            #/\bAccountKey=[A-Za-z0-9+\/=]{20,}/#,
        ]
    }
}

/// Words without which a line holds no secret of some kind.
private struct Trigger {
    let words: [[UInt8]]
    /// By first byte, in lower case.
    private let starts: [Bool]

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var starts = [Bool](repeating: false, count: 256)
        for word in self.words { starts[Int(word[0])] = true }
        self.starts = starts
    }

    /// Of the forms that are secret wherever they stand.
    static let form = Trigger([
        "akia", "asia", "abia", "acca", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-",
        "xox", "aiza",
        "k_live_", "k_test_", "sk-", "npm_", "pypi-", "hf_", "eyj", "://", "accountkey=",
    ])
    /// Of the names that say that a value is secret.
    static let name = Trigger(["key", "secret", "token", "passw", "passphrase", "credential"])

    /// Whether a line has one of the words, in any case.
    func isIn(_ line: Substring) -> Bool {
        let bytes = line.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return bytes.indices.contains { index in
            starts[Int(bytes[index])] && words.contains { bytes[index...].starts(with: $0) }
        }
    }
}
