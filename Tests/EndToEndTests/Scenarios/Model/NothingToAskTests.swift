import Testing

@Suite("a commit without anything to document asks no model", .needsPython) struct NothingToAskTests {
    @Test(
        "documents only, or documented code only",
        arguments: [
            ["notes.md": "Some notes.\n"],
            [
                "a.py":
                    "\"\"\"A module.\"\"\"\n\n\ndef f(a: int) -> int:\n    \"\"\"Return a.\n\n    Args:\n        a: A number.\n\n    Returns:\n        The same.\n    \"\"\"\n    return a\n"
            ],
            ["broken.py": "def f(:\n"],
        ])
    func quiet(files: [String: String]) async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(files)
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let done = try await repo.commit("feat: add it", environment: ["OLLAMA_HOST": server.address])
            #expect(done.status == 0, "\(done)")
            #expect(try server.questions().isEmpty)
        }
    }

    @Test("a file that does not parse is reported in the interpreter's words and stops nothing")
    func unparsable() async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["broken.py": "def f(:\n"])
        let done = try await repo.guardhook("pre-commit")
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("broken.py") && done.text.contains("syntax"), "\(done)")
    }
}
