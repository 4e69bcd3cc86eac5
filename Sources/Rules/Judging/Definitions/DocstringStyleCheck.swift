import GuardCore

/// `docstring.style`: a docstring with sections writes them the team's way. One without sections fits any style.
struct DocstringStyleCheck: DefinitionCheck {
    private let rule: Rule
    private let wanted: DocstringSections.Style

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let name = rule.value.text, let style = DocstringSections.Style(rawValue: name) else {
            return nil
        }
        self.rule = rule
        wanted = style
    }

    func findings(_ definition: DefinitionFacts) -> [Finding] {
        guard let docstring = definition.docstring else { return [] }
        let lines = docstring.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let (index, style) = DocstringSections.first(otherThan: wanted, in: lines) else { return [] }
        let line = (definition.docstringLine ?? definition.line) + index
        return [
            rule.finding(
                Text(
                    "the docstring of '\(definition.name)' is in \(style.name) style, not in \(wanted.name) style",
                    ko: "'\(definition.name)'의 docstring이 \(wanted.name) 스타일이 아니라 \(style.name) 스타일입니다"),
                help: Text("write its sections like '\(wanted.example)'", ko: "'\(wanted.example)'처럼 쓰세요"),
                at: Location(.file, path: definition.path, line: line, column: 1),
                excerpt: Excerpt(line: lines[index], start: 0, length: lines[index].count))
        ]
    }
}
