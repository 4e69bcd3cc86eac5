import Testing

@Suite("git commit -m") struct CommitMessageOptionTests {
    @Test("a bad message is refused and a good one passes")
    func one() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let refused = try await repo.untouched(byCommit: true) { try await repo.commit("perf: no") }
        repo.expectRefused(refused, by: "commit.types", line: 4)
        #expect(try await repo.commit("docs: add notes").status == 0)
        #expect(try await repo.message() == "docs: add notes")
    }

    @Test("several -m are one message, each a paragraph")
    func several() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.git("commit", "-m", "docs: add notes", "-m", "perf: this is only the body.")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.message() == "docs: add notes\n\nperf: this is only the body.")
    }

    @Test("a # line is part of the message there, for no editor showed it as a comment")
    func hash() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.git("commit", "-m", "#1 junk\nfeat: a good looking line")
        #expect(done.status != 0, "\(done)")
    }

    @Test("with a sign-off and trailers that Git adds")
    func trailers() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.git("commit", "-s", "--trailer", "Refs: 12", "-m", "docs: add notes")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.message().contains("Signed-off-by: A Person"))
    }
}
