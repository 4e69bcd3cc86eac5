import Testing

@Suite("git rebase -i with reword") struct RewordTests {
    @Test("reword to a good message")
    func reword() async throws {
        let repo = try await Repo.stacked()
        let environment: [String: String?] = [
            "GIT_SEQUENCE_EDITOR": try repo.todoEditor("reword"),
            "GIT_EDITOR": try repo.sandbox.script("reword-good", "echo 'docs: add the letter a' >\"$1\""),
        ]
        let done = try await repo.git("rebase", "-i", "main", environment: environment)
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects().contains("docs: add the letter a"))
    }

    @Test("reword to a bad message stops there")
    func rewordBad() async throws {
        let repo = try await Repo.stacked()
        let environment: [String: String?] = [
            "GIT_SEQUENCE_EDITOR": try repo.todoEditor("reword"),
            "GIT_EDITOR": try repo.sandbox.script("reword-bad", "echo 'perf: no' >\"$1\""),
        ]
        let done = try await repo.git("rebase", "-i", "main", environment: environment)
        repo.expectRefused(done, by: "commit.types", line: 4)
        #expect(try await repo.git("rebase", "--abort").status == 0)
        #expect(try await repo.subjects() == ["docs: add b", "docs: add a", "chore: begin"])
    }
}
