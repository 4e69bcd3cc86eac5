/// Makes comparable sentences from the inline pieces of a block.
struct SentenceReader {
    private let lexicon: Lexicon
    private var text: [UInt8] = []
    private var spans: [Span] = []
    private var lines: [(offset: Int, line: Int)] = []
    private var isCrossed = false
    private var hasStruckOut = false

    /// The sentences of a block.
    static func sentences(_ pieces: [Piece], lexicon: Lexicon) -> [Sentence] {
        var reader = SentenceReader(lexicon: lexicon)
        for (index, piece) in pieces.enumerated() {
            reader.add(piece, next: index + 1 < pieces.count ? pieces[index + 1] : nil)
        }
        return reader.split()
    }

    private init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// No person writes longer paragraphs or sentences; what lies beyond is not read.
    private static let longestBlock = 16_384
    private static let longestSentence = 4_096

    private mutating func add(_ piece: Piece, next: Piece?) {
        guard text.count < Self.longestBlock else { return }
        if piece.isStruck {
            hasStruckOut = true
            return
        }
        if lines.isEmpty { lines.append((0, piece.line)) }
        switch piece.kind {
        case .text:
            let room = piece.text.unicodeScalars.prefix(Self.longestBlock)
            Normal.append(
                room.count < piece.text.utf8.count ? String(String.UnicodeScalarView(room)) : piece.text,
                to: &text)
        case .code: addCode(piece)
        case .breakHard: breakLine(0x0A, piece.line + 1)
        case .breakSoft: breakLine(isWrapped(before: next) ? 0x20 : 0x0A, piece.line + 1)
        }
    }

    private mutating func breakLine(_ byte: UInt8, _ line: Int) {
        if byte == 0x20, text.last.map({ $0 >= 0x80 }) == true, endsInWideLetter {
            // Wrapped Chinese and Japanese have no space where the line was broken.
        } else {
            text.append(byte)
        }
        lines.append((text.count, line))
    }

    /// Han and kana; Korean is written with spaces.
    private var endsInWideLetter: Bool {
        guard text.count >= 3 else { return false }
        return (0xE3...0xE9).contains(text[text.count - 3]) && text[text.count - 1] & 0xC0 == 0x80
    }

    private mutating func addCode(_ piece: Piece) {
        if piece.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            text.append(contentsOf: piece.text.utf8)
            return
        }
        spans.append(Span(content: piece.text, offset: text.count, isCode: true, line: piece.line))
        text.append(Sentence.codeMark)
    }

    /// Whether the line that just ended goes on in the next one: a person who writes one thing a line ends
    /// lines early and begins them with a capital.
    private func isWrapped(before next: Piece?) -> Bool {
        let start = lines.last?.offset ?? 0
        let width = text[min(start, text.count)...].reduce(0.0) { $0 + ($1 < 0x80 ? 1 : 0.67) }
        guard let first = next?.text.unicodeScalars.first, next?.kind != .code else { return width >= 40 }
        if let text = next?.text, isLabelled(text) || isOneOfLabels(text) { return false }
        if first.properties.isLowercase || first.value < 0x41 { return true }
        return width >= 50
    }

    /// "Example: …" begins something new.
    private func isLabelled(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !first.properties.isLowercase else { return false }
        let head = text.unicodeScalars.prefix(20)
        guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
        return head[..<colon].count { $0 == " " } <= 1
    }

    /// "commits: …" above "branches: …": a list without marks, each line with its label.
    private func isOneOfLabels(_ text: String) -> Bool {
        let own = self.text[min(lines.last?.offset ?? 0, self.text.count)...].prefix(20)
        return Self.opensWithLabel(own) && Self.opensWithLabel(Array(text.utf8.prefix(20))[...])
    }

    /// A word and a colon.
    private static func opensWithLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = bytes.prefix(while: Letters.isWordByte)
        let rest = bytes.dropFirst(word.count)
        return word.count > 1 && rest.first == 0x3A && rest.dropFirst().first == 0x20
    }

    private func split() -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        for end in Boundaries.sentenceEnds(text) {
            if let sentence = sentence(start..<end) { sentences.append(sentence) }
            start = end
        }
        if var last = sentences.popLast() {
            last.hasStruckOut = hasStruckOut
            sentences.append(last)
        }
        return sentences
    }

    private func sentence(_ whole: Range<Int>) -> Sentence? {
        let range = whole.lowerBound..<min(whole.upperBound, whole.lowerBound + Self.longestSentence)
        guard let first = text[range].firstIndex(where: { $0 > 0x20 || $0 == Sentence.codeMark }) else {
            return nil
        }
        let marks = Markers.leading(text, first, range.upperBound)
        let start = marks.end
        guard start < range.upperBound else { return nil }
        let cased = Array(text[start..<range.upperBound])
        var own = Normal.lowered(cased)
        SpelledNumbers.openBrackets(&own)
        let ownCodes = spans.filter { (start..<range.upperBound).contains($0.offset) }.map { span in
            var moved = span
            moved.offset -= start
            return moved
        }
        var ownLines: [(offset: Int, line: Int)] = []
        for entry in lines where entry.offset < range.upperBound {
            if entry.offset <= start { ownLines = [] }
            ownLines.append((max(0, entry.offset - start), entry.line))
        }
        let quoted = Quotations.spans(cased) { offset in
            ownLines.last { $0.offset <= offset }?.line ?? 1
        }
        var hits = HitReader.hits(own, ownCodes, lexicon)
        HitReader.dropSayings(quoted, &hits)
        HitReader.dropForeignTodo(cased, &hits)
        return Sentence(
            text: own, cased: cased, spans: (ownCodes + quoted).sorted { $0.offset < $1.offset }, hits: hits,
            numbers: NumberReader.numbers(own, hits), clauses: Boundaries.clauses(own), lines: ownLines,
            isCrossed: marks.isCross)
    }
}

