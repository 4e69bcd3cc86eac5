internal import PythonSource

/// The texts of one docstring, each held against the gates.
struct EntryJudge {
    let definition: Definition
    let language: DocstringLanguage
    /// Annotations that the same answer gave.
    let written: [String: String]

    private var gates: TextGates { TextGates(definition: definition, language: language) }

    func summaryObjection(_ text: String) -> Objection? {
        let bare = definition.name.split(separator: ".").last.map(String.init) ?? definition.path
        return gates.objection(to: text, about: bare, limit: AnswerSchema.summaryLimit)
            ?? SignatureGate(definition: definition).summaryObjection(text)
    }

    /// A section: every name with its description, or nothing at all, for a section with gaps is wrong (ruff's D417).
    func all(_ names: [String], _ texts: [String: String], _ draft: inout Draft) -> [DocstringFacts.Entry] {
        var entries: [DocstringFacts.Entry] = []
        for name in names {
            guard let text = texts[name] else {
                note(Objection(.answer, "the answer lacks \(name)"), &draft)
                return []
            }
            let plain = withoutLabel(text, name: name)
            if let objection = gates.objection(to: plain, about: name, limit: AnswerSchema.entryLimit) {
                note(Objection(objection.gate, "\(name): \(objection.reason)"), &draft)
                return []
            }
            entries.append(
                .init(name: starred(name), text: Sentence.description(plain), type: annotation(of: name)))
        }
        return entries
    }

    /// What comes back.
    func result(_ text: String, _ draft: inout Draft) -> DocstringFacts.Entry? {
        let plain = withoutLabel(text, name: "returns")
        if let objection = gates.objection(to: plain, about: "", limit: AnswerSchema.entryLimit) {
            note(Objection(objection.gate, "result: \(objection.reason)"), &draft)
            return nil
        }
        let type = definition.returnAnnotation ?? written["return"] ?? definition.provenTypes["return"]
        return .init(
            name: "", text: Sentence.description(plain),
            type: definition.isGenerator ? type.flatMap(Self.item(of:)) : type)
    }

    /// What one step of a generator gives: `int` of `Iterator[int]` and of `Generator[int, None, None]`.
    static func item(of type: String) -> String? {
        guard let open = type.firstIndex(of: "["), type.last == "]" else { return nil }
        let kinds = ["Iterator", "Iterable", "Generator"]
        guard kinds.contains(where: type[..<open].hasSuffix) else { return nil }
        var depth = 0
        let inner = type[type.index(after: open)...].dropLast()
        let end = inner.firstIndex { character in
            depth += "[(".contains(character) ? 1 : "])".contains(character) ? -1 : 0
            return character == "," && depth == 0
        }
        return String(inner[..<(end ?? inner.endIndex)])
    }

    /// A section left out costs the docstring nothing else.
    private func note(_ objection: Objection, _ draft: inout Draft) {
        draft.reject("docstring", objection.gate.rawValue, objection.reason)
    }

    /// `x: the width` and `x - the width` become `the width`.
    private func withoutLabel(_ text: String, name: String) -> String {
        let collapsed = Sentence.collapsed(text)
        for mark in [":", " -", " –"] where collapsed.lowercased().hasPrefix(name.lowercased() + mark) {
            return Sentence.collapsed(String(collapsed.dropFirst(name.count + mark.count)))
        }
        return collapsed
    }

    private func starred(_ name: String) -> String {
        switch definition.parameters.first(where: { $0.name == name })?.kind {
        case .variadic: "*" + name
        case .keywords: "**" + name
        default: name
        }
    }

    private func annotation(of name: String) -> String? {
        definition.parameters.first { $0.name == name }?.annotation ?? written[name]
            ?? definition.provenTypes[name]
    }
}
