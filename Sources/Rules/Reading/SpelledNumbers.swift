/// Finds numbers that are written as words: "seventy-two characters", "eight hundred (800) lines".
enum SpelledNumbers {
    /// Longer runs are no numbers that rules know.
    private static let mostWords = 6

    /// The number that ends right before a unit, if words make it.
    static func number(before unit: Lexicon.Hit, _ text: [UInt8]) -> Number? {
        var words: [(text: String, start: Int)] = []
        var end = unit.range.lowerBound
        while words.count < mostWords, let word = word(before: end, text) {
            guard NumberWords.isPart(word.text) || NumberWords.joints.contains(word.text) else { break }
            words.insert(word, at: 0)
            end = word.start
        }
        while let first = words.first, NumberWords.joints.contains(first.text) { words.removeFirst() }
        guard let first = words.first, let value = value(words.map(\.text)) else { return nil }
        let upper = text[..<unit.range.lowerBound].lastIndex { $0 > 0x20 }.map { $0 + 1 }
        return Number(value: value, range: first.start..<(upper ?? unit.range.lowerBound), unit: unit.concept)
    }

    /// Blanks the brackets of a figure behind its words, which part no clause: "seventy-two (72) characters".
    static func openBrackets(_ text: inout [UInt8]) {
        var index = 1
        while index + 2 < text.count {
            defer { index += 1 }
            guard text[index] == 0x28 else { continue }
            let end = text[(index + 1)...].firstIndex { !(0x30...0x39).contains($0) } ?? text.count
            guard end > index + 1, end < text.count, text[end] == 0x29,
                let word = word(before: index, text), NumberWords.isPart(word.text)
            else { continue }
            text[index] = 0x20
            text[end] = 0x20
        }
    }

    private static func word(before end: Int, _ text: [UInt8]) -> (text: String, start: Int)? {
        var last = end
        while last > 0, text[last - 1] == 0x20 || text[last - 1] == 0x2D { last -= 1 }
        var start = last
        while start > 0, last - start < 12, (0x61...0x7A).contains(text[start - 1]) { start -= 1 }
        guard start < last, start == 0 || !Letters.isWordByte(text[start - 1]) else { return nil }
        return (String(decoding: text[start..<last], as: UTF8.self), start)
    }

    private static func value(_ words: [String]) -> Int? {
        var (total, current) = (0, 0)
        for word in words {
            if let factor = NumberWords.factors[word] {
                current = max(current, 1) * factor
                if factor == 1000 { (total, current) = (total + current, 0) }
            } else if let part = NumberWords.sums[word] {
                current += part
            }
        }
        return total + current >= 10 ? total + current : nil
    }
}
