import Testing

@Suite("a good commit passes and leaves a patch for review", .needsPython) struct GoodCommitTests {
    static let source = "def add(a, b):\n    return a + b\n\n\ndef say(name):\n    print(name)\n"

    /// A repository whose hook may ask the scripted model.
    static func repository(rules: String = Rules.documented) async throws -> Repo {
        let repo = try await Repo.guarded(rules: rules, suggest: true)
        try await repo.must("config", "guardhook.model", ScriptedOllama.model)
        return repo
    }

    @Test("`git apply` takes the patch; index and working files are as before")
    func patch() async throws {
        let repo = try await Self.repository()
        try await repo.stage(["a.py": Self.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let environment: [String: String?] = ["OLLAMA_HOST": server.address]
            let done = try await repo.untouched {
                try await repo.guardhook("pre-commit", environment: environment)
            }
            #expect(done.status == 0, "\(done)")
            #expect(try !server.questions().isEmpty)
        }
        let patch = try #require(try await repo.patch(), "no patch was written")
        #expect(patch.contains("+++ b/a.py"))
        #expect(patch.contains("\"\"\""), "\(patch)")
        let path = try await repo.gitPath("guardhook/suggestions.patch")
        for options in [["--check"], ["--check", "--3way"]] {
            let applies = try await repo.sandbox.run(["git", "apply"] + options + [path], in: repo.path)
            #expect(applies.status == 0, "\(applies)\n\(patch)")
        }
    }

    @Test("the patched file still compiles and differs in docstrings and annotations only")
    func sameProgram() async throws {
        let repo = try await Self.repository()
        try await repo.stage(["a.py": Self.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let done = try await repo.guardhook("pre-commit", environment: ["OLLAMA_HOST": server.address])
            #expect(done.status == 0, "\(done)")
        }
        try await repo.must("apply", try await repo.gitPath("guardhook/suggestions.patch"))
        let python = try #require(await Tools.python.value)
        let strip = """
            import ast, sys
            tree = ast.parse(sys.stdin.read())
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef):
                    node.returns = None
                    for argument in node.args.args: argument.annotation = None
                    if ast.get_docstring(node): node.body = node.body[1:]
            if ast.get_docstring(tree): tree.body = tree.body[1:]
            print(ast.dump(tree))
            """
        let before = try await repo.sandbox.run([python, "-c", strip], input: Self.source)
        let after = try await repo.sandbox.run([python, "-c", strip], input: try repo.read("a.py"))
        #expect(after.status == 0, "\(after)")
        #expect(after.output == before.output)
        #expect(try repo.read("a.py") != Self.source)
    }

    @Test("a real commit: the patch is there afterwards, and nothing of it is in the commit")
    func commit() async throws {
        let repo = try await Self.repository()
        try await repo.stage(["a.py": Self.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let done = try await repo.commit("feat: add a", environment: ["OLLAMA_HOST": server.address])
            #expect(done.status == 0, "\(done)")
            #expect(done.text.contains("guardhook review"), "the next step is not named: \(done)")
        }
        #expect(try await repo.must("show", "HEAD:a.py") + "\n" == Self.source)
        #expect(try await repo.patch() != nil)
    }

    @Test("review shows the patch, --apply writes working files only, --discard drops it")
    func review() async throws {
        let repo = try await Self.repository()
        try await repo.stage(["a.py": Self.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            _ = try await repo.guardhook("pre-commit", environment: ["OLLAMA_HOST": server.address])
        }
        let shown = try await repo.untouched { try await repo.guardhook("review") }
        #expect(shown.status == 0, "\(shown)")
        #expect(shown.output.contains("a.py") && shown.output.contains("add"), "\(shown)")
        let staged = try await repo.must("ls-files", "--stage")
        let applied = try await repo.guardhook("review", "--apply")
        #expect(applied.status == 0, "\(applied)")
        #expect(try repo.read("a.py").contains("\"\"\""))
        #expect(try await repo.must("ls-files", "--stage") == staged, "review --apply staged something")

        try await repo.stage(["b.py": Self.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            _ = try await repo.guardhook("pre-commit", environment: ["OLLAMA_HOST": server.address])
        }
        #expect(try await repo.patch() != nil)
        let dropped = try await repo.untouched { try await repo.guardhook("review", "--discard") }
        #expect(dropped.status == 0, "\(dropped)")
        #expect(try await repo.patch() == nil)
    }

    @Test("secrets never reach the model")
    func secrets() async throws {
        let repo = try await Self.repository()
        let secret = "AKIA" + "IOSFODNN7EXAMPLQ"
        try await repo.stage([
            "a.py": "def connect(host):\n    API_TOKEN = \"\(secret)\"\n    return host + API_TOKEN\n"
        ])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            _ = try await repo.guardhook("pre-commit", environment: ["OLLAMA_HOST": server.address])
            let questions = try server.questions()
            #expect(!questions.isEmpty)
            #expect(!questions.contains { $0.body.contains(secret) })
        }
    }
}
