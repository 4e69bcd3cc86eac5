import GuardCore
import PythonSource
import Testing

/// Whatever text is put at whatever place of real files, what the prover lets through changes no code.
@Suite struct HostileTests {
    static let annotations = [
        "int", "Any", "print('x')", "int = 3", "int, y", "int): pass\n    x = 1 #", "\"Late\"", "'", "list[",
        "x := 1",
        "(yield)", "lambda: 0", "\"\"\"", "int\\", "None | None", "__import__('os')", "str, *, z", "int # no",
        "...",
        "\u{202E}int", "dict[str, \"Nowhere\"]", "Literal['a b']", "int if 1 else str", "*args",
        "type: ignore",
    ]
    static let docstrings = [
        "    \"\"\"Good.\"\"\"\n", "\"\"\"At the margin.\"\"\"\n", "    \"\"\"Open.\n", "    pass\n",
        "    return None\n",
        "    '''A'''; import os\n", "        \"\"\"Deep.\"\"\"\n", "    \"\"\"A \\N{NO SUCH NAME}.\"\"\"\n",
        "\n", "    # only a comment\n",
        "    \"\"\"A\"\"\" \"\"\"B\"\"\"\n", "    f\"\"\"{1}\"\"\"\n", "\t\"\"\"Tab.\"\"\"\n",
        "    \"\"\"A\\\"\"\"\n", "    \"\"\"A\"\"\"\n    x = 1\n",
        "    raise SystemExit\n", "    \"\"\"A\u{0}B\"\"\"\n", "    \"\"\"A\rB\"\"\"\n",
        "    \"\"\"Good.\"\"\"\n    ", "    global x\n",
    ]
    static let imports = [
        "from typing import Any\n", "import os\n", "from typing import Any; x = 1\n", "x = 1\n",
        "from typing import (\n",
        "from __future__ import annotations\n", "from typing import *\n", "from os import system as Any\n",
    ]

    @Test func `nothing hostile gets through`() async throws {
        let python = try await Python.interpreter()
        let files = Array(try await StandardLibrary.files().prefix(StandardLibrary.takesMore ? 400 : 40))
        let inspections = try await Inspector(python).inspect(files)
        var random = SplitMix(state: 11)
        func pick<Element>(_ list: [Element]) -> Element { list[Int(random.next() % UInt64(list.count))] }
        var candidates: [Candidate] = []
        for (file, inspection) in zip(files, inspections) where inspection.problem == nil {
            var insertions: [Insertion] = []
            if let place = inspection.importPlaces["typing"] {
                insertions.append(
                    Insertion(offset: place.offset, text: pick(Self.imports), slot: "import", definition: ""))
            }
            for definition in inspection.definitions {
                if let place = definition.docstringPlace {
                    insertions.append(
                        Insertion(
                            offset: place.offset, text: pick(Self.docstrings), slot: "docstring",
                            definition: definition.name))
                }
                for slot in definition.missingTypes {
                    insertions += definition.annotating(slot, as: pick(Self.annotations))
                }
            }
            // And some where nothing belongs.
            for _ in 0..<5 {
                let offset = Int(random.next() % UInt64(max(file.bytes.count, 1)))
                let slot = pick(["docstring", "type:x", "type:return", "import"])
                insertions.append(
                    Insertion(offset: offset, text: pick(Self.docstrings), slot: slot, definition: ""))
            }
            candidates.append(Candidate(path: file.path, original: file.bytes, insertions: insertions))
        }
        let verdicts = try await Prover(python).prove(candidates)
        let refused = verdicts.reduce(0) { $0 + $1.refused.count }
        let accepted = verdicts.reduce(0) { $0 + $1.accepted.count }
        #expect(refused > 10 * candidates.count)
        #expect(accepted > candidates.count)
        let kept = Set(verdicts.flatMap(\.accepted).map(\.text))
        #expect(
            !kept.contains(": print('x')") && !kept.contains("    pass\n") && !kept.contains("import os\n"))
        let faults = try await withFolder { folder in
            for (index, pair) in zip(candidates, verdicts).enumerated() {
                try write(pair.0.original, "\(folder)/\(index).old")
                try write(pair.1.patched, "\(folder)/\(index).new")
            }
            return try await IndependentCheck.faults(in: folder)
        }
        #expect(faults == ["checked \(candidates.count)"])
    }
}
