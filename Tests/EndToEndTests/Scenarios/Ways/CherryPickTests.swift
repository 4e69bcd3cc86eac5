import Testing

@Suite("git cherry-pick") struct CherryPickTests {
    @Test("a clean one runs no hook, and check before pushing is the net")
    func clean() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.txt": "one\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "not a good message")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        let picked = try await repo.git("cherry-pick", "feat/work")
        #expect(picked.status == 0, "\(picked)")
        let done = try await repo.guardhook(
            "check", "--from", "main", "--to", "HEAD", "--no-tests", "--no-suggest")
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains("not a good message"), "\(done)")
    }

    @Test("a resolved conflict passes")
    func resolved() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.txt": "one\n"])
        try await repo.must("commit", "-q", "-m", "feat: one")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        try await repo.stage(["a.txt": "two\n"])
        try await repo.must("commit", "-q", "-m", "feat: two")
        #expect(try await repo.git("cherry-pick", "feat/work").status != 0)
        try await repo.stage(["a.txt": "one and two\n"])
        let done = try await repo.git("cherry-pick", "--continue", environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
    }
}
