/// A text that may be a branch's name, a prefix or a template of one.
struct BranchName: Sendable {
    enum Kind: Sendable { case template, prefix, sample, plain }

    static let knownPrefixes: Set<String> = [
        "feature", "feat", "fix", "bugfix", "hotfix", "release", "chore", "docs", "doc", "refactor", "test",
        "tests", "ci", "build",
        "perf", "style", "bug", "support", "experiment", "exp", "dev", "spike", "task", "topic",
        "improvement", "enhancement", "data",
        "user", "users", "wip", "art", "tool", "infra", "deps", "security", "research", "poc", "sandbox",
        "patch", "hot", "story", "tech", "revert",
    ]

    /// Kinds of branches that are cut now and then, and that nobody works on every day.
    static let specialKinds: Set<String> = [
        "release", "rel", "hotfix", "backport", "support", "maintenance", "v", "version", "rc",
    ]

    /// "Release branches are called `release/<version>`": what only such kinds are called binds no other branch.
    static func areOccasional(_ prefixes: [String]) -> Bool {
        !prefixes.isEmpty && prefixes.allSatisfy { specialKinds.contains($0.dropLast().lowercased()) }
    }

    let text: String
    let kind: Kind
    /// With the slash.
    let prefix: String
    /// Whether the tail holds more than a name: a ticket, a date.
    let isStructured: Bool
    var isTemplate: Bool { kind == .template || kind == .prefix }
    var isKnown: Bool { Self.knownPrefixes.contains(prefix.dropLast().lowercased()) }

    init?(_ raw: String, lexicon: Lexicon) {
        let text = SourceText.trimmed(raw)
        guard !text.isEmpty, text.utf8.count <= 90, !text.contains("://"), !text.hasPrefix("git "),
            !text.hasPrefix("./"), !text.hasPrefix("../"), !text.hasPrefix("/"), !text.hasPrefix("origin/"),
            !text.contains("@")
        else { return nil }
        self.text = text
        if text.hasPrefix("^") || (text.hasSuffix("$") && text.contains("(")) {
            (kind, prefix, isStructured) = (.template, "", false)
            return
        }
        guard !text.contains(": "), !text.hasSuffix(":"),
            !text.contains(" ") || text.contains("<") || text.contains("{")
        else { return nil }
        guard let slash = text.firstIndexOutsideBrackets(of: ["/"]) else {
            let isTemplate =
                Placeholders.holds(text, lexicon) && (text.contains("-") || text.contains("_"))
                && text.contains { "<{[".contains($0) || $0 == "-" }
            guard isTemplate, !text.contains(".") else { return nil }
            (kind, prefix, isStructured) = (.template, "", true)
            return
        }
        let head = String(text[..<slash])
        let tail = String(text[text.index(after: slash)...])
        if Self.isHeadPlaceholder(head, tail, lexicon) {
            (kind, prefix, isStructured) = (.template, "", true)
            return
        }
        guard
            Template.isName(head)
                || head.utf8.allSatisfy({ Letters.isWordByte($0) || $0 == 0x2D || $0 == 0x2E })
                || (tail.isEmpty && head.utf8.allSatisfy({ Letters.isWordByte($0) || $0 >= 0x80 })),
            !head.isEmpty
        else { return nil }
        guard !Self.isFile(tail) else { return nil }
        prefix = head + "/"
        isStructured =
            Tickets.pattern(in: tail) != nil || tail.lowercased().contains("yyyy")
            || tail.contains("{") && tail.contains("_") || tail.filter { $0 == "<" }.count > 1
            || tail.filter { $0 == "{" }.count > 1
        if tail.isEmpty || tail == "*" || tail == "**" || Placeholders.holds(tail, lexicon)
            || NameWords.standsForAny(tail)
            || Self.hasForeignPlaceholder(tail)
        {
            kind = .prefix
        } else {
            kind = .sample
        }
    }

    private static func isHeadPlaceholder(_ head: String, _ tail: String, _ lexicon: Lexicon) -> Bool {
        if let first = head.first, "<[{(".contains(first) { return true }
        if head.contains("|") { return true }
        let word = head.lowercased().filter { $0 != "-" && $0 != "_" }
        if NameWords.people.contains(word) { return !tail.isEmpty }
        if NameWords.kinds.contains(word) { return !tail.isEmpty }
        if NameWords.heads.contains(word) {
            return !tail.isEmpty && (Placeholders.holds(tail, lexicon) || NameWords.isVague(tail))
        }
        return Tickets.pattern(in: head) != nil && !tail.isEmpty
            || (!head.utf8.allSatisfy { $0 < 0x80 } && !tail.isEmpty)
    }

    private static func hasForeignPlaceholder(_ tail: String) -> Bool {
        tail.utf8.contains { $0 >= 0x80 } || tail.lowercased().contains("xxx")
            || tail.lowercased().contains("x.y") || tail.hasSuffix("-N")
            || tail.hasSuffix("-n") || Tickets.pattern(in: tail) != nil && !tail.contains { $0.isNumber }
    }

    private static func isFile(_ tail: String) -> Bool {
        guard let dot = tail.lastIndex(of: ".") else {
            return tail.contains("/") && !tail.contains("<") && !tail.contains("{")
                && tail.filter { $0 == "/" }.count > 1
        }
        let suffix = tail[tail.index(after: dot)...]
        return [
            "py", "md", "ts", "js", "tsx", "json", "yml", "yaml", "toml", "sh", "go", "rs", "java", "sql",
            "txt", "html", "css",
        ].contains(suffix)
    }
}
