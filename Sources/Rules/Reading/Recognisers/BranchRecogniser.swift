import GuardCore

/// `branch.protected`, `branch.case`, `branch.prefixes` and `branch.pattern` in a sentence.
enum BranchRecogniser {
    static func read(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        ProtectedRecogniser.read(remark, &findings)
        guard !remark.sentence.has(.codeBranch), !isUnderOthers(remark) else { return }
        readCase(remark, &findings)
        readNames(remark, lexicon, &findings)
    }

    /// Under "Branches of the story" names belong to the story.
    private static func isUnderOthers(_ remark: Remark) -> Bool {
        remark.passage.around.prefix(2).contains {
            $0.concepts.contains(.codeBranch) && !$0.concepts.contains(.branch)
        }
    }

    private static func readCase(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let kebab = namesCharacters(remark) ? nil : sentence.first(.kebab) ?? hyphen(sentence)
        let upper = sentence.first(.upperCase, .capitalised).flatMap {
            remark.isNegated(at: $0.range) ? $0 : nil
        }
        guard let hit = kebab ?? sentence.first(.lowerCase) ?? upper else { return }
        let offset = hit.range.lowerBound
        let owners = remark.owners(at: offset)
        guard
            owners.contains(.branch)
                || (owners.isEmpty && remark.context.contains(.branch)
                    && remark.context.isDisjoint(with: [.commit, .commitMessage])),
            !sentence.has(.codeBranch),
            hit == upper || sentence.has(.notNegating) || !remark.isNegated(at: hit.range)
        else { return }
        if sentence.has(.subject, .type), !sentence.has(.branch) { return }
        findings.add(
            .branchCase, .text(kebab != nil ? "kebab" : "lower"), line: sentence.line(at: offset),
            remark.confidence(at: offset), "the case of branch names is named")
    }

    /// "Lower case, words joined with `-`"
    private static func hyphen(_ sentence: Sentence) -> Lexicon.Hit? {
        guard sentence.has(.lowerCase), let code = sentence.codes.first(where: { $0.content == "-" }) else {
            return nil
        }
        return Lexicon.Hit(concept: .kebab, range: code.offset..<code.offset + 1)
    }

    /// "Only letters, dots, hyphens and underscores": characters that may be used, no case.
    private static func namesCharacters(_ remark: Remark) -> Bool {
        guard remark.sentence.has(.kebab), !remark.hasOwnNegation else { return false }
        let text = String(decoding: remark.sentence.text, as: UTF8.self)
        return ["underscore", "アンダースコア", "언더스코어", "밑줄", "下划线", "底線"].contains { text.contains($0) }
    }

    /// What the literals of a sentence say about names.
    private struct Names {
        var prefixes: [String] = []
        var samples: [String] = []
        var templates: [String] = []
        /// Prefixes whose tail holds a ticket or a date.
        var structured: [String] = []
        var first: Span?
    }

    private static func readNames(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.has(.branch) || remark.context.contains(.branch) || remark.isAboutBranches(at: 0)
        else { return }
        if remark.passage.isBanned, !remark.hasOwnNegation { return }
        let names = names(in: remark, lexicon)
        let offset = names.first?.offset ?? 0
        let isSoft = isOpen(sentence) || (names.first != nil && remark.isMarkedExample(at: offset))
        let confidence: Rule.Confidence = isSoft ? .implied : remark.confidence(at: offset)
        let line = names.first?.line ?? sentence.line
        var isTemplate = false
        if let template = names.templates.first {
            findings.add(.branchPattern, .text(template), line: line, confidence, Reasons.template)
        } else if names.prefixes.count == 1, let only = names.structured.first,
            isOnlyOne(remark) || only.contains(">/<")
        {
            findings.add(.branchPattern, .text(only), line: line, confidence, Reasons.template)
            // `dev/<number>/<task>`: the first part is the least that it says.
            isTemplate = only.contains(">/<")
        }
        if !names.prefixes.isEmpty {
            addPrefixes(
                names.prefixes, line, isTemplate ? .implied : confidence, Reasons.list, &findings)
        } else if Set(names.samples).count > 1, names.templates.isEmpty {
            addPrefixes(names.samples, line, .implied, "examples begin so", &findings)
        } else if names.templates.isEmpty, let bare = bareTemplate(remark, lexicon) {
            findings.add(.branchPattern, .text(bare), line: line, confidence, Reasons.template)
        } else if let bare = barePrefixes(remark, lexicon) {
            addPrefixes(bare, line, confidence, Reasons.list, &findings)
        }
    }

