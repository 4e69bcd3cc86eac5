import Foundation
import Testing

extension Trait where Self == ConditionTrait {
    /// Skips a test whose tool does not lie beside the interpreter of the scenarios.
    fileprivate static func needsTool(_ name: String) -> Self {
        .enabled("\(name) is not installed beside the interpreter") {
            guard let python = await Tools.python.value else { return false }
            let folder = URL(fileURLWithPath: python).deletingLastPathComponent().path
            return FileManager.default.isExecutableFile(atPath: folder + "/" + name)
        }
    }
}

@Suite("the project's own tools have the last word", .needsPython) struct ProjectToolTests {
    /// The scripted model calls everything an int: right for one function, wrong for the other.
    private static let files = [
        "pkg/__init__.py": "",
        "pkg/a.py": "def plus(value):\n    return value + 1\n\n\ndef shout(word):\n    return word\n",
        "pkg/b.py": "from pkg.a import plus, shout\n\nnumber = plus(3)\nloud: str = shout(\"a\")\n",
    ]

    private func suggest(_ repo: Repo, _ path: String) async throws -> Finished {
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            try await repo.guardhook(
                "suggest", path, "--verbose", environment: ["OLLAMA_HOST": server.address],
                input: "")
        }
    }

    @Test(
        "mypy: a hint that adds an error, in its file or at a caller's, is dropped; the others stay",
        .needsTool("mypy"))
    func mypy() async throws { try await verdict(of: "mypy") }

    @Test(
        "pyright: a hint that adds an error, in its file or at a caller's, is dropped; the others stay",
        .needsTool("pyright"))
    func pyright() async throws { try await verdict(of: "pyright") }

    @Test(
        "basedpyright: a hint that adds an error, in its file or at a caller's, is dropped; the others stay",
        .needsTool("basedpyright"))
    func basedpyright() async throws { try await verdict(of: "basedpyright") }

    @Test(
        "ty: a hint that adds an error, in its file or at a caller's, is dropped; the others stay",
        .needsTool("ty"))
    func ty() async throws { try await verdict(of: "ty") }

    private func verdict(of tool: String) async throws {
        let repo = try await GoodCommitTests.repository(rules: "# Rules\n")
        var files = Self.files
        files["pyproject.toml"] = "[tool.\(tool)]\n"
        try await repo.stage(files)
        // mypy imports what its configuration names, so it runs only where the tests may.
        try await repo.must("config", "guardhook.tests", "true")
        let done = try await suggest(repo, "pkg/a.py")
        #expect(done.status == 0, "\(done)")
        let patch = try #require(try await repo.patch(), "\(done)")
        #expect(patch.contains("+def plus(value: int) -> int:"), "\(done)\n\(patch)")
        #expect(!patch.contains("+def shout("), "\(done)\n\(patch)")
        #expect(done.text.contains("pkg/a.py shout type:word: type-check: \(tool): "), "\(done)")
    }

    @Test(
        "a checker that does not run proves nothing: what the model says of types is dropped, and said to be",
        .needsTool("mypy"))
    func brokenChecker() async throws {
        let repo = try await GoodCommitTests.repository(rules: "# Rules\n")
        var files = Self.files
        files["mypy.ini"] = "[mypy]\nplugins = no_such_plugin\n"
        try await repo.stage(files)
        try await repo.must("config", "guardhook.tests", "true")
        let done = try await suggest(repo, "pkg/a.py")
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("type-check: mypy does not run"), "\(done)")
        #expect(try await repo.patch()?.contains("value: int") == false)
    }

    @Test("ruff sorts imports in the same patch, for apply and for review alike", .needsTool("ruff"))
    func ruff() async throws { try await imports(sortedBy: "[tool.ruff.lint]\nselect = [\"I\"]\n") }

    @Test("isort does, too", .needsTool("isort"))
    func isort() async throws { try await imports(sortedBy: "[tool.isort]\nprofile = \"black\"\n") }

    private func imports(sortedBy settings: String) async throws {
        let repo = try await GoodCommitTests.repository(rules: "# Rules\n")
        let body = "\n\ndef part(value):\n    return os.sep + sys.path[value]\n"
        try await repo.stage([
            "pyproject.toml": settings, "a.py": "import sys  # stays\nimport os\n" + body,
            // Nothing to document: its imports are sorted all the same.
            "b.py": "\"\"\"B.\"\"\"\n\nimport sys\nimport os\n\nprint(os, sys)\n",
            // More than imports would move: it stays.
            "c.py": "\"\"\"C.\"\"\"\n\nimport sys\n\nsys.path.append(\"x\")\nimport os\n\nprint(os)\n",
        ])
        let done = try await suggest(repo, ".")
        #expect(done.status == 0, "\(done)")
        let path = try await repo.gitPath("guardhook/suggestions.patch")
        let patch = try #require(try await repo.patch())
        #expect(!patch.contains("c.py"), "\(patch)")
        let list = try await repo.untouched { try await repo.guardhook("review") }
        #expect(list.output.contains("moves"), "\(list)")
        let check = try await repo.sandbox.run(["git", "apply", "--check", path], in: repo.path)
        #expect(check.status == 0, "\(check)")
        let applied = try await repo.guardhook("review", "--apply", "--no-tests", "--stage")
        #expect(applied.status == 0, "\(applied)")
        let sorted = "import os\nimport sys  # stays\n"
        let text = try repo.read("a.py")
        #expect(text.contains(sorted), "\(text)")
        #expect(try repo.read("b.py").contains("import os\nimport sys\n"))
        // Staged is what was applied, and nothing waits any more.
        #expect(try await repo.must("diff", "--name-only") == "")
        #expect(try await repo.must("show", ":a.py").contains(sorted))
        #expect(try await repo.patch() == nil)
    }
}
