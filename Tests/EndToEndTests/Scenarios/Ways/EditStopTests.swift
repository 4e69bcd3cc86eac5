import Testing

@Suite("git rebase -i with edit") struct EditStopTests {
    @Test("edit: a commit in the middle is judged, the branch rules rest")
    func edit() async throws {
        let repo = try await Repo.stacked()
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

    @Test("what --continue folds in runs no hook of Git's, and check before pushing is the net")
    func continued() async throws {
        let repo = try await Repo.stacked()
        let environment: [String: String?] = ["GIT_SEQUENCE_EDITOR": try repo.todoEditor("edit")]
        #expect(try await repo.git("rebase", "-i", "main", environment: environment).status == 0)
        try await repo.stage(["c.py": "breakpoint()\n"])
        let done = try await repo.git("rebase", "--continue", environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
        let net = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(net.status == 1 && net.text.contains("c.py:1"), "\(net)")
    }
}
