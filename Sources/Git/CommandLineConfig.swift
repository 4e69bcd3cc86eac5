internal import GuardCore

/// Settings that `git -c`, `git --config-env` and a caller's environment hand on.
///
/// Source: git-config(1), ENVIRONMENT, and `git_config_from_parameters` in Git's config.c, which reads
/// `GIT_CONFIG_COUNT` first, so that `GIT_CONFIG_PARAMETERS` wins.
enum CommandLineConfig {
    static func entries(_ environment: [String: String]) throws(GuardError) -> [(key: String, value: String?)]
    {
        var entries: [(key: String, value: String?)] = []
        if let text = environment["GIT_CONFIG_COUNT"], !text.isEmpty {
            guard let count = Int(text), count >= 0, count <= 100_000 else { throw bad("GIT_CONFIG_COUNT") }
            for number in 0..<count {
                guard let key = environment["GIT_CONFIG_KEY_\(number)"],
                    let value = environment["GIT_CONFIG_VALUE_\(number)"]
                else { throw bad("GIT_CONFIG_KEY_\(number)") }
                entries.append((key, value))
            }
        }
        if let text = environment["GIT_CONFIG_PARAMETERS"] {
            guard let parsed = parameters(text) else { throw bad("GIT_CONFIG_PARAMETERS") }
            entries += parsed
        }
        return entries
    }

    private static func bad(_ name: String) -> GuardError {
        GuardError(
            .configuration,
            Text("the environment variable \(name) is malformed", ko: "환경 변수 \(name) 형식이 잘못되었습니다"))
    }

    /// Words in single quotes: `'key=value'`, or `'key'='value'` as Git has written since 2.31; nil if malformed.
    private static func parameters(_ text: String) -> [(key: String, value: String?)]? {
        var rest = Array(text.utf8)[...]
        var entries: [(key: String, value: String?)] = []
        while true {
            rest = rest.drop { $0 == UInt8(ascii: " ") }
            if rest.isEmpty { return entries }
            guard let word = quotedWord(&rest) else { return nil }
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst()
                let hasValue = rest.first.map { $0 != UInt8(ascii: " ") } ?? false
                guard let value = hasValue ? quotedWord(&rest) : "" else { return nil }
                entries.append((word, hasValue ? value : nil))
            } else if let equals = word.firstIndex(of: "=") {
                entries.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
            } else {
                entries.append((word, nil))
            }
        }
    }

    /// Takes one word: single-quoted pieces, with `\'` and `\!` between them.
    private static func quotedWord(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard rest.first == UInt8(ascii: "'") else { return nil }
        var word: [UInt8] = []
        while rest.first == UInt8(ascii: "'") {
            guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "'")) else { return nil }
            word += rest[(rest.startIndex + 1)..<end]
            rest = rest[(end + 1)...]
            guard rest.first == UInt8(ascii: "\\"), let escaped = rest.dropFirst().first else { continue }
            word.append(escaped)
            rest = rest.dropFirst(2)
            if rest.first != UInt8(ascii: "'") { return nil }
        }
        return String(decoding: word, as: UTF8.self)
    }
}
