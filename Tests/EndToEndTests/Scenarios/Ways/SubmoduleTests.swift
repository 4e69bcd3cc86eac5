import Testing

@Suite("submodules") struct SubmoduleTests {
    @Test("a commit inside one is judged by its own rules; the outer one records it")
    func inside() async throws {
        let sandbox = try Sandbox()
        let inner = try await Repo.bare(named: "inner", in: sandbox)
        try await inner.stage([".ai-rules.md": Rules.strict])
        try await inner.must("commit", "-q", "-m", "chore: begin")
        let outer = try await Repo.guarded(in: sandbox)
        try await outer.must("submodule", "--quiet", "add", inner.path, "library")
        let added = try await outer.commit("feat: add the library")
        #expect(added.status == 0, "\(added)")

        let module = Repo(sandbox: sandbox, path: outer.file("library"))
        try await module.must("config", "guardhook.tests", "false")
        try await module.must("config", "guardhook.suggest", "false")
        let installed = try await module.guardhook("install")
        #expect(installed.status == 0, "\(installed)")
        try await module.must("checkout", "-q", "-b", "feat/inner")
        try await module.stage(["a.py": "breakpoint()\n"])
        module.expectRefused(try await module.commit("feat: add a"), by: "forbid.content")
        try await module.stage(["a.py": "x = 1\n"])
        let done = try await module.commit("feat: add a")
        #expect(done.status == 0, "\(done)")
        let recorded = try await outer.git("commit", "-a", "-m", "feat: take the new library")
        #expect(recorded.status == 0, "\(recorded)")
    }
}
