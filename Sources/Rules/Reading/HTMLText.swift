/// The text of a block of HTML: tags and comments taken out, lines kept.
enum HTMLText {
    static func lines(_ html: String, from first: Int) -> [(line: Int, text: String)] {
        var result: [(Int, String)] = []
        var line = first
        var text: [UInt8] = []
        var bytes = Substring(html).utf8
        func flush() {
            let content = SourceText.trimmed(String(decoding: text, as: UTF8.self))
            if !content.isEmpty { result.append((line, content)) }
            text.removeAll()
        }
        while let byte = bytes.first {
            if bytes.starts(with: "<!--".utf8) {
                line += skip(&bytes, to: "-->")
            } else if byte == 0x3C,
                bytes.dropFirst().first.map({ $0 == 0x2F || Letters.isWordByte($0) }) == true
            {
                line += skip(&bytes, to: ">")
            } else if byte == 0x0A {
                flush()
                line += 1
                bytes.removeFirst()
            } else {
                text.append(byte)
                bytes.removeFirst()
            }
        }
        flush()
        return result
    }

    /// Skips up to and past `end`, or to the end of the text, and counts line breaks.
    private static func skip(_ bytes: inout Substring.UTF8View, to end: String) -> Int {
        var breaks = 0
        while let byte = bytes.first {
            if bytes.starts(with: end.utf8) {
                bytes = bytes.dropFirst(end.utf8.count)
                return breaks
            }
            if byte == 0x0A { breaks += 1 }
            bytes.removeFirst()
        }
        return breaks
    }
}