/// What the phrase book finds in a sentence and in those of its code spans that hold a name.
enum HitReader {
    /// Names that mean the same in code as in words.
    private static let names: ConceptSet = [
        .conventional, .signOff, .coAuthor, .google, .numpy, .sphinx, .docstring, .typeHint, .emoji,
    ]

    /// Parts of a message that a template's placeholder names: "the `<one-line-summary>` is in lower case".
    private static let parts: ConceptSet = [.subject, .summary, .body]

    /// In "feat, fix, docs, test" nothing is about documents and tests.
    private static func dropListedTypes(_ text: [UInt8], _ hits: inout [Lexicon.Hit]) {
        guard hits.contains(where: { $0.concept == .document || $0.concept == .test }) else { return }
        for run in Names.runs(text) {
            let usual = run.names.count { Template.usualTypes.contains($0) }
            guard usual >= 3 else { continue }
            hits.removeAll { run.range.contains($0.range.lowerBound) && $0.concept.isTopic }
        }
    }

    /// "AREA is one of CORE, UI and DB" names areas, no screens and databases.
    private static func dropListedAreas(_ text: [UInt8], _ hits: inout [Lexicon.Hit]) {
        guard hits.contains(where: { areas.contains($0.concept) && $0.range.count == 2 }),
            hits.contains(where: { [.scope, .type, .prefix, .formatted, .oneOf].contains($0.concept) })
        else { return }
        for run in Names.runs(text) where run.names.count > 2 {
            hits.removeAll {
                areas.contains($0.concept) && $0.range.count == 2 && run.range.contains($0.range.lowerBound)
            }
        }
    }

    private static let areas: ConceptSet = [.screen, .database]
    /// "`docs` (documents), `test` (tests), …" tells what types mean and is about neither.
    private static func dropGlosses(_ text: [UInt8], _ codes: [Span], _ hits: inout [Lexicon.Hit]) {
        let types = codes.filter {
            TypesRecogniser.name(of: $0.content).map { Template.usualTypes.contains($0.lowercased()) } == true
        }
        guard types.count >= 3 else { return }
        for code in types {
            let rest = text[(code.offset + 1)...].prefix(farthestGloss)
            let next = rest.dropFirst().firstIndex { $0 == Sentence.codeMark || $0 == 0x29 || $0 == 0x2C }
            let range = code.offset..<(next ?? rest.endIndex)
            hits.removeAll { range.contains($0.range.lowerBound) && glossed.contains($0.concept) }
        }
    }

    private static let farthestGloss = 48

    /// "提交信息弹窗": a window that is called after messages has a title of its own.
    private static func dropScreenParts(_ text: [UInt8], _ hits: inout [Lexicon.Hit]) {
        let screens = hits.filter { $0.concept == .screen }
        guard !screens.isEmpty else { return }
        hits.removeAll { hit in
            hit.concept == .commitMessage && text[hit.range.lowerBound] >= 0x80
                && screens.contains { $0.range.lowerBound == hit.range.upperBound }
        }
    }

