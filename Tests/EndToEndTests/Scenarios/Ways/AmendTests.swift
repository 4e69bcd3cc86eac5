import Testing

@Suite("git commit --amend") struct AmendTests {
    @Test("the new message is judged")
    func message() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        repo.expectRefused(
            try await repo.git("commit", "--amend", "-m", "perf: no"), by: "commit.types", line: 4)
        let done = try await repo.git("commit", "--amend", "-m", "docs: add the notes")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects() == ["docs: add the notes", "chore: begin"])
    }

    @Test("without a new message, with new content")
    func content() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["a.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.git("commit", "--amend", "--no-edit"), by: "forbid.content")
        try await repo.stage(["a.py": "x = 1\n"])
        let done = try await repo.git("commit", "--amend", "--no-edit")
        #expect(done.status == 0, "\(done)")
    }
}
