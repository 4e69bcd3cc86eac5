import GuardCore

/// Types of commits that are words of the team's own language: "类型仅限：新增、修复", "種別は「追加」「修正」の二つに限る".
///
/// No list of known types helps here, so the sentence, the lead-in or the header has to say that these are the types.
enum WordTypes {
    private static let longestName = 8
    private static let farthestNeighbour = 12
    private static let farthestLabel = 24

    // MARK: Sentences

    /// The names that a sentence lists behind the word "type", and where the first stands.
    static func names(in remark: Remark) -> (names: [String], offset: Int)? {
        let sentence = remark.sentence
        if let found = tags(remark) ?? bracketed(remark) { return found }
        guard let label = label(remark) ?? otherLabel(remark) else { return nil }
        let isIntroduced = sentence.text[label.upperBound...].first { $0 != 0x20 } == 0x3A
        let isClosed = sentence.has(.oneOf, .only, .must) || quotesAtOnce(sentence, label)
        guard isIntroduced || isClosed else { return nil }
        return marked(sentence, behind: label.upperBound) ?? bare(sentence, behind: label.upperBound)
    }

    /// "The kind of work in brackets in front: `[추가]`, `[수정]`, `[문서]`": the brackets show what they are.
    private static func bracketed(_ remark: Remark) -> (names: [String], offset: Int)? {
        let sentence = remark.sentence
        guard !remark.context.isDisjoint(with: [.commit, .commitMessage]),
            sentence.has(.type, .prefix, .beginWith, .oneOf), !sentence.has(.not, .ban, .pullRequest, .issue),
            let shown = shownTags(sentence), !remark.isMarkedExample(at: shown.offset)
        else { return nil }
        return shown
    }

    /// "Typen: `neu`, `umbau`, `doku`": names of Latin letters that nobody knows, in a section on commits.
    static func plainNames(in remark: Remark) -> (names: [String], offset: Int)? {
        let sentence = remark.sentence
        guard !remark.context.isDisjoint(with: [.commit, .commitMessage]), !sentence.has(.branch, .not, .ban),
            let label = label(remark)
        else { return nil }
        let codes = sentence.codes
        let names = codes.compactMap { TypesRecogniser.name(of: $0.content) }
        guard names.count >= 3, names.count == codes.count, let first = codes.first,
            first.offset >= label.upperBound, first.offset - label.upperBound <= farthestLabel,
            ListWords.copulas.contains(
                SourceText.trimmed(sentence.string(label.upperBound..<first.offset)).lowercased()),
            !remark.isMarkedExample(at: first.offset)
        else { return nil }
        return (TypesRecogniser.unique(names), first.offset)
    }

    /// "Type" at the beginning of its clause, or behind "commit": "the type of a variable" is none.
    private static func label(_ remark: Remark) -> Range<Int>? {
        let sentence = remark.sentence
        guard !sentence.has(.scope, .pullRequest, .issue) else { return nil }
        for hit in sentence.hits {
            let words = sentence.string(hit.range)
            guard
                hit.concept == .type || hit.concept == .prefix
                    || hit.concept == .commitMessage && ListWords.kinds.contains(where: words.hasSuffix)
            else { continue }
            let clause = sentence.clause(at: hit.range.lowerBound)
            let before = clause.lowerBound..<hit.range.lowerBound
            let opening = SourceText.trimmed(sentence.string(before)).lowercased()
            if opening.isEmpty || ListWords.articles.contains(opening) { return hit.range }
            let owner = sentence.hits.last { $0.range.upperBound <= hit.range.lowerBound }
            if let owner, [.commit, .commitMessage, .subject].contains(owner.concept),
                ["", "の", "的", "时", "時の"].contains(
                    SourceText.trimmed(sentence.string(owner.range.upperBound..<hit.range.lowerBound)))
            {
                return hit.range
            }
        }
        return nil
    }

