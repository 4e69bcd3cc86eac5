import Testing

@Suite("a partial clone") struct PartialCloneTests {
    @Test("commits are judged there as anywhere", arguments: ["--filter=blob:none", "--filter=tree:0"])
    func judged(option: String) async throws {
        let repo = try await Repo.clone(option)
        try await repo.stage(["x.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("feat: add x"), by: "forbid.content", line: 6)
        try await repo.stage(["x.py": "x = 1\n"])
        let done = try await repo.commit("feat: add x")
        #expect(done.status == 0, "\(done)")
    }

    @Test("what is missing is never fetched while committing, even when the origin is gone")
    func offline() async throws {
        let repo = try await Repo.clone("--filter=blob:none")
        try await repo.must("remote", "set-url", "origin", "file:///nowhere")
        try await repo.stage(["x.py": "x = 1\n"])
        let done = try await repo.commit("feat: add x")
        #expect(done.status == 0, "\(done)")
    }
}
