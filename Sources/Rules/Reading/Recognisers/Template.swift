/// The text of a template such as `<type>(<scope>): <subject>`, taken apart.
struct Template: Sendable {
    /// Types that people know from Conventional Commits and its many relatives.
    static let usualTypes: Set<String> = [
        "feat", "fix", "docs", "style", "refactor", "perf", "test", "tests", "build", "ci", "chore", "revert",
    ]
    static let knownTypes: Set<String> = usualTypes.union([
        "feature", "bugfix", "hotfix", "doc", "release", "wip", "deps", "security", "sec", "i18n", "ui",
        "infra",
        "config", "cleanup", "bug", "add", "update", "remove", "improve", "ops", "design", "init", "merge",
        "rename", "comment", "performance", "chores", "data", "model", "exp", "tune", "typo", "lint",
        "format",
        "breaking", "change", "delete", "enhancement", "enhance", "dep", "misc", "experiment", "db", "api",
        "core",
    ])

    let text: String
    /// Whether something in it stands for something else.
    var hasPlaceholder = false
    /// Whether it is `type: subject`, with or without a scope.
    var isConventional = false
    var hasOptionalScope = false
    /// `feat|fix|docs` in the place of the type.
    var types: [String] = []
    /// The pattern of a ticket in it, as a regular expression.
    var ticket: String?
    /// Whether the template says more than type, scope and subject.
    var hasMore = false
    /// Whether the head is one certain type: an example, not a template.
    var isSampleLike = false
    /// A regular expression between `^` and `$`.
    var isExpression = false

    init(_ raw: String, lexicon: Lexicon) {
        text = SourceText.trimmed(raw)
        isExpression = text.hasPrefix("^") || (text.hasSuffix("$") && text.contains("("))
        hasPlaceholder = Placeholders.holds(text, lexicon)
        ticket = Tickets.pattern(in: text)
        readHead(lexicon)
    }

    /// A sentence's worth is no template.
    var isShort: Bool { text.utf8.count <= 100 && !text.isEmpty }

    private mutating func readHead(_ lexicon: Lexicon) {
        guard !isExpression, let colon = Self.headEnd(text) else { return }
        var head = text[..<colon]
        let tail = text[text.index(after: colon)...]
        guard
            tail.isEmpty || tail.first == " " || tail.first == "<" || tail.first == "[" || tail.first == "{"
                || tail.unicodeScalars.first.map({ $0.value > 0x7F }) == true
        else { return }
        if head.hasSuffix("!") { head = head.dropLast() }
        if head.hasSuffix("[!]") { head = head.dropLast(3) }
        if head.hasSuffix("(!)") { head = head.dropLast(3) }
        let (type, scope) = Self.typeAndScope(String(head))
        guard let type else { return }
        let words = Self.stripped(type)
        let names = words.split(whereSeparator: { "|/,".contains($0) }).map { SourceText.trimmed(String($0)) }
        if names.count > 1, names.allSatisfy(Self.isName) {
            types = names
            isConventional = names.contains { Self.knownTypes.contains($0.lowercased()) }
            hasPlaceholder = true
        } else if Self.isTypeWord(words, lexicon) {
            // `[Type]: x` keeps its brackets; `[type](scope): [subject]` does not.
            if type.hasPrefix("["), !tail.contains("["), scope == nil || scope?.hasPrefix("[") == false {
                return
            }
            isConventional = true
        } else if Self.knownTypes.contains(words.lowercased()), type == words {
            isSampleLike = true
        }
        if let scope, isConventional {
            hasOptionalScope = scope.hasPrefix("[") || scope.contains("optional") || scope.hasSuffix("?")
        }
        hasMore = isConventional && ticket != nil
    }

