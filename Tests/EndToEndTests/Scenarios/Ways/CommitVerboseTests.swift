import Testing

@Suite("git commit -v") struct CommitVerboseTests {
    @Test("the diff below the scissors is no part of the message")
    func scissors() async throws {
        let repo = try await Repo.guarded()
        let long = String(repeating: "x", count: 200)
        try await repo.stage(["notes.md": "perf: \(long).\n"])
        let editor = try repo.editor(writing: "docs: add notes")
        let done = try await repo.git("commit", "-v", environment: ["GIT_EDITOR": editor])
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.message() == "docs: add notes")
    }
}
