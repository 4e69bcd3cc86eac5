/// Finds numbers and what they count.
enum NumberReader {
    private static let divisions = ["조", "장", "절", "항", "호", "条", "章", "節", "节"].map { Array($0.utf8) }

    /// "제9조", "第3章": counts an article and limits nothing.
    private static func isOfArticle(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard start >= 3, text[start - 1] >= 0x80 else { return false }
        let opening = text[(start - 3)..<start]
        guard opening.elementsEqual("제".utf8) || opening.elementsEqual("第".utf8) else { return false }
        return divisions.contains { text[end...].starts(with: $0) }
    }

    static func numbers(_ text: [UInt8], _ hits: [Lexicon.Hit]) -> [Number] {
        var numbers: [Number] = []
        var index = 0
        while index < text.count {
            guard isDigit(text[index]), index == 0 || !isWordOrDot(text, index - 1) else {
                index += 1
                continue
            }
            let start = index
            var value = 0
            while index < text.count,
                isDigit(text[index]) || isGroupComma(text, index) || isGroupSpace(text, index, start)
            {
                if isDigit(text[index]) { value = min(value * 10 + Int(text[index] - 0x30), 1_000_000) }
                index += 1
            }
            // A word or a version goes on here (`2fa`, `3.11`).
            if index < text.count,
                Letters.isWordByte(text[index])
                    || (text[index] == 0x2E && index + 1 < text.count && isDigit(text[index + 1]))
            {
                continue
            }
            if isOfArticle(text, start, index) { continue }
            let unit =
                unit(text, index, hits) ?? unitBefore(text, start) ?? labelled(text, start, hits)
                ?? counted(text, start, hits)
            numbers.append(Number(value: value, range: start..<index, unit: unit))
        }
        return withSpelled(numbers, text, hits)
    }

    private static func withSpelled(_ numbers: [Number], _ text: [UInt8], _ hits: [Lexicon.Hit]) -> [Number] {
        let spelled = hits.compactMap { hit in
            hit.concept == .characters || hit.concept == .lines
                ? SpelledNumbers.number(before: hit, text) ?? WideNumbers.number(before: hit, text) : nil
        }
        guard !spelled.isEmpty else { return numbers }
        return (numbers + spelled).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "Lines per file: 500": the label says what is counted.
    private static func labelled(_ text: [UInt8], _ start: Int, _ hits: [Lexicon.Hit]) -> Concept? {
        guard let colon = text[..<start].lastIndex(of: 0x3A), start - colon <= 10,
            let first = hits.first(where: { $0.concept == .lines }), first.range.upperBound <= colon,
            let file = hits.first(where: { isFile($0, text) }), file.range.upperBound <= colon,
            !text[first.range.lowerBound..<start].contains(0x2C)
        else { return nil }
        return .lines
    }

    /// "1ファイルの行数は 450 が上限": what is counted stands right before the number.
    private static func counted(_ text: [UInt8], _ start: Int, _ hits: [Lexicon.Hit]) -> Concept? {
        let nearest = hits.last { $0.concept == .lines && $0.range.upperBound <= start }
        guard let nearest, start - nearest.range.upperBound <= 8, text[nearest.range.lowerBound] >= 0x80,
            text[nearest.range.upperBound..<start].allSatisfy({ $0 >= 0x80 || $0 == 0x20 }),
            hits.contains(where: { isFile($0, text) && $0.range.upperBound <= nearest.range.lowerBound })
        else { return nil }
        return .lines
    }

    /// A module is a file too.
    private static func isFile(_ hit: Lexicon.Hit, _ text: [UInt8]) -> Bool {
        hit.concept == .file || hit.concept == .function && text[hit.range].starts(with: "module".utf8)
    }

    private static let columns = ["column ", "spalte ", "coluna ", "columna ", "colonne "].map {
        Array($0.utf8)
    }

    /// "column 74"
    private static func unitBefore(_ text: [UInt8], _ start: Int) -> Concept? {
        columns.contains { text[..<start].suffix($0.count).elementsEqual($0) } ? .characters : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWordOrDot(_ text: [UInt8], _ index: Int) -> Bool {
        Letters.isWordByte(text[index]) || (text[index] == 0x2E && index > 0 && isDigit(text[index - 1]))
    }

    private static func isGroupComma(_ text: [UInt8], _ index: Int) -> Bool {
        text[index] == 0x2C && index + 3 < text.count && text[index + 1...index + 3].allSatisfy(isDigit)
            && (index + 4 >= text.count || !isDigit(text[index + 4]))
    }

    /// "1 000 lines": a space between groups of three.
    private static func isGroupSpace(_ text: [UInt8], _ index: Int, _ start: Int) -> Bool {
        text[index] == 0x20 && (1...3).contains(index - start) && index + 4 < text.count
            && text[index + 1...index + 3].allSatisfy(isDigit) && text[index + 4] == 0x20
    }

    private static func unit(_ text: [UInt8], _ end: Int, _ hits: [Lexicon.Hit]) -> Concept? {
        var index = end
        while index < text.count, text[index] == 0x20 || text[index] == 0x2D || text[index] == 0x2B {
            index += 1
        }
        for word in ["half-width ", "full-width ", "ascii ", "visible ", "个"]
        where text[index...].starts(with: word.utf8) {
            let next = index + word.utf8.count
            if hits.contains(where: {
                $0.range.lowerBound == next && [.characters, .lines].contains($0.concept)
            }) {
                index = next
            }
        }
        return hits.first { hit in
            hit.range.lowerBound == index && [.characters, .lines, .otherUnit].contains(hit.concept)
        }?.concept
    }
}

/// Words in quotation marks, which people use for literals as they use code spans.
enum Quotations {
    private static let longest = 80

    static func spans(_ text: [UInt8], line: (Int) -> Int) -> [Span] {
        var spans: [Span] = []
        var index = 0
        while index < text.count {
            if let (open, closing) = opening(text, index),
                let end = end(text, index + open, closing)
            {
                let content = String(decoding: text[(index + open)..<end], as: UTF8.self)
                if !content.isEmpty, !content.utf8.contains(Sentence.codeMark) {
                    spans.append(Span(content: content, offset: index, isCode: false, line: line(index)))
                }
                index = end + closing.count
            } else {
                index += 1
            }
        }
        return spans
    }

    private static func opening(_ text: [UInt8], _ index: Int) -> (Int, [UInt8])? {
        switch text[index] {
        case 0x22: return (1, [0x22])
        case 0x27
        where index == 0 || text[index - 1] == 0x20 || text[index - 1] == 0x28 || text[index - 1] == 0x2F:
            return (1, [0x27])
        case 0xE3 where text[index...].starts(with: [0xE3, 0x80, 0x8C]): return (3, [0xE3, 0x80, 0x8D])
        case 0xE3 where text[index...].starts(with: [0xE3, 0x80, 0x8E]): return (3, [0xE3, 0x80, 0x8F])
        default: return nil
        }
    }

    private static func end(_ text: [UInt8], _ start: Int, _ closing: [UInt8]) -> Int? {
        var index = start
        while index < text.count, index - start <= longest {
            if text[index...].starts(with: closing) { return index }
            index += 1
        }
        return nil
    }
}
