internal import PythonSource

/// Summaries that no reader and no `D` rule takes, whatever they say.
enum SummaryForm {
    /// The longest first line; a longer one is a paragraph.
    private static let longest = 110

    static func objection(to summary: String, style: DocstringStyle, definition: Definition) -> Objection? {
        if LineWrap.columns(of: summary) > longest {
            return Objection(.babble, "the summary is too long for one line")
        }
        let words = summary.split(separator: " ")
        let first = words.first.map { $0.lowercased() } ?? ""
        // D404.
        if style != .google, first == "this" { return Objection(.babble, "it begins with 'This'") }
        if words.count == 1, summary.allSatisfy(\.isASCII) {
            return Objection(.babble, "one word says nothing")
        }
        return nil
    }
}
