import Foundation
import Testing

@Suite("core.hooksPath and unusual hooks folders") struct HooksPathTests {
    @Test("a local one is followed", arguments: ["relative", "absolute"])
    func local(kind: String) async throws {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        let folder = kind == "relative" ? ".git/own-hooks" : repo.sandbox.folder + "/own-hooks"
        try await repo.must("config", "core.hooksPath", folder)
        let done = try await repo.guardhook("install")
        #expect(done.status == 0, "\(done)")
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
    }

    @Test("a global one is refused, with the way out, and nothing is written")
    func global() async throws {
        let repo = try await Repo.bare()
        let shared = repo.sandbox.folder + "/shared-hooks"
        try FileManager.default.createDirectory(atPath: shared, withIntermediateDirectories: true)
        try await repo.must("config", "--global", "core.hooksPath", shared)
        let done = try await repo.guardhook("install")
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("core.hooksPath"), "\(done)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: shared).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: try await repo.gitPath("hooks/pre-commit")))

        // The way out, as printed, and it holds in a linked worktree too.
        let hint = try #require(
            done.errors.firstMatch(of: #/git config --local core.hooksPath '[^']+'/#), "\(done)")
        #expect(try await repo.sandbox.run(["sh", "-c", String(hint.0)], in: repo.path).status == 0)
        #expect(try await repo.guardhook("install").status == 0)
        try await repo.stage([".ai-rules.md": Rules.strict])
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
        try await repo.must("commit", "-q", "-m", "chore: begin")
        let tree = repo.sandbox.folder + "/linked"
        try await repo.must("worktree", "add", "-q", "-b", "feat/linked", tree)
        let linked = Repo(sandbox: repo.sandbox, path: tree)
        try await linked.stageSomething()
        linked.expectRefused(try await linked.commit("perf: no"), by: "commit.types")
    }

    @Test("a relative one inside Git's folder is followed, and said to be missed by linked worktrees")
    func relative() async throws {
        let repo = try await Repo.bare()
        try await repo.must("config", "core.hooksPath", ".git/own")
        let done = try await repo.guardhook("install")
        #expect(done.status == 0 && done.output.contains("linked worktrees do not find"), "\(done)")
    }

    @Test("one of a single worktree (extensions.worktreeConfig) is followed there and nowhere else")
    func worktreeConfig() async throws {
        let repo = try await Repo.guarded()
        let tree = repo.sandbox.folder + "/linked"
        try await repo.must("worktree", "add", "-q", "-b", "feat/linked", tree)
        try await repo.must("config", "extensions.worktreeConfig", "true")
        let own = repo.sandbox.folder + "/own-hooks"
        try await repo.must("config", "--worktree", "core.hooksPath", own, in: tree)
        #expect(try await repo.guardhook("status", in: tree).status == 1)
        #expect(try await repo.guardhook("install", in: tree).status == 0)
        #expect(FileManager.default.isExecutableFile(atPath: own + "/pre-commit"))
        let linked = Repo(sandbox: repo.sandbox, path: tree)
        try await linked.stageSomething()
        linked.expectRefused(try await linked.commit("perf: no"), by: "commit.types")
        #expect(try await repo.guardhook("status").status == 0)
    }

    @Test("one inside the tracked tree: what to add and where, nothing written")
    func tracked() async throws {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        try await repo.must("config", "core.hooksPath", "tools/hooks")
        try repo.write("tools/hooks/pre-commit", "#!/bin/sh\nexit 0\n")
        try await repo.must("add", "tools")
        let done = try await repo.untouched { try await repo.guardhook("install") }
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("tools/hooks"), "\(done)")
        for name in ["pre-commit", "commit-msg", "pre-merge-commit"] {
            #expect(
                done.errors.contains("tools/hooks/\(name):   guardhook "), "what to add is not named: \(done)"
            )
        }

