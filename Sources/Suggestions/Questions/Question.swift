package import Ollama
package import PythonSource
internal import Rules

/// One question about one definition, ready to be sent: secrets masked, cut to fit.
package struct Question: Sendable {
    package let definition: Definition
    package let slots: Slots
    package let system: String
    package let user: String
    package let schema: JSONValue
    /// Tokens that the answer may have.
    package let answerTokens: Int
}

/// Writes the questions of one run.
package struct QuestionWriter: Sendable {
    /// Tokens of question and answer together that the model takes.
    package let contextTokens: Int
    package let language: DocstringLanguage
    /// Lines of tests that use a name.
    package let usage: @Sendable (String) -> [String]

    /// Bytes of a question are this many to a token at worst (code, in a small vocabulary; a letter of Hangul).
    private static let bytesPerToken = 3

    package init(
        contextTokens: Int, language: DocstringLanguage,
        usage: @escaping @Sendable (String) -> [String] = { _ in [] }
    ) {
        self.contextTokens = contextTokens
        self.language = language
        self.usage = usage
    }

    /// The question about a definition of an inspected file; nil when nothing is missing or the model's
    /// context has no room for it.
    package func question(about definition: Definition, in inspection: Inspection, slots: Slots) -> Question?
    {
        guard !slots.isEmpty else { return nil }
        let system = Prompt.system(language: language)
        let answer = AnswerSchema.tokens(for: slots, language: language)
        let room = (contextTokens - answer) * Self.bytesPerToken - system.utf8.count - 400
        guard room >= 300 else { return nil }
        let sourceLimit = min(room * 3 / 4, 6000)
        let source = QuestionSource.text(of: definition, among: inspection.definitions, limit: sourceLimit)
        let context = QuestionContext(definitions: inspection.definitions, usage: usage)
            .text(for: definition, limit: min(room - source.utf8.count, 1500))
        let user = Prompt.user(context: context, source: source, slots: slots, language: language)
        return Question(
            definition: definition, slots: slots, system: system, user: Masking.masked(user),
            schema: AnswerSchema.schema(for: slots), answerTokens: answer)
    }
}