    /// "先頭に【追加】【修正】のいずれかを付す": tags side by side.
    private static func tags(_ remark: Remark) -> (names: [String], offset: Int)? {
        let sentence = remark.sentence
        guard sentence.has(.oneOf, .only, .type),
            sentence.has(.subject, .beginWith, .firstLetter, .prefix, .type),
            remark.isInCommitContext || sentence.has(.commitMessage),
            !sentence.has(.pullRequest, .issue, .branch)
        else { return nil }
        if let shown = shownTags(sentence) { return shown }
        guard sentence.codes.isEmpty else { return nil }
        let text = String(decoding: sentence.cased, as: UTF8.self)
        let parts = text.split(separator: "【").dropFirst()
        let names = parts.compactMap { part in
            part.firstIndex(of: "】").flatMap { name(of: String(part[..<$0])) }
        }
        guard names.count >= 2, names.count == parts.count,
            let offset = sentence.text.firstRange(ofBytes: "【")
        else { return nil }
        return (TypesRecogniser.unique(names), offset)
    }

    /// "one of `[neu]`, `[fix]`": all the literals are words in brackets.
    private static func shownTags(_ sentence: Sentence) -> (names: [String], offset: Int)? {
        let codes = sentence.codes
        let names = codes.compactMap { code -> String? in
            let text = code.content
            guard text.hasPrefix("[") && text.hasSuffix("]") || text.hasPrefix("【") && text.hasSuffix("】")
            else {
                return nil
            }
            return name(of: text)
        }
        guard names.count >= 2, names.count == codes.count, let first = codes.first,
            !sentence.has(.example)
        else { return nil }
        return (TypesRecogniser.unique(names), first.offset)
    }

    /// "feat 新功能 | fix 修复 | docs 文档": known types, each with its meaning.
    private static func glossed(_ parts: [String], _ start: Int) -> (names: [String], offset: Int)? {
        let names = parts.compactMap { part in
            part.split(separator: " ").first.map(String.init).flatMap {
                Template.usualTypes.contains($0) ? $0 : nil
            }
        }
        return names.count >= 3 && names.count == parts.count ? (TypesRecogniser.unique(names), start) : nil
    }

    /// "種別は「追加」「修正」の二つとする": names right behind the word.
    private static func quotesAtOnce(_ sentence: Sentence, _ label: Range<Int>) -> Bool {
        let behind = sentence.spans.filter { $0.offset >= label.upperBound }
        guard let first = behind.first, behind.count > 1 else { return false }
        let between = SourceText.trimmed(
            sentence.string(label.upperBound..<max(label.upperBound, first.offset)))
        return (first.offset - label.upperBound <= 4 || ListWords.copulas.contains(between.lowercased()))
            && !sentence.has(.example)
    }

    /// "分類は 追加 / 修正 から": other words for the type, where a section on commits is sure.
    private static func otherLabel(_ remark: Remark) -> Range<Int>? {
        let sentence = remark.sentence
        guard !remark.context.isDisjoint(with: [.commit, .commitMessage]),
            !sentence.has(.scope, .pullRequest, .issue, .branch)
        else { return nil }
        for clause in sentence.clauses {
            for kind in ListWords.otherKinds {
                let word = Array(kind.utf8)
                if sentence.text[clause].drop(while: { $0 == 0x20 }).starts(with: word) {
                    let start = sentence.text[clause].firstIndex { $0 != 0x20 } ?? clause.lowerBound
                    return start..<start + word.count
                }
            }
        }
        return nil
    }

    /// Names in code spans or quotation marks, side by side.
    private static func marked(_ sentence: Sentence, behind start: Int) -> (names: [String], offset: Int)? {
        var names: [String] = []
        var first: Int?
        var end = 0
        for span in sentence.spans where span.offset >= start {
            guard let name = name(of: span.content),
                first == nil || span.offset - end <= farthestNeighbour
            else { break }
            names.append(name)
            first = first ?? span.offset
            end = span.offset + (span.isCode ? 1 : span.content.utf8.count + 2)
        }
        let unique = TypesRecogniser.unique(names)
        guard let first, unique.count >= 2, unique.contains(where: isForeign) else { return nil }
        return (unique, first)
    }

