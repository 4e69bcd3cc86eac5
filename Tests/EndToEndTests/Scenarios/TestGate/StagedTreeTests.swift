import Foundation
import Testing

@Suite("pytest runs on what is committed", .needsPytest) struct StagedTreeTests {
    static let good = "def add(a, b):\n    return a + b\n"
    static let bad = "def add(a, b):\n    return a - b\n"
    static let test = "from calc import add\n\n\ndef test_add():\n    assert add(1, 2) == 3\n"

    @Test("a broken staged tree with good working files is refused, nothing touched")
    func brokenStaged() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": Self.bad, "test_calc.py": Self.test])
        try repo.write("calc.py", Self.good)
        let done = try await repo.untouched(byCommit: true) { try await repo.commit("feat: add calc") }
        #expect(done.status != 0, "\(done)")
        #expect(done.text.contains("test_calc.py::test_add"), "\(done)")
        #expect(try await repo.subjects() == ["chore: begin"])
    }

    @Test("a good staged tree with broken working files passes, nothing touched")
    func goodStaged() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": Self.good, "test_calc.py": Self.test])
        try repo.write("calc.py", Self.bad)
        let hook = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(hook.status == 0, "\(hook)")
        let done = try await repo.commit("feat: add calc")
        #expect(done.status == 0, "\(done)")
        #expect(try repo.read("calc.py") == Self.bad)
        #expect(try await repo.must("status", "--porcelain") == " M calc.py")
    }

    @Test("an untracked module does not hide that it was forgotten")
    func forgotten() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["test_calc.py": Self.test])
        try repo.write("calc.py", Self.good)
        let done = try await repo.untouched(byCommit: true) { try await repo.commit("feat: add calc") }
        #expect(done.status != 0, "\(done)")
        #expect(done.text.contains("calc"), "\(done)")
    }

    @Test("the same working files are tested where they are")
    func inPlace() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": Self.good, "test_calc.py": Self.test])
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0, "\(done)")
    }

    @Test("a result is remembered: the same tree is not tested twice")
    func remembered() async throws {
        let repo = try await Repo.guarded(tests: true)
        let log = repo.sandbox.folder + "/ran"
        let test = Self.test + "\n\ndef test_log():\n    open(\"\(log)\", \"a\").write(\"x\")\n"
        try await repo.stage(["calc.py": Self.good, "test_calc.py": test])
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
        let done = try await repo.commit("feat: add calc")
        #expect(done.status == 0, "\(done)")
        #expect(try String(contentsOfFile: log, encoding: .utf8) == "x")
    }

    @Test("tests that call git do not meet this repository", arguments: [false, true])
    func gitInside(linked: Bool) async throws {
        let repo = try await Repo.guarded(tests: true)
        let test = """
            import subprocess


            def test_git(tmp_path):
                for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "--allow-empty", "-m", "FIXTURE"]):
                    subprocess.run(["git", *command], cwd=tmp_path, check=True)
                log = subprocess.run(["git", "log", "--format=%s"], cwd=tmp_path, capture_output=True, text=True)
                assert log.stdout == "FIXTURE\\n"

            """
        var work = repo
        if linked {
            let tree = repo.sandbox.folder + "/linked"
            try await repo.must("worktree", "add", "-q", "-b", "feat/linked", tree)
            work = Repo(sandbox: repo.sandbox, path: tree)
        }
        try await work.stage(["README.md": "# Changed\n"])
        try await work.must("commit", "-q", "--no-verify", "-m", "docs: change the title")
        try work.write("test_git.py", test)
        try await work.must("add", "test_git.py")
        let done = try await work.git("commit", "-a", "-m", "feat: test git")
        #expect(done.status == 0, "\(done)")
        #expect(try await work.subjects() == ["feat: test git", "docs: change the title", "chore: begin"])
        #expect(try await repo.must("config", "core.bare") == "false")
    }

    @Test("no tests at all is said, and stops nothing")
    func noTests() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": Self.good])
        let done = try await repo.commit("feat: add calc")
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("no test"), "\(done)")
    }

    @Test("tests that take too long end, with everything they started")
    func timeout() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.must("config", "guardhook.testTimeout", "2")
        let marker = "3\(Int.random(in: 100_000...999_999))"
        let test = "import subprocess\n\n\ndef test_slow():\n    subprocess.run(['sleep', '\(marker)'])\n"
        try await repo.stage(["test_slow.py": test])
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 1, "\(done)")
        #expect(done.seconds < 15)
        #expect(done.text.contains("2 s") || done.text.contains("guardhook.testTimeout"), "\(done)")
        let left = try await repo.sandbox.run(["sh", "-c", "ps -eo args | grep '[s]leep \(marker)'"])
        #expect(left.output.isEmpty, "\(left)")
    }
}
