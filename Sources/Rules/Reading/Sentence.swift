/// A literal inside a sentence: a code span, or words in quotation marks.
struct Span: Sendable, Hashable {
    var content: String
    /// Byte offset in the sentence's text.
    var offset: Int
    var isCode: Bool
    var line: Int
}

/// A number with the unit that follows it.
struct Number: Sendable, Hashable {
    var value: Int
    var range: Range<Int>
    /// `.characters`, `.lines` or `.otherUnit`; nil when nothing follows that counts.
    var unit: Concept?
}

/// One sentence, made comparable: lower case, plain spaces and punctuation, code spans replaced by a mark.
struct Sentence: Sendable {
    /// Stands for a code span in `text`.
    static let codeMark: UInt8 = 0x01

    var text: [UInt8]
    /// The same bytes before upper case was lowered.
    var cased: [UInt8]
    /// Code and quotations in order.
    var spans: [Span]
    /// What the phrase book finds.
    var hits: [Lexicon.Hit] { didSet { present = ConceptSet(hits) } }
    /// The concepts of `hits`.
    private(set) var present: ConceptSet
    var numbers: [Number]
    /// Parts between commas, colons and the like; together they are the whole text.
    var clauses: [Range<Int>]
    /// Byte offsets at which new lines of the file begin, with their numbers.
    var lines: [(offset: Int, line: Int)]
    /// Whether it begins with a cross, or the like.
    var isCrossed = false
    /// Whether part of it was struck out.
    var hasStruckOut = false

    init(
        text: [UInt8], cased: [UInt8], spans: [Span], hits: [Lexicon.Hit], numbers: [Number],
        clauses: [Range<Int>], lines: [(offset: Int, line: Int)], isCrossed: Bool
    ) {
        self.text = text
        self.cased = cased
        self.spans = spans
        self.hits = hits
        self.present = ConceptSet(hits)
        self.numbers = numbers
        self.clauses = clauses
        self.lines = lines
        self.isCrossed = isCrossed
    }

    /// The file's line at a byte offset.
    func line(at offset: Int) -> Int {
        var result = lines.first?.line ?? 1
        for entry in lines where entry.offset <= offset { result = entry.line }
        return result
    }

    var line: Int { lines.first?.line ?? 1 }

