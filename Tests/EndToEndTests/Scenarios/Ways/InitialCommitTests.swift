import Testing

@Suite("the first commit of a repository") struct InitialCommitTests {
    @Test("may be made on a protected branch, and is judged otherwise")
    func first() async throws {
        let repo = try await Repo.bare()
        try await repo.must("config", "guardhook.tests", "false")
        try await repo.must("config", "guardhook.suggest", "false")
        let installed = try await repo.guardhook("install")
        #expect(installed.status == 0, "\(installed)")
        try await repo.stage([".ai-rules.md": Rules.strict, "a.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("feat: begin"), by: "forbid.content", line: 6)
        try await repo.stage(["a.py": "x = 1\n"])
        repo.expectRefused(try await repo.commit("begin"), by: "commit")
        let done = try await repo.commit("feat: begin")
        #expect(done.status == 0, "\(done)")
    }
}
