import GuardCore
import PythonSource
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The same answers from every Python that is at hand: `GUARDHOOK_PYTHONS` names more of them, with `:` between.
@Suite struct VersionsTests {
    static let pythons: [String] = {
        let named = ProcessInfo.processInfo.environment["GUARDHOOK_PYTHONS"] ?? ""
        let minor = (8...14).map { "/usr/bin/python3.\($0)" }
        let all = named.split(separator: ":").map(String.init) + minor
        return all.filter { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    @Test(arguments: pythons) func `one way through everything`(path: String) async throws {
        let python = try await Interpreter.find(
            workTree: "/", configured: path, environment: Python.environment)
        let text = InspectionTests.source + "\n"
        let file = PythonFile(path: "pkg/mod.py", bytes: Array(text.utf8))
        let inspection = try await Inspector(python).inspect([file])[0]
        let expected = try await inspect(text)
        #expect(inspection.problem == nil)
        #expect(inspection.definitions.map(\.name) == expected.definitions.map(\.name))
        #expect(inspection.definitions.map(\.traits) == expected.definitions.map(\.traits))
        #expect(inspection.definitions.map(\.docstringPlace) == expected.definitions.map(\.docstringPlace))
        #expect(inspection.definitions.map(\.parameters) == expected.definitions.map(\.parameters))
        #expect(inspection.definitions.map(\.provenTypes) == expected.definitions.map(\.provenTypes))
        let insertions = EverywhereTests.insertions(for: inspection)
        let candidate = Candidate(path: file.path, original: file.bytes, insertions: insertions)
        let verdict = try await Prover(python).prove([candidate])[0]
        #expect(verdict.refused == [])
        let syntax = try await inspect(bytes: verdict.patched)
        #expect(syntax.problem == nil)
    }

    @Test(arguments: pythons) func `new syntax where it is known`(path: String) async throws {
        let python = try await Interpreter.find(
            workTree: "/", configured: path, environment: Python.environment)
        var cases: [(PythonVersion, String, String)] = [
            (
                PythonVersion(3, 10), "match x:\n    case 1:\n        def f(a): pass\n",
                "def f(a: int) -> int:"
            ),
            (
                PythonVersion(3, 11), "try:\n    def f(a): pass\nexcept* E:\n    pass\n",
                "def f(a: int) -> int:"
            ),
            (PythonVersion(3, 12), "def f[T: (int, str)](a): pass\n", "def f[T: (int, str)](a: int) -> int:"),
            (PythonVersion(3, 12), "class A[T]:\n    def f(self, a=f'{x!r:>{y}}'): pass\n", "a: int = f'"),
            (PythonVersion(3, 13), "def f[T = int](a): pass\n", "def f[T = int](a: int) -> int:"),
        ]
        cases.append(
            (
                PythonVersion(3, 8), "def f(a, /, b=(y := 1)): pass\n",
                "def f(a: int, /, b: int = (y := 1)) -> int:"
            ))
        for (since, text, after) in cases where python.version >= since {
            let file = PythonFile(path: "m.py", bytes: Array(text.utf8))
            let inspection = try await Inspector(python).inspect([file])[0]
            var insertions: [Insertion] = []
            for definition in inspection.definitions {
                insertions += [definition.documenting("D.")].compactMap(\.self)
                insertions += definition.missingTypes.flatMap { definition.annotating($0, as: "int") }
            }
            let candidate = Candidate(path: file.path, original: file.bytes, insertions: insertions)
            let verdict = try await Prover(python).prove([candidate])[0]
            #expect(verdict.refused == [])
            #expect(verdict.text.contains(after), "\(verdict.text)")
        }
    }

    @Test(arguments: pythons) func `type parameters and old syntax in annotations`(path: String) async throws
    {
        let python = try await Interpreter.find(
            workTree: "/", configured: path, environment: Python.environment)
        func holds(_ text: String, _ annotation: String) async throws -> Bool {
            let file = PythonFile(path: "m.py", bytes: Array(text.utf8))
            let inspection = try await Inspector(python).inspect([file])[0]
            let insertions = try inspection.only("f").annotating("a", as: annotation)
            let candidate = Candidate(path: file.path, original: file.bytes, insertions: insertions)
            return try await Prover(python).prove([candidate])[0].isWhole
        }
        #expect(try await holds("def f(a): pass\n", "list[int]") == (python.version >= PythonVersion(3, 9)))
        #expect(try await holds("def f(a): pass\n", "int | None") == (python.version >= PythonVersion(3, 10)))
        let lazy = "from __future__ import annotations\ndef f(a): pass\n"
        #expect(try await holds(lazy, "dict[str, int | None]"))
        #expect(try await holds("from typing import Optional\ndef f(a): pass\n", "Optional[int]"))
        if python.version >= PythonVersion(3, 12) {
            #expect(try await holds("def f[T](a): pass\n", "list[T]"))
        }
    }
}