    /// The colon that ends the head; none inside brackets.
    private static func headEnd(_ text: String) -> String.Index? {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case "<", "[", "(", "{": depth += 1
            case ">", "]", ")", "}": depth = max(0, depth - 1)
            case ":", "：": if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    /// `type(scope)`, `<type>[optional scope]`, `type[(scope)]` -> the two parts.
    private static func typeAndScope(_ head: String) -> (String?, String?) {
        let text = SourceText.trimmed(head)
        guard !text.contains(" (") || text.hasPrefix("(") else { return (nil, nil) }
        if text.hasPrefix("<") || text.hasPrefix("[") || text.hasPrefix("{") {
            let pairs: [Character: Character] = ["<": ">", "[": "]", "{": "}"]
            guard let open = text.first, let close = pairs[open], let end = text.firstIndex(of: close) else {
                return (nil, nil)
            }
            let type = String(text[...end])
            let rest = String(text[text.index(after: end)...])
            if rest.isEmpty || rest == "!" { return (type, nil) }
            guard rest.hasPrefix("(") || rest.hasPrefix("[") || rest.hasPrefix("<") || rest.hasPrefix("{")
            else { return (nil, nil) }
            return (type, rest)
        }
        if text.hasPrefix("("), let end = text.firstIndex(of: ")") {
            let rest = String(text[text.index(after: end)...])
            return (String(text[...end]), rest.isEmpty ? nil : rest)
        }
        guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return (text, nil) }
        return (String(text[..<open]), String(text[open...]))
    }

    private static func stripped(_ text: String) -> String {
        SourceText.trimmed(
            String(text.drop { "<[{(".contains($0) }.reversed().drop { ">]})".contains($0) }.reversed()))
    }

    private static func isTypeWord(_ word: String, _ lexicon: Lexicon) -> Bool {
        var bytes: [UInt8] = []
        Normal.append(word, to: &bytes)
        let text = Normal.lowered(bytes)
        guard text.count <= 24 else { return false }
        return lexicon.hits(in: text).contains {
            // Some call the type a tag.
            [.type, .commitMessage, .release].contains($0.concept) && $0.range == 0..<text.count
        }
            || text == Array("type".utf8)
    }

    static func isName(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, (0x61...0x7A).contains(first) || (0x41...0x5A).contains(first),
            bytes.count <= 20
        else { return false }
        return bytes.allSatisfy { Letters.isWordByte($0) || $0 == 0x2D }
    }

    /// `feat(scope): x` -> `feat`.
    static func sampleType(_ text: String) -> String? {
        guard let colon = headEnd(text) else { return nil }
        var head = String(text[..<colon])
        if head.hasSuffix("!") { head.removeLast() }
        guard let type = typeAndScope(head).0, knownTypes.contains(type.lowercased()) else { return nil }
        return type
    }

    /// Whether the text is a message that follows the convention: `feat(api): add x`.
    static func isSample(_ text: String) -> Bool {
        guard let colon = headEnd(text), text[text.index(after: colon)...].first == " " else { return false }
        var head = String(text[..<colon])
        if head.hasSuffix("!") { head.removeLast() }
        let (type, scope) = typeAndScope(head)
        guard let type, knownTypes.contains(type.lowercased()), type == type.lowercased() else {
            return false
        }
        if let scope, !scope.hasPrefix("(") || !scope.hasSuffix(")") { return false }
        return text[text.index(after: colon)...].utf8.count > 3
    }
}

/// Tells what stands for something else.
enum Placeholders {
    /// Whether anything in the text is a placeholder.
    static func holds(_ text: String, _ lexicon: Lexicon) -> Bool {
        if text.contains("…") || text.contains("...") { return true }
        if bracketed(text).contains(where: { isPlaceholder($0, lexicon) }) { return true }
        if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
            PlaceholderWords.heads.contains(text[..<colon].lowercased())
        {
            return true
        }
        let plain = text.split(whereSeparator: { " :/()[]{}<>|-_#".contains($0) }).map { $0.lowercased() }
        let known = plain.filter { PlaceholderWords.whole.contains($0) || isForeignWord($0, lexicon) }
        let others = plain.filter {
            !PlaceholderWords.whole.contains($0) && !isForeignWord($0, lexicon) && !isKeyPart($0, text)
        }
        return !known.isEmpty && known.count >= others.count
    }

    /// A project's key or a number in a ticket: `UMI`, `123`.
    private static func isKeyPart(_ word: String, _ text: String) -> Bool {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || (text.contains(word.uppercased() + "-") && Tickets.pattern(in: text) != nil)
    }

    /// Whether the text in brackets stands for something: `<type>`, `{ticket}`, but not `[WIP]`.
    private static func isPlaceholder(_ text: String, _ lexicon: Lexicon) -> Bool {
        let word = text.lowercased()
        if word.hasPrefix("<") || word.hasPrefix("{") { return true }
        let inner = String(word.dropFirst().dropLast())
        return PlaceholderWords.whole.contains(inner) || isForeignWord(inner, lexicon)
            || inner.contains("optional")
            || inner.contains("-n") || inner.contains("|")
    }

