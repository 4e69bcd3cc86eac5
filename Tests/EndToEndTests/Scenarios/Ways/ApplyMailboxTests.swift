import Testing

@Suite("git am and git stash") struct ApplyMailboxTests {
    @Test("am is not disturbed: Git runs other hooks there")
    func mailbox() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        let mail = try await repo.must("format-patch", "-1", "--stdout")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        let done = try await repo.git("am", input: mail + "\n")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects().first == "docs: add notes")
    }

    @Test("stash and pop are not disturbed")
    func stash() async throws {
        let repo = try await Repo.guarded()
        try repo.write("README.md", "# Changed\n")
        #expect(try await repo.git("stash").status == 0)
        #expect(try await repo.git("stash", "pop").status == 0)
        #expect(try repo.read("README.md") == "# Changed\n")
    }
}
