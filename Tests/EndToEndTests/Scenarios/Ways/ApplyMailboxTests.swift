import Testing

@Suite("git am") struct ApplyMailboxTests {
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

    @Test("what it brought is found by check before pushing")
    func net() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "a bad one")
        let mail = try await repo.must("format-patch", "-1", "--stdout")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        #expect(try await repo.git("am", input: mail + "\n").status == 0)
        let done = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains("a.py:1") && done.text.contains("a bad one"), "\(done)")
    }
}
