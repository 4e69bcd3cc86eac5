import GuardCore

/// `commit.types` where a sentence lists them, and `commit.scope`.
enum TypesRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        readScope(remark, &findings)
        let sentence = remark.sentence
        guard
            sentence.has(.type, .prefix, .conventional, .commit, .commitMessage, .oneOf)
                || !remark.context.isDisjoint(with: [.commit, .commitMessage])
        else { return }
        guard
            let (names, offset) = WordTypes.names(in: remark) ?? names(in: remark)
                ?? WordTypes.plainNames(in: remark) ?? BracketTags.names(in: remark),
            names.count >= 2
        else { return }
        guard remark.isAboutCommits(before: offset), !remark.isAboutBranchesOnly(at: 0),
            !remark.isMarkedBad(at: offset)
        else { return }
        guard !remark.isNegated(at: offset..<offset + 1), !sentence.has(.protected) else { return }
        if isTaste(names, offset, remark) { return }
        let isOpen = sentence.has(.openList) || isExample(offset, sentence)
        let confidence: Rule.Confidence = isOpen ? .implied : remark.confidence(at: offset)
        findings.add(.commitTypes, .list(names), line: sentence.line(at: offset), confidence, Reasons.list)
        if let form = BracketTags.form(in: remark) {
            findings.add(
                .commitSubjectPattern, .text(form), line: sentence.line(at: offset), confidence, Reasons.list)
        }
    }

    /// "Such as `feat:`, `fix:` and so on", "Green: `feat(...)` or `fix(...)`": a few of them, not the list.
    private static func isTaste(_ names: [String], _ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.openList), isExample(offset, sentence) || sentence.has(.likeThis) { return true }
        if sentence.has(.openList), names.count < 3 || isIntroducedAsSome(offset, sentence) { return true }
        return names.count == 2 && remark.passage.isItem
            && !sentence.has(
                .type, .prefix, .oneOf, .conventional, .beginWith, .only, .commit, .commitMessage)
    }

    /// "如 `feat:`, `fix:` 等": three of them, and more exist.
    private static func isIntroducedAsSome(_ offset: Int, _ sentence: Sentence) -> Bool {
        let before = SourceText.trimmed(sentence.string(max(0, offset - 8)..<offset))
        return ["如", "like", "wie"].contains { before.hasSuffix($0) }
    }

    private static func isExample(_ offset: Int, _ sentence: Sentence) -> Bool {
        sentence.hits.contains {
            $0.concept == .example && $0.range.lowerBound < offset && offset - $0.range.lowerBound < 24
        }
    }

    private static func names(in remark: Remark) -> (names: [String], offset: Int)? {
        let sentence = remark.sentence
        let codes = sentence.codes.filter {
            name(of: $0.content) != nil && !remark.isMarkedBad(at: $0.offset)
        }
        let names = unique(codes.compactMap { name(of: $0.content) })
        let known = names.count { Template.knownTypes.contains($0.lowercased()) }
        let says =
            sentence.has(.type, .prefix) || remark.passage.around.first?.concepts.contains(.type) == true
        if let first = codes.first, names.count >= 2,
            known * 2 >= names.count || (says && known > 0 && known * 3 >= names.count)
                || isClosedSet(sentence, codes),
            !codes.contains(where: { $0.content.hasSuffix("/") })
        {
            if isScopeList(first.offset, remark) { return nil }
            return (names, first.offset)
        }
        for code in sentence.codes {
            let parts = code.content.split(whereSeparator: { "|,/ ".contains($0) }).map(String.init)
                .compactMap(name(of:))
            if parts.count >= 3, parts.allSatisfy({ Template.knownTypes.contains($0.lowercased()) }) {
                return (unique(parts), code.offset)
            }
        }
        return bareNames(remark, says) ?? colonNames(sentence)
    }

    /// "Commit messages begin with one of `mart:`, `seed:`": a closed set in the place of the type.
    private static func isClosedSet(_ sentence: Sentence, _ codes: [Span]) -> Bool {
        guard sentence.has(.commit, .commitMessage), sentence.has(.beginWith, .oneOf, .prefix) else {
            return false
        }
        return codes.allSatisfy { $0.content.hasSuffix(":") }
            || (sentence.has(.beginWith) && sentence.has(.oneOf) && codes.count == sentence.codes.count)
    }

    /// "begin with one of mart:, seed:, macro:" without code spans.
    private static func colonNames(_ sentence: Sentence) -> (names: [String], offset: Int)? {
        guard sentence.codes.isEmpty, sentence.has(.commit, .commitMessage, .type),
            sentence.has(.beginWith, .oneOf, .prefix)
        else { return nil }
        var names: [String] = []
        var offset: Int?
        for word in sentence.cased.split(whereSeparator: { [0x20, 0x2C, 0x28, 0x29].contains($0) })
        where word.last == 0x3A && word.count > 2 {
            let name = String(decoding: word.dropLast(), as: UTF8.self)
            guard Template.isName(name), name.lowercased() == name else { continue }
            names.append(name)
            if offset == nil { offset = word.startIndex }
        }
        guard names.count >= 2, let offset else { return nil }
        return (unique(names), offset)
    }

    private static func bareNames(_ remark: Remark, _ says: Bool) -> (names: [String], offset: Int)? {
        // "Start with a verb in the imperative (add, fix, update)" names verbs.
        if remark.sentence.has(.imperative) { return nil }
        for run in Names.runs(withoutMeanings(remark.sentence.cased)) {
            let names = unique(run.names.filter(Template.isName))
            let known = names.count { Template.knownTypes.contains($0.lowercased()) }
            let usual = names.count { Template.usualTypes.contains($0.lowercased()) }
            if names.count >= 3, usual >= 2,
                known * 3 >= names.count * 2 || (says && known * 2 >= names.count)
            {
                return (names, run.range.lowerBound)
            }
        }
        return nil
    }

    /// "feat (new), fix (repair), docs (words only)": meanings in brackets are blanked.
    private static func withoutMeanings(_ text: [UInt8]) -> [UInt8] {
        guard text.count(where: { $0 == 0x28 }) > 2 else { return text }
        var result = text
        var start: Int?
        for index in text.indices {
            if text[index] == 0x28 { start = start ?? index }
            guard text[index] == 0x29, let open = start else { continue }
            let word = text[..<open].split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
            if let word, Template.knownTypes.contains(word.lowercased()) {
                for place in open...index { result[place] = 0x20 }
            }
            start = nil
        }
        return result
    }

    /// "scope is one of `web`, `api`".
    private static func isScopeList(_ offset: Int, _ remark: Remark) -> Bool {
        SubjectRecogniser.part(at: offset, remark) == .scope
    }

    /// `feat`, `feat:`, `feat(scope):`, `feat!:` -> `feat`.
    static func name(of code: String) -> String? {
        var text = SourceText.trimmed(code)
        if text.hasSuffix(":") || text.hasSuffix("：") { text.removeLast() }
        if text.hasSuffix("!") { text.removeLast() }
        if text.hasSuffix(")"), let open = text.firstIndex(of: "(") { text = String(text[..<open]) }
        return Template.isName(text) ? text : nil
    }

    static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }
    }

    // MARK: Scope

    private static func readScope(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        for hit in sentence.all(.scope) {
            let offset = hit.range.lowerBound
            let isNear = remark.isInCommitContext || sentence.has(.commit, .commitMessage, .conventional)
            guard isNear,
                remark.owners(at: offset).isDisjoint(with: [.pullRequest, .issue, .branch, .docstring]),
                !remark.speaksOfDatabase
            else { continue }
            let line = sentence.line(at: offset)
            if let scopes = scopes(remark, offset) {
                findings.add(
                    .commitScope, .list(scopes), line: line, remark.confidence(at: offset), Reasons.list)
                return
            }
            guard let value = requirement(hit, remark) else { continue }
            findings.add(
                .commitScope, .text(value), line: line, .explicit, "it says whether a scope is needed")
            return
        }
    }

    private static func scopes(_ remark: Remark, _ offset: Int) -> [String]? {
        let codes = remark.sentence.codes.filter {
            $0.offset > offset && WordTypes.name(of: $0.content) == $0.content
        }
        guard codes.count >= 2,
            remark.sentence.has(.oneOf) || remark.sentence.text[offset...].prefix(24).contains(0x3A)
                || isBehindColon(codes, offset, remark.sentence)
                || remark.sentence.has(.must, .only, .atMost)
        else { return nil }
        let clause = remark.sentence.clause(at: codes[0].offset)
        if remark.isMarkedExample(at: codes[0].offset) || remark.sentence.has(.type, in: clause) {
            return nil
        }
        if codes.allSatisfy({ Template.usualTypes.contains($0.content) }) { return nil }
        return codes.map(\.content)
    }

    /// "Scope is the area touched: `web`, `api`": a colon right before the first of them.
    private static func isBehindColon(_ codes: [Span], _ offset: Int, _ sentence: Sentence) -> Bool {
        guard let first = codes.first, first.offset - offset <= 80 else { return false }
        return sentence.text[offset..<first.offset].last { $0 != 0x20 } == 0x3A
    }

    /// "Scope: required"
    private static func isLabelled(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let clause = sentence.clause(at: hit.range.lowerBound)
        guard clause.lowerBound == 0, clause.count < 30, clause.upperBound < sentence.text.count else {
            return false
        }
        let next = sentence.clause(at: clause.upperBound)
        return sentence.text[clause].last(where: { $0 != 0x20 }) == 0x3A && next.count < 40
            && sentence.has(.must, in: next)
    }

    /// "Include scope: `feat(controller): add …`"
    private static func isOrdered(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard let order = sentence.first(.include), order.range.lowerBound < 3,
            (0...6).contains(hit.range.lowerBound - order.range.upperBound),
            !remark.passage.isBanned, !remark.isSoft(at: hit.range.lowerBound)
        else { return false }
        let clause = sentence.clause(at: hit.range.lowerBound)
        return clause.upperBound - hit.range.upperBound < 3
    }

    /// "the package *in parentheses*" is the scope, unless it is a ticket.
    private static func isBracket(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let words = sentence.string(hit.range)
        return ["parenthes", "bracket", "괄호", "括弧", "括号", "klammer"].contains { words.contains($0) }
    }

    /// "There are no scopes; do not write `feat(core):`"
    private static func saysThereIsNone(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let before = sentence.string(max(0, hit.range.lowerBound - 14)..<hit.range.lowerBound).lowercased()
        return ["there are no ", "there is no ", "we have no ", "we use no "].contains {
            before.hasSuffix($0)
        }
    }

    private static func requirement(_ hit: Lexicon.Hit, _ remark: Remark) -> String? {
        let sentence = remark.sentence
        let near = max(0, hit.range.lowerBound - 30)..<min(sentence.text.count, hit.range.upperBound + 40)
        let clause = sentence.clause(at: hit.range.lowerBound)
        if let hit = sentence.hits.first(where: {
            $0.concept == .optional && near.contains($0.range.lowerBound)
        }) {
            // "not optional"
            return sentence.string(max(0, hit.range.lowerBound - 4)..<hit.range.lowerBound).lowercased()
                == "not "
                ? "required" : "optional"
        }
        if saysThereIsNone(hit, sentence) { return nil }
        // "You may" > "leave out the scope"
        if remark.passage.isSoft, sentence.has(.omit, .not) { return "optional" }
        if isLabelled(hit, sentence) || remark.isUnderDuty && hit.range.upperBound + 12 > sentence.text.count
        {
            return "required"
        }
        if isOrdered(hit, remark) { return "required" }
        if isBracket(hit, sentence), sentence.has(.ticket) { return nil }
        if remark.isDemanded(at: hit.range), clause.upperBound - hit.range.upperBound < 80 {
            return "required"
        }
        if sentence.hits.contains(where: {
            $0.concept == .must && clause.contains($0.range.lowerBound) && near.contains($0.range.lowerBound)
        }), !remark.isNegated(at: hit.range), !remark.isSoft(at: hit.range.lowerBound),
            !sentence.has(.lowerCase, in: clause), !sentence.has(.english, in: clause)
        {
            return "required"
        }
        return nil
    }
}
