import Foundation
import Testing

@Suite("forbidden content is refused in added lines only") struct ContentTests {
    @Test("an added line, with its place")
    func added() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["src/a.py": "def f():\n    breakpoint()\n"])
        let done = try await repo.untouched(byCommit: true) { try await repo.commit("feat: add f") }
        repo.expectRefused(done, by: "forbid.content", line: 6)
        #expect(done.text.contains("src/a.py:2"), "\(done)")
        #expect(done.text.contains("no breakpoints in commits"))
    }

    @Test("a line that was there before is nobody's fault now")
    func before() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "def f():\n    breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: add f")
        try await repo.stage(["a.py": "def f():\n    breakpoint()\n\n\ndef g():\n    pass\n"])
        let done = try await repo.commit("feat: add g")
        #expect(done.status == 0, "\(done)")
    }

    @Test("what is only in the working file is not committed and not judged")
    func unstaged() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "x = 1\n"])
        try repo.write("a.py", "x = 1\nbreakpoint()\n")
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0, "\(done)")
    }

    @Test("another kind of file is not meant")
    func otherFiles() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.md": "call breakpoint() to stop\n"])
        let done = try await repo.commit("docs: tell how to stop")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a commit that changes the rules is held to the new ones")
    func newRules() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage([
            ".ai-rules.md": Rules.strict.replacingOccurrences(of: "breakpoint", with: "pdb"),
            "a.py": "breakpoint()\n",
        ])
        let done = try await repo.commit("feat: other rules")
        #expect(done.status == 0, "\(done)")
        try await repo.stage(["b.py": "pdb()\n"])
        repo.expectRefused(try await repo.commit("feat: add b"), by: "forbid.content", line: 6)
    }
}
