/// Where sentences and clauses end in normalised text.
enum Boundaries {
    private static let abbreviations: Set<String> = [
        "e.g", "i.e", "z.b", "z", "vs", "max", "min", "approx", "bzw", "ca", "ex", "no", "incl", "excl",
        "resp",
        "p", "u.a", "usw", "cf", "máx", "mín", "nr", "g", "e", "i", "etc",
    ]

    /// The offset right behind each sentence, the last one being the end of the text.
    static func sentenceEnds(_ text: [UInt8]) -> [Int] {
        var ends: [Int] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x0A {
                ends.append(index + 1)
            } else if byte == 0x2E || byte == 0x21 || byte == 0x3F {
                if endsSentence(text, index) { ends.append(index + 1) }
            } else if byte == 0xE3, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x82,
                !isNamed(text, index)
            {
                ends.append(index + 3)
            }
            index += 1
        }
        if ends.last != text.count { ends.append(text.count) }
        return ends
    }

    /// `「。」` names the full stop.
    private static func isNamed(_ text: [UInt8], _ index: Int) -> Bool {
        (index >= 3 && text[index - 3] == 0xE3 && text[index - 2] == 0x80 && text[index - 1] == 0x8C)
            || (index > 0 && (text[index - 1] == 0x22 || text[index - 1] == 0x28))
    }

    private static func endsSentence(_ text: [UInt8], _ index: Int) -> Bool {
        guard index + 1 < text.count else { return true }
        let next = text[index + 1]
        guard
            next == 0x20 || next == 0x0A || next == 0x22 || next == 0x29
                || (next >= 0xE3 && index > 0 && text[index - 1] >= 0x80)
        else { return false }
        guard text[index] == 0x2E else { return true }
        // ("Move cursor to..." not "Moves cursor to..."): left open, not ended.
        if next == 0x22, index > 1, text[index - 1] == 0x2E, text[index - 2] == 0x2E { return false }
        var start = index
        while start > 0, text[start - 1] > 0x20, text[start - 1] != 0x28, text[start - 1] != 0x2C {
            start -= 1
        }
        let word = String(decoding: text[start..<index], as: UTF8.self).lowercased()
        // "끝에 . 금지": the sign itself is meant.
        if word.isEmpty, start > 1, text[start - 1] == 0x20, next == 0x20, text[start - 2] >= 0x80 {
            return false
        }
        if word.isEmpty { return start == 0 || (text[start - 1] != 0x28 && text[start - 1] != 0x22) }
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return start > 0 && word.utf8.count > 1 }
        if word == "etc" || word == "usw" {
            return text[(index + 1)...].prefix { $0 == 0x20 }.count > 0 && nextIsSentence(text, index)
        }
        return !abbreviations.contains(word) && !isSecondLetter(text, start, index)
    }

    /// "z. B.", "d. h.": an abbreviation of two letters with a space between them.
    private static func isSecondLetter(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end - start == 1, start >= 3, text[start - 1] == 0x20, text[start - 2] == 0x2E,
            Letters.isWordByte(text[start]), Letters.isWordByte(text[start - 3])
        else { return false }
        return start == 3 || text[start - 4] == 0x20 || text[start - 4] == 0x28
    }

    private static func nextIsSentence(_ text: [UInt8], _ index: Int) -> Bool {
        let rest = text[(index + 1)...].drop { $0 == 0x20 }
        return rest.first.map { $0 != 0x28 && $0 != 0x29 } ?? true
    }

    /// The clauses of a sentence. A comma inside a list of code spans ends none.
    static func clauses(_ text: [UInt8]) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.count {
            if let length = separator(text, index), !isInList(text, index, length) {
                clauses.append(start..<index + length)
                start = index + length
                index = start
            } else {
                index += 1
            }
        }
        if start < text.count || clauses.isEmpty { clauses.append(start..<text.count) }
        return clauses
    }

    private static let conjunctions: [[UInt8]] = [
        " but ", " however", " except ", " aber ", " mas ", " sondern ",
    ].map { Array($0.utf8) }

    private static let and = Array(" and ".utf8)

    /// Words behind "and" with which a negated clause begins: the space before it ends the clause.
    private static let negatedOpenings: [[UInt8]] = [
        "must not ", "shall not ", "may not ", "never ", "do not ", "should not ", "does not ", "is not ",
        "are not ",
    ].map { Array($0.utf8) }

    /// Korean verbs that join clauses; the space behind them ends the clause.
    private static let joints: [[UInt8]] = [
        "쓰고", "적고", "않고", "하고", "이며", "하며", "으며", "되며", "맞추고", "붙이고", "두고",
    ]
    .map { Array($0.utf8) }

    /// The length of a separator at `index`, if there is one.
    private static func separator(_ text: [UInt8], _ index: Int) -> Int? {
        switch text[index] {
        case 0x2C, 0x3B, 0x28, 0x29: return 1
        case 0x3A:
            let next = index + 1 < text.count ? text[index + 1] : 0x20
            return next == 0x20 || next >= 0x80 || next == Sentence.codeMark ? 1 : nil
        case 0x2D
        where index > 0 && text[index - 1] == 0x20 && index + 1 < text.count && text[index + 1] == 0x20:
            return 1
        case 0xE3 where text[index...].starts(with: [0xE3, 0x80, 0x81]): return 3
        case 0xE2
        where text[index...].starts(with: [0xE2, 0x80, 0x93])
            || text[index...].starts(with: [0xE2, 0x80, 0x94])
            || text[index...].starts(with: [0xE2, 0x86, 0x92]):
            return 3
        case 0x20:
            if index >= 6, text[index - 1] >= 0x80, joints.contains(where: { text[..<index].ends(with: $0) })
            {
                return 1
            }
            if text[index...].starts(with: and),
                negatedOpenings.contains(where: { text[(index + and.count)...].starts(with: $0) })
            {
                return 1
            }
            return conjunctions.first { text[index...].starts(with: $0) }.map { $0.count - 1 }
        default: return nil
        }
    }

    private static func isInList(_ text: [UInt8], _ index: Int, _ length: Int) -> Bool {
        guard text[index] == 0x2C || text[index] == 0xE3 else { return false }
        let before = text[..<index].last { $0 != 0x20 }
        let rest = text[(index + length)...].drop { $0 == 0x20 }
        if before == 0x22, rest.first == 0x22 { return true }
        guard before == Sentence.codeMark else { return false }
        if rest.first == Sentence.codeMark { return true }
        return rest.starts(with: "or ".utf8) || rest.starts(with: "and ".utf8)
    }
}

extension ArraySlice<UInt8> {
    /// Whether these are its last bytes.
    fileprivate func ends(with bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