        // The advice followed line by line.
        for match in done.errors.matches(of: #/add to (.+?):   (guardhook .+)/#) {
            let command = match.2.replacing("guardhook", with: Tools.guardhook, maxReplacements: 1)
            try writeExecutable("#!/bin/sh\n\(command)\n", to: repo.file(String(match.1)))
        }
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
        let status = try await repo.guardhook("status")
        #expect(status.status == 0 && status.output.contains("calls guardhook"), "\(status)")
    }

    /// Replaces the hooks folder by a link.
    private func linkHooks(of repo: Repo, to folder: String) async throws {
        #expect(try await repo.guardhook("uninstall").status == 0)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.removeItem(atPath: repo.file(".git/hooks"))
        try FileManager.default.createSymbolicLink(
            atPath: repo.file(".git/hooks"), withDestinationPath: folder)
    }

    @Test("a hooks folder that is a symbolic link inside Git's folder is followed")
    func link() async throws {
        let repo = try await Repo.guarded()
        let folder = repo.file(".git/own-hooks")
        try await linkHooks(of: repo, to: folder)
        let done = try await repo.guardhook("install")
        #expect(done.status == 0, "\(done)")
        #expect(FileManager.default.isExecutableFile(atPath: folder + "/pre-commit"))
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
    }

    @Test("one that leads elsewhere may be shared: refused with the remedy, nothing written")
    func sharedLink() async throws {
        let repo = try await Repo.guarded()
        let folder = repo.sandbox.folder + "/elsewhere"
        try await linkHooks(of: repo, to: folder)
        let done = try await repo.guardhook("install")
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains(folder) && done.errors.contains("core.hooksPath"), "\(done)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("no hooks folder at all (a template without one)")
    func missing() async throws {
        let repo = try await Repo.bare()
        try FileManager.default.removeItem(atPath: repo.file(".git/hooks"))
        let done = try await repo.guardhook("install")
        #expect(done.status == 0, "\(done)")
    }

    /// Whether this process can make a folder read-only: by its mode, or as root by a mount of its own.
    private static let canProtect = Memo { () async -> Bool in
        if getuid() != 0 { return true }
        let script = "mount --bind -o ro / /mnt"
        return await Tools.output(of: ["unshare", "--mount", "sh", "-c", script]) != nil
    }

    @Test(
        "a hooks folder that cannot be written says so, and what was there stays",
        .enabled("needs a folder that cannot be written; root needs leave to mount") {
            await canProtect.value
        })
    func readOnly() async throws {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        let own = "#!/bin/sh\nexit 0\n"
        try writeExecutable(own, to: repo.file(".git/hooks/pre-commit"))
        // Root may write anywhere but where nobody may: there a mount that is read-only takes the place of the mode.
        let isRoot = getuid() == 0
        let script =
            isRoot
            ? "mount --bind -o ro .git/hooks .git/hooks && mount -o remount,bind,ro .git/hooks && exec \"$0\" install"
            : "chmod 555 .git/hooks; \"$0\" install; status=$?; chmod 755 .git/hooks; exit $status"
        let done = try await repo.sandbox.run(
            (isRoot ? ["unshare", "--mount"] : []) + ["sh", "-c", script, Tools.guardhook], in: repo.path)
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("no hook was installed") && done.errors.contains("writable"), "\(done)")
        #expect(try repo.read(".git/hooks/pre-commit") == own)
        let left = try FileManager.default.contentsOfDirectory(atPath: repo.file(".git/hooks"))
        #expect(left.filter { !$0.hasSuffix(".sample") } == ["pre-commit"])
    }

    @Test("a bare repository has nothing to commit from: exit status 3 and the way out")
    func bareRepository() async throws {
        let origin = try await Repo.guarded()
        let sandbox = origin.sandbox
        let path = sandbox.folder + "/bare.git"
        try await origin.must("clone", "-q", "--bare", origin.path, path)
        for command in ["install", "uninstall", "status", "check"] {
            let done = try await sandbox.run([Tools.guardhook, command], in: path)
            #expect(done.status == 3 && done.errors.contains("bare"), "\(command): \(done)")
            #expect(done.errors.contains("clone or a worktree"), "\(command): \(done)")
        }
        // A worktree of it has.
        let tree = Repo(sandbox: sandbox, path: sandbox.folder + "/tree")
        try await origin.must("worktree", "add", "-q", "-b", "feat/tree", tree.path, "main", in: path)
        #expect(try await tree.guardhook("install").status == 0)
        try await tree.stageSomething()
        tree.expectRefused(try await tree.commit("perf: no"), by: "commit.types")
    }
}
