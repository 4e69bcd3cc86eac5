import Testing

@Suite("check over a range, as in CI") struct RangeTests {
    private func check(_ repo: Repo, _ options: String...) async throws -> Finished {
        try await repo.sandbox.run(
            [Tools.guardhook, "check", "--no-tests", "--no-suggest"] + options, in: repo.path)
    }

    @Test("each commit's message is judged, and the findings name the commit")
    func messages() async throws {
        let repo = try await Repo.guarded()
        for (index, message) in ["docs: add one", "no good at all", "docs: add three"].enumerated() {
            try await repo.stage(["\(index).md": "text\n"])
            try await repo.must("commit", "-q", "--no-verify", "-m", message)
        }
        let bad = try await repo.must("rev-parse", "HEAD~")
        let done = try await repo.untouched { try await check(repo, "--from", "main", "--to", "HEAD") }
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains(String(bad.prefix(7))), "\(done)")
        #expect(done.text.contains("no good at all"), "\(done)")
        #expect(!done.text.contains("add three"), "\(done)")
    }

    @Test("the command that mends the messages comes last: amend for the last one, else rebase, which works")
    func nextStep() async throws {
        let repo = try await Repo.guarded()
        for (index, message) in ["no good at all", "docs: add two"].enumerated() {
            try await repo.stage(["\(index).md": "text\n"])
            try await repo.must("commit", "-q", "--no-verify", "-m", message)
        }
        let done = try await check(repo)
        let step = try #require(done.output.split(separator: "\n").last, "\(done)")
        let command = try #require(step.firstMatch(of: #/git rebase -i \S+/#), "\(done)")
        let mended = try await repo.sandbox.run(
            ["sh", "-c", String(command.0)], in: repo.path,
            environment: [
                "GIT_SEQUENCE_EDITOR": try repo.todoEditor("reword"),
                "GIT_EDITOR": try repo.sandbox.script("reword", "echo 'docs: add one' >\"$1\""),
            ])
        #expect(mended.status == 0, "\(mended)")
        #expect(try await check(repo).status == 0)
        try await repo.must("commit", "-q", "--no-verify", "--amend", "-m", "no good again")
        let last = try await check(repo)
        #expect(last.output.split(separator: "\n").last?.contains("git commit --amend") == true, "\(last)")
    }

    @Test("added lines of the range are judged, at their place in the last commit")
    func lines() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "x = 1\nbreakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: add a")
        let done = try await check(repo, "--from", "main", "--to", "HEAD")
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains("a.py:2"), "\(done)")
    }

    @Test("what a push would send: the commits that the upstream does not have")
    func upstream() async throws {
        let repo = try await Repo.guarded()
        let origin = repo.sandbox.folder + "/origin.git"
        _ = try await repo.sandbox.run(["git", "init", "-q", "--bare", origin])
        try await repo.must("remote", "add", "origin", origin)
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "--no-verify", "-m", "an old sin")
        try await repo.must("push", "-q", "-u", "origin", "feat/work")
        #expect(try await check(repo).status == 0)
        try await repo.stageSomething("more.md")
        try await repo.must("commit", "-q", "--no-verify", "-m", "a new sin")
        let done = try await check(repo)
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains("a new sin") && !done.text.contains("an old sin"), "\(done)")
    }

    @Test("an empty range says so and passes")
    func empty() async throws {
        let repo = try await Repo.guarded()
        let done = try await check(repo, "--from", "HEAD", "--to", "HEAD")
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("no commit"), "\(done)")
        for format in ["json", "github", "sarif"] {
            let said = try await check(repo, "--from", "HEAD", "--to", "HEAD", "--format", format)
            #expect(said.status == 0 && said.text.contains("holds no commit"), "\(said)")
        }
    }

    @Test("a wrong revision is exit status 3 and names it")
    func wrong() async throws {
        let repo = try await Repo.guarded()
        let done = try await check(repo, "--from", "no-such-branch", "--to", "HEAD")
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("no-such-branch"), "\(done)")
    }

    @Test("a shallow clone fails with the fetch command to run")
    func shallow() async throws {
        let origin = try await Repo.guarded()
        for name in ["a", "b", "c"] {
            try await origin.stage(["\(name).md": "\(name)\n"])
            try await origin.must(
                "commit", "-q", "--no-verify", "-m", name == "a" ? "an unfetched sin" : "docs: add \(name)")
        }
        let path = origin.sandbox.folder + "/clone"
        let made = try await origin.sandbox.run(
            ["git", "clone", "-q", "--depth=1", "--no-single-branch", "file://" + origin.path, path])
        try #require(made.status == 0, "\(made)")
        let clone = Repo(sandbox: origin.sandbox, path: path)
        let done = try await check(clone, "--from", "origin/main", "--to", "HEAD")
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("git fetch --unshallow"), "\(done)")
    }

    @Test("a commit that cannot be found in a shallow clone is told from a wrong name")
    func shallowRevision() async throws {
        let origin = try await Repo.guarded()
        let first = try await origin.must("rev-parse", "HEAD")
        try await origin.stageSomething()
        try await origin.must("commit", "-q", "-m", "docs: add notes")
        let path = origin.sandbox.folder + "/clone"
        _ = try await origin.sandbox.run(["git", "clone", "-q", "--depth=1", "file://" + origin.path, path])
        let clone = Repo(sandbox: origin.sandbox, path: path)
        let done = try await check(clone, "--from", first, "--to", "HEAD")
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("git fetch --unshallow"), "\(done)")
    }
}
