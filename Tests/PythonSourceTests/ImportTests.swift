import PythonSource
import Testing

@Suite struct ImportTests {
    private func verdict(_ source: String, _ names: [ImportedName], _ annotations: [String: String])
        async throws
        -> Verdict
    {
        let inspection = try await inspect(source)
        let plan = inspection.importing(names)
        var insertions = plan.insertions
        for (slot, annotation) in annotations.sorted(by: { $0.key < $1.key }) {
            insertions += try inspection.only("f").annotating(slot, as: annotation)
        }
        return try await prove(source, insertions)
    }

    private let anything = ImportedName(module: "typing", name: "Any")
    private let iterable = ImportedName(module: "collections.abc", name: "Iterable")

    @Test func `two modules in one place`() async throws {
        let verdict = try await verdict(
            "import os\n\n\ndef f(a, b):\n    return os\n", [anything, iterable],
            ["a": "Any", "b": "Iterable[Any]"])
        #expect(verdict.isWhole)
        #expect(
            verdict.text
                == "import os\nfrom collections.abc import Iterable\nfrom typing import Any\n\n\ndef f(a: Any, b: Iterable[Any]):\n    return os\n"
        )
    }

    @Test func `names that nothing needs any more are left out`() async throws {
        let verdict = try await verdict(
            "def f(a, b):\n    return a\n",
            [anything, iterable, ImportedName(module: "typing", name: "Sized")],
            ["a": "Any", "b": "Iterable[Nowhere]"])
        #expect(verdict.refused.map(\.insertion.slot) == ["type:b"])
        #expect(verdict.text == "from typing import Any\n\ndef f(a: Any, b):\n    return a\n")
    }

    @Test func `an import that nothing needs is refused`() async throws {
        let verdict = try await verdict("def f(a): pass\n", [anything], [:])
        #expect(verdict.refused.map(\.gate) == ["import"])
    }

    @Test func `a name that means something else is not imported`() async throws {
        for source in [
            "from mine import Any\ndef f(a): pass\n", "def f(a): Any = 1\nclass Any: pass\n",
            "from mine import *\ndef f(a): pass\n",
        ] {
            #expect(try await inspect(source).importing([anything]).impossible == [anything])
        }
        // A use that the planner does not see is seen by the prover.
        let source = "def f(a): return Any\n"
        let inspection = try await inspect(source)
        let verdict = try await prove(
            source,
            inspection.importing([anything]).insertions + inspection.only("f").annotating("a", as: "Any"))
        #expect(verdict.refused.map(\.gate) == ["import", "names"])
    }

    @Test func `what is imported already is not imported again`() async throws {
        let inspection = try await inspect("import os\nfrom typing import Any\n")
        let plan = inspection.importing([anything])
        #expect(plan.insertions.isEmpty && plan.impossible.isEmpty)
    }

    @Test(arguments: [
        "import os\n", "from os import path\n", "from typing import *\n", "from typing import Any as Thing\n",
        "from __future__ import annotations\n", "from .typing import Any\n", "from typing import Nothing\n",
        "from typing_extensions import Any\n", "x = 1\n", "from typing import Any; x = 1\n", "from typing\n",
    ])
    func `only names of typing and collections abc are imported`(line: String) async throws {
        let source = "def f(a): pass\n"
        let insertion = Insertion(offset: 0, text: line + "\n", slot: "import", definition: "")
        let hint = try await inspect(source).only("f").annotating("a", as: "int")
        let verdict = try await prove(source, [insertion] + hint)
        #expect(verdict.accepted == hint)
        #expect(verdict.text == "def f(a: int): pass\n")
    }

    @Test func `an old project gets only what it can import`() async throws {
        let source = "def f(a): pass\n"
        let inspection = try await inspect(source)
        let name = ImportedName(module: "typing", name: "ParamSpec")
        let insertions =
            inspection.importing([name]).insertions
            + (try inspection.only("f").annotating("a", as: "ParamSpec"))
        let verdict = try await prove(source, insertions, minimum: PythonVersion(3, 9))
        #expect(verdict.accepted.isEmpty)
        #expect(verdict.refused.contains { $0.gate == "python-version" })
    }

    @Test func `line ends are the file's`() async throws {
        let verdict = try await verdict("import os\r\ndef f(a): pass\r\n", [anything], ["a": "Any"])
        #expect(verdict.text == "import os\r\nfrom typing import Any\r\ndef f(a: Any): pass\r\n")
    }

    @Test func `a docstring and an import at one place`() async throws {
        let source = "def f(a):\n    pass\n"
        let inspection = try await inspect(source)
        var insertions = inspection.importing([anything]).insertions
        insertions += [inspection.definitions[0].documenting("Module.")].compactMap(\.self)
        insertions += try inspection.only("f").annotating("a", as: "Any")
        let verdict = try await prove(source, insertions)
        #expect(verdict.isWhole)
        // Two empty lines behind the docstring: its place is before a function.
        #expect(
            verdict.text == "\"\"\"Module.\"\"\"\n\n\nfrom typing import Any\n\ndef f(a: Any):\n    pass\n")
    }
}
