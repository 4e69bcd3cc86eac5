import Testing

@Suite("git stash") struct StashTests {
    @Test("stash and pop are not disturbed")
    func stash() async throws {
        let repo = try await Repo.guarded()
        try repo.write("README.md", "# Changed\n")
        #expect(try await repo.git("stash").status == 0)
        #expect(try await repo.git("stash", "pop").status == 0)
        #expect(try repo.read("README.md") == "# Changed\n")
    }

    @Test("what was stashed is not judged: a bad file does not stop the commit of a good one")
    func aside() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["bad.py": "breakpoint()\n"])
        #expect(try await repo.git("stash").status == 0)
        try await repo.stage(["good.py": "x = 1\n"])
        let done = try await repo.commit("feat: add a good one")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.git("stash", "pop", "--index").status == 0)
        repo.expectRefused(try await repo.commit("feat: add a bad one"), by: "forbid.content", line: 6)
    }

    @Test("a refused commit leaves the stash as it was")
    func kept() async throws {
        let repo = try await Repo.guarded()
        try repo.write("README.md", "# Changed\n")
        try await repo.must("stash")
        let before = try await repo.must("stash", "list", "--format=%H")
        try await repo.stage(["bad.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("feat: add a bad one"), by: "forbid.content")
        #expect(try await repo.must("stash", "list", "--format=%H") == before)
    }
}