    private static func addPrefixes(
        _ prefixes: [String], _ line: Int, _ confidence: Rule.Confidence, _ reason: Text,
        _ findings: inout Findings
    ) {
        findings.add(.branchPrefixes, .list(TypesRecogniser.unique(prefixes)), line: line, confidence, reason)
    }

    private static func names(in remark: Remark, _ lexicon: Lexicon) -> Names {
        var names = Names()
        for span in remark.sentence.spans {
            if isHyphenPrefix(span, remark) || isBarePrefix(span, remark) {
                if names.first == nil { names.first = span }
                names.prefixes.append(span.content)
                continue
            }
            guard let name = BranchName(created(by: span.content), lexicon: lexicon),
                remark.isAboutBranches(at: span.offset) || looksLikeBranch(name, remark)
                    || isOfReleases(name, span, remark),
                !remark.isMarkedBad(at: span.offset), !remark.isNegated(at: span.offset..<span.offset + 1),
                !isProtected(span.offset, remark.sentence),
                span.isCode || name.isTemplate, !isFolder(name, remark)
            else { continue }
            if names.first == nil { names.first = span }
            switch name.kind {
            case .template: names.templates.append(name.text)
            case .prefix:
                names.prefixes.append(name.prefix)
                if name.isStructured { names.structured.append(name.text) }
            case .sample: names.samples.append(name.prefix)
            case .plain: break
            }
        }
        return names
    }

    /// "Releases: `release/v<version>`", "Issues: `feature/issue#<n>`" in a section on branches.
    private static func isOfReleases(_ name: BranchName, _ span: Span, _ remark: Remark) -> Bool {
        name.isKnown && name.isTemplate && remark.passage.topics.contains(.branch)
            && remark.owners(at: span.offset).isSubset(of: [.release, .issue])
    }

    /// "and so on" leaves a list open; "Others: `chore/<topic>`" does not.
    private static func isOpen(_ sentence: Sentence) -> Bool {
        sentence.all(.openList).contains {
            sentence.text[$0.range.upperBound...].first { $0 != 0x20 } != 0x3A
        }
    }

    /// The template of a name that a command creates: `git checkout -b <type>/<description>`.
    private static func created(by command: String) -> String {
        for opening in ["git checkout -b ", "git switch -c "] where command.hasPrefix(opening) {
            let name = command.dropFirst(opening.count).prefix { $0 != " " }
            return name.hasPrefix("<") || name.hasPrefix("{") ? String(name) : command
        }
        return command
    }

    /// "When `scripts/` changes, try it on another branch first": a folder that no word makes a prefix.
    private static func isFolder(_ name: BranchName, _ remark: Remark) -> Bool {
        let speaks = remark.sentence.has(.branch) || remark.context.contains(.branch)
        return name.kind == .prefix && !(name.isKnown && speaks) && name.text.hasSuffix("/")
            && !remark.sentence.has(.beginWith, .prefix, .named, .formatted, .oneOf)
            && !remark.passage.topics.contains(.branch)
    }

    /// "Branches open with `lrk-`".
    private static func isHyphenPrefix(_ span: Span, _ remark: Remark) -> Bool {
        guard span.isCode, let last = span.content.utf8.last, last == 0x2D || last == 0x5F,
            span.content.utf8.count > 2,
            span.content.utf8.dropLast().allSatisfy({ Letters.isWordByte($0) || $0 == 0x2D }),
            remark.sentence.has(.beginWith, .prefix, .oneOf), remark.isAboutBranches(at: span.offset)
        else { return false }
        return !remark.isNegated(at: span.offset..<span.offset + 1)
    }

