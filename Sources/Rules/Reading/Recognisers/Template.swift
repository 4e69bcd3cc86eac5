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

    /// `type: emoji summary`, `<type>: <絵文字> <要約>`: whether the subject's first place is an emoji's.
    var beginsWithEmoji: Bool {
        guard isConventional, let colon = text.firstIndexOutsideBrackets(of: [":", "："]) else { return false }
        let tail = SourceText.trimmed(String(text[text.index(after: colon)...])).lowercased()
        guard let first = tail.split(separator: " ").first else { return false }
        return PlaceholderWords.emoji.contains(String(first.filter { !"<>{}:".contains($0) }))
    }

    /// `[REG-nnnn]`: the ticket and nothing else.
    var isTicketAlone: Bool {
        guard ticket != nil else { return false }
        let inner = text.trimmingPrefix { "[(<{".contains($0) }
        return !inner.contains(" ") && !inner.contains(":")
            && !inner.dropLast().contains { "])}".contains($0) }
    }

    /// The choices in a head of brackets: `[feat|fix|docs] summary`.
    var bracketedTypes: [String]? {
        guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else { return nil }
        let names = text[text.index(after: text.startIndex)..<end].split { "|/,".contains($0) }
            .map { SourceText.trimmed(String($0)) }
        return names.count >= 3 && names.allSatisfy(Self.isName) ? names : nil
    }

    /// A sentence's worth is no template.
    var isShort: Bool { text.utf8.count <= 100 && !text.isEmpty }

    private mutating func readHead(_ lexicon: Lexicon) {
        guard !isExpression, let colon = text.firstIndexOutsideBrackets(of: [":", "："]) else { return }
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
        } else if Self.isTypeWord(words, lexicon) || Self.endsInType(type, lexicon) {
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

    /// `<絵文字なしの type>`, `<变更的类型>`: a placeholder whose last word is the type, with words that tell of which.
    private static func endsInType(_ slot: String, _ lexicon: Lexicon) -> Bool {
        guard slot.hasPrefix("<"), slot.hasSuffix(">"), slot.utf8.contains(where: { $0 >= 0x80 }) else {
            return false
        }
        var bytes: [UInt8] = []
        Normal.append(stripped(slot), to: &bytes)
        let text = Normal.lowered(bytes)
        guard text.count <= 48 else { return false }
        return lexicon.hits(in: text).contains { $0.concept == .type && $0.range.upperBound == text.count }
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
        guard let colon = text.firstIndexOutsideBrackets(of: [":", "："]) else { return nil }
        var head = String(text[..<colon])
        if head.hasSuffix("!") { head.removeLast() }
        guard let type = typeAndScope(head).0, knownTypes.contains(type.lowercased()) else { return nil }
        return type
    }

    /// Whether the text is a message that follows the convention: `feat(api): add x`.
    static func isSample(_ text: String) -> Bool {
        guard let colon = text.firstIndexOutsideBrackets(of: [":", "："]),
            text[text.index(after: colon)...].first == " "
        else { return false }
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

extension String {
    /// Where the first of the characters stands outside all brackets.
    func firstIndexOutsideBrackets(of wanted: Set<Character>) -> Index? {
        var depth = 0
        for index in indices {
            switch self[index] {
            case "<", "[", "(", "{": depth += 1
            case ">", "]", ")", "}": depth = max(0, depth - 1)
            case let character where depth == 0 && wanted.contains(character): return index
            default: break
            }
        }
        return nil
    }
}
