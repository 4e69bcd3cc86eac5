import Foundation
import Testing

@Suite("a symbolic link that leaves the repository") struct LinkTests {
    private static let secret = "```guardhook\ncommit: {types: [stolen]}\n```\n"

    private func link(_ repo: Repo, _ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: repo.file(name), withDestinationPath: target)
    }

    @Test(
        "is not read as the rule file, as a linked one, or through a folder",
        arguments: [
            ".ai-rules.md", "linked.md", "docs",
        ])
    func rules(name: String) async throws {
        let repo = try await Repo.guarded(rules: nil)
        let outside = repo.sandbox.folder + "/outside"
        try FileManager.default.createDirectory(
            atPath: outside + "/governance", withIntermediateDirectories: true)
        for file in ["/rules.md", "/governance/.ai-rules.md"] {
            try Self.secret.write(toFile: outside + file, atomically: true, encoding: .utf8)
        }
        switch name {
        case "docs": try link(repo, "docs", to: outside)
        default: try link(repo, name, to: outside + "/rules.md")
        }
        if name == "linked.md" { try repo.write(".ai-rules.md", "# Rules\n\nSee [these](linked.md).\n") }
        for isTracked in [false, true] {
            if isTracked { try await repo.must("add", ".") }
            let done = try await repo.untouched { try await repo.guardhook("rules") }
            #expect(!done.text.contains("stolen"), "\(done)")
            let commit = try await repo.untouched { try await repo.guardhook("pre-commit") }
            #expect(commit.status == 0, "\(commit)")
        }
    }

    @Test("brings no file from outside to the tests or the model", .needsPytest)
    func source() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, tests: true, suggest: true)
        try await repo.must("config", "guardhook.model", ScriptedOllama.model)
        let outside = repo.sandbox.folder + "/outside.py"
        try "def stolen(a):\n    return a\n".write(toFile: outside, atomically: true, encoding: .utf8)
        try link(repo, "evil.py", to: outside)
        try await repo.stage(["a.py": GoodCommitTests.source, "test_a.py": "def test_a():\n    pass\n"])
        try await repo.must("add", ".")
        try repo.write("a.py", "broken(\n")
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let done = try await repo.untouched {
                try await repo.guardhook("pre-commit", environment: ["OLLAMA_HOST": server.address])
            }
            #expect(done.status == 0, "\(done)")
            #expect(try server.requests().allSatisfy { !$0.body.contains("stolen") })
        }
        #expect(try String(contentsOfFile: outside, encoding: .utf8) == "def stolen(a):\n    return a\n")
    }

    @Test("in place of a working file is not written through by review --apply", .needsPython)
    func applied() async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["a.py": GoodCommitTests.source])
        _ = try await repo.guardhook("pre-commit")
        #expect(try await repo.patch() != nil)
        let outside = repo.sandbox.folder + "/outside.py"
        try GoodCommitTests.source.write(toFile: outside, atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(atPath: repo.file("a.py"))
        try link(repo, "a.py", to: outside)
        let done = try await repo.guardhook("review", "--apply")
        #expect(done.text.contains("0 of the proposals"), "\(done)")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: repo.file("a.py")) == outside)
        #expect(try String(contentsOfFile: outside, encoding: .utf8) == GoodCommitTests.source)
    }
}