    /// "Branch prefixes: `feat`, `fix`", where the slash goes without saying.
    private static func isBarePrefix(_ span: Span, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard span.isCode, BranchName.knownPrefixes.contains(span.content.lowercased()) else { return false }
        let near = remark.passage.around.first
        // "Allowed prefixes for commits and branches:" stands above.
        let isTitled =
            sentence.hits.allSatisfy { !$0.concept.isTopic } && near?.topics.contains(.branch) == true
            && near?.concepts.contains(.prefix) == true && near?.concepts.contains(.protected) == false
        guard
            isTitled
                || sentence.has(.branch) && sentence.has(.prefix, .beginWith)
                    && !sentence.has(.commit, .commitMessage, .protected)
                    && remark.isAboutBranches(at: span.offset)
        else { return false }
        return !remark.isNegated(at: span.offset..<span.offset + 1)
    }

    /// "`main` and `release/*` are protected", "protected branches: `release/*`".
    private static func isProtected(_ offset: Int, _ sentence: Sentence) -> Bool {
        guard let own = sentence.clauses.lastIndex(where: { $0.lowerBound <= offset }) else { return false }
        if sentence.has(.protected, in: sentence.clauses[own]) { return true }
        guard own > 0, sentence.text[sentence.clauses[own - 1]].last(where: { $0 != 0x20 }) == 0x3A else {
            return false
        }
        return sentence.has(.protected, in: sentence.clauses[own - 1])
    }

    /// One template for all branches, not one of several kinds.
    private static func isOnlyOne(_ remark: Remark) -> Bool {
        remark.sentence.has(.formatted, .named, .must) && remark.sentence.spans.count <= 3
    }

    private static func looksLikeBranch(_ name: BranchName, _ remark: Remark) -> Bool {
        name.isKnown && remark.context.contains(.git) && remark.sentence.has(.beginWith, .prefix, .named)
    }

    /// "Branches are called mart/<ticket>-<words>" without a code span.
    private static func bareTemplate(_ remark: Remark, _ lexicon: Lexicon) -> String? {
        let sentence = remark.sentence
        guard sentence.codes.isEmpty, sentence.has(.branch, .named, .formatted) else { return nil }
        let words = String(decoding: sentence.cased, as: UTF8.self).split { " ,;\n".contains($0) }
        return words.lazy.map(String.init).first { word in
            word.contains("/") && word.contains("<") && word.contains(">")
                && BranchName(word, lexicon: lexicon) != nil
        }
    }

    /// "feature/, fix/ 로 시작" without code spans.
    private static func barePrefixes(_ remark: Remark, _ lexicon: Lexicon) -> [String]? {
        let sentence = remark.sentence
        guard sentence.codes.isEmpty, sentence.has(.branch) || remark.context.contains(.branch) else {
            return nil
        }
        let all = SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
        if remark.passage.isItem, let name = BranchName(all, lexicon: lexicon), name.kind == .prefix,
            name.isKnown
        {
            return [name.prefix]
        }
        guard
            sentence.has(.beginWith, .prefix, .oneOf, .named, .formatted)
        else { return nil }
        let words = String(decoding: sentence.cased, as: UTF8.self).split { " \n,:;()[]|·、\"'".contains($0) }
        let open = words.filter {
            $0.utf8.count > 2 && $0.firstIndex(of: "/") == $0.index(before: $0.endIndex)
        }
        if open.count > 1, sentence.has(.beginWith, .prefix) {
            return TypesRecogniser.unique(open.map(String.init))
        }
        let found = words.compactMap { word -> String? in
            guard let slash = word.firstIndex(of: "/") else { return nil }
            let head = String(word[..<slash])
            if word.hasSuffix("/"), word.split(separator: "/").count == 1, Template.isName(head),
                sentence.has(.beginWith, .prefix)
            {
                return head + "/"
            }
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
        "patch", "hot", "story", "tech", "revert",
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
