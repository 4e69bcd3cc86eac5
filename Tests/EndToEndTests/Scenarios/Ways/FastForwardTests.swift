import Testing

@Suite("a fast-forward") struct FastForwardTests {
    @Test("makes no commit and runs no hook; check finds what came with it")
    func forward() async throws {
        let repo = try await Repo.guarded()
        try await repo.must("checkout", "-q", "-b", "feat/other")
        try await repo.stage(["a.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "no good")
        try await repo.must("checkout", "-q", "feat/work")
        let done = try await repo.git("merge", "feat/other")
        #expect(done.status == 0 && done.text.contains("Fast-forward"), "\(done)")
        let net = try await repo.guardhook("check", "--no-tests", "--no-suggest")
        #expect(net.status == 1 && net.text.contains("a.py:1"), "\(net)")
    }
}
