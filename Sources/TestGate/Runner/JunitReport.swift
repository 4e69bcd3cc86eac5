import GuardCore

/// Failures read from a JUnit XML file, for runs in which pytest could not load guardhook's plugin.
///
/// Format: `<testcase classname name><failure message>…</failure></testcase>` as pytest's `--junitxml` writes
/// it (https://docs.pytest.org/en/stable/how-to/output.html); a test in error has `<error>` instead, one
/// that skipped itself `<skipped>`.
struct JunitReport {
    private(set) var count = 0
    private(set) var skipped = 0
    private(set) var skipReason: String?
    private(set) var failures: [TestsReport.Failure] = []

    /// Reads as much as can be read; anything else adds nothing.
    init(_ text: String) {
        var name = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            guard let close = Self.end(of: rest) else { return }
            let tag = rest[..<close]
            rest = rest[close...]
            switch tag.prefix(while: { !$0.isWhitespace && $0 != "/" }) {
            case "testcase":
                count += 1
                let place = Self.attribute("classname", of: tag).map { $0.isEmpty ? "" : $0 + "::" } ?? ""
                name = place + (Self.attribute("name", of: tag) ?? "")
            case "failure", "error":
                let message = Self.attribute("message", of: tag) ?? ""
                let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
                failures.append(TestsReport.Failure(test: name, message: line))
            case "skipped":
                // An expected failure has run.
                guard Self.attribute("type", of: tag) != "pytest.xfail" else { continue }
                skipped += 1
                skipReason = skipReason ?? Self.attribute("message", of: tag)
            default: continue
            }
        }
    }

    /// Where a tag ends: at the first `>` outside of quotes.
    private static func end(of text: Substring) -> Substring.Index? {
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return index
            }
        }
        return nil
    }

    private static func attribute(_ name: String, of tag: Substring) -> String? {
        var rest = tag
        while let equals = rest.firstIndex(of: "=") {
            let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
            let value = rest[rest.index(after: equals)...]
            guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
            let body = value.dropFirst()
            guard let close = body.firstIndex(of: quote) else { return nil }
            if key == name { return unescaped(body[..<close]) }
            rest = body[body.index(after: close)...]
        }
        return nil
    }

    private static func unescaped(_ text: Substring) -> String {
        let names = ["lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&"]
        var result = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: ";") else {
                result += "&"
                continue
            }
            let entity = String(rest[..<end])
            rest = rest[rest.index(after: end)...]
            let number =
                entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst())
            result += names[entity] ?? number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }
        return result + rest
    }
}
