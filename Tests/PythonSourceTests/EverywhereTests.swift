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
        #expect(readable.count > 20)
        #expect(
            inspections.allSatisfy { $0.problem.map { $0.kind != .internal && $0.kind != .crashed } ?? true })
        let candidates = readable.map { file, inspection in
            Candidate(path: file.path, original: file.bytes, insertions: Self.insertions(for: inspection))
        }
        let verdicts = try await Prover(python).prove(candidates)
        let proposed = verdicts.reduce(0) { $0 + $1.accepted.count + $1.refused.count }
        // An import that the file needs nowhere is all that may be refused.
        let refused = verdicts.flatMap(\.refused).filter { $0.gate != "import" }
        #expect(refused == [])
        #expect(proposed > 1000)
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