    private static func isForeignWord(_ word: String, _ lexicon: Lexicon) -> Bool {
        guard word.utf8.contains(where: { $0 >= 0x80 }), word.unicodeScalars.count <= 12 else { return false }
        let wanted: ConceptSet = [
            .type, .scope, .subject, .summary, .ticket, .body, .prefix, .otherThing, .document, .function,
            .file, .issue,
        ]
        return lexicon.hits(in: Array(word.utf8)).contains {
            wanted.contains($0.concept) && $0.range.count * 2 >= word.utf8.count
        }
            || PlaceholderWords.parts.contains { word.contains($0) }
    }

    /// The bracketed parts of a text, brackets included; parentheses do not count.
    private static func bracketed(_ text: String) -> [String] {
        var parts: [String] = []
        var open: (Character, String.Index)?
        for index in text.indices {
            switch text[index] {
            case "<", "{", "[": open = (text[index], index)
            case ">", "}", "]":
                if let (_, start) = open { parts.append(String(text[start...index])) }
                open = nil
            default: break
            }
        }
        return parts
    }
}

/// Finds ticket keys: `KF-<number>`, `HL-212`, `#123`, `[KEY-N]`.
enum Tickets {
    /// A regular expression for the first ticket in the text.
    static func pattern(in text: String) -> String? {
        if let key = key(in: text) { return key + "-\\d+" }
        return hasHash(text) ? "#\\d+" : nil
    }

    /// What any ticket looks like, for rules that name none.
    static let any = "([A-Z][A-Z0-9]+-\\d+|#\\d+)"

    private static let notKeys: Set<String> = [
        "UTF", "ISO", "RFC", "SHA", "HTTP", "PEP", "CVE", "MD", "AES", "X", "YYYY", "MM", "BREAKING", "A",
        "V", "TLS", "GPT", "GPL", "LGPL", "AGPL", "ES", "ECMA", "IEEE", "ANSI", "WCAG", "SOC", "BCP", "RSA",
        "CWE",
        "COVID", "ASIL", "DIN", "EN", "LLAMA", "QWEN", "IPV", "USB", "ASCII",
    ]

    private static func key(in text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            guard isUpper(scalars[index]), index == 0 || !isWord(scalars[index - 1]) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, isUpper(scalars[end]) || (end > index && isDigit(scalars[end])) {
                end += 1
            }
            let key = String(String.UnicodeScalarView(scalars[index..<end]))
            if end < scalars.count, scalars[end] == "-", !notKeys.contains(key),
                isNumberLike(scalars, end + 1)
            {
                return key == "KEY" || key == "JIRA" || key == "TICKET" || key == "ISSUE" || key == "PROJ"
                    ? nameless(key) : key
            }
            index = max(end, index + 1)
        }
        return nil
    }

    /// Placeholders for the key itself.
    private static func nameless(_ key: String) -> String {
        key == "KEY" || key == "TICKET" ? "[A-Z][A-Z0-9]+" : key
    }

    private static func isNumberLike(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
        guard start < scalars.count else { return false }
        let rest = scalars[start...]
        if let first = rest.first,
            isDigit(first) || first == "<" || first == "{" || first == "[" || first == "\\" || first == "#"
        {
            return true
        }
        let word = String(String.UnicodeScalarView(rest.prefix { isWord($0) || $0.value > 0x7F }))
            .lowercased()
        return [
            "n", "nn", "nnn", "nnnn", "x", "xx", "xxx", "xxxx", "번호", "番号", "编号", "number", "id", "num", "수",
            "숫자", "数字", "k",
        ].contains(word)
    }

    private static func hasHash(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "#" {
            guard index + 1 < scalars.count else { continue }
            let rest = scalars[(index + 1)...]
            if let first = rest.first, isDigit(first) || first == "<" || first == "{" { return true }
            let word = String(String.UnicodeScalarView(rest.prefix { isWord($0) || $0.value > 0x7F }))
                .lowercased()
            if [
                "n", "nn", "nnn", "issue", "number", "id", "xxx", "번호", "番号", "编号", "이슈번호", "issue_number",
                "이슈", "x", "任务编号", "ticket",
            ].contains(word) {
                return true
            }
        }
        return false
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        isUpper(scalar) || isDigit(scalar) || ("a"..."z").contains(scalar) || scalar == "_"
    }
}
