/// Tells what a sentence asks from what it merely tells: "do not use `x`" from "the parser does not use `x`".
extension Remark {
    /// Whether a literal is ruled out by words that ask for it, not by words that describe something.
    func isForbidden(_ literal: Range<Int>) -> Bool {
        let clause = sentence.clause(at: literal.lowerBound)
        let reach = sentence.reach(literal.lowerBound)
        if reach.contains(where: turnsBack(in:)) { return false }
        if isUnderBanLabel(clause) { return true }
        if endsInCross(clause) || (sentence.isCrossed && !hasOwnNegation) { return true }
        return sentence.hits.contains { hit in
            guard let own = reach.first(where: { $0.contains(hit.range.lowerBound) }) else { return false }
            switch hit.concept {
            case .ban: return true
            case .not: return hit.range.lowerBound < literal.lowerBound && isDirective(hit.range, own)
            default: return false
            }
        }
    }

    /// "Forbidden: `x`, `y`"
    private func isUnderBanLabel(_ clause: Range<Int>) -> Bool {
        guard let label = sentence.clauses.first, label.upperBound == clause.lowerBound, label.count <= 24,
            sentence.text[label].last(where: { $0 != 0x20 }) == 0x3A
        else { return false }
        return sentence.has(.ban, in: label)
            && sentence.text[clause].first(where: { $0 != 0x20 }) == Sentence.codeMark
    }

    private static let labelEnds = [":", "-", "–", "—"]

    /// "Not allowed — all emoji", "Forbidden: emoji / …": a label that forbids what stands behind it.
    func isUnderLabelOfBan(_ range: Range<Int>) -> Bool {
        guard let label = sentence.clauses.first, label.count <= 24, range.lowerBound >= label.upperBound,
            sentence.has(.not, .ban, in: label), !sentence.has(.notNegating, in: label), !sentence.has(.must),
            !sentence.text[label].contains(Sentence.codeMark)
        else { return false }
        let words = SourceText.trimmed(sentence.string(label))
        return Self.labelEnds.contains(where: words.hasSuffix)
    }

    /// Whether a negation tells somebody not to do something.
    func isAsking(_ negation: Range<Int>) -> Bool {
        isDirective(negation, sentence.clause(at: negation.lowerBound))
    }

    /// Negations that always ask, whoever they speak of.
    private static let asking = [
        "must", "should", "shall", "avoid", "refrain", "mustn't", "shouldn't", "instead of", "rather than",
    ]

    /// Words that may stand before a negation that asks: "please do not", "we never", "and don't".
    private static let openings: Set<String> = [
        "", "please", "we", "you", "always", "and", "or", "but", "also", "then", "so", "ever", "developers",
        "agents", "contributors", "code", "in code", "there is", "in production", "but please", "bitte",
        "wir",
        "por favor",
    ]

    private static let verbs = ["use ", "prefer ", "verwende", "use o ", "utilize "]

    /// Chinese, Japanese and Korean negate at the end or by words that ask anyway.
    private func isDirective(_ negation: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard let first = sentence.text[negation].first, first < 0x80 else { return true }
        let words = sentence.string(negation).lowercased()
        if Self.asking.contains(where: words.hasPrefix) { return true }
        let start =
            sentence.text[clause].firstIndex { $0 > 0x20 || $0 == Sentence.codeMark } ?? clause.lowerBound
        let before = SourceText.trimmed(sentence.string(start..<max(start, negation.lowerBound))).lowercased()
        if Self.openings.contains(before) || before.utf8.allSatisfy({ $0 == Sentence.codeMark }) {
            return true
        }
        if before.utf8.last == Sentence.codeMark || before.hasSuffix("\"") {
            return Self.verbs.contains(where: before.hasPrefix)
        }
        return before.hasSuffix(" we") || before.hasSuffix(" and") || before.hasSuffix(":")
    }
}

/// What must not be missing.
extension Remark {
    private static let lacking = [
        "without", "lacking", "lack ", "lacks ", "ohne", "sem ", "missing", "has no ", "have no ", "with no ",
        "없는",
        "없이", "없으면", "빠진", "のない", "の無い", "がない", "なしの", "无", "没有", "缺少", "未写", "没写", "不带", "缺",
        "sin ", "sans ", "두지 아니한", "두지 않은", "置かない",
        "비어 있", "비어있", "が空", "の空", "空の", "为空", "空着", "leer", "vazio", "vacío", "vide ",
    ]

    /// "Functions *without a docstring* are rejected", "the scope must not be *omitted*": two negations ask for the
    /// thing.
    func isMissed(at range: Range<Int>) -> Bool {
        if isUnderLabelOfBan(range) { return isLacking(at: range, within: 8) }
        if let omission = sentence.all(.omit).first(where: {
            abs($0.range.lowerBound - range.lowerBound) < 60
        }) {
            return sentence.hits.contains {
                [.ban, .not].contains($0.concept) && abs($0.range.lowerBound - omission.range.lowerBound) < 48
            }
        }
        let before = before(range)
        guard isLacking(at: range) || before.hasSuffix(" no ") else { return false }
        // "Not allowed" > "Functions without type hints"
        if passage.isBanned, passage.isItem, !passage.isBad { return true }
        if sentence.hits.contains(where: { $0.concept == .ban && !isLack($0, near: range) }) { return true }
        return sentence.hits.contains {
            $0.concept == .not && !isLack($0, near: range) && !isListed($0, before)
                && ($0.range.lowerBound < range.lowerBound - 8 || $0.range.lowerBound > range.upperBound)
        }
    }

    /// Whether words say that the thing is not there: "commits *without* it".
    func isLacking(at range: Range<Int>, within reach: Int = 20) -> Bool {
        let before = before(range)
        let behind = sentence.string(range.upperBound..<min(sentence.text.count, range.upperBound + reach))
        return Self.lacking.contains { before.contains($0) || behind.contains($0) }
    }

    private func before(_ range: Range<Int>) -> String {
        sentence.string(max(0, range.lowerBound - 16)..<range.lowerBound).lowercased()
    }

    /// "NO further text, NO body": each "no" rules out its own thing.
    private func isListed(_ hit: Lexicon.Hit, _ before: String) -> Bool {
        before.hasSuffix(" no ") && sentence.string(hit.range).lowercased() == "no"
    }

    private func isLack(_ hit: Lexicon.Hit, near range: Range<Int>) -> Bool {
        let words = sentence.string(hit.range).lowercased()
        let reach = words.utf8.count <= 2 ? 10 : 40
        return Self.lacking.contains { words.contains(SourceText.trimmed($0)) || $0.contains(words) }
            && abs(hit.range.lowerBound - range.lowerBound) < reach
    }

    /// "Required" > "A scope": a few words under a title that asks for what is listed.
    var isUnderDuty: Bool {
        guard passage.isItem, let title = passage.around.first else { return false }
        return title.concepts.contains(.must) && !title.bans && !title.isSoft
            && !title.concepts.contains(.optional)
            && title.topics.isEmpty && !hasOwnNegation && !sentence.has(.optional, .soft)
    }

    /// Whether the thing has to be there: it must, it is not to be missing, or nobody may forget it.
    func isDemanded(at range: Range<Int>) -> Bool {
        let clause = sentence.clause(at: range.lowerBound)
        let next = clause.upperBound..<min(sentence.text.count, clause.upperBound + 16)
        return isMissed(at: range) || sentence.has(.notNegating, in: clause)
            || sentence.has(.notNegating, in: next)
    }
}
