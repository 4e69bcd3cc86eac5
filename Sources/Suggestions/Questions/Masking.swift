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

    private static func shaped(_ text: String) -> String {
        var text = text
        for pattern in shapes() { text.replace(pattern) { _ in placeholder } }
        let shaped = text
        return shaped.replacing(assignment()) { match in
            let value = match.output.value
            return String(shaped[match.range.lowerBound..<value.startIndex]) + placeholder
                + String(shaped[value.endIndex..<match.range.upperBound])
        }
    }

    /// A value in quotes given to something whose name says what it is: `API_KEY = "…"`, `"token": '…'`.
    private static func assignment() -> Regex<(Substring, value: Substring)> {
        #/(?i)\b\w*(?:key|secret|token|passwd|password|passphrase|credential)s?\b["'\]]*\s*(?::[^=\n"']{1,40})?[:=]\s*[rbf]{0,2}["'](?<value>[^"'\n]{4,})["']/#
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
            #/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/#,
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
