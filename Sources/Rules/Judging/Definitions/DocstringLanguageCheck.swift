import GuardCore

/// `docstring.language`: the first paragraph of a docstring is in this language, as far as scripts tell.
struct DocstringLanguageCheck: DefinitionCheck {
    private let rule: Rule
    private let language: WrittenLanguage

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let code = rule.value.text, let language = WrittenLanguage(code: code) else { return nil }
        self.rule = rule
        self.language = language
    }

    func findings(_ definition: DefinitionFacts) -> [Finding] {
        guard let docstring = definition.docstring else { return [] }
        let lines = docstring.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = lines.firstIndex(where: { !$0.isBlankLine }) else { return [] }
        let paragraph = lines[start...].prefix {
            !$0.isBlankLine && !$0.trimmingGitSpace.hasBytePrefix(">>>")
        }
        // A summary is a sentence: its first capital is no name.
        let text = paragraph.joined(separator: " ").trimmingGitSpace
        guard !language.accepts(Prose(text.prefix(1).lowercased() + text.dropFirst())) else { return [] }
        let line = (definition.docstringLine ?? definition.line) + start
        return [
            rule.finding(
                Text(
                    "the docstring of '\(definition.name)' is not in \(language.name)",
                    ko: "'\(definition.name)'의 docstring이 \(language.koreanName)가 아닙니다"),
                help: Text("write it in \(language.name)", ko: "\(language.koreanName)로 쓰세요"),
                at: Location(.file, path: definition.path, line: line, column: 1),
                excerpt: Excerpt(line: lines[start], start: 0, length: lines[start].count))
        ]
    }
}
