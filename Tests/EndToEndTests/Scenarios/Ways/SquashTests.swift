import Testing

@Suite("git commit --squash") struct SquashTests {
    @Test("its subject is Git's own and passes, until somebody would push it")
    func passes() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["more.md": "more\n"])
        let done = try await repo.git("commit", "--squash=HEAD", environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects().first == "squash! docs: add notes")
        let pushed = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(pushed.status == 1 && pushed.text.contains("--autosquash"), "\(pushed)")
        #expect(!pushed.text.contains("reword"), "\(pushed)")
    }

    @Test("folded in, as the finding says, nothing is left to find")
    func folded() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["more.md": "more\n"])
        try await repo.must("commit", "-q", "--squash=HEAD", "-m", "and more")
        let quiet: [String: String?] = [
            "GIT_SEQUENCE_EDITOR": "true",
            "GIT_EDITOR": try repo.sandbox.script("fold", "echo 'docs: add notes and more' >\"$1\""),
        ]
        let rebased = try await repo.git("rebase", "-i", "--autosquash", "main", environment: quiet)
        #expect(rebased.status == 0, "\(rebased)")
        let done = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(done.status == 0, "\(done)")
    }

    @Test("what it changes is judged")
    func content() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["a.py": "breakpoint()\n"])
        let done = try await repo.git("commit", "--squash=HEAD", environment: ["GIT_EDITOR": "true"])
        repo.expectRefused(done, by: "forbid.content", line: 6)
    }
}
