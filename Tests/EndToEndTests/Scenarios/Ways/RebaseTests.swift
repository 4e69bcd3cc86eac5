import Testing

@Suite("git rebase") struct RebaseTests {
    @Test("a plain rebase is not disturbed")
    func plain() async throws {
        let repo = try await Repo.stacked()
        try await repo.must("checkout", "-q", "-b", "feat/base", "main")
        try await repo.stage(["base.md": "base\n"])
        try await repo.must("commit", "-q", "-m", "docs: add base")
        let done = try await repo.git("rebase", "feat/base", "feat/work")
        #expect(done.status == 0, "\(done)")
        #expect(
            try await repo.subjects() == ["docs: add b", "docs: add a", "docs: add base", "chore: begin"])
    }
}
