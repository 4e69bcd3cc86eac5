import Testing

@Suite("git commit --no-verify") struct NoVerifyTests {
    @Test("is Git's own way past all hooks, and check before pushing is the net")
    func noVerify() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n"])
        let done = try await repo.commit("whatever", "--no-verify")
        #expect(done.status == 0 && !done.text.contains("forbid.content"), "\(done)")
        let net = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(net.status == 1, "\(net)")
        #expect(net.text.contains("whatever") && net.text.contains("a.py:1"), "\(net)")
    }

    @Test("git merge --no-verify too")
    func merge() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        try await repo.stageSomething("other.md")
        try await repo.must("commit", "-q", "-m", "docs: add others")
        let refused = try await repo.git("merge", "--no-ff", "-m", "perf: no", "feat/work")
        repo.expectRefused(refused, by: "commit.types", line: 4)
        try await repo.must("merge", "--abort")
        let done = try await repo.git("merge", "--no-verify", "-m", "perf: no", "feat/work")
        #expect(done.status == 0, "\(done)")
    }
}
