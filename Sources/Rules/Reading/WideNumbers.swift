/// Finds numbers in Chinese figures before what they count: "五十字以内", "四百行".
enum WideNumbers {
    private static let digits: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
        "九": 9,
    ]
    private static let factors: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
    private static let counters: Set<Character> = ["个", "個"]

    /// Bytes of one figure, and the most figures that a rule's number has.
    private static let width = 3
    private static let most = 7

    /// The number that ends right before a unit, if figures make it and it is at least ten.
    static func number(before unit: Lexicon.Hit, _ text: [UInt8]) -> Number? {
        var end = unit.range.lowerBound
        while end > 0, text[end - 1] == 0x20 { end -= 1 }
        if let character = character(before: end, text), counters.contains(character) { end -= width }
        var start = end
        var figures: [Character] = []
        while figures.count < most, let character = character(before: start, text),
            digits[character] != nil || factors[character] != nil
        {
            figures.insert(character, at: 0)
            start -= width
        }
        guard let value = value(figures), value >= 10 else { return nil }
        return Number(value: value, range: start..<end, unit: unit.concept)
    }

    private static func character(before end: Int, _ text: [UInt8]) -> Character? {
        guard end >= width, (0xE3...0xE9).contains(text[end - width]) else { return nil }
        return String(decoding: text[(end - width)..<end], as: UTF8.self).first
    }

    /// `七十二`, `四百`, `五〇〇`
    private static func value(_ figures: [Character]) -> Int? {
        guard !figures.isEmpty else { return nil }
        guard figures.contains(where: { factors[$0] != nil }) else {
            return figures.count > 1 ? figures.reduce(0) { $0 * 10 + (digits[$1] ?? 0) } : nil
        }
        var (total, digit) = (0, 0)
        for figure in figures {
            if let factor = factors[figure] {
                total += max(digit, 1) * factor
                digit = 0
            } else {
                digit = digits[figure] ?? 0
            }
        }
        return total + digit
    }
}
