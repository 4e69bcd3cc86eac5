import GuardCore

/// `branch.protected`, `branch.case`, `branch.prefixes` and `branch.pattern` in a sentence.
enum BranchRecogniser {
    static func read(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        ProtectedRecogniser.read(remark, &findings)
        guard !remark.sentence.has(.codeBranch) else { return }
        readCase(remark, &findings)
        readNames(remark, lexicon, &findings)
    }

    private static func readCase(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let kebab = sentence.first(.kebab)
        guard let hit = kebab ?? sentence.first(.lowerCase) else { return }
        let offset = hit.range.lowerBound
        let owners = remark.owners(at: offset)
        guard
            owners.contains(.branch)
                || (owners.isEmpty && remark.context.contains(.branch)
                    && remark.context.isDisjoint(with: [.commit, .commitMessage])),
            !sentence.has(.codeBranch), !remark.isNegated(at: hit.range)
        else { return }
        if sentence.has(.subject, .type), !sentence.has(.branch) { return }
        findings.add(
            .branchCase, .text(kebab != nil ? "kebab" : "lower"), line: sentence.line(at: offset),
            remark.confidence(at: offset), "the case of branch names is named")
    }

    private static func readNames(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let sentence = remark.sentence
        var prefixes: [String] = []
        var samples: [String] = []
        var line: Int?
        var patterns: [BranchName] = []
        for span in sentence.spans {
            guard let name = BranchName(span.content, lexicon: lexicon),
                remark.isAboutBranches(at: span.offset) || looksLikeBranch(name, remark)
            else { continue }
            guard !remark.isMarkedBad(at: span.offset), !remark.isNegated(at: span.offset..<span.offset + 1)
            else { continue }
            if !span.isCode, !name.isTemplate { continue }
            switch name.kind {
            case .template: patterns.append(name)
            case .prefix:
                prefixes.append(name.prefix)
                if line == nil { line = span.line }
                if name.isStructured { patterns.append(name) }
            case .sample:
                samples.append(name.prefix)
            case .plain: break
            }
        }
        if !remark.isAboutBranches(at: 0), !remark.context.contains(.branch), !sentence.has(.branch) {
            return
        }
        let group = remark.passage.block.group.map { $0 * 2 }
        let isExample =
            sentence.has(.example) && !prefixes.isEmpty
            && sentence.hits.contains {
                $0.concept == .example && $0.range.lowerBound < (sentence.spans.first?.offset ?? 0)
            }
        let confidence: Rule.Confidence =
            isExample ? .implied : remark.confidence(at: sentence.spans.first?.offset ?? 0)
        if let template = patterns.first(where: { $0.kind == .template }) {
            findings.add(
                .branchPattern, .text(template.text), line: sentence.line, confidence, Reasons.template)
        } else if prefixes.count == 1, patterns.count == 1,
            !remark.passage.isItem || !sentence.has(.beginWith), isOnlyOne(remark)
        {
            findings.add(
                .branchPattern, .text(patterns[0].text), line: sentence.line, confidence, Reasons.template)
        }
        if !prefixes.isEmpty {
            let isOpen = sentence.has(.openList)
            findings.add(
                .branchPrefixes, .list(TypesRecogniser.unique(prefixes)), line: line ?? sentence.line,
                isOpen ? .implied : confidence, Reasons.list, group: group)
        } else if !samples.isEmpty, patterns.isEmpty {
            findings.add(
                .branchPrefixes, .list(TypesRecogniser.unique(samples)), line: sentence.line, .implied,
                "examples begin so", group: group)
        } else if let bare = barePrefixes(remark) {
            findings.add(
                .branchPrefixes, .list(bare), line: sentence.line, confidence, Reasons.list, group: group)
        }
    }

    /// One template for all branches, not one of several kinds.
    private static func isOnlyOne(_ remark: Remark) -> Bool {
        remark.sentence.has(.formatted, .named, .must) && remark.sentence.spans.count <= 3
    }