    /// Names with nothing around them.
    private static func bare(_ sentence: Sentence, behind start: Int) -> (names: [String], offset: Int)? {
        guard sentence.spans.allSatisfy({ $0.offset < start || !$0.isCode || $0.content.contains(" ") })
        else {
            return nil
        }
        var rest = Substring(sentence.string(start..<sentence.text.count))
        rest = rest.prefix { !";(\u{1}。".contains($0) }
        if let colon = rest.firstIndex(of: ":"), rest[..<colon].count <= 12,
            !rest[..<colon].contains(where: ListWords.separators.contains)
        {
            rest = rest[rest.index(after: colon)...]
        }
        let isCommaList = !rest.contains(where: ListWords.separators.contains)
        var parts = rest.split { isCommaList ? $0 == "," : ListWords.separators.contains($0) || $0 == "," }
            .map { SourceText.trimmed(String($0)) }
        guard parts.count >= 2 else { return nil }
        parts[0] = withoutLead(parts[0])
        // "種別は、新設、改修"
        if parts[0].isEmpty { parts.removeFirst() }
        if let glossed = glossed(parts, start) { return glossed }
        var names: [String] = []
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let pieces = isLast ? joined(part) : [part]
            for piece in pieces {
                if let name = name(of: piece), !isLast || withoutTail(piece) == piece {
                    names.append(name)
                } else if isLast, let name = lastName(piece) {
                    names.append(name)
                    return closed(names, start, sentence)
                } else {
                    // Half a list would forbid the other half.
                    return nil
                }
            }
        }
        return closed(names, start, sentence)
    }

    private static func closed(
        _ names: [String], _ start: Int, _ sentence: Sentence
    ) -> (names: [String], offset: Int)? {
        let unique = TypesRecogniser.unique(names)
        guard unique.count >= 2, unique.allSatisfy({ isForeign($0) && !isOrder($0, sentence) }) else {
            return nil
        }
        return (unique, start)
    }

    /// What is said of a type and names none: "类型：必填，小写".
    private static let orders: ConceptSet = [
        .must, .soft, .optional, .not, .ban, .only, .oneOf, .lowerCase, .upperCase, .capitalised, .kebab,
        .english, .japanese, .chinese, .korean, .characters, .imperative, .emoji, .period, .example,
    ]

    private static func isOrder(_ name: String, _ sentence: Sentence) -> Bool {
        sentence.hits.contains { orders.contains($0.concept) && name.contains(sentence.string($0.range)) }
    }

    private static func withoutLead(_ text: String) -> String {
        var rest = text
        while let lead = ListWords.leads.first(where: rest.hasPrefix) {
            rest = SourceText.trimmed(String(rest.dropFirst(lead.count)))
        }
        return rest
    }

    private static func withoutTail(_ text: String) -> String {
        let ends = ListWords.tails.compactMap { text.range(ofText: $0)?.lowerBound }
            .filter { $0 > text.startIndex }
        return ends.min().map { String(text[..<$0]) } ?? text
    }

    /// "杂项 里挑一个", "雑務から選ぶ"
    private static func lastName(_ text: String) -> String? {
        name(of: withoutTail(text)) ?? text.split(separator: " ").first.flatMap { name(of: String($0)) }
    }

    /// "追加および修正" -> the two names.
    private static func joined(_ text: String) -> [String] {
        guard let join = ListWords.joins.first(where: text.contains), let range = text.range(ofText: join)
        else {
            return [text]
        }
        return [String(text[..<range.lowerBound]), String(text[range.upperBound...])].filter { !$0.isEmpty }
    }

    // MARK: Lists and tables

    /// The names with which the items of a list begin, where its title or lead-in says "types".
    static func listed(_ passages: ArraySlice<Passage>) -> [String]? {
        guard let first = passages.first, let near = first.around.first, !first.isBad,
            near.concepts.contains(.type) || near.concepts.contains(.prefix),
            near.topics.isSubset(of: [.commit, .commitMessage, .git]), !near.concepts.contains(.scope),
            isOfMessages(first)
        else { return nil }
        return complete(passages.map(leadingWord))
    }

    /// The names in a table's column, where its header or the lead-in says "types".
    static func tabled(
        _ cells: [[Sentence]], _ header: Surroundings, _ column: Int, _ first: Passage
    ) -> [String]? {
        let says: ConceptSet = [.type, .prefix, .beginWith]
        let near = first.hasLeadIn ? first.around.first?.concepts ?? [] : []
        guard column == 0, !header.concepts.union(near).isDisjoint(with: says),
            header.topics.isSubset(of: [.commit, .commitMessage]), isOfMessages(first),
            !first.header.contains(where: { $0.contains { $0.has(.emoji) } }), !countsThings(first)
        else { return nil }
        return complete(
            cells.map { cell in
                guard let sentence = cell.first, cell.count == 1 else { return nil }
                let text = sentence.codes.first?.content ?? String(decoding: sentence.cased, as: UTF8.self)
                return name(of: text)
            })
    }

    /// "Type | 12": a table of how many there are.
    private static func countsThings(_ row: Passage) -> Bool {
        row.cells.dropFirst().contains { cell in
            cell.first.map { sentence in
                sentence.text.allSatisfy { (0x20...0x39).contains($0) }
            } == true
        }
    }

    private static func isOfMessages(_ passage: Passage) -> Bool {
        let near = passage.topics
        return ListRecogniser.isOfCommits(passage) && !near.isDisjoint(with: Remark.commitTopics)
            && near.isDisjoint(with: [.branch, .pullRequest, .issue, .database])
    }

    /// All of them, or none: one item that is no name makes it another kind of list.
    private static func complete(_ names: [String?]) -> [String]? {
        let found = names.compactMap { $0 }
        guard found.count == names.count, found.count >= 2, found.contains(where: isForeign) else {
            return nil
        }
        return TypesRecogniser.unique(found)
    }

    private static func leadingWord(_ passage: Passage) -> String? {
        guard let sentence = passage.sentences.first else { return nil }
        if let span = sentence.spans.first, span.offset == 0 { return name(of: span.content) }
        let text = String(decoding: sentence.cased, as: UTF8.self)
        let name = name(of: String(text.prefix { !":(-—–=→ ".contains($0) }))
        return name.flatMap { isOrder($0, sentence) ? nil : $0 }
    }

    /// The names of a fence that is nothing but `修正: what it means`, where the lead-in says "types".
    static func fenced(_ passage: Passage) -> (names: [String], line: Int)? {
        guard let near = passage.around.first,
            near.concepts.contains(.type) || near.concepts.contains(.prefix),
            !near.isExample, !near.concepts.contains(.formatted), isOfMessages(passage)
        else { return nil }
        let lines = passage.block.fenceLines.filter { !SourceText.trimmed($0.text).isEmpty }
        let names = lines.map { line -> String? in
            let text = SourceText.trimmed(line.text)
            let word = text.prefix { !":：(（ \t-".contains($0) }
            return word.count < text.count ? name(of: String(word)) : nil
        }
        guard let found = complete(names), let first = lines.first else { return nil }
        return (found, first.line)
    }

    // MARK: Names

    private static let marks: Set<Character> = [
        "[", "]", "【", "】", "「", "」", "『", "』", ":", "：", "*", "\"", " ",
    ]

    /// `修正`, `修正:`, `【修正】` -> `修正`; nil for what is no single word.
    static func name(of raw: String) -> String? {
        var text = Substring(raw)
        while let last = text.last, marks.contains(last) { text.removeLast() }
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        let name = String(text)
        if Template.isName(name) { return name }
        guard (1...(isWide(name) ? longestName : longestName * 2)).contains(name.count),
            name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "ー" })
        else { return nil }
        return name
    }

    private static func isForeign(_ name: String) -> Bool { name.utf8.contains { $0 >= 0x80 } }

    private static func isWide(_ name: String) -> Bool {
        name.unicodeScalars.contains { $0.value >= 0x1100 }
    }
}

extension [UInt8] {
    /// Where some text first stands.
    fileprivate func firstRange(ofBytes text: String) -> Int? {
        let wanted = Array(text.utf8)
        return indices.first { self[$0...].starts(with: wanted) }
    }
}
