internal import PythonSource

/// The gates for one piece of text that goes into a docstring.
struct TextGates {
    let definition: Definition
    let language: DocstringLanguage

    /// The first objection to a text; nil when it may be used.
    ///
    /// - Parameter subject: what the text is about: the definition's or an entry's own name.
    func objection(to text: String, about subject: String, limit: Int) -> Objection? {
        controls(text) ?? secret(text) ?? markup(text)
            ?? BabbleGate.objection(to: text, about: subject, limit: limit)
            ?? languageObjection(text)
            ?? SignatureGate(definition: definition).objection(to: text)
    }

    private func controls(_ text: String) -> Objection? {
        let bad = text.unicodeScalars.first { scalar in
            switch scalar.properties.generalCategory {
            case .control: !(scalar == "\n" || scalar == "\t" || scalar == " ")
            case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
            default: false
            }
        }
        return bad.map { Objection(.controls, "it holds U+" + String($0.value, radix: 16, uppercase: true)) }
    }

    private func secret(_ text: String) -> Objection? {
        Masking.holdsSecret(text) ? Objection(.secret, "it holds a secret or a masked one") : nil
    }

    private func markup(_ text: String) -> Objection? {
        if let mark = Self.marks.first(where: text.contains) { return Objection(.markup, "it holds \(mark)") }
        let first = text.drop(while: \.isWhitespace).first
        if let first, "#>*|-=~{}[]<:@".contains(first) {
            return Objection(.markup, "it begins with \(first)")
        }
        if Self.hasTag(text) { return Objection(.markup, "it holds a tag") }
        if text.contains("\n\n") || text.split(separator: "\n").count > 3 {
            return Objection(.markup, "it has paragraphs of its own")
        }
        return nil
    }

    private static let marks = [
        "```", "~~~", "\"\"\"", "'''", "**", "###", "</", "/>", "<br", "\\n", ":param", ":return", ":raises",
        "Args:",
        "Returns:", "Raises:", "----", "====", "](", "::", ">>>", "{\"", "\":", "\\",
    ]

    /// `<div>`: an angle bracket right before a letter, closed by one.
    private static func hasTag(_ text: String) -> Bool {
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            if let first = rest.first, first.isLetter || first == "|", rest.contains(">") { return true }
        }
        return false
    }

    private func languageObjection(_ text: String) -> Objection? {
        let script = ScriptShare(text, known: Set(definition.parameters.map(\.name)))
        return script.fits(language)
            ? nil : Objection(.language, "it is not written in \(language.name)")
    }
}
