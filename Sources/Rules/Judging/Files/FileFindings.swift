import GuardCore

extension Rule {
    /// A finding of this rule about some characters of a file's line.
    func finding(_ message: Text, help: Text, path: String, line: ChangedFile.Line, _ range: Range<Int>)
        -> Finding
    {
        finding(
            message, help: help,
            at: Location(.file, path: path, line: line.number, column: range.lowerBound + 1),
            excerpt: Excerpt(line: line.text, start: range.lowerBound, length: range.count))
    }
}

/// Keeps a rule that a file breaks on every line from burying the others.
enum FindingCap {
    /// How many findings of one rule a file shows.
    static let limit = 5

    /// The first findings; the last of them says how many there are besides.
    static func apply(_ findings: [Finding]) -> [Finding] {
        guard findings.count > limit else { return findings }
        let more = findings.count - limit
        var kept = Array(findings.prefix(limit))
        let message = kept[limit - 1].message
        kept[limit - 1].message = Text(
            "\(message.english) (and \(more) more in this file)",
            ko: "\(message.korean ?? message.english) (이 파일에 \(more)건 더 있음)")
        return kept
    }
}

/// Counts characters where a search counted scalars.
enum CharacterRange {
    static func characters(of range: Range<Int>, in text: String) -> Range<Int> {
        let scalars = text.unicodeScalars
        let lower = scalars.index(scalars.startIndex, offsetBy: min(range.lowerBound, scalars.count))
        let upper = scalars.index(scalars.startIndex, offsetBy: min(range.upperBound, scalars.count))
        let start = text[..<lower].count
        return start..<max(start, text[..<upper].count)
    }
}
