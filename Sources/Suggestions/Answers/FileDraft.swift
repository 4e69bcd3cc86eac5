internal import GuardCore
internal import PythonSource

/// Everything proposed for one file.
struct FileDraft: Sendable {
    let file: PythonFile
    let inspection: Inspection
    var drafts: [Draft]
    /// The lines that import what the annotations need.
    var importInsertions: [Insertion] = []
    /// The file with all that stands; the original before the proof.
    var patched: [UInt8]
    /// What the project's tool does to the imports of the original, as a unified diff; nil where they stay. Then
    /// those of `patched` are sorted too.
    var importMove: String?

    init(file: PythonFile, inspection: Inspection, drafts: [Draft]) {
        self.file = file
        self.inspection = inspection
        self.drafts = drafts
        patched = file.bytes
    }

    var insertions: [Insertion] { importInsertions + drafts.flatMap(\.insertions) }
    var isEmpty: Bool { drafts.allSatisfy(\.insertions.isEmpty) }
    /// Whether the patch has nothing of it.
    var isUnchanged: Bool { isEmpty && importMove == nil || patched == file.bytes }

    /// Plans the imports; drops annotations whose names the file cannot have.
    mutating func planImports() {
        let plan = inspection.importing(drafts.flatMap { $0.imports.values.flatMap { $0 } })
        let impossible = Set(plan.impossible)
        for index in drafts.indices {
            for (slot, names) in drafts[index].imports.sorted(by: { $0.key < $1.key }) {
                guard let name = names.first(where: impossible.contains) else { continue }
                drafts[index].drop(slot, "names", "\(name.name) cannot be imported into this file")
            }
        }
        importInsertions =
            impossible.isEmpty
            ? plan.insertions
            : inspection.importing(drafts.flatMap { $0.imports.values.flatMap { $0 } }).insertions
    }

    /// Takes over what the proof says.
    mutating func apply(_ verdict: Verdict) {
        patched = verdict.patched
        importInsertions = verdict.accepted.filter { $0.slot == "import" }
        for refusal in verdict.refused where refusal.insertion.slot != "import" {
            for index in drafts.indices where drafts[index].insertions.contains(refusal.insertion) {
                drafts[index].drop(refusal.insertion.slot, refusal.gate, refusal.reason)
            }
        }
    }

    /// As the prover takes it.
    func candidate(minimum: PythonVersion) -> Candidate {
        Candidate(
            path: file.path, original: file.bytes, insertions: insertions,
            minimumPython: inspection.hasFutureAnnotations ? nil : minimum)
    }
}
