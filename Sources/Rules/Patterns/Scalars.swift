extension Unicode.Scalar {
    /// Letters, marks, digits and `_`: what `\w` means.
    var isWordPart: Bool {
        if isASCII { return UInt8(value).isASCIIAlphanumeric || self == "_" }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .decimalNumber, .nonspacingMark, .spacingMark, .connectorPunctuation: return true
        default: return false
        }
    }

    /// Hangul syllables and the letters they are made of.
    var isHangul: Bool {
        switch value {
        case 0xAC00...0xD7AF, 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xD7B0...0xD7FF,
            0xFFA0...0xFFDC:
            true
        default: false
        }
    }

    /// Hiragana and katakana, without the marks that Chinese and Korean text borrows (`・`, `ー` alone).
    var isKana: Bool {
        switch value {
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x31F0...0x31FF, 0xFF66...0xFF9D: true
        default: false
        }
    }

    /// The characters that Chinese, Japanese and older Korean text share.
    var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3134F, 0x3005...0x3007: true
        default: false
        }
    }

    /// Whether a person would call this a letter of an East Asian script.
    var isEastAsian: Bool { value >= 0x1100 && (isHangul || isKana || isHan) }

    /// Pictures that a reader shows in colour, without digits, `#` and signs such as `©` or `→`.
    var looksLikeEmoji: Bool {
        value >= 0x231A && (properties.isEmojiPresentation || (value >= 0x1F000 && properties.isEmoji))
    }
}
