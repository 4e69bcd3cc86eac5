/// What a comment line in a message file begins with (`core.commentChar`, `core.commentString`).
package enum CommentPrefix: Sendable, Hashable {
    /// One or more characters.
    case fixed(String)
    /// A multi-character `core.commentString`, which Git before 2.45 does not know: it writes `older` instead.
    case either(newer: String, older: String)
    /// `core.commentChar=auto`: Git takes the first of its candidates that begins no line of the message.
    case automatic

    /// The prefix that these two settings ask for; Git's default is `#`.
    package init(commentString: String?, commentChar: String?) {
        if let text = commentString, !text.isEmpty, text.lowercased() != "auto" {
            let older = commentChar.flatMap { $0.utf8.count == 1 ? $0 : nil } ?? "#"
            self = .either(newer: text, older: older)
        } else if (commentString ?? commentChar)?.lowercased() == "auto" {
            self = .automatic
        } else if let text = commentChar, !text.isEmpty {
            self = .fixed(text)
        } else {
            self = .fixed("#")
        }
    }

    /// Git's candidates for `auto`, in its order (`adjust_comment_line_char` in Git's builtin/commit.c).
    private static let candidates = Array("#;@!$%^&|:".utf8)

    /// The prefix in force for this file.
    ///
    /// - Parameter editorUsed: then the file holds Git's own hints, which show what Git chose.
    func resolved(for file: [UInt8], editorUsed: Bool) -> [UInt8] {
        switch self {
        case .fixed(let text): return Array(text.utf8)
        case .either(let newer, let older):
            let lines = MessageLines(file)
            let newerBytes = Array(newer.utf8)
            if lines.contains(where: { $0.starts(with: newerBytes) }) { return newerBytes }
            let olderBytes = Array(older.utf8)
            return editorUsed && Self.hintPrefix(in: lines) == older.utf8.first ? olderBytes : newerBytes
        case .automatic:
            guard editorUsed else { return [Self.chosen(for: file)] }
            return [Self.hintPrefix(in: MessageLines(file)) ?? Self.candidates[0]]
        }
    }

    /// What Git chooses for a message that no editor has touched yet.
    private static func chosen(for message: [UInt8]) -> UInt8 {
        guard message.contains(candidates[0]) else { return candidates[0] }
        var taken = Set<UInt8>()
        if let first = message.first { taken.insert(first) }
        for (byte, next) in zip(message, message.dropFirst())
        where byte == .newline || byte == .carriageReturn {
            taken.insert(next)
        }
        return candidates.first { !taken.contains($0) } ?? candidates[0]
    }

    /// The first byte of Git's hints: the scissors line says it, else the last block of lines that begin
    /// alike and hold a bare comment line, else the last line.
    private static func hintPrefix(in lines: MessageLines) -> UInt8? {
        var bare: UInt8?
        var last: UInt8?
        for line in lines {
            guard let first = line.first, candidates.contains(first) else {
                if line.contains(where: { !$0.isGitSpace }) { last = nil }
                continue
            }
            if line.dropFirst().elementsEqual(Scissors.tail) { return first }
            if line.count == 1 { bare = first }
            last = first
        }
        return bare ?? last
    }
}
