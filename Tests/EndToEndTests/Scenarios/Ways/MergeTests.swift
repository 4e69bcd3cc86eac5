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

    @Test("a clean merge onto a protected branch passes: that is how work gets there")
    func protected() async throws {
        let repo = try await diverged(sameFile: false)
        try await repo.must("checkout", "-q", "main")
        let done = try await repo.git("merge", "--no-ff", "--no-edit", "feat/work")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a clean merge whose tests fail is stopped by the pre-merge-commit hook", .needsPytest)
    func tested() async throws {
        let repo = try await diverged(sameFile: false)
        try await repo.stage(["calc.py": "def add(a, b):\n    return a + b\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: add calc")
        try await repo.must("checkout", "-q", "feat/work")
        try await repo.stage([
            "test_calc.py": "import calc\n\n\ndef test_add():\n    assert calc.add(1, 2) == 4\n"
        ])
        try await repo.must("commit", "-q", "--no-verify", "-m", "test: a wrong test")
        try await repo.must("config", "guardhook.tests", "true")
        let done = try await repo.git("merge", "--no-edit", "feat/other")
        #expect(done.status != 0, "\(done)")
        #expect(done.text.contains("test_calc.py::test_add"), "\(done)")
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

    @Test("lines of one's own in a resolved conflict are judged, those of the other side are not")
    func ownLines() async throws {
        let repo = try await diverged(sameFile: true)
        try await repo.must("checkout", "-q", "feat/work")
        try await repo.stage(["old.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: an old sin")
        try await repo.must("checkout", "-q", "feat/other")
        #expect(try await repo.git("merge", "feat/work").status != 0)
        try await repo.stage(["a.txt": "one and two\n", "new.py": "x = 1\nbreakpoint()\n"])
        let refused = try await repo.git("commit", "--no-edit")
        repo.expectRefused(refused, by: "forbid.content", line: 6)
        #expect(refused.text.contains("new.py:2") && !refused.text.contains("old.py"), "\(refused)")
        try await repo.stage(["new.py": "x = 1\n"])
        let done = try await repo.git("commit", "--no-edit")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a title that only looks like a merge is none")
    func forged() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.commit("Merge whatever I like")
        repo.expectRefused(done, by: "commit.")
    }
}
