import Testing

@Suite("git revert") struct RevertTests {
    @Test("Git's own message passes, for a revert and for a revert of a revert")
    func clean() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        #expect(try await repo.git("revert", "--no-edit", "HEAD").status == 0)
        #expect(try await repo.git("revert", "--no-edit", "HEAD").status == 0)
        let done = try await repo.guardhook(
            "check", "--from", "main", "--to", "HEAD", "--no-tests", "--no-suggest")
        #expect(done.status == 0, "\(done)")
    }

    @Test("with an editor")
    func edited() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        let done = try await repo.git("revert", "--edit", "HEAD", environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
    }

    @Test("a resolved conflict passes")
    func resolved() async throws {
        let repo = try await Repo.guarded()
        for text in ["one\n", "two\n", "three\n"] {
            try await repo.stage(["a.txt": text])
            try await repo.must("commit", "-q", "-m", "feat: a step")
        }
        #expect(try await repo.git("revert", "--no-edit", "HEAD~").status != 0)
        try await repo.stage(["a.txt": "four\n"])
        let done = try await repo.git("revert", "--continue", environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
    }
}
