import Foundation
import Testing

@Suite("on a terminal", .needsPython) struct TerminalTests {
    private func look(
        _ repo: Repo, columns: Int = 80, rows: Int = 24, _ environment: [String: String?],
        _ command: String...
    ) async throws -> Finished {
        let python = try #require(await Tools.python.value)
        return try await repo.sandbox.run(
            [python, Tools.fixture("terminal.py"), "\(columns)x\(rows)", Tools.guardhook] + command,
            in: repo.path,
            environment: environment)
    }

    private func broken() async throws -> Repo {
        let repo = try await Repo.guarded()
        try await repo.stage(["src/a.py": "def f():\n    breakpoint()\n"])
        return repo
    }

    @Test("colours where the terminal has them, none with NO_COLOR, TERM=dumb or --color never")
    func colours() async throws {
        let repo = try await broken()
        let coloured = try await look(repo, ["TERM": "xterm-256color"], "check", "--staged")
        #expect(coloured.status == 1, "\(coloured)")
        #expect(coloured.output.contains("\u{1B}["), "\(coloured)")
        for environment in [["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "dumb"]] {
            let plain = try await look(repo, environment, "check", "--staged")
            #expect(!plain.output.contains("\u{1B}"), "\(environment): \(plain)")
        }
        let never = try await look(repo, ["TERM": "xterm"], "check", "--staged", "--color", "never")
        #expect(!never.output.contains("\u{1B}"), "\(never)")
    }

    @Test("the caret stands under the offending text")
    func caret() async throws {
        let repo = try await broken()
        let done = try await look(repo, ["TERM": "dumb"], "check", "--staged")
        let lines = done.output.split(separator: "\r\n").map(String.init)
        let index = try #require(lines.firstIndex { $0.contains("^") }, "\(done)")
        let above = lines[index - 1]
        let start = try #require(above.range(of: "breakpoint()"), "\(done)")
        let caret = try #require(lines[index].firstIndex(of: "^"))
        let textColumn = above.distance(from: above.startIndex, to: start.lowerBound)
        #expect(lines[index].distance(from: lines[index].startIndex, to: caret) == textColumn, "\(done)")
    }

    @Test(
        "the caret stands there too behind wide letters, tabs, combining accents and emoji",
        arguments: [
            ("x = '한글'; ", 12), ("x = '漢字かな'; ", 16), ("\t\tx = 1; ", 15), ("x = 'e\u{301}a\u{300}'; ", 10),
            ("x = '👩‍👩‍👧 👍🏽'; ", 13), ("x = '🇰🇷'; ", 10), ("x = 'ｆｕｌｌ'; ", 16),
        ])
    func caretBehindWide(lead: String, columns: Int) async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": lead + "breakpoint()\n"])
        let done = try await look(repo, ["TERM": "dumb"], "check", "--staged")
        let lines = done.output.split(separator: "\r\n").map(String.init)
        let pointer = try #require(lines.first { $0.contains("^") }, "\(done)")
        let gutter = "    1 │ ".count
        #expect(pointer.prefix { $0 != "^" }.count == gutter + columns, "\(done)")
        #expect(pointer.count { $0 == "^" } == "breakpoint()".count, "\(done)")
    }

    @Test("at most a screen, the worst first and the next step last", arguments: [80, 200])
    func screen(columns: Int) async throws {
        let repo = try await Repo.guarded()
        for number in 1...9 {
            let line = "x = '\(String(repeating: "a long line, ", count: 12))'; breakpoint()\n"
            try await repo.stage(["a\(number).py": line])
        }
        let locale = columns == 80 ? "C.UTF-8" : "ko_KR.UTF-8"
        for rows in [16, 24, 60] {
            let done = try await look(
                repo, columns: columns, rows: rows, ["TERM": "dumb", "LC_ALL": locale], "check", "--staged")
            let lines = done.output.split(separator: "\r\n")
            #expect(lines.count < rows && lines.count > rows / 2 - 2, "\(done)")
            #expect(lines.first?.hasPrefix("✗ a1.py:1:") == true, "\(done)")
            #expect(lines.last?.contains("git commit") == true, "\(done)")
            #expect(rows != 60 || lines.count { $0.hasPrefix("✗") } == 6, "\(done)")
        }
    }

    @Test("the last lines that a failing test printed, and where there are more", .needsPytest)
    func failingOutput() async throws {
        let repo = try await Repo.guarded(tests: true)
        let test = "def test_a():\n    for n in range(30):\n        print('printed', n)\n    assert n == 3\n"
        try await repo.stage(["test_a.py": test])
        let short = try await repo.guardhook("check", "--staged")
        #expect(
            short.status == 1 && short.text.contains("    │ printed 29\n    … (guardhook check"), "\(short)")
        #expect(
            !short.text.contains("printed 23\n") && !short.text.contains("short test summary"), "\(short)")
        let long = try await repo.guardhook("check", "--staged", "--verbose")
        #expect(long.text.contains("    │ printed 0\n") && !long.text.contains("shows more"), "\(long)")
    }

    @Test("progress while tests run for more than a second, and no trace of it afterwards", .needsPytest)
    func progress() async throws {
        let repo = try await Repo.guarded(tests: true)
        let name = "test_" + String(repeating: "long_", count: 20) + "name"
        try await repo.stage(["test_slow.py": "import time\n\n\ndef \(name)():\n    time.sleep(2.5)\n"])
        let done = try await look(repo, ["TERM": "xterm-256color"], "check", "--staged")
        #expect(done.status == 0, "\(done)")
        let line = try #require(
            done.output.split(separator: "\r\u{1B}[K").first { $0.contains("0/1") }, "\(done)")
        #expect(line.hasPrefix("tests 0/1 test_slow.py::test_long_"), "\(line)")
        #expect(line.contains("…") && line.contains("long_name  ") && line.hasSuffix(" s"), "\(line)")
        #expect(line.count <= 77, "\(line)")
    }
}
