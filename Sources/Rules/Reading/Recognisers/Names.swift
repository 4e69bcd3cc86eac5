/// Lists of names without code spans: "feat / fix / docs", "main or develop".
enum Names {
    struct Run: Sendable {
        var names: [String]
        var range: Range<Int>
    }

    /// Runs of two or more ASCII names with nothing but commas, slashes, bars and "and" between them.
    static func runs(_ text: [UInt8]) -> [Run] {
        var runs: [Run] = []
        var current = Run(names: [], range: 0..<0)
        var index = 0
        while index < text.count {
            guard isStart(text, index) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count,
                Letters.isWordByte(text[index])
                    || (text[index] == 0x2D && index + 1 < text.count && Letters.isWordByte(text[index + 1]))
            {
                index += 1
            }
            let name = String(decoding: text[start..<index], as: UTF8.self)
            if joins.contains(name), !current.names.isEmpty { continue }
            if links.contains(name) {
                if current.names.count > 1 { runs.append(current) }
                current = Run(names: [], range: index..<index)
                continue
            }
            let gap = current.range.upperBound < start ? text[current.range.upperBound..<start] : []
            let isSpaced = gap.count == 1 && gap.first == 0x20
            let isKnown = Template.knownTypes.contains(name.lowercased())
            let isAfterType =
                current.names.last.map { Template.knownTypes.contains($0.lowercased()) } ?? false
            let isColon =
                isKnown && isAfterType && gap.first == 0x3A && gap.dropFirst().allSatisfy { $0 == 0x20 }
            if !current.names.isEmpty, isColon || isSeparator(gap), !isSpaced || (isKnown && isAfterType) {
                current.names.append(name)
                current.range = current.range.lowerBound..<index
            } else {
                if current.names.count > 1 { runs.append(current) }
                current = Run(names: [name], range: start..<index)
            }
        }
        if current.names.count > 1 { runs.append(current) }
        return runs
    }

    /// Words before a list that are none of its names: "limited *to* feat, fix".
    private static let links: Set<String> = [
        "to", "of", "are", "is", "with", "use", "only", "from", "nothing", "else",
        "any", "other", "others", "all", "not", "the", "they", "we", "each", "one", "but",
        "that", "which", "these", "those", "this", "it", "please",
    ]

    private static let joins: Set<String> = ["and", "or", "und", "oder", "e", "ou"]

    private static func isStart(_ text: [UInt8], _ index: Int) -> Bool {
        let byte = text[index]
        guard (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) else { return false }
        return index == 0 || !(Letters.isWordByte(text[index - 1]) || text[index - 1] == 0x2E)
    }

    private static func isSeparator(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        var rest = text.unicodeScalars.filter { !" \u{1}\"'".unicodeScalars.contains($0) }.map(String.init)
            .joined()
        for join in ["and", "or", "und", "oder", "ou", "、", "·", "・", "와", "과", "또는", "和", "或", "と", "および"]
        where rest.hasSuffix(join) {
            rest.removeLast(join.count)
            if rest.isEmpty { return true }
        }
        return rest == "," || rest == "/" || rest == "|" || rest == "、" || rest == "·" || rest == ":,"
            || rest == "，" || (rest.isEmpty && bytes.count == 1)
    }
}
