/// Tells what stands before the words of a subject: `feat(x): `, `[Fix] `, `ABC-12: `, `✨ `, `docs: `.
enum SubjectAnatomy {
    /// The index of the first character of the words themselves.
    static func wordsStart(
        _ line: [Character], _ header: Result<ConventionalHeader, ConventionalHeader.Fault>
    ) -> Int {
        var start = 0
        if case .success(let header) = header { start = header.descriptionStart }
        while let next = skippingOne(line, from: start), next < line.count { start = next }
        return start
    }

    /// Behind one lead-in and its space; nil if none stands here.
    private static func skippingOne(_ line: [Character], from start: Int) -> Int? {
        guard start < line.count else { return nil }
        let end =
            tag(line, start) ?? emoji(line, start) ?? ticket(line, start) ?? (start == 0 ? area(line) : nil)
        guard let end else { return nil }
        let next = line[end...].firstIndex { !$0.isWhitespace } ?? line.count
        return next > start ? next : nil
    }

    /// `[…]`, with a colon behind it or not.
    private static func tag(_ line: [Character], _ start: Int) -> Int? {
        guard line[start] == "[", let close = line[start...].firstIndex(of: "]") else { return nil }
        return skippingColon(line, close + 1)
    }

    private static func emoji(_ line: [Character], _ start: Int) -> Int? {
        if line[start].isEmoji { return start + 1 }
        guard let length = Emoji.shortcodeLength(line[start...]) else { return nil }
        return start + length
    }

    /// `ABC-12`, `#12`, `(#12)`, with a colon or ` -` behind it or not.
    private static func ticket(_ line: [Character], _ start: Int) -> Int? {
        var position = start
        while position < line.count, line[position].isASCII,
            line[position].isLetter || line[position].isNumber
        {
            position += 1
        }
        if position > start + 1, position < line.count, line[position] == "-", line[start].isUppercase,
            line[start..<position].allSatisfy({ !$0.isLowercase })
        {
            position += 1
        } else if line[start] == "#" {
            position = start + 1
        } else {
            return nil
        }
        let digits = line[position...].prefix { $0.isWholeNumber }
        guard !digits.isEmpty else { return nil }
        let end = skippingColon(line, digits.endIndex)
        return end == line.count || line[end].isWhitespace ? end : nil
    }

    /// `area:`, `a, b:` or `path/to/file.c:` at the very beginning.
    private static func area(_ line: [Character]) -> Int? {
        guard let colon = line.firstIndex(of: ":"), colon > 0, colon + 1 < line.count,
            line[colon + 1].isWhitespace
        else { return nil }
        let spaces = line[..<colon].count(where: \.isWhitespace)
        return spaces == 0 || (spaces <= 3 && line[..<colon].contains(",")) ? colon + 1 : nil
    }

    private static func skippingColon(_ line: [Character], _ position: Int) -> Int {
        position < line.count && line[position] == ":" ? position + 1 : position
    }
}
