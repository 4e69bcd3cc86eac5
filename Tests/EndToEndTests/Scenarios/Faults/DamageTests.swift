import Foundation
import Testing

@Suite("damage, load and company") struct DamageTests {
    @Test("a state folder full of rubbish is no obstacle", .needsPytest)
    func state() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, tests: true, suggest: true)
        try await repo.stage([
            "calc.py": "def add(a, b):\n    return a + b\n", "test_calc.py": StagedTreeTests.test,
        ])
        try repo.write("calc.py", "broken(\n")
        #expect(try await repo.guardhook("pre-commit").status == 0)
        let folder = try await repo.gitPath("guardhook")
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        #expect(!names.isEmpty)
        for name in names {
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            try Data("\u{0}rubbish {[".utf8).write(to: URL(fileURLWithPath: path))
        }
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0, "\(done)")
    }

    @Test("the state folder is the person's alone")
    func privacy() async throws {
        let repo = try await Repo.guarded(suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        _ = try await repo.guardhook("pre-commit")
        let folder = try await repo.gitPath("guardhook")
        guard FileManager.default.fileExists(atPath: folder) else { return }
        let attributes = try FileManager.default.attributesOfItem(atPath: folder)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
    }

    @Test("a held index.lock does not stop a check")
    func lock() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["a.py": "breakpoint()\n"])
        try Data().write(to: URL(fileURLWithPath: repo.file(".git/index.lock")))
        let done = try await repo.guardhook("check", "--staged")
        #expect(done.status == 1, "\(done)")
        #expect(FileManager.default.fileExists(atPath: repo.file(".git/index.lock")))
    }

    @Test("commits in two worktrees at once are both judged", .needsPytest)
    func atOnce() async throws {
        let repo = try await Repo.guarded(tests: true)
        let tree = repo.sandbox.folder + "/linked"
        try await repo.must("worktree", "add", "-q", "-b", "feat/linked", tree)
        let linked = Repo(sandbox: repo.sandbox, path: tree)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        try await linked.stage(["calc.py": StagedTreeTests.bad, "test_calc.py": StagedTreeTests.test])
        async let here = repo.commit("feat: add calc")
        async let there = linked.commit("feat: add calc")
        let (good, bad) = (try await here, try await there)
        #expect(good.status == 0, "\(good)")
        #expect(bad.status != 0, "\(bad)")
    }

    @Test("many functions, long lines, many files", .needsPython)
    func load() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        try await repo.must("config", "guardhook.budget", "2")
        let functions = (0..<2000).map { "def f\($0)(a, b=1):\n    return a\n" }.joined(separator: "\n\n")
        try repo.write("many.py", functions)
        try repo.write("wide.py", "x = \"" + String(repeating: "y", count: 2_000_000) + "\"\n")
        for number in 0..<2000 { try repo.write("data/\(number).txt", "\(number)\n") }
        try await repo.must("add", ".")
        let done = try await repo.guardhook("pre-commit")
        #expect(done.status == 0, "\(done)")
        #expect(done.seconds < 40, "\(done.seconds) s")
        #expect(done.text.split(separator: "\n").count < 40, "more than a screen or so: \(done)")
    }
}
