/// A rule file's text, made ready for the Markdown parser without moving a line.
///
/// Mended here: byte order marks, CRLF and lone CR, invalid UTF-8, NUL, decomposed Hangul (as macOS writes
/// it), front matter, bullets that are not Markdown's, a fence that never ends and a fence around the whole.
struct SourceText {
    /// The lines as a person sees them, for quoting.
    let lines: [String]
    /// What the parser gets: as many lines as `lines`.
    let parsed: [UInt8]
    /// The first line of a fence that is never closed.
    let unterminatedFence: Int?
    /// Whether some bytes mean nothing in the encoding that the text seems to have.
    let isGarbled: Bool

    init(_ bytes: [UInt8]) {
        let text = Self.decode(bytes)
        // A NUL between letters is what UTF-16 without its mark looks like.
        isGarbled = text.unicodeScalars.contains("\u{FFFD}") || bytes.contains(0) && !Self.isMarked(bytes)
        let raw = Self.split(text)
        var mended = raw
        Self.blankFrontMatter(&mended)
        unterminatedFence = FenceMender.mend(&mended)
        TitleMender.mend(&mended)
        LineListMender.mend(&mended)
        lines = raw
        var parsed: [UInt8] = []
        parsed.reserveCapacity(bytes.count + mended.count)
        for line in mended {
            parsed.append(contentsOf: BulletMender.mended(line).utf8)
            parsed.append(0x0A)
        }
        self.parsed = parsed
    }

    /// The line with this 1-based number, without space around it; empty outside the file.
    func quote(_ line: Int) -> String {
        guard lines.indices.contains(line - 1) else { return "" }
        return Self.trimmed(lines[line - 1])
    }

    private static func decode(_ bytes: [UInt8]) -> String {
        var text: String
        if bytes.starts(with: [0xFF, 0xFE]) {
            text = utf16(bytes.dropFirst(2), high: 1)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            text = utf16(bytes.dropFirst(2), high: 0)
        } else {
            let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            text = String(decoding: content, as: UTF8.self)
        }
        if text.utf8.contains(0) {
            text = String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
        }
        return Hangul.composed(text)
    }

    /// Whether it begins with the mark of UTF-16.
    private static func isMarked(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
        var units: [UInt16] = []
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Lines end with LF, CRLF or a lone CR.
    private static func split(_ text: String) -> [String] {
        var lines: [String] = []
        var current: [UInt8] = []
        var afterReturn = false
        for byte in text.utf8 {
            if byte == 0x0A, afterReturn {
                afterReturn = false
                continue
            }
            afterReturn = byte == 0x0D
            if byte == 0x0A || byte == 0x0D {
                lines.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
            } else {
                current.append(byte)
            }
        }
        if !current.isEmpty { lines.append(String(decoding: current, as: UTF8.self)) }
        return lines
    }

    /// YAML between `---` lines at the very start describes the file and is no text of it.
    private static func blankFrontMatter(_ lines: inout [String]) {
        guard lines.first.map(trimmed) == "---" else { return }
        guard
            let end = lines.dropFirst().prefix(200).firstIndex(where: {
                ["---", "..."].contains(trimmed($0))
            })
        else { return }
        let keys = lines[1..<end].filter { line in
            let text = trimmed(line)
            return text.isEmpty || text.hasPrefix("#") || text.hasPrefix("-") || text.contains(":")
                || line.hasPrefix(" ")
        }
        guard keys.count == end - 1 else { return }
        for index in 0...end { lines[index] = "" }
    }

    static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
