/// Tells pictures from letters, also where they are written as `:bug:`.
enum Emoji {
    /// How many characters the shortcode at the beginning takes, colons included; nil if there is none.
    static func shortcodeLength(_ text: ArraySlice<Character>) -> Int? {
        guard text.first == ":" else { return nil }
        let name = text.dropFirst().prefix { character in
            character.isASCII
                && (character.isLowercase || character.isWholeNumber || "_+-".contains(character))
        }
        let close = name.endIndex
        guard name.count > 1, name.contains(where: \.isLetter) || String(name) == "+1", close < text.endIndex,
            text[close] == ":"
        else { return nil }
        let behind = close + 1
        guard behind == text.endIndex || !(text[behind].isLetter || text[behind] == ":") else { return nil }
        return name.count + 2
    }

    /// The first picture or shortcode in the text, in characters.
    static func first(in text: [Character]) -> Range<Int>? {
        var inCode = false
        for index in text.indices {
            if text[index] == "`" { inCode.toggle() }
            if inCode { continue }
            if text[index].isEmoji { return index..<index + 1 }
            let isFree = index == 0 || text[index - 1].isWhitespace || text[index - 1] == "("
            if isFree, text[index] == ":", let length = shortcodeLength(text[index...]),
                EmojiNames.known.contains(String(text[(index + 1)..<(index + length - 1)]))
            {
                return index..<index + length
            }
        }
        return nil
    }
}

extension Character {
    /// A picture that readers show in colour: by its own nature, or asked for by U+FE0F, or a flag.
    var isEmoji: Bool {
        guard let first = unicodeScalars.first, !isASCII else { return false }
        if first.looksLikeEmoji { return true }
        // Digits, `#` and `*` become keycaps by U+20E3; other signs by the variation selector.
        return unicodeScalars.contains("\u{20E3}")
            || (first.value > 0x7F && first.properties.isEmoji && unicodeScalars.contains("\u{FE0F}"))
    }
}