    private static func looksLikeBranch(_ name: BranchName, _ remark: Remark) -> Bool {
        name.isKnown && remark.context.contains(.git) && remark.sentence.has(.beginWith, .prefix, .named)
    }

    /// "feature/, fix/ 로 시작" without code spans.
    private static func barePrefixes(_ remark: Remark) -> [String]? {
        let sentence = remark.sentence
        guard sentence.codes.isEmpty, sentence.has(.branch) || remark.context.contains(.branch),
            sentence.has(.beginWith, .prefix, .oneOf, .named, .formatted)
        else { return nil }
        let words = String(decoding: sentence.cased, as: UTF8.self).split { " ,:;()[]|·、\"'".contains($0) }
        let found = words.compactMap { word -> String? in
            guard let slash = word.firstIndex(of: "/") else { return nil }
            let head = String(word[..<slash])
            return BranchName.knownPrefixes.contains(head.lowercased()) ? head + "/" : nil
        }
        return found.isEmpty ? nil : TypesRecogniser.unique(found)
    }
}

/// A text that may be a branch's name, a prefix or a template of one.
struct BranchName: Sendable {
    enum Kind: Sendable { case template, prefix, sample, plain }

    static let knownPrefixes: Set<String> = [
        "feature", "feat", "fix", "bugfix", "hotfix", "release", "chore", "docs", "doc", "refactor", "test",
        "tests", "ci", "build",
        "perf", "style", "bug", "support", "experiment", "exp", "dev", "spike", "task", "topic",
        "improvement", "enhancement", "data",
        "user", "users", "wip", "art", "tool", "infra", "deps", "security", "research", "poc", "sandbox",
        "patch", "hot", "story", "tech",
    ]

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
            !text.hasPrefix("./"), !text.hasPrefix("/"), !text.hasPrefix("origin/"), !text.hasPrefix("@")
        else { return nil }
        self.text = text
        if text.hasPrefix("^") || (text.hasSuffix("$") && text.contains("(")) {
            (kind, prefix, isStructured) = (.template, "", false)
            return
        }
        guard !text.contains(": "), !text.hasSuffix(":"),
            !text.contains(" ") || text.contains("<") || text.contains("{")
        else { return nil }
        guard let slash = Self.slash(text) else {
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
                || head.utf8.allSatisfy({ Letters.isWordByte($0) || $0 == 0x2D || $0 == 0x2E }), !head.isEmpty
        else { return nil }
        guard !Self.isFile(tail) else { return nil }
        prefix = head + "/"
        isStructured =
            Tickets.pattern(in: tail) != nil || tail.lowercased().contains("yyyy")
            || tail.contains("{") && tail.contains("_") || tail.filter { $0 == "<" }.count > 1
            || tail.filter { $0 == "{" }.count > 1
        if tail.isEmpty || tail == "*" || tail == "**" || Placeholders.holds(tail, lexicon)
            || Self.hasForeignPlaceholder(tail)
        {
            kind = .prefix
        } else {
            kind = .sample
        }
    }

    /// The first slash outside brackets.
    private static func slash(_ text: String) -> String.Index? {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case "<", "[", "(", "{": depth += 1
            case ">", "]", ")", "}": depth = max(0, depth - 1)
            case "/": if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    private static func isHeadPlaceholder(_ head: String, _ tail: String, _ lexicon: Lexicon) -> Bool {
        if let first = head.first, "<[{(".contains(first) { return true }
        if head.contains("|") { return true }
        let isWord = [
            "type", "prefix", "user", "username", "name", "initials", "ticket", "issue", "author", "team",
            "key", "category", "kind", "tipo", "typ",
        ].contains(head.lowercased())
        if isWord { return !tail.isEmpty && Placeholders.holds(tail, lexicon) }
        return Tickets.pattern(in: head) != nil && !tail.isEmpty
            || (!head.utf8.allSatisfy { $0 < 0x80 } && !tail.isEmpty)
    }

    private static func hasForeignPlaceholder(_ tail: String) -> Bool {
        tail.utf8.contains { $0 >= 0x80 } || tail.lowercased().contains("xxx") || tail.hasSuffix("-N")
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
