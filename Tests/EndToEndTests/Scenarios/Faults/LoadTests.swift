import Foundation
import Testing

@Suite("a load that nobody should commit", .needsPython) struct LoadTests {
    private func passes(_ repo: Repo, within seconds: Double) async throws {
        try await repo.must("config", "guardhook.budget", "2")
        let done = try await repo.untouched {
            try await repo.sandbox.run(
                [Tools.guardhook, "pre-commit"], in: repo.path, timeout: .seconds(180))
        }
        #expect(done.status == 0, "\(done)")
        #expect(done.seconds < seconds, "\(done.seconds) s")
        #expect(done.text.split(separator: "\n").count < 60, "more than a screen or so: \(done)")
    }

    @Test("a Python file of 5 MB")
    func wide() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        let line = "TABLE = [" + String(repeating: "'word', ", count: 25_000) + "]\n"
        try await repo.stage(["wide.py": String(repeating: line, count: 25)])
        try await passes(repo, within: 40)
    }

    @Test("a Python file of 20,000 functions")
    func many() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        let functions = (0..<20_000).map { "def f\($0)(a, b=1):\n    return a\n" }.joined(separator: "\n\n")
        try await repo.stage(["many.py": functions])
        try await passes(repo, within: 120)
    }

    @Test("a commit of 10,000 files")
    func files() async throws {
        let repo = try await Repo.guarded(rules: Rules.strict, suggest: true)
        for number in 0..<10_000 { try repo.write("data/\(number % 100)/\(number).txt", "\(number)\n") }
        try await repo.must("add", ".")
        try await passes(repo, within: 30)
    }

    @Test("a rule file of 80 MB is refused by its size")
    func rules() async throws {
        let repo = try await Repo.guarded(rules: nil)
        try await repo.stage([".ai-rules.md": String(repeating: "- a rule\n", count: 9_000_000)])
        let done = try await repo.guardhook("pre-commit")
        #expect(done.status == 2 && done.text.contains("a rule file may hold"), "\(done)")
        #expect(done.seconds < 20, "\(done.seconds) s")
    }

    @Test(
        "messages with a line of 100,000 bytes, NUL bytes, and 100,000 lines",
        arguments: [
            "feat: a\n\n" + String(repeating: "y", count: 100_000), "feat: a\u{0}b\n\n\u{0}\n",
            "feat: a\n\n" + String(repeating: "Key: value\n", count: 100_000),
        ])
    func message(text: String) async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let path = repo.sandbox.folder + "/message"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let done = try await repo.untouched { try await repo.guardhook("commit-msg", path) }
        #expect(done.status == 0, "\(done)")
        #expect(done.seconds < 20, "\(done.seconds) s")
    }
}
