/// How a subject or a branch name has to look: a template such as `<type>/<slug>`, or a regular expression.
struct WrittenForm: Sendable, Hashable {
    /// As it is written in the rule file.
    let written: String
    let isRegularExpression: Bool
    private let pattern: TextPattern

    /// A text does not fit from this scalar on.
    struct Misfit: Error, Hashable, Sendable {
        var scalar: Int

        /// The same place counted in characters.
        func scalarsToCharacters(in text: String) -> Int {
            let scalars = text.unicodeScalars
            let index =
                scalars.index(scalars.startIndex, offsetBy: scalar, limitedBy: scalars.endIndex)
                ?? scalars.endIndex
            return text[..<index].count
        }
    }

    init?(subject written: String) {
        self.init(written) { TemplateReader.subject(written) }
    }

    /// - Parameter prefixes: the words that `<type>` and `<prefix>` may stand for; empty for any.
    init?(branch written: String, prefixes: [String]) {
        self.init(written) { TemplateReader.branch(written, prefixes: prefixes) }
    }

    private init?(_ written: String, template: () -> PatternNode?) {
        self.written = written
        isRegularExpression = TemplateReader.looksLikeRegularExpression(written)
        let compiled: Result<TextPattern, PatternProblem>
        if isRegularExpression {
            compiled = Result { () throws(PatternProblem) in try TextPattern(regularExpression: written) }
        } else {
            guard let node = template() else { return nil }
            compiled = Result { () throws(PatternProblem) in try TextPattern(node) }
        }
        // The reading reports a wrong pattern with its line; here it makes no finding.
        guard case .success(let pattern) = compiled else { return nil }
        self.pattern = pattern
    }

    func fit(_ text: String) -> Result<Void, Misfit> {
        if isRegularExpression {
            return pattern.occurs(in: text) ? .success(()) : .failure(Misfit(scalar: 0))
        }
        switch pattern.fit(text) {
        case .whole: return .success(())
        case .upTo(let scalar): return .failure(Misfit(scalar: scalar))
        }
    }
}
