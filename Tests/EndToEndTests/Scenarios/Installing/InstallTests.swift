import Foundation
import Testing

@Suite("install, status and uninstall") struct InstallTests {
    static let names = ["pre-commit", "commit-msg", "pre-merge-commit"]

    private func hooks(of repo: Repo) async throws -> [String: String] {
        let folder = try await repo.gitPath("hooks")
        var found: [String: String] = [:]
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in present where !name.hasSuffix(".sample") {
            found[name] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        }
        return found
    }

    @Test("writes the hook scripts of hooks/, the program's path filled in, ready to run")
    func sameText() async throws {
        let repo = try await Repo.bare()
        let done = try await repo.untouched { try await repo.guardhook("install") }
        #expect(done.status == 0, "\(done)")
        let installed = try await hooks(of: repo)
        #expect(installed.keys.sorted() == Self.names.sorted())
        let program = URL(fileURLWithPath: Tools.guardhook).resolvingSymlinksInPath().path
        for name in Self.names {
            let source = try String(contentsOfFile: Tools.sources + "/hooks/" + name, encoding: .utf8)
            #expect(installed[name] == source.replacingOccurrences(of: "@GUARDHOOK_BINARY@", with: program))
            let path = try await repo.gitPath("hooks/" + name)
            #expect(FileManager.default.isExecutableFile(atPath: path))
        }
    }

    @Test("twice is the same as once; uninstall leaves nothing; status tells which")
    func idempotent() async throws {
        let repo = try await Repo.bare()
        let before = try await hooks(of: repo)
        let none = try await repo.guardhook("status")
        #expect(none.text.contains("not installed"), "\(none)")
        #expect(try await repo.guardhook("install").status == 0)
        let once = try await hooks(of: repo)
        #expect(try await repo.guardhook("install").status == 0)
        #expect(try await hooks(of: repo) == once)
        let there = try await repo.guardhook("status")
        #expect(there.status == 0 && there.text.contains("pre-commit"), "\(there)")
        #expect(try await repo.guardhook("uninstall").status == 0)
        #expect(try await hooks(of: repo) == before)
        let again = try await repo.guardhook("uninstall")
        #expect(again.status == 0, "\(again)")
    }

    @Test("a hook of the person's own is kept, runs first, can stop the commit, and comes back")
    func ownHook() async throws {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        let path = try await repo.gitPath("hooks/commit-msg")
        let own = "#!/bin/sh\necho \"own hook saw $1\" >&2\ngrep -q stop \"$1\" && exit 5\nexit 0\n"
        try writeExecutable(own, to: path)
        #expect(try await repo.guardhook("install").status == 0)
        #expect(
            try await repo.guardhook("install").status == 0, "a second time must not take our hook for theirs"
        )
        try await repo.stageSomething()
        let refused = try await repo.commit("perf: no")
        repo.expectRefused(refused, by: "commit.types")
        #expect(refused.errors.contains("own hook saw"), "\(refused)")
        let stopped = try await repo.commit("docs: stop here")
        #expect(stopped.status != 0 && !stopped.text.contains("guardhook"), "\(stopped)")
        #expect(try await repo.commit("docs: add notes").status == 0)
        #expect(try await repo.guardhook("uninstall").status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == own)
        #expect(FileManager.default.isExecutableFile(atPath: path))
        #expect(try await hooks(of: repo).keys.sorted() == ["commit-msg"])
    }

    @Test("a hook that somebody wrote over ours afterwards is not removed")
    func foreignHook() async throws {
        let repo = try await Repo.bare()
        #expect(try await repo.guardhook("install").status == 0)
        let path = try await repo.gitPath("hooks/pre-commit")
        try writeExecutable("#!/bin/sh\necho theirs\n", to: path)
        let done = try await repo.guardhook("uninstall")
        #expect(done.status == 0, "\(done)")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "#!/bin/sh\necho theirs\n")
    }

    @Test("a path with a quote and a space in it")
    func oddPath() async throws {
        let repo = try await Repo.guarded()
        let folder = repo.sandbox.folder + "/it's a place"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: URL(fileURLWithPath: Tools.guardhook).resolvingSymlinksInPath().path,
            toPath: folder + "/guardhook")
        let installed = try await repo.sandbox.run([folder + "/guardhook", "install"], in: repo.path)
        #expect(installed.status == 0, "\(installed)")
        try await repo.stageSomething()
        let bare: [String: String?] = ["PATH": "/usr/bin:/bin"]
        repo.expectRefused(try await repo.commit("perf: no", environment: bare), by: "commit.types")
    }

    @Test("a GUI client's bare environment")
    func bareEnvironment() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let bare: [String: String?] = ["PATH": "/usr/bin:/bin", "TERM": nil, "LC_ALL": nil, "TMPDIR": nil]
        repo.expectRefused(try await repo.commit("perf: no", environment: bare), by: "commit.types")
        let done = try await repo.commit("docs: add notes", environment: bare)
        #expect(done.status == 0, "\(done)")
    }

    @Test("from a linked worktree, the hooks go where Git looks for them")
    func worktree() async throws {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        let tree = repo.sandbox.folder + "/linked"
        try await repo.must("worktree", "add", "-q", "-b", "feat/linked", tree)
        let done = try await repo.guardhook("install", in: tree)
        #expect(done.status == 0, "\(done)")
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
    }

    @Test("outside a repository: exit status 3")
    func outside() async throws {
        let sandbox = try Sandbox()
        for command in ["install", "uninstall", "status"] {
            let done = try await sandbox.run([Tools.guardhook, command])
            #expect(done.status == 3, "\(command): \(done)")
        }
    }
}
