import Testing

@Suite("a model that is missing or misbehaves costs one line and never the commit", .needsPython)
struct ModelFaultTests {
    @Test("each way to fail", arguments: ScriptedOllama.Mode.allCases.filter { $0 != .honest })
    func fault(mode: ScriptedOllama.Mode) async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.must("config", "guardhook.budget", "3")
        try await repo.stage(["a.py": GoodCommitTests.source])
        try await ScriptedOllama.serving(mode, in: repo.sandbox) { server in
            let environment: [String: String?] = ["OLLAMA_HOST": server.address]
            let hook = try await repo.untouched {
                try await repo.guardhook("pre-commit", environment: environment)
            }
            #expect(hook.status == 0, "\(hook)")
            let done = try await repo.commit("feat: add a", environment: environment)
            #expect(done.status == 0, "\(done)")
            #expect(done.seconds < 20, "the budget was not kept: \(done.seconds) s")
            if mode == .missing {
                #expect(done.text.contains("ollama pull \(ScriptedOllama.model)"), "\(done)")
            }
        }
        #expect(try await repo.committedFiles() == ["a.py"])
    }

    @Test("no server at all: the hints that need no model are still offered")
    func down() async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["a.py": GoodCommitTests.source])
        let done = try await repo.commit("feat: add a")
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("127.0.0.1:9"), "the address is not named: \(done)")
        let patch = try #require(try await repo.patch())
        #expect(patch.contains("+def say(name) -> None:"), "\(patch)")
    }

    @Test("a server elsewhere is not asked unless personal settings allow it")
    func remote() async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["a.py": GoodCommitTests.source])
        let done = try await repo.guardhook("pre-commit", environment: ["OLLAMA_HOST": "192.0.2.1:11434"])
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("is not this machine"), "\(done)")
        #expect(done.text.contains("192.0.2.1"), "\(done)")
    }
}
