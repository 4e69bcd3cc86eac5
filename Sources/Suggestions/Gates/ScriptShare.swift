/// Which scripts a text's words are in; code, names and abbreviations aside.
struct ScriptShare: Sendable, Hashable {
    private(set) var latin = 0
    private(set) var hangul = 0
    private(set) var kana = 0
    private(set) var han = 0
    private(set) var other = 0

    /// - Parameter known: names of the code, which are no words.
    init(_ text: String, known: Set<String>) {
        var inCode = false
        for word in text.split(whereSeparator: \.isWhitespace) {
            let ticks = word.filter { $0 == "`" }.count
            defer { if ticks % 2 == 1 { inCode.toggle() } }
            if inCode || ticks > 0 { continue }
            count(word, known: known)
        }
    }

    private mutating func count(_ word: Substring, known: Set<String>) {
        let core = word.trimmingPunctuation()
        // Scripts other than Latin stick to names without a space: `id를`.
        for scalar in core.unicodeScalars where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: hangul += 1
            case 0x3040...0x30FF: kana += 1
            case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: han += 1
            case 0..<0x250, 0x1E00...0x1EFF: break
            default: other += 1
            }
        }
        let isName = known.contains(String(core)) || core.contains { "_./()=".contains($0) || $0.isNumber }
        let isPlain =
            core.count > 1 && core.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "'") }
        let isWord = core.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" || $0 == "'" }
        if isPlain, isWord, !isName { latin += 1 }
    }

    /// Whether a text of these scripts can be in that language. A text without words fits every one.
    func fits(_ language: DocstringLanguage) -> Bool {
        let cjk = hangul + kana + han
        // A word of Latin letters weighs about as much as two of these characters.
        switch language {
        case .english: return other == 0 && cjk == 0
        case .korean: return hangul >= 2 && hangul > kana + han && hangul >= latin && other == 0
        case .japanese: return kana >= 1 && hangul == 0 && kana + han >= latin && other == 0
        case .chinese: return han >= 2 && kana == 0 && hangul == 0 && han >= latin && other == 0
        }
    }
}

extension Substring {
    fileprivate func trimmingPunctuation() -> Substring {
        var text = self
        while let last = text.last, last.isPunctuation { text.removeLast() }
        while let first = text.first, first.isPunctuation { text.removeFirst() }
        return text
    }
}
