import GuardCore
import PythonSource
import Testing

/// Synthetic docstrings and hints at every place that the inspection names, over real files.
@Suite struct EverywhereTests {
    /// Texts that are hard to write down in Python.
    static let texts = [
        "Say what it does.", "Say \"what\" it does", "Path C:\\new\\x and \\N{BULLET}.",
        "한국어 설명.\n\nArgs:\n    x: 값.",
        "Three \"\"\" marks.", "Both \"\"\" and ''' marks.", "Ends in a backslash \\",
        "A \u{0} and \r and \u{202E}.",
        "Line\n\n    indented\n\nback",
    ]

    @Test func `nothing but docstrings and annotations changes anywhere`() async throws {
        let files = try await StandardLibrary.files()
        let python = try await Python.interpreter()
        let inspections = try await Inspector(python).inspect(files)
        let readable = zip(files, inspections).filter { $1.problem == nil }
        #expect(readable.count > 100)
        #expect(
            inspections.allSatisfy { $0.problem.map { $0.kind != .internal && $0.kind != .crashed } ?? true })
        let candidates = readable.map { file, inspection in
            Candidate(path: file.path, original: file.bytes, insertions: Self.insertions(for: inspection))
        }
        let verdicts = try await Prover(python).prove(candidates)
        var proposed = 0
        var refused: [String: Int] = [:]
        for verdict in verdicts {
            proposed += verdict.accepted.count + verdict.refused.count
            for refusal in verdict.refused {
                refused["\(refusal.gate): \(refusal.reason)", default: 0] += 1
                if refusal.gate != "names", refusal.gate != "import" {
                    print(verdict.path, refusal.insertion)
                }
            }
        }
        for (reason, count) in refused.sorted(by: { $0.value > $1.value }).prefix(40) {
            print("refused", count, reason)
        }
        let count = refused.values.reduce(0, +)
        print("proposed \(proposed), refused \(count)")
        #expect(count * 20 < proposed)
        let faults = try await withFolder { folder in
            for (index, pair) in zip(candidates, verdicts).enumerated() {
                try write(pair.0.original, "\(folder)/\(index).old")
                try write(pair.1.patched, "\(folder)/\(index).new")
            }
            return try await IndependentCheck.faults(in: folder)
        }
        #expect(faults == ["checked \(candidates.count)"])
    }

    static func insertions(for inspection: Inspection) -> [Insertion] {
        var insertions: [Insertion] = []
        let plan = inspection.importing([ImportedName(module: "typing", name: "Hashable")])
        let hint = plan.insertions.isEmpty ? "object" : "Hashable"
        insertions += plan.insertions
        for definition in inspection.definitions {
            let text = texts[(definition.index + inspection.path.utf8.count) % texts.count]
            if let docstring = definition.documenting(text) { insertions.append(docstring) }
            for slot in definition.missingTypes {
                let proven = definition.provenTypes[slot]
                insertions += definition.annotating(slot, as: proven ?? hint)
            }
        }
        return insertions
    }
}
