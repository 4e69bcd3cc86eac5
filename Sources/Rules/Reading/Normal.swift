/// One spelling for what people write in many: half-width punctuation, plain quotes, one space.
enum Normal {
    static func append(_ string: String, to text: inout [UInt8]) {
        for scalar in string.unicodeScalars { append(scalar, to: &text) }
    }

    /// ASCII letters in lower case; as many bytes as before.
    static func lowered(_ text: [UInt8]) -> [UInt8] {
        text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        switch scalar.value {
        case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
            if text.last != 0x20 { text.append(0x20) }
        case 0x01...0x1F, 0x7F, 0x200B...0x200F, 0xFEFF, 0xFE0E, 0xFE0F: break
        case 0x2A where text.last == 0x2A:
            // Emphasis that Markdown did not recognise (`**한국어**로` beside punctuation).
            text.removeLast()
        case 0..<0x80: text.append(UInt8(scalar.value))
        case 0xFF01...0xFF5E:
            if let half = Unicode.Scalar(scalar.value - 0xFEE0) { append(half, to: &text) }
        case 0x2018, 0x2019, 0x02BC, 0x00B4: text.append(0x27)
        case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: text.append(0x22)
        case 0x2010...0x2012: text.append(0x2D)
        case 0x2264: text.append(contentsOf: "max ".utf8)
        case 0x00C0...0x00DE where scalar.value != 0xD7:
            if let lower = Unicode.Scalar(scalar.value + 0x20) {
                text.append(contentsOf: UTF8.encode(lower) ?? .init())
            }
        default: text.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }
}

/// Emoji and signs before the first word.
enum Markers {
    private static let crosses: Set<Unicode.Scalar> = ["❌", "🚫", "⛔", "✗", "✘", "❎", "🛑", "✖", "🙅"]

    /// Where the words begin, and whether a cross stands before them.
    static func leading(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, isCross: Bool) {
        var index = start
        var isCross = false
        while index < end {
            let length = length(text[index])
            guard index + length <= end else { break }
            if length == 1 {
                guard text[index] == 0x20 || text[index] == 0x5F else { break }
                index += 1
                continue
            }
            let string = String(decoding: text[index..<index + length], as: UTF8.self)
            guard let scalar = string.unicodeScalars.first else { break }
            if crosses.contains(scalar) { isCross = true }
            guard
                scalar.properties.isEmoji || scalar.properties.generalCategory == .otherSymbol
                    || crosses.contains(scalar)
            else { break }
            index += length
        }
        return (index, isCross)
    }

    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}
