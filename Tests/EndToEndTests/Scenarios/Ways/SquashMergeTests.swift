import Testing

@Suite("git merge --squash and --no-commit") struct SquashMergeTests {
    private func branches() async throws -> Repo {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: a sin")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        try await repo.stage(["b.py": "y = 1\n"])
        try await repo.must("commit", "-q", "-m", "feat: add b")
        return repo
    }

    @Test("a squash is a commit of one's own: all its lines are judged")
    func squash() async throws {
        let repo = try await branches()
        try await repo.must("merge", "-q", "--squash", "feat/work")
        repo.expectRefused(try await repo.commit("feat: add a"), by: "forbid.content", line: 6)
    }

    @Test("a merge that waits for its commit is a merge: what came with it was judged on its branch")
    func noCommit() async throws {
        let repo = try await branches()
        try await repo.must("merge", "-q", "--no-commit", "--no-ff", "feat/work")
        let done = try await repo.git("commit", "--no-edit")
        #expect(done.status == 0, "\(done)")
    }
}
