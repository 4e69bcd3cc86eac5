import Testing

@Suite("git commit with an editor") struct CommitEditorTests {
    @Test("comments that Git removes are no part of the message")
    func comments() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let editor = try repo.editor(writing: "feat: add notes")
        let done = try await repo.git("commit", environment: ["GIT_EDITOR": editor])
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.message() == "feat: add notes")
    }

    @Test("a bad message is refused")
    func bad() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let editor = try repo.editor(writing: "perf: go faster")
        let done = try await repo.git("commit", environment: ["GIT_EDITOR": editor])
        repo.expectRefused(done, by: "commit.types", line: 4)
    }

    @Test("an empty message is the person's own way out, not a finding")
    func empty() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.git("commit", environment: ["GIT_EDITOR": "true"])
        #expect(done.status != 0)
        #expect(!done.text.contains("commit.types"), "\(done)")
    }
}
