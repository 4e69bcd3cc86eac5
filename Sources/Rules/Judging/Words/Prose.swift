/// What language a piece of text is in, as far as scripts tell: code, paths, names, quotes and addresses aside.
struct Prose: Sendable, Hashable {
    /// Ordinary lower-case words in Latin letters.
    private(set) var latinWords: [String] = []
    /// Runs of letters that hold Hangul.
    private(set) var hangulWords = 0
    private(set) var kana = 0
    private(set) var han = 0
    /// Characters that only simplified Chinese has.
    private(set) var simplified = 0
    /// Words in any further script, such as Cyrillic or Thai.
    private(set) var otherWords = 0
    /// The first character that is not Latin, in characters of the text.
    private(set) var firstForeign: Range<Int>?

    init(_ text: String) { self.init(Array(text)) }

    init(_ characters: [Character], offset: Int = 0) {
        var position = 0
        while position < characters.count {
            if let end = Self.skipped(characters, position) {
                position = end
                continue
            }
            let end = characters[position...].firstIndex(where: \.isWhitespace) ?? characters.count
            count(characters[position..<end], offset: offset)
            position = max(end, position + 1)
        }
    }

    /// Adds what another piece of the same text holds.
    mutating func add(_ other: Prose) {
        latinWords += other.latinWords
        hangulWords += other.hangulWords
        kana += other.kana
        han += other.han
        simplified += other.simplified
        otherWords += other.otherWords
    }

    /// Roughly how many words are not in Latin letters: without spaces, two characters make a word.
    var foreignWords: Int { hangulWords + (kana + han + 1) / 2 + otherWords }

    private static let quotes: [Character: Character] = [
        "`": "`", "\"": "\"", "“": "”", "‘": "’", "「": "」", "『": "』", "«": "»", "'": "'",
    ]

    /// Where a code span or a quotation that begins here ends.
    private static func skipped(_ text: [Character], _ start: Int) -> Int? {
        guard let close = quotes[text[start]] else { return nil }
        let isFree = start == 0 || text[start - 1].isWhitespace || "([{".contains(text[start - 1])
        guard isFree || text[start] == "`" || text[start] == "「" || text[start] == "『",
            let end = text[(start + 1)...].firstIndex(of: close), end > start + 1
        else { return nil }
        return end + 1
    }

    private mutating func count(_ chunk: ArraySlice<Character>, offset: Int) {
        var chunk = chunk
        while let last = chunk.last, last.isPunctuation || last.isSymbol { chunk.removeLast() }
        while let first = chunk.first, first.isPunctuation || first.isSymbol { chunk.removeFirst() }
        guard !chunk.isEmpty, !Self.isAddress(chunk) else { return }
        var word: [Character] = []
        var hasHangul = false
        var hasOther = false
        for index in chunk.indices {
            let character = chunk[index]
            // A quotation or code span inside the run: `로그인("login")`.
            guard let scalar = character.unicodeScalars.first else { continue }
            if scalar.isASCII {
                word.append(character)
                continue
            }
            let isForeign = scalar.isEastAsian || (character.isLetter && !Self.isLatin(scalar))
            if isForeign, firstForeign == nil { firstForeign = index + offset..<index + offset + 1 }
            if scalar.isHangul {
                hasHangul = true
            } else if scalar.isKana {
                kana += 1
            } else if scalar.isHan {
                han += 1
                if SimplifiedChinese.only.contains(scalar) { simplified += 1 }
            } else if character.isLetter {
                if isForeign { hasOther = true } else { word.append(character) }
            }
        }
        if hasHangul { hangulWords += 1 }
        if hasOther { otherWords += 1 }
        if word.count == chunk.count { addLatin(word) }
    }

    /// Splits at hyphens, slashes and the like; keeps what looks like a word and not like code or a name.
    private mutating func addLatin(_ run: [Character]) {
        let isCode = run.contains { "_.=<>(){}[]@#$%\\:0123456789".contains($0) }
        guard !isCode else { return }
        for part in run.split(whereSeparator: { "-/,;&+".contains($0) }) {
            let word = String(part)
            let isTail = part.dropFirst().allSatisfy { $0.isLowercase || $0 == "'" || $0 == "’" }
            guard word.count > 1, isTail else { continue }
            // A capital makes a name, unless a sentence begins here with a verb.
            let lowered = word.lowercased()
            if word == lowered || (latinWords.isEmpty && CommitVerbs.isVerb(lowered)) {
                latinWords.append(lowered)
            }
        }
    }

    private static func isAddress(_ chunk: ArraySlice<Character>) -> Bool {
        let text = String(chunk)
        return text.contains("://") || text.hasBytePrefix("www.") || text.hasBytePrefix("./")
            || (text.contains("@") && text.contains("."))
            || (text.utf8.allSatisfy { $0 < 0x80 } && text.contains("/") && text.contains("."))
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
            || (0xFF21...0xFF5A).contains(scalar.value)
            || (0x2B0...0x36F).contains(scalar.value)
    }
}
