/// Tells values that stand in for a secret from secrets.
enum Placeholder {
    /// Whether a value that an assignment shows is plainly no secret.
    static func isPlaceholder(_ value: ArraySlice<UInt8>) -> Bool {
        if value.count < 4 || value.contains(where: { "<>{}%*".utf8.contains($0) }) { return true }
        // `$NAME` is a look-up; a `$` inside a password is a letter like others.
        if value.first == UInt8(ascii: "$") { return true }
        let text = String(decoding: value, as: UTF8.self).lowercased()
        if words.contains(text) || text.contains("...") || text.contains("…") { return true }
        return parts.contains { text.contains($0) } || Set(value).count <= 3
    }

    /// Whether the random part of a known format is an example: `EXAMPLE`, one letter over and over, the alphabet.
    static func isMadeUp(_ body: ArraySlice<UInt8>) -> Bool {
        if Set(body).count <= 4 { return true }
        let text = String(decoding: body, as: UTF8.self).lowercased()
        return madeUp.contains { text.contains($0) } || text.hasPrefix("1234567890")
    }

    private static let madeUp = [
        "example", "xxxxx", "placeholder", "your", "00000000", "abcdefghijklm", "dummy", "redacted",
        "changeme",
    ]

    private static let words: Set<String> = [
        "secret", "token", "none", "null", "true", "false", "undefined", "default", "test", "testing",
        "admin",
        "root", "user", "username", "guest", "string", "hidden", "required", "optional", "value", "key",
        "pass",
        "pwd", "apikey", "api_key", "secretkey", "postgres", "mysql", "empty", "unset", "unknown", "disabled",
    ]

    private static let parts = [
        "change", "your", "xxx", "placeholder", "example", "dummy", "fake", "sample", "redacted", "todo",
        "insert",
        "replace", "env.", "environ", "getenv", "secrets.", "vault:", "not-a", "not_a", "notreal", "not-real",
        "mock", "password", "passwd", "비밀번호", "입력",
    ]
}
