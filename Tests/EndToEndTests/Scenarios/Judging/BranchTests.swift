import Testing

@Suite("a branch that breaks a rule is refused before anything else is done") struct BranchTests {
    @Test("a name without an allowed prefix")
    func prefix() async throws {
        let repo = try await Repo.guarded()
        try await repo.must("checkout", "-q", "-b", "whatever")
        try await repo.stageSomething()
        let done = try await repo.untouched(byCommit: true) { try await repo.commit("feat: add notes") }
        repo.expectRefused(done, by: "branch.prefixes", line: 5)
        #expect(try await repo.subjects() == ["chore: begin"])
    }

    @Test("a protected branch")
    func protected() async throws {
        let repo = try await Repo.guarded()
        try await repo.must("checkout", "-q", "main")
        try await repo.stageSomething()
        let done = try await repo.untouched(byCommit: true) { try await repo.commit("feat: add notes") }
        repo.expectRefused(done, by: "branch.protected", line: 5)
    }

    @Test(
        "rules in prose", arguments: [("whatever", "branch.prefixes", 11), ("main", "branch.protected", 12)])
    func prose(branch: String, rule: String, line: Int) async throws {
        let repo = try await Repo.guarded(rules: Rules.prose)
        if branch != "main" { try await repo.must("branch", branch) }
        try await repo.must("checkout", "-q", branch)
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit("feat: add notes"), by: rule, line: line)
    }

    @Test("a good name passes")
    func good() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.commit("feat: add notes")
        #expect(done.status == 0, "\(done)")
    }
}
