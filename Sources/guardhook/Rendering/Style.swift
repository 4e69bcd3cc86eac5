import GuardCore

/// Which words of the text output are coloured, if any are.
struct Style: Sendable {
    /// Whether escape sequences are written at all.
    let isColoured: Bool
    /// The terminal's width in columns.
    let width: Int
    /// The terminal's height in rows; nil where there is no terminal, and so no screen to fill.
    var height: Int?
    /// The language in which to speak.
    let language: DisplayLanguage

    /// Plain English text of 80 columns.
    static let plain = Style(isColoured: false, width: 80, language: .english)

    /// A styled text without its styling.
    static func plain(_ text: String) -> String {
        text.replacing(#/\x1B\[[0-9;]*m/#, with: "")
    }

    func bold(_ text: String) -> String { wrap(text, "1") }
    func dim(_ text: String) -> String { wrap(text, "2") }
    func red(_ text: String) -> String { wrap(text, "1;31") }
    func yellow(_ text: String) -> String { wrap(text, "33") }
    func green(_ text: String) -> String { wrap(text, "32") }
    func cyan(_ text: String) -> String { wrap(text, "36") }

    /// The colour of a severity.
    func tint(_ text: String, for severity: Severity) -> String {
        switch severity {
        case .error: red(text)
        case .warning: yellow(text)
        case .note: cyan(text)
        }
    }

    /// The text in the person's language.
    func say(_ text: Text) -> String { text.inLanguage(language) }

    /// One of two fixed wordings.
    func say(_ english: String, ko korean: String) -> String { language == .korean ? korean : english }

    private func wrap(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
