import Testing

@Suite("an interpreter that", .needsPython) struct InterpreterTests {
    @Test(
        "crashes, talks rubbish, or floods is said to, and stops no commit",
        arguments: [
            "kill -SEGV $$", "echo '{}{}'", "exit 3", "cat /dev/zero",
            "echo '{\"guardhook\":1,\"answers\":[{\"line\":-1}]}'",
        ])
    func broken(body: String) async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, tests: true, suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        try await repo.must("config", "guardhook.python", try repo.sandbox.script("python", body))
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0 && done.text.contains("does not run"), "\(done)")
        #expect(done.seconds < 40, "\(done.seconds) s")
    }

    @Test(
        "says who it is and then misbehaves on the files",
        arguments: [
            "kill -SEGV $$", "echo '{}{}'", "exit 3", "cat /dev/zero",
            // Positions that no file has.
            #"echo '{"guardhook":1,"answers":[{"encoding":"utf-8","definitions":[{"name":"f","kind":"function","flags":["public"],"line":-9223372036854775808,"endLine":9223372036854775807,"start":-5,"end":9223372036854775807,"parent":99,"touched":true,"place":{"at":-7,"before":"","after":""}}]}]}'"#,
        ])
    func later(body: String) async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        let python = try #require(await Tools.python.value)
        let flag = repo.sandbox.folder + "/asked"
        let script = try repo.sandbox.script(
            "python",
            "if [ -e \(flag) ]; then cat >/dev/null; \(body); exit; fi\ntouch \(flag)\nexec \(python) \"$@\"")
        try await repo.must("config", "guardhook.python", script)
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0, "\(done)")
        #expect(done.seconds < 40, "\(done.seconds) s")
    }

    @Test("never answers is given up, and nothing of it is left", arguments: [true, false])
    func hanging(fromTheStart: Bool) async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        let python = try #require(await Tools.python.value)
        let marker = "7\(Int.random(in: 100_000...999_999))"
        let flag = repo.sandbox.folder + "/asked"
        let first = fromTheStart ? "exec sleep \(marker)" : "touch \(flag); exec \(python) \"$@\""
        let script = try repo.sandbox.script(
            "python", "if [ -e \(flag) ]; then exec sleep \(marker); fi\n\(first)")
        try await repo.must("config", "guardhook.python", script)
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0, "\(done)")
        #expect(done.seconds < 100, "\(done.seconds) s")
        let left = try await repo.sandbox.run(["sh", "-c", "ps -eo args | grep '[s]leep \(marker)'"])
        #expect(left.output.isEmpty, "\(left)")
    }
}
