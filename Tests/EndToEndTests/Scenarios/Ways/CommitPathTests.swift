import Testing

@Suite("git commit PATH is judged by that path alone") struct CommitPathTests {
    @Test("another file that is staged and bad does not matter, and stays staged")
    func otherStaged() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n", "b.py": "y = 1\n"])
        let done = try await repo.git("commit", "-m", "feat: add b", "--", "b.py")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.committedFiles() == ["b.py"])
        #expect(try await repo.must("status", "--porcelain") == "A  a.py")
    }

    @Test("the path's working content is what counts")
    func pathItself() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "x = 1\n", "b.py": "y = 1\n"])
        try repo.write("b.py", "breakpoint()\n")
        let done = try await repo.untouched {
            try await repo.git("commit", "-m", "feat: add b", "--", "b.py")
        }
        repo.expectRefused(done, by: "forbid.content")
    }
}