    /// What the types of commits are about.
    private static let glossed: ConceptSet = [
        .document, .test, .release, .comment, .otherThing, .file, .function, .screen, .changelog, .codeLine,
        .docstring,
    ]

    /// What somebody might say in quotation marks speaks of nothing here: ("Move cursor to", not "Moves cursor to").
    static func dropSayings(_ quotes: [Span], _ hits: inout [Lexicon.Hit]) {
        for quote in quotes
        where quote.content.utf8.contains(0x20) && quote.content.utf8.allSatisfy({ $0 < 0x80 }) {
            let range = quote.offset..<quote.offset + quote.content.utf8.count + 2
            hits.removeAll {
                range.contains($0.range.lowerBound)
                    && ($0.concept.isTopic || Self.turning.contains($0.concept))
            }
        }
    }

    /// `TODO` is undecided; "todo" is a Portuguese and Spanish word.
    static func dropForeignTodo(_ cased: [UInt8], _ hits: inout [Lexicon.Hit]) {
        hits.removeAll { hit in
            hit.concept == .undecided
                && ["Todo", "todo"].contains(String(decoding: cased[hit.range], as: UTF8.self))
                && cased.dropFirst(hit.range.upperBound).first != 0x3A
        }
    }

    /// "Parameters and return values are annotated" speaks of type hints without naming them.
    private static func addTypeHints(_ hits: inout [Lexicon.Hit]) {
        guard !hits.contains(where: { $0.concept == .typeHint }), speaksOfSignatures(hits),
            let annotated = hits.first(where: { $0.concept == .annotated })
        else { return }
        hits.append(Lexicon.Hit(concept: .typeHint, range: annotated.range))
    }

    private static func speaksOfSignatures(_ hits: [Lexicon.Hit]) -> Bool {
        let concepts = ConceptSet(hits)
        return concepts.contains(.signature) || concepts.isSuperset(of: [.type, .function])
    }

    private static let turning: ConceptSet = [
        .not, .ban, .exception, .soft, .must, .optional, .openList, .obsolete,
    ]

    /// `google-go-style` is the name of a tool, not a style of docstrings.
    private static func isPartOfName(_ hit: Lexicon.Hit, _ content: [UInt8]) -> Bool {
        guard hit.concept.docstringStyle != nil, hit.range.upperBound < content.count else { return false }
        return content[hit.range.upperBound] == 0x2D || content[hit.range.upperBound] == 0x5F
    }

    static func hits(_ text: [UInt8], _ codes: [Span], _ lexicon: Lexicon) -> [Lexicon.Hit] {
        var hits = lexicon.hits(in: text)
        for code in codes where code.content.utf8.count < 80 {
            var content: [UInt8] = []
            Normal.append(code.content, to: &content)
            if [".", "。"].contains(code.content) {
                hits.append(Lexicon.Hit(concept: .period, range: code.offset..<code.offset + 1))
            }
            if code.content == "commit-msg" {
                hits.append(Lexicon.Hit(concept: .commitMessage, range: code.offset..<code.offset + 1))
            }
            let isPart = content.first == 0x3C && content.last == 0x3E
            for hit in lexicon.hits(in: Normal.lowered(content))
            where !isPartOfName(hit, content)
                && (names.contains(hit.concept) || isPart && parts.contains(hit.concept)
                    || hit.concept == .imperative && content.contains(0x3C))
            {
                hits.append(Lexicon.Hit(concept: hit.concept, range: code.offset..<code.offset + 1))
            }
        }
        hits.removeAll { $0.concept == .filler }
        dropListedTypes(text, &hits)
        dropListedAreas(text, &hits)
        // "Explain the reason in the body" speaks of no answers.
        if hits.contains(where: { $0.concept == .body }) {
            hits.removeAll { $0.concept == .answer && text[$0.range].starts(with: "explain".utf8) }
        }
        dropGlosses(text, codes, &hits)
        dropScreenParts(text, &hits)
        addTypeHints(&hits)
        Sentence.addLeftOut(text, &hits)
        return hits.sorted {
            ($0.range.lowerBound, $0.concept.rawValue) < ($1.range.lowerBound, $1.concept.rawValue)
        }
    }
}
