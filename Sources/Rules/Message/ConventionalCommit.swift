/// A message by Conventional Commits 1.0.0: header, body and footers.
package struct ConventionalCommit: Sendable, Hashable {
    /// `Token: value` or `Token #value` after the body.
    package struct Footer: Sendable, Hashable {
        package var token: String
        package var value: String
        /// 1-based line of the message.
        package var line: Int

        /// `BREAKING CHANGE` and `BREAKING-CHANGE` are the same and must be upper case (points 15 and 16).
        package var isBreaking: Bool { token == "BREAKING CHANGE" || token == "BREAKING-CHANGE" }
    }

    package var header: ConventionalHeader
    /// The text between header and footers without the blank lines around it; nil if there is none.
    package var body: String?
    package var footers: [Footer]

    /// Whether the commit says that it breaks users (points 11 to 13).
    package var isBreaking: Bool { header.hasBang || footers.contains(where: \.isBreaking) }

    /// Reads the lines of a stored message; nil if the first is no header.
    package init?(_ lines: [String]) {
        guard let first = lines.first, case .success(let header) = ConventionalHeader.read(first) else {
            return nil
        }
        self.header = header
        let start = FooterReader.start(in: lines)
        footers = FooterReader.read(lines, from: start)
        let text = lines[min(1, lines.count)..<start].drop(while: \.isBlankLine)
        let end = text.lastIndex { !$0.isBlankLine }
        body = end.map { text[...$0].joined(separator: "\n") }
    }
}

/// Finds the footers of a message (points 8 to 10 and 16).
enum FooterReader {
    /// The index of the first footer line, or the number of lines.
    ///
    /// Footers stand after a blank line. They begin with the first `BREAKING CHANGE`, or with the first of
    /// the last paragraphs that each begin with a footer: a value may hold further lines.
    static func start(in lines: [String]) -> Int {
        var start = lines.count
        var index = lines.count - 1
        while index > 1 {
            let first = paragraphStart(in: lines, at: index)
            guard first > 1, split(lines[first]) != nil else { break }
            start = first
            index = lines[..<first].lastIndex { !$0.isBlankLine } ?? 0
        }
        let breaking = lines.indices.dropFirst(2).first { index in
            lines[index - 1].isBlankLine && split(lines[index]).map(\.token).map(isBreaking) == true
        }
        return min(start, breaking ?? start)
    }

    static func read(_ lines: [String], from start: Int) -> [ConventionalCommit.Footer] {
        var footers: [ConventionalCommit.Footer] = []
        for index in lines.indices where index >= start {
            if let (token, value) = split(lines[index]) {
                footers.append(.init(token: token, value: value, line: index + 1))
            } else if !footers.isEmpty {
                footers[footers.count - 1].value += "\n" + lines[index]
            }
        }
        for index in footers.indices { footers[index].value = footers[index].value.trimmingGitSpace }
        return footers
    }

    /// Token and value of `Token: value` or `Token #value`; nil if the line is neither.
    static func split(_ line: String) -> (token: String, value: String)? {
        let bytes = line.utf8
        for token in ["BREAKING CHANGE", "BREAKING-CHANGE"] where line.hasBytePrefix(token + ": ") {
            return (token, String(Substring(bytes.dropFirst(token.utf8.count + 2))))
        }
        let end = bytes.firstIndex { !$0.isASCIIAlphanumeric && $0 != UInt8(ascii: "-") } ?? bytes.endIndex
        guard end > bytes.startIndex, bytes[bytes.startIndex].isASCIIAlphanumeric else { return nil }
        let rest = bytes[end...]
        guard rest.starts(with: ": ".utf8) || rest.starts(with: " #".utf8) else { return nil }
        return (String(Substring(bytes[..<end])), String(Substring(rest.dropFirst(2))))
    }

    private static func isBreaking(_ token: String) -> Bool {
        token == "BREAKING CHANGE" || token == "BREAKING-CHANGE"
    }

    private static func paragraphStart(in lines: [String], at index: Int) -> Int {
        var first = index
        while first > 0, !lines[first - 1].isBlankLine { first -= 1 }
        return first
    }
}

extension String {
    /// Whether nothing but white space stands in the line.
    var isBlankLine: Bool { utf8.allSatisfy(\.isGitSpace) }
}
