import Testing

@Suite("a shallow clone") struct ShallowCloneTests {
    @Test("commits are judged there as anywhere", arguments: ["--depth=1", "--depth=2"])
    func judged(option: String) async throws {
        let repo = try await Repo.clone(option)
        try await repo.stage(["x.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("feat: add x"), by: "forbid.content", line: 6)
        try await repo.stage(["x.py": "x = 1\n"])
        let done = try await repo.commit("feat: add x")
        #expect(done.status == 0, "\(done)")
    }

    @Test("check before pushing looks at what the upstream does not have, and does not pass unseen")
    func check() async throws {
        let repo = try await Repo.clone("--depth=1")
        try await repo.stage(["x.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "no good")
        let done = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains("x.py:1") && done.text.contains("no good"), "\(done)")
    }
}
