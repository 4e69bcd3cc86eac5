import Files
import GuardCore
import PythonSource
import Suggestions
import Testing

@testable import Suggestions

@Suite struct CheckTests {
    private static let source =
        "import os\n\n\ndef one(value):\n    return value\n\n\ndef two(value):\n    return value\n"

    /// Complains about every file in which a text stands.
    private struct Grumbler: TypeChecking {
        let text: String
        var name: String { "grumbler" }

        func complaints(about files: FileContents) async throws(GuardError) -> [TypeComplaint] {
            files.flatMap { path, bytes in
                String(decoding: bytes, as: UTF8.self).split(
                    separator: "\n", omittingEmptySubsequences: false
                )
                .enumerated().filter { $1.contains(text) }
                .map { TypeComplaint(path: path, line: $0.offset + 1, message: "bad") }
            }
        }
    }

    @Test func theTypeCheckersWordDecides() async throws {
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(["a.py": Self.source], model: model, store: try PlainStore()) {
                $0.checks = Checks(typeChecker: Grumbler(text: "def two(value: str)"))
            })
        let types = Dictionary(
            outcome.report.definitions.map { ($0.name, $0.types) }, uniquingKeysWith: { first, _ in first })
        #expect(types["one"] == ["value", "return"])
        #expect(types["two"] == [])
        #expect(outcome.report.rejected.filter { $0.gate == "type-check" }.map(\.name) == ["two", "two"])
    }

    @Test func aDocstringNamesNoTypeThatWasDropped() async throws {
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(["a.py": Self.source], model: model, store: try PlainStore()) {
                $0.style = .numpy
                $0.checks = Checks(typeChecker: Grumbler(text: "def two(value: str)"))
            })
        let text = String(decoding: outcome.patched["a.py"] ?? [], as: UTF8.self)
        let parts = text.split(separator: "def two(value):")
        #expect(parts.count == 2, "\(text)")
        #expect(parts.first?.contains("    value : str\n") == true, "\(text)")
        #expect(parts.last?.contains("    value\n        ") == true, "\(text)")
    }

    @Test func theTestsFindTheCulprit() async throws {
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(
                ["a.py": Self.source, "b.py": Self.source], model: model, store: try PlainStore()
            ) {
                $0.checks = Checks(testsPass: { files in
                    !(files["b.py"].map {
                        String(decoding: $0, as: UTF8.self).contains("def one(value: str)")
                    } ?? false)
                })
            })
        let found = Set(outcome.report.definitions.map { "\($0.path) \($0.name)" })
        #expect(found == ["a.py ", "a.py one", "a.py two", "b.py ", "b.py two"])
        #expect(
            outcome.report.rejected.allSatisfy { $0.gate == "tests" && $0.name == "one" && $0.path == "b.py" }
        )
        #expect(!outcome.report.rejected.isEmpty)
    }

    @Test(.enabled(if: Tool.path("mypy") != nil, "mypy is not installed"))
    func realMypy() async throws {
        let folder = try TemporaryFolder()
        let source = "import os\n\n\ndef one(value):\n    return value + 1\n\n\none(3)\n"
        try folder.write(source, to: "pkg/a.py")
        try folder.write("[tool.mypy]\nstrict = false\n", to: "pyproject.toml")
        var interpreter = try await TestPython.interpreter()
        let mypy = try #require(Tool.path("mypy"))
        interpreter.path = mypy.replacing("/mypy", with: "/python3")
        let configuration = ToolConfiguration { name in (try? Disk.read(folder.path + "/" + name)) ?? nil }
        let checker = try #require(
            ProjectTypeChecker.find(
                configuration, interpreter: interpreter, folder: folder.path,
                environment: ["PATH": TemporaryFolder.path, "HOME": folder.path]))
        #expect(checker.name == "mypy")
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(["pkg/a.py": source], model: model, store: try PlainStore()) {
                $0.checks = Checks(typeChecker: checker)
            })
        // value: str would be wrong twice: value + 1, and one(3).
        #expect(outcome.report.rejected.contains { $0.gate == "type-check" && $0.reason.hasPrefix("mypy: ") })
        #expect(outcome.report.definitions.first { $0.name == "one" }?.types == [])
        #expect(outcome.report.definitions.first { $0.name == "one" }?.docstring == true)
    }

    @Test(.enabled(if: Tool.path("ruff") != nil, "ruff is not installed"))
    func realImportSorting() async throws {
        let folder = try TemporaryFolder()
        try folder.write("[tool.ruff.lint]\nselect = [\"E\", \"I\"]\n", to: "pyproject.toml")
        let source = "import sys\nimport os\n\n\ndef walk(value):\n    yield os.sep, sys.path\n"
        var interpreter = try await TestPython.interpreter()
        let real = interpreter
        interpreter.path = try #require(Tool.path("ruff")).replacing("/ruff", with: "/python3")
        let configuration = ToolConfiguration { name in (try? Disk.read(folder.path + "/" + name)) ?? nil }
        let sorter = try #require(
            ProjectImportSorter.find(
                configuration, interpreter: interpreter, folder: folder.path,
                environment: ["PATH": TemporaryFolder.path]))
        let store = try PlainStore()
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(["a.py": source], model: model, store: store) {
                $0.checks = Checks(importSorter: sorter)
            })
        let text = String(decoding: outcome.patched["a.py"] ?? [], as: UTF8.self)
        #expect(text.contains("import os\nimport sys\nfrom collections.abc import Iterator\n"), "\(text)")
        try folder.write(source, to: "a.py")
        try await folder.git("init", "-q")
        try await folder.git("apply", "--check", try #require(outcome.report.patch))
        // The review sorts in the same way.
        let review = try #require(try Review.load(store))
        _ = try await review.apply(
            review.items, workTree: folder.path, interpreter: real,
            order: ImportOrder(sorter, interpreter: real))
        #expect(try folder.read("a.py") == text)
    }

    @Test(arguments: [
        ("import b\nimport a\n\nx = 1\n", "import a\nimport b\n\nx = 1\n", true),
        ("from m import b, a\n", "from m import a, b\n", true),
        ("import a\nx = 1\nimport b\n", "import a\nimport b\nx = 1\n", false),
        ("import a\nx = 1\n", "x = 1\n", false), ("import a\nx = 1\n", "import a\nx = 2\n", false),
        ("import a\n", "import a as b\n", false), ("import a\n", "import a\nimport os\n", false),
        // Inside a block too, but not out of it.
        ("if x:\n    import b\n    import a\n", "if x:\n    import a\n    import b\n", true),
        ("import b\nif x:\n    import a\n", "import b\nimport a\nif x:\n    pass\n", false),
        // Comments stay, and so does everything that no tree shows.
        ("import b\nimport a  # noqa\n", "import a  # noqa\nimport b\n", true),
        ("import b\nimport a  # noqa\n", "import a\nimport b\n", false),
        ("import b\nimport a\n\nx = 'y'\n", "import a\nimport b\n\nx = \"y\"\n", false),
        ("import b\r\nimport a\r\n", "import a\nimport b\n", false),
        ("import b\r\nimport a\r\n", "import a\r\nimport b\r\n", true),
        ("from __future__ import division\nimport a\n", "import a\nfrom __future__ import division\n", false),
    ])
    func onlyImportsMayMove(old: String, new: String, expected: Bool) async throws {
        let proof = ImportMoveProof(interpreter: try await TestPython.interpreter())
        #expect(try await proof.movesImportsOnly(from: Array(old.utf8), to: Array(new.utf8)) == expected)
    }

    @Test func readsWhatCheckersPrint() {
        let text = """
            src/a.py:3: error: Incompatible return value  [return-value]
            /top/src/b.py:7:5 - error: Type "int" is not assignable
              /top/src/c.py:9:1 - error: Oops (reportX)
            src/d.py:1:2: error[invalid-type] Not a type
            src/e.py:4: note: See
            Found 3 errors
            """
        let found = TypeCheckOutput.complaints(text, folder: "/top")
        #expect(found.map(\.path) == ["src/a.py", "src/b.py", "src/c.py", "src/d.py"])
        #expect(found.map(\.line) == [3, 7, 9, 1])
        #expect(found[0].message == "Incompatible return value  [return-value]")
    }
}
