import Testing

@Suite("where guardhook cannot work it says so, exit status 3") struct PlaceTests {
    @Test("outside any repository")
    func outside() async throws {
        let sandbox = try Sandbox()
        let done = try await sandbox.run([Tools.guardhook, "check"])
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("repository"), "\(done)")
        #expect(done.output.isEmpty)
    }

    @Test("a bare repository")
    func bare() async throws {
        let sandbox = try Sandbox()
        let folder = sandbox.folder + "/bare.git"
        _ = try await sandbox.run(["git", "init", "-q", "--bare", folder])
        let done = try await sandbox.run([Tools.guardhook, "check"], in: folder)
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("bare"), "\(done)")
    }

    @Test("an index with conflicts")
    func conflicts() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.txt": "one\n"])
        try await repo.must("commit", "-q", "-m", "feat: one")
        try await repo.must("checkout", "-q", "-b", "feat/other", "HEAD~")
        try await repo.stage(["a.txt": "two\n"])
        try await repo.must("commit", "-q", "-m", "feat: two")
        _ = try await repo.git("merge", "feat/work")
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("conflict"), "\(done)")
    }

    @Test("a SHA-256 repository is named, and refused by install")
    func sha256() async throws {
        let sandbox = try Sandbox()
        let folder = sandbox.folder + "/sha256"
        let made = try await sandbox.run(["git", "init", "-q", "--object-format=sha256", folder])
        try #require(made.status == 0, "\(made)")
        for command in [["check"], ["install"]] {
            let done = try await sandbox.run([Tools.guardhook] + command, in: folder)
            #expect(done.status == 3, "\(command): \(done)")
            #expect(done.errors.lowercased().contains("sha256"), "\(command): \(done)")
        }
    }

    @Test("a split index is read all the same")
    func splitIndex() async throws {
        let repo = try await Repo.guarded()
        try await repo.must("update-index", "--split-index")
        try await repo.stage(["a.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("feat: add a"), by: "forbid.content")
        try await repo.stage(["a.py": "x = 1\n"])
        let done = try await repo.commit("feat: add a")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a message and a branch are judged outside a repository, given the rules")
    func values() async throws {
        let repo = try await Repo.guarded()
        let sandbox = repo.sandbox
        let rules = repo.file(".ai-rules.md")
        func check(_ arguments: String..., input: String = "") async throws -> Int32 {
            try await sandbox.run(
                [Tools.guardhook, "check", "--rules", rules] + arguments, input: input
            ).status
        }
        #expect(try await check("--message", "-", input: "feat: fine\n") == 0)
        #expect(try await check("--message", "-", input: "perf: not fine\n") == 1)
        #expect(try await check("--branch", "feat/x") == 0)
        #expect(try await check("--branch", "x") == 1)
    }

    @Test("wrong usage is exit status 64")
    func usage() async throws {
        let sandbox = try Sandbox()
        let done = try await sandbox.run([Tools.guardhook, "check", "--no-such-option"])
        #expect(done.status == 64, "\(done)")
    }
}