    /// The text for a person, code spans shown as they are.
    var plain: String {
        var result: [UInt8] = []
        var codes = spans.filter(\.isCode)[...]
        for byte in cased {
            if byte == Self.codeMark, let code = codes.popFirst() {
                result += [0x60] + code.content.utf8 + [0x60]
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    func has(_ concept: Concept) -> Bool { present.contains(concept) }

    func has(_ first: Concept, _ second: Concept) -> Bool {
        present.contains(first) || present.contains(second)
    }

    func has(_ first: Concept, _ second: Concept, _ third: Concept, _ others: Concept...) -> Bool {
        has(first, second) || has(third) || others.contains { present.contains($0) }
    }

    func first(_ concept: Concept) -> Lexicon.Hit? {
        present.contains(concept) ? hits.first { $0.concept == concept } : nil
    }

    func first(_ concept: Concept, in range: Range<Int>) -> Lexicon.Hit? {
        all(concept).first { range.contains($0.range.lowerBound) }
    }

    func first(_ concept: Concept, _ second: Concept, _ others: Concept...) -> Lexicon.Hit? {
        let concepts = [concept, second] + others
        guard concepts.contains(where: { present.contains($0) }) else { return nil }
        return hits.first { concepts.contains($0.concept) }
    }

    func all(_ concept: Concept) -> [Lexicon.Hit] {
        present.contains(concept) ? hits.filter { $0.concept == concept } : []
    }

    func all(_ concept: Concept, _ second: Concept, _ others: Concept...) -> [Lexicon.Hit] {
        let concepts = [concept, second] + others
        guard concepts.contains(where: { present.contains($0) }) else { return [] }
        return hits.filter { concepts.contains($0.concept) }
    }

    /// The clause that holds a byte offset.
    func clause(at offset: Int) -> Range<Int> {
        clauses.last { $0.lowerBound <= offset } ?? 0..<text.count
    }

    /// The clause at an offset together with its other part, where brackets stand in its midst: "A (x) B".
    func reach(_ offset: Int) -> [Range<Int>] {
        guard let own = clauses.lastIndex(where: { $0.lowerBound <= offset }) else { return [0..<text.count] }
        var result = [clauses[own]]
        if ends(own, 0x28), own + 2 < clauses.count, ends(own + 1, 0x29) { result.append(clauses[own + 2]) }
        if own >= 2, ends(own - 1, 0x29), ends(own - 2, 0x28) { result.append(clauses[own - 2]) }
        if own + 1 < clauses.count, clauses[own + 1].count <= 16,
            text[clauses[own]].last(where: { $0 != 0x20 }) == 0x3A
        {
            result.append(clauses[own + 1])
        }
        if own >= 1, ends(own, 0x29), ends(own - 1, 0x28) {
            let literal = isLiteral(own)
            if literal { result.append(clauses[own - 1]) }
            if own + 1 < clauses.count, goesOn(own, literal) { result.append(clauses[own + 1]) }
        }
        if own + 1 < clauses.count, text[clauses[own]].suffix(6).elementsEqual(Self.japaneseTopic) {
            result.append(clauses[own + 1])
        }
        return result
    }

    /// Whether the clause behind brackets goes on with what they stand in: "traces of tools (`x`) stay out",
    /// "서명(Co-Authored-By) 추가 금지".
    private func goesOn(_ own: Int, _ isLiteral: Bool) -> Bool {
        if isLiteral, text[clauses[own + 1]].first.map({ $0 == 0x20 || $0 >= 0x80 }) == true { return true }
        return clauses[own].count <= 24
            && text[..<clauses[own - 1].upperBound].dropLast().last.map { $0 >= 0x80 } == true
    }

    /// `は、`: what is said of the topic follows behind the comma.
    private static let japaneseTopic: [UInt8] = Array("は、".utf8)

    private func ends(_ clause: Int, _ byte: UInt8) -> Bool { text[clauses[clause]].last == byte }

    /// Brackets around literals alone: "no wildcard imports (`from x import *`)".
    private func isLiteral(_ clause: Int) -> Bool {
        text[clauses[clause]].dropLast().allSatisfy { $0 == Self.codeMark || $0 == 0x20 || $0 == 0x2C }
    }

    private static let longestAside = 120

    /// Whether a place stands in brackets and another does not: what is said aside, "(type included)", is not what a
    /// number behind it is said of.
    func isAside(_ place: Int, from other: Int) -> Bool {
        let before = text[max(0, place - Self.longestAside)..<place]
        guard let open = before.lastIndex(of: 0x28),
            let close = text[open...].prefix(Self.longestAside).firstIndex(of: 0x29), close > place
        else { return false }
        return !(open..<close).contains(other)
    }

    /// "상품 커밋", "商品提交": where the thing that is committed stands right before the word, it is no commit of Git.
    var commitsThing: Bool {
        guard text.count <= 160, has(.commit), has(.otherThing), !has(.commitMessage, .git) else {
            return false
        }
        return all(.commit).contains { commit in
            all(.otherThing).contains { thing in
                guard thing.range.upperBound <= commit.range.lowerBound,
                    text[thing.range.upperBound - 1] >= 0x80
                else { return false }
                return ["", " ", "の", "를 ", "을 "].contains(
                    string(thing.range.upperBound..<commit.range.lowerBound))
            }
        }
    }

    /// Whether any of the concepts stands inside the range.
    func has(_ concepts: Concept..., in range: Range<Int>) -> Bool {
        guard concepts.contains(where: { present.contains($0) }) else { return false }
        return hits.contains { concepts.contains($0.concept) && range.contains($0.range.lowerBound) }
    }

    /// "That is no longer required", "Not any more": says of the sentence before that it does not hold.
    var takesBack: Bool {
        if isBareDenial { return true }
        guard let hit = first(.obsolete) else { return false }
        // "We used to ask for initials and no longer do" tells a story of its own.
        return hit.range.lowerBound < 4 && text.count < 60 && all(.obsolete).count < 2
            || all(.anaphor).contains { $0.range.lowerBound < 2 }
            || (hit.range.lowerBound < 12 && text.count < 40)
    }

    /// "It looks like Conventional Commits. *It is not*, and nobody should correct it."
    private var isBareDenial: Bool {
        guard let pronoun = first(.anaphor), pronoun.range.lowerBound < 2, let denial = first(.not),
            (1...4).contains(denial.range.lowerBound - pronoun.range.upperBound)
        else { return false }
        return text[denial.range.upperBound...].first.map { [0x2C, 0x2E, 0x3B, 0x21].contains($0) } ?? true
    }

    /// Whether every topic in it is a word of these literals: ("wip", "test") speaks of no tests.
    func namesNothingBesides(_ literals: [Span]) -> Bool {
        hits.allSatisfy { hit in
            !hit.concept.isTopic
                || literals.contains {
                    hit.range.lowerBound - $0.offset < $0.content.utf8.count + 2
                        && hit.range.lowerBound >= $0.offset
                }
        }
    }

    var codes: [Span] { spans.filter(\.isCode) }

    /// The text in a range as it was written.
    func string(_ range: Range<Int>) -> String {
        String(decoding: cased[range.clamped(to: 0..<cased.count)], as: UTF8.self)
    }
}
