import Testing

@Suite("git rebase") struct RebaseTests {
    private func stacked() async throws -> Repo {
        let repo = try await Repo.guarded()
        for name in ["a", "b"] {
            try await repo.stage(["\(name).md": "\(name)\n"])
            try await repo.must("commit", "-q", "-m", "docs: add \(name)")
        }
        return repo
    }

    @Test("a plain rebase is not disturbed")
    func plain() async throws {
        let repo = try await stacked()
        try await repo.must("checkout", "-q", "-b", "feat/base", "main")
        try await repo.stage(["base.md": "base\n"])
        try await repo.must("commit", "-q", "-m", "docs: add base")
        let done = try await repo.git("rebase", "feat/base", "feat/work")
        #expect(done.status == 0, "\(done)")
        #expect(
            try await repo.subjects() == ["docs: add b", "docs: add a", "docs: add base", "chore: begin"])
    }

    @Test("reword to a good message")
    func reword() async throws {
        let repo = try await stacked()
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
        let repo = try await stacked()
        let environment: [String: String?] = [
            "GIT_SEQUENCE_EDITOR": try repo.todoEditor("reword"),
            "GIT_EDITOR": try repo.sandbox.script("reword-bad", "echo 'perf: no' >\"$1\""),
        ]
        let done = try await repo.git("rebase", "-i", "main", environment: environment)
        repo.expectRefused(done, by: "commit.types", line: 4)
        #expect(try await repo.git("rebase", "--abort").status == 0)
        #expect(try await repo.subjects() == ["docs: add b", "docs: add a", "chore: begin"])
    }

    @Test("edit: a commit in the middle is judged, the branch rules rest")
    func edit() async throws {
        let repo = try await stacked()
        let environment: [String: String?] = ["GIT_SEQUENCE_EDITOR": try repo.todoEditor("edit")]
        #expect(try await repo.git("rebase", "-i", "main", environment: environment).status == 0)
        try await repo.stage(["c.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("docs: more"), by: "forbid.content")
        try await repo.stage(["c.py": "x = 1\n"])
        let middle = try await repo.commit("docs: more")
        #expect(middle.status == 0, "\(middle)")
        let done = try await repo.git("rebase", "--continue", environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects() == ["docs: add b", "docs: more", "docs: add a", "chore: begin"])
    }
}
