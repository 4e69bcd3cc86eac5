internal import PythonSource

/// Turns a model's answer into insertions, through the gates that need no interpreter.
struct AnswerJudge: Sendable {
    let style: DocstringStyle
    let language: DocstringLanguage
    /// Columns of a line of code.
    let lineLength: Int
    let minimum: PythonVersion

    /// Adds to the draft what the answer gives and the gates let through, and says why not for the rest.
    func judge(
        _ answer: ModelAnswer, to question: Question, in inspection: Inspection, into draft: inout Draft
    ) {
        let written = types(answer, question, inspection, &draft)
        guard question.slots.docstring else { return }
        guard let facts = facts(answer, question, written, &draft) else { return }
        let definition = question.definition
        let indent = LineWrap.columns(of: definition.docstringPlace?.indent ?? "")
        let text = WrittenDocstring(
            facts: facts, composer: DocstringComposer(style: style, width: lineLength - indent))
        guard let insertion = definition.documenting(text.text) else {
            return draft.reject("docstring", Gate.answer.rawValue, "there is no place for a docstring")
        }
        draft.written = text
        draft.add([insertion], fromModel: true)
    }

    /// The annotations that are written, by slot name.
    private func types(
        _ answer: ModelAnswer, _ question: Question, _ inspection: Inspection, _ draft: inout Draft
    ) -> [String: String] {
        let writer = TypeWriter(for: question.definition, in: inspection, minimum: minimum)
        var written: [String: String] = [:]
        for name in question.slots.types {
            let slot = "type:" + name
            guard let proposal = answer.types[name] else {
                draft.reject(slot, Gate.answer.rawValue, "the answer lacks it")
                continue
            }
            if Sentence.collapsed(proposal).lowercased() == Prompt.unknownType {
                draft.reject(slot, Gate.type.rawValue, "the code does not show it")
                continue
            }
            let checked = TypeSignature(definition: question.definition).objection(to: proposal, for: name)
            if let checked {
                draft.reject(slot, checked.gate.rawValue, checked.reason)
                continue
            }
            switch writer.write(proposal) {
            case .refused(let reason):
                draft.reject(slot, Gate.type.rawValue, reason + ": " + proposal.prefix(60))
            case .written(let text, let imports):
                written[name] = text
                draft.add(question.definition.annotating(name, as: text), fromModel: true)
                if !imports.isEmpty { draft.imports[slot] = imports }
            }
        }
        return written
    }

    private func facts(
        _ answer: ModelAnswer, _ question: Question, _ written: [String: String], _ draft: inout Draft
    ) -> DocstringFacts? {
        let definition = question.definition
        let entries = EntryJudge(definition: definition, language: language, written: written)
        guard let summary = answer.summary else {
            draft.reject("docstring", Gate.answer.rawValue, "the answer lacks a summary")
            return nil
        }
        if let objection = entries.summaryObjection(summary) {
            draft.reject("docstring", objection.gate.rawValue, objection.reason)
            return nil
        }
        let (first, rest) = Sentence.summary(summary, imperative: style != .google)
        if let objection = SummaryForm.objection(to: first, style: style, definition: definition) {
            draft.reject("docstring", objection.gate.rawValue, objection.reason)
            return nil
        }
        var facts = DocstringFacts(summary: first, details: rest)
        facts.parameters = entries.all(question.slots.parameters, answer.parameters, &draft)
        facts.attributes = entries.all(question.slots.attributes, answer.attributes, &draft)
        facts.raises = entries.all(question.slots.raises, answer.raises, &draft)
        facts.returns = answer.returns.flatMap { entries.result($0, &draft) }
        facts.yields = answer.yields.flatMap { entries.result($0, &draft) }
        return facts
    }
}
