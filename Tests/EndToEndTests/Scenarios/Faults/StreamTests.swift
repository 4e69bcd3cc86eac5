import Testing

@Suite("streams and limits") struct StreamTests {
    private func shell(_ repo: Repo, _ script: String) async throws -> Finished {
        try await repo.untouched {
            try await repo.sandbox.run(["bash", "-c", script, "shell", Tools.guardhook], in: repo.path)
        }
    }

    @Test(
        "a verdict stands with every stream closed or full",
        arguments: [
            "<&- >&- 2>&-", ">/dev/full", "2>/dev/full", ">/dev/full 2>&1",
        ])
    func verdict(streams: String) async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n"])
        let bad = try await shell(repo, "\"$1\" pre-commit \(streams)")
        #expect(bad.status == 1, "\(bad)")
    }

    @Test("a report that could not be written is no pass; a reader that left is no failure")
    func report() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let full = try await shell(repo, "\"$1\" check --staged --format json >/dev/full")
        #expect(full.status == 3 && full.errors.contains("could not be written"), "\(full)")
        let gone = try await shell(repo, "\"$1\" check --staged --format json | true; exit ${PIPESTATUS[0]}")
        #expect(gone.status == 0, "\(gone)")
    }

    @Test(
        "few files, little time, no file to write, a small stack", .needsPytest,
        arguments: [
            "ulimit -n 32", "ulimit -n 10", "ulimit -f 0", "ulimit -s 512", "ulimit -c 0; umask 777",
        ])
    func limits(limit: String) async throws {
        let repo = try await Repo.guarded(tests: true, suggest: true)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        let done = try await shell(repo, "\(limit); \"$1\" pre-commit")
        #expect([0, 3].contains(done.status), "\(done)")
        #expect(!done.text.contains("Fatal error"), "\(done)")
        try await repo.stage(["a.py": "breakpoint()\n"])
        let bad = try await shell(repo, "\(limit); \"$1\" pre-commit")
        #expect([1, 3].contains(bad.status), "\(bad)")
        #expect(try await repo.guardhook("check", "--staged", "--no-tests").status == 1)
    }

    @Test("no thread to be had: an end, and no waiting for better times", arguments: [70, 90, 110, 150, 200])
    func threads(megabytes: Int) async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await shell(
            repo,
            "ulimit -v \(megabytes * 1000); timeout -s KILL 30 \"$1\" pre-commit 2>&1; exit $(($? == 137 ? 99 : 0))"
        )
        #expect(done.status == 0, "it waited: \(done)")
    }

    @Test("no HOME, the C locale, no PATH")
    func bare() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n"])
        let bare: [String: String?] = [
            "HOME": nil, "GIT_CONFIG_GLOBAL": nil, "LC_ALL": "C", "PATH": nil, "TMPDIR": nil,
        ]
        let done = try await repo.untouched { try await repo.guardhook("pre-commit", environment: bare) }
        #expect(done.status == 1 && done.text.contains("forbid.content"), "\(done)")
    }

    @Test(
        "a rule file named by hand that is no file is an error, not a pass",
        arguments: ["/dev/zero", "/dev/null", "."])
    func named(path: String) async throws {
        let repo = try await Repo.guarded()
        let done = try await repo.guardhook("check", "--rules", path, "--message", "-", input: "feat: a\n")
        #expect(done.status == 2, "\(done)")
    }

    @Test("a pyproject.toml that is a pipe holds nothing up", .needsPython)
    func pipe() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        try await repo.must("config", "--unset", "guardhook.python")
        try await repo.stage(["a.py": GoodCommitTests.source])
        _ = try await repo.sandbox.run(["mkfifo", repo.file("pyproject.toml")])
        let done = try await repo.guardhook("pre-commit")
        #expect(done.status == 0, "\(done)")
    }
}
