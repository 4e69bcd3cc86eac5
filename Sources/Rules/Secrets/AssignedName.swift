/// The name on the left of an assignment, and how much it says about the value.
enum AssignedName {
    /// How telling a name is.
    enum Weight: Sendable {
        case password, secret, key
    }

    static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// The name before `=`, `:`, `:=` or `=>` and this quote; nil if no name is given a value here.
    static func before(_ quote: Int, in line: [UInt8]) -> String? {
        var index = quote - 1
        // Prefixes of Python's literals.
        while index >= 0, quote - index <= 2, "rbfuRBFU@".utf8.contains(line[index]) { index -= 1 }
        index = skippingSpace(line, index)
        if index > 0, line[index] == UInt8(ascii: ">"), line[index - 1] == UInt8(ascii: "=") { index -= 1 }
        guard index >= 0, line[index] == UInt8(ascii: "=") || line[index] == UInt8(ascii: ":") else {
            return nil
        }
        let isEqual = line[index] == UInt8(ascii: "=")
        index -= 1
        guard index >= 0 else { return nil }
        if isEqual, "=!<>+~".utf8.contains(line[index]) { return nil }
        if isEqual, line[index] == UInt8(ascii: ":") { index -= 1 }
        index = skippingSpace(line, index)
        if isEqual, let nameEnd = nameBeforeAnnotation(line, index) { index = nameEnd }
        while index >= 0, "\"'`])".utf8.contains(line[index]) { index -= 1 }
        var first = index
        while first >= 0, isPart(line[first]) { first -= 1 }
        return first < index ? String(decoding: line[(first + 1)...index], as: UTF8.self) : nil
    }

    private static func skippingSpace(_ line: [UInt8], _ index: Int) -> Int {
        var index = index
        while index >= 0, line[index].isGitSpace { index -= 1 }
        return index
    }

    /// For `name: str =`, the last byte of the name.
    private static func nameBeforeAnnotation(_ line: [UInt8], _ end: Int) -> Int? {
        var index = end
        while index >= 0, isPart(line[index]) || "[]|. ".utf8.contains(line[index]) { index -= 1 }
        guard index > 0, index < end, line[index] == UInt8(ascii: ":") else { return nil }
        let last = skippingSpace(line, index - 1)
        return last >= 0 && isPart(line[last]) ? last : nil
    }

    /// What the words of a name say, whether it is `API_KEY`, `apiKey` or `api-key`.
    static func weight(of name: String) -> Weight? {
        let words = words(of: name)
        guard let last = words.last, harmless.isDisjoint(with: words) else { return nil }
        if passwords.contains(last) { return .password }
        if secrets.contains(last) { return .secret }
        guard last == "key" || last == "keys", words.count > 1 else { return nil }
        return telling.isDisjoint(with: words) ? .key : .secret
    }

    private static func words(of name: String) -> [String] {
        var words: [String] = [""]
        var before: Character = "_"
        for character in name {
            if character == "_" || character == "-" {
                words.append("")
            } else {
                if character.isUppercase, before.isLowercase { words.append("") }
                words[words.count - 1] += character.lowercased()
            }
            before = character
        }
        return words.filter { !$0.isEmpty }
    }

    private static let passwords: Set<String> = ["password", "passwd", "pwd", "passphrase", "pass"]
    private static let secrets: Set<String> = [
        "secret", "secrets", "token", "apikey", "credential", "credentials", "secretkey", "accesskey",
        "apitoken",
    ]
    private static let telling: Set<String> = [
        "api", "secret", "access", "private", "auth", "signing", "encryption", "master", "service", "account",
    ]

    /// Names about a secret's name, place or kind, and keys of other trades.
    private static let harmless: Set<String> = [
        "name", "field", "header", "path", "file", "url", "uri", "type", "id", "label", "env", "var",
        "prefix",
        "suffix", "pattern", "regex", "format", "primary", "foreign", "sort", "cache", "public", "next",
        "page",
        "end", "start", "csrf", "unknown", "invalid", "hint", "placeholder", "title", "message", "prompt",
        "help",
        "doc", "test", "fake", "dummy", "example", "partition", "translation", "i18n", "column", "index",
    ]
}
