/// Tells what stands for something else.
enum Placeholders {
    /// Whether anything in the text is a placeholder.
    static func holds(_ raw: String, _ lexicon: Lexicon) -> Bool {
        let text = withPlainMarks(raw)
        if text.contains("…") || text.contains("...") { return true }
        if bracketed(text).contains(where: { isPlaceholder($0, lexicon) }) { return true }
        if PlaceholderWords.emojiCodes.contains(where: text.lowercased().hasPrefix) { return true }
        if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
            PlaceholderWords.heads.contains(text[..<colon].lowercased())
        {
            return true
        }
        var plain = text.split(whereSeparator: { " :/()[]{}<>|-_#".contains($0) }).map { $0.lowercased() }
        // "what it does now" stands for one thing.
        if let what = plain.firstIndex(of: "what"), what > 0 { plain.removeSubrange((what + 1)...) }
        // "description-of-fix", "Summary of the change": the words behind only tell of what.
        if let of = plain.firstIndex(of: "of"), of > 0, plain.count - of <= 4,
            PlaceholderWords.whole.contains(plain[of - 1]), !Template.knownTypes.contains(plain[0])
        {
            plain.removeSubrange(of...)
        }
        let known = plain.filter { PlaceholderWords.whole.contains($0) || isForeignWord($0, lexicon) }
        let others = plain.filter {
            !PlaceholderWords.whole.contains($0) && !isForeignWord($0, lexicon) && !isKeyPart($0, text)
        }
        return !known.isEmpty && known.count >= others.count
    }

    private static let wideMarks: [Character: Character] = [
        "（": "(", "）": ")", "：": ":", "【": "[", "】": "]", "［": "[", "］": "]", "「": "[", "」": "]", "／": "/",
        "｜": "|",
    ]

    /// `【模块】说明` is cut where `[模块]说明` is.
    private static func withPlainMarks(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return text }
        return String(text.map { wideMarks[$0] ?? $0 })
    }

    /// A project's key or a number in a ticket: `UMI`, `123`.
    private static func isKeyPart(_ word: String, _ text: String) -> Bool {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || (text.contains(word.uppercased() + "-") && Tickets.pattern(in: text) != nil)
    }

    /// Whether the text in brackets stands for something: `<type>`, `{ticket}`, but not `[WIP]`.
    private static func isPlaceholder(_ text: String, _ lexicon: Lexicon) -> Bool {
        let word = text.lowercased()
        if word.hasPrefix("<") || word.hasPrefix("{") { return true }
        let inner = String(word.dropFirst().dropLast())
        return PlaceholderWords.whole.contains(inner) || isForeignWord(inner, lexicon)
            || inner.contains("optional")
            || inner.contains("-n") || inner.contains("|")
    }

    private static func isForeignWord(_ word: String, _ lexicon: Lexicon) -> Bool {
        guard word.utf8.contains(where: { $0 >= 0x80 }), word.unicodeScalars.count <= 12 else { return false }
        let wanted: ConceptSet = [
            .type, .scope, .subject, .summary, .ticket, .body, .prefix, .otherThing, .document, .function,
            .file, .issue,
        ]
        return lexicon.hits(in: Array(word.utf8)).contains {
            wanted.contains($0.concept) && $0.range.count * 2 >= word.utf8.count
        }
            || PlaceholderWords.parts.contains { word.contains($0) }
    }

    /// The bracketed parts of a text, brackets included; parentheses do not count.
    private static func bracketed(_ text: String) -> [String] {
        var parts: [String] = []
        var open: (Character, String.Index)?
        for index in text.indices {
            switch text[index] {
            case "<", "{", "[": open = (text[index], index)
            case ">", "}", "]":
                if let (_, start) = open { parts.append(String(text[start...index])) }
                open = nil
            default: break
            }
        }
        return parts
    }
}
