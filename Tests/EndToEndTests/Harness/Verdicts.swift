import Testing

/// Every kind of report that a check can come to, made by real runs, for the formats to be looked at.
enum Verdicts {
    /// One report, and which it is.
    struct Output: Sendable {
        let name: String
        let done: Finished
    }

    /// All of them in one format, made once; those with tests and suggestions only where Python and pytest are here.
    static func all(in format: String) async throws -> [Output] {
        let memo = try #require(made[format])
        return try await memo.value.get()
    }

    private static let made: [String: Memo<Result<[Output], any Error>>] = Dictionary(
        uniqueKeysWithValues: ["json", "sarif", "github"].map { format in
            let memo = Memo { () async -> Result<[Output], any Error> in
                do { return .success(try await make(format)) } catch { return .failure(error) }
            }
            return (format, memo)
        })

    private static func make(_ format: String) async throws -> [Output] {
        var outputs = try await judged(format)
        if await Tools.hasPytest.value {
            outputs += try await tested(format)
            outputs.append(try await suggested(format))
        }
        return outputs
    }

    private static func check(
        _ name: String, _ repo: Repo, _ format: String, _ options: [String], input: String = ""
    )
        async throws -> Output
    {
        let done = try await repo.sandbox.run(
            [Tools.guardhook, "check", "--format", format] + options, in: repo.path, input: input)
        return Output(name: name, done: done)
    }

    /// Findings of each kind of place, and none.
    private static func judged(_ format: String) async throws -> [Output] {
        let repo = try await Repo.guarded()
        var outputs = [try await check("nothing", repo, format, ["--staged"])]
        try await repo.stage([
            "src/a.py": "def f():\n    breakpoint()\n", "b,c: 100%.py": "x = 'e\u{301}한글'; breakpoint()\n",
        ])
        outputs += [
            try await check("files", repo, format, ["--staged"]),
            try await check(
                "message", repo, format, ["--message", "-"], input: "perf: ends,\u{1B}[1m 100%.\n"),
            try await check("branch", repo, format, ["--branch", "Wrong"]),
            try await check("empty range", repo, format, ["--from", "main", "--to", "HEAD"]),
        ]
        try await repo.must("commit", "-q", "--no-verify", "-m", "no good: at all, 100%")
        outputs.append(try await check("range", repo, format, ["--from", "main"]))
        return outputs
    }

    private static func tested(_ format: String) async throws -> [Output] {
        let repo = try await Repo.guarded(tests: true)
        let texts = [
            ("failed", "def test_a():\n    assert 1 + 1 == 3, '50%: a, b'\n"),
            ("timeout", "import time\n\n\ndef test_a():\n    time.sleep(60)\n"),
            ("error", "import os\nos._exit(3)\n"),
            ("skipped", "import pytest\npytest.skip('no database', allow_module_level=True)\n"),
            ("passed", skipping),
        ]
        try await repo.must("config", "guardhook.testTimeout", "1.5")
        var outputs: [Output] = []
        for (name, text) in texts {
            try await repo.stage(["test_a.py": text])
            if name != "timeout" { try await repo.must("config", "guardhook.testTimeout", "60") }
            outputs.append(try await check("tests " + name, repo, format, ["--staged"]))
            try await repo.must("config", "guardhook.testTimeout", "1.5")
        }
        outputs.append(try await check("tests remembered", repo, format, ["--staged"]))
        return outputs
    }

    /// One test that passes and one that skips itself.
    private static let skipping = """
        import pytest


        def test_a():
            pass


        @pytest.mark.skip(reason="no database")
        def test_b():
            pass

        """

    private static func suggested(_ format: String) async throws -> Output {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["a.py": GoodCommitTests.source])
        return try await check("suggestions", repo, format, ["--staged"])
    }
}
