/// A page in mdoc(7), the language of manual pages, written line by line.
struct Mdoc {
    private(set) var text = ""

    /// A macro line. Its arguments are written as they are: escape what comes from elsewhere.
    mutating func macro(_ line: String) { text += "." + line + "\n" }

    /// A paragraph of words.
    mutating func words(_ words: String) {
        for line in Self.wrapped(words) { text += Self.line(line) + "\n" }
    }

    /// The words in source lines of at most 72 characters.
    private static func wrapped(_ words: String) -> [String] {
        words.split(whereSeparator: \.isWhitespace).reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < 72 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }

    /// Lines that keep their layout.
    mutating func literal(_ lines: [String]) {
        macro("Bd -literal -offset indent")
        for line in lines { text += Self.line(line) + "\n" }
        macro("Ed")
    }

    /// Text inside a line: backslashes are written out, hyphens stay hyphens, quotes do not end an argument.
    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
            .replacing("…", with: "...")
    }

    /// One argument of a macro, however many words it has.
    static func argument(_ text: String) -> String { "\"" + escaped(text) + "\"" }

    /// A line of text, which must not begin like a macro.
    private static func line(_ text: String) -> String {
        let safe = escaped(text)
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
}
