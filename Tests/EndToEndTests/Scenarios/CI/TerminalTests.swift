import Foundation
import Testing

@Suite("on a terminal", .needsPython) struct TerminalTests {
    private func look(
        _ repo: Repo, columns: Int = 80, _ environment: [String: String?], _ command: String...
    ) async throws -> Finished {
        let python = try #require(await Tools.python.value)
        return try await repo.sandbox.run(
            [python, Tools.fixture("terminal.py"), "\(columns)", Tools.guardhook] + command, in: repo.path,
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

    @Test("progress while tests run for more than a second, and no trace of it afterwards", .needsPytest)
    func progress() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["test_slow.py": "import time\n\n\ndef test_slow():\n    time.sleep(2.5)\n"])
        let done = try await look(repo, ["TERM": "xterm-256color"], "check", "--staged")
        #expect(done.status == 0, "\(done)")
        #expect(done.output.contains("\r") && done.output.contains("test"), "\(done)")
    }
}
