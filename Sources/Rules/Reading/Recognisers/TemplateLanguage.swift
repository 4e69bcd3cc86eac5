import GuardCore

/// `commit.language` where a template says it of its summary: `类型: 中文摘要`, `<type>: <日本語の説明>`.
enum TemplateLanguage {
    static func read(
        _ template: Template, _ line: Int, _ confidence: Rule.Confidence, _ lexicon: Lexicon,
        _ findings: inout Findings
    ) {
        guard let colon = template.text.lastIndex(where: { ":：】]".contains($0) }) else { return }
        var bytes: [UInt8] = []
        Normal.append(String(template.text[template.text.index(after: colon)...]), to: &bytes)
        guard bytes.count <= 48 else { return }
        let hits = lexicon.hits(in: Normal.lowered(bytes))
        let named = ConceptSet(hits).intersection(ConceptSet(LanguageRecogniser.languages))
        guard named.count == 1, ConceptSet(hits).contains(.summary) || ConceptSet(hits).contains(.subject),
            let code = hits.first(where: { named.contains($0.concept) })?.concept.languageCode
        else { return }
        findings.add(
            .commitLanguage, .text(code), line: line, confidence, Reasons.template)
    }
}
