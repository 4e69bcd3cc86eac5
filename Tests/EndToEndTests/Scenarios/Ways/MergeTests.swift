import Testing

@Suite("git merge") struct MergeTests {
    /// `feat/work` and `feat/other`, each with a commit of its own on one file or two.
    private func diverged(sameFile: Bool) async throws -> Repo {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.txt": "one\n"])
        try await repo.must("commit", "-q", "-m", "feat: one")
        try await repo.must("checkout", "-q", "-b", "feat/other", "main")
        try await repo.stage([sameFile ? "a.txt" : "b.txt": "two\n"])
        try await repo.must("commit", "-q", "-m", "feat: two")
        return repo
    }

    @Test("a clean merge passes with Git's own message")
    func clean() async throws {
        let repo = try await diverged(sameFile: false)
        let done = try await repo.git("merge", "--no-edit", "feat/work")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects().first?.hasPrefix("Merge branch 'feat/work'") == true)
    }

    @Test("a clean merge onto a protected branch is refused by the pre-merge-commit hook")
    func protected() async throws {
        let repo = try await diverged(sameFile: false)
        try await repo.must("checkout", "-q", "main")
        let done = try await repo.git("merge", "--no-ff", "--no-edit", "feat/work")
        repo.expectRefused(done, by: "branch.protected")
    }

    @Test("what came in with the merge was judged on its own branch and is not judged again")
    func foreignLines() async throws {
        let repo = try await diverged(sameFile: false)
        try await repo.must("checkout", "-q", "feat/work")
        try await repo.stage(["old.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: an old sin")
        try await repo.must("checkout", "-q", "feat/other")
        let done = try await repo.git("merge", "--no-edit", "feat/work")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a conflict that was resolved and committed passes")
    func resolved() async throws {
        let repo = try await diverged(sameFile: true)
        #expect(try await repo.git("merge", "feat/work").status != 0)
        try await repo.stage(["a.txt": "one and two\n"])
        let done = try await repo.git("commit", "--no-edit")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.must("rev-list", "--count", "--min-parents=2", "HEAD") == "1")
    }

    @Test("a title that only looks like a merge is none")
    func forged() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.commit("Merge whatever I like")
        repo.expectRefused(done, by: "commit.")
    }
}
