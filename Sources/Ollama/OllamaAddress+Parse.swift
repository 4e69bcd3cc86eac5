package import GuardCore

extension OllamaAddress {
    /// Reads a value of `OLLAMA_HOST`; nil and blank mean the standard address.
    ///
    /// - Throws: `GuardError` of kind `configuration` for a scheme other than HTTP's and for characters
    ///   that no address holds.
    package static func parse(_ value: String?) throws(GuardError) -> OllamaAddress {
        let text = cleaned(value ?? "")
        guard !text.isEmpty else { return standard }
        if text == "ollama.com" { return OllamaAddress(scheme: "https", host: text, port: 443, path: "") }

        let (scheme, rest) = cutScheme(text)
        guard scheme == "http" || scheme == "https" else { throw unusable(text) }
        let explicit = rest.utf8.count < text.utf8.count
        let defaultPort = !explicit ? 11434 : (scheme == "https" ? 443 : 80)

        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let path = trimmed(String(rest[slash...]), of: ["/"])
        let (host, port) = split(String(rest[..<slash]))
        // A user name before the host would hide which host is meant.
        guard isHost(host), isPath(path), !rest[..<slash].contains("@") else { throw unusable(text) }
        return OllamaAddress(
            scheme: scheme, host: host ?? "127.0.0.1", port: port.flatMap(portNumber) ?? defaultPort,
            path: path)
    }

    /// Go's `TrimSpace(Trim(TrimSpace(value), "\"'"))`.
    private static func cleaned(_ value: String) -> String {
        let spaces: Set<Character> = [" ", "\t", "\n", "\r", "\r\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{A0}"]
        return trimmed(trimmed(trimmed(value, of: spaces), of: ["\"", "'"]), of: spaces)
    }

    private static func trimmed(_ text: String, of characters: Set<Character>) -> String {
        var part = text[...]
        while let first = part.first, characters.contains(first) { part.removeFirst() }
        while let last = part.last, characters.contains(last) { part.removeLast() }
        return String(part)
    }

    private static func cutScheme(_ text: String) -> (scheme: String, rest: Substring) {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix("://") {
                return (String(text[..<index]), text[text.index(index, offsetBy: 3)...])
            }
            index = text.index(after: index)
        }
        return ("http", text[...])
    }

    /// Go's `SplitHostPort` with Ollama's ways around its errors; a nil host stands for none written.
    private static func split(_ text: String) -> (host: String?, port: String?) {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return (trimmed(text, of: ["["]), nil) }
            let host = String(text[text.index(after: text.startIndex)..<end])
            let rest = text[text.index(after: end)...]
            if rest.isEmpty { return (host, nil) }
            return rest.first == ":" ? (host, String(rest.dropFirst())) : (text, nil)
        }
        let colons = text.filter { $0 == ":" }.count
        switch colons {
        case 0: return (text.isEmpty ? nil : text, nil)
        case 1:
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), String(parts[1]))
        default:
            // IPv6 without brackets holds no port.
            return (trimmed(text, of: ["[", "]"]), nil)
        }
    }

    /// Go's `ParseInt` with a range check: a sign is allowed, and nothing else beside digits.
    private static func portNumber(_ text: String) -> Int? {
        guard let number = Int(text), (0...65535).contains(number) else { return nil }
        return number
    }

    /// No brackets left over, no user name, no space, no control character: nothing that could make a
    /// URL mean another host than the one judged for loopback.
    private static func isHost(_ host: String?) -> Bool {
        guard let host else { return true }
        return host.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":", "%": true
            default: false
            }
        } && (!host.contains("%") || host.contains(":"))
    }

    private static func isPath(_ path: String) -> Bool {
        path.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && $0.value < 0x7F && !"?#\\".unicodeScalars.contains($0)
        }
    }

    private static func unusable(_ text: String) -> GuardError {
        let shown = OneLine.shortened(text)
        return GuardError(
            .configuration,
            Text("OLLAMA_HOST is no address: '\(shown)'", ko: "OLLAMA_HOST가 주소가 아닙니다: '\(shown)'"),
            hints: [
                Text(
                    "write it as host:port, such as 127.0.0.1:11434",
                    ko: "127.0.0.1:11434처럼 host:port로 쓰세요")
            ])
    }
}
