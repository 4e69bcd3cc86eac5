internal import GuardCore
internal import PythonSource

/// What is proposed for one definition, before the proofs that need the whole file.
struct Draft: Sendable {
    let definition: Definition
    /// The docstring's insertion and those of annotations, by slot.
    var insertions: [Insertion] = []
    /// Names that an annotation needs, by its slot.
    var imports: [String: [ImportedName]] = [:]
    var rejected: [SuggestionsReport.Rejection] = []
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
    }
}
