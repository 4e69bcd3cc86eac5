internal import GuardCore
internal import PythonSource

/// A docstring's facts and how they are laid out.
struct WrittenDocstring: Sendable {
    var facts: DocstringFacts
    let composer: DocstringComposer

    var lines: [String] { composer.lines(facts) }
    var text: String { lines.joined(separator: "\n") }

    /// The same without the type of a parameter, or of what is returned.
    func without(typeOf name: String) -> WrittenDocstring {
        var copy = self
        if name == "return" {
            copy.facts.returns?.type = nil
            copy.facts.yields?.type = nil
        }
        for index in copy.facts.parameters.indices
        where copy.facts.parameters[index].name.filter({ $0 != "*" }) == name {
            copy.facts.parameters[index].type = nil
        }
        return copy
    }
}

/// What is proposed for one definition, before the proofs that need the whole file.
struct Draft: Sendable {
    let definition: Definition
    /// The docstring's insertion and those of annotations, by slot.
    var insertions: [Insertion] = []
    /// Names that an annotation needs, by its slot.
    var imports: [String: [ImportedName]] = [:]
    var rejected: [SuggestionsReport.Rejection] = []
    /// What the docstring says, to write it anew when a type in it is dropped.
    var written: WrittenDocstring?
    /// Whether the docstring was written anew since the last proof.
    var isRewritten = false
    /// Slots whose content a model gave; the others need none.
    var fromModel: Set<String> = []

    init(_ definition: Definition) { self.definition = definition }

    /// The slots that have something, in the order of the report.
    var slots: [String] {
        var seen: [String] = []
        for insertion in insertions where !seen.contains(insertion.slot) { seen.append(insertion.slot) }
        return seen
    }

    mutating func add(_ new: [Insertion], fromModel isAnswer: Bool) {
        insertions += new
        if isAnswer { fromModel.formUnion(new.map(\.slot)) }
    }

    mutating func reject(_ slot: String, _ gate: String, _ reason: String) {
        let name = definition.name.isEmpty ? definition.path : definition.name
        rejected.append(
            .init(
                path: definition.path, name: name, slot: slot, gate: gate, reason: String(reason.prefix(300)))
        )
    }

    /// Takes a slot out again.
    mutating func drop(_ slot: String, _ gate: String, _ reason: String) {
        guard insertions.contains(where: { $0.slot == slot }) else { return }
        insertions.removeAll { $0.slot == slot }
        imports[slot] = nil
        reject(slot, gate, reason)
        if slot.hasPrefix("type:") { forgetType(String(slot.dropFirst(5))) }
    }

    /// A docstring names no type that its signature does not have.
    private mutating func forgetType(_ name: String) {
        guard let before = written, let index = insertions.firstIndex(where: { $0.slot == "docstring" })
        else {
            return
        }
        let after = before.without(typeOf: name)
        guard after.lines != before.lines, let insertion = definition.documenting(after.text) else { return }
        written = after
        insertions[index] = insertion
        isRewritten = true
    }
}
