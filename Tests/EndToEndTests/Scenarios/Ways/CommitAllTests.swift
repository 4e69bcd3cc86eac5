import Testing

@Suite("git commit -a is judged by what it commits") struct CommitAllTests {
    @Test("the working file's content counts, for Git takes it")
    func refused() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "x = 1\n"])
        try await repo.must("commit", "-q", "-m", "feat: add a")
        try repo.write("a.py", "x = 1\nbreakpoint()\n")
        let done = try await repo.untouched(byCommit: true) {
            try await repo.git("commit", "-a", "-m", "feat: stop")
        }
        repo.expectRefused(done, by: "forbid.content", line: 6)
    }

    @Test("a bad staged version that -a replaces does not matter")
    func accepted() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n", "b.py": "y = 1\n"])
        try repo.write("a.py", "x = 1\n")
        let done = try await repo.git("commit", "-a", "-m", "feat: add a")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.committedFiles() == ["a.py", "b.py"])
        #expect(try await repo.must("status", "--porcelain").isEmpty)
    }
}
