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
        #expect(done.errors.contains("git config"), "the way out is not named: \(done)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: shared).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: try await repo.gitPath("hooks/pre-commit")))
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
        #expect(done.errors.contains("guardhook pre-commit"), "what to add is not named: \(done)")
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

    @Test(
        "a hooks folder that cannot be written says so",
        .enabled(if: getuid() != 0, "root may write anywhere"))
    func readOnly() async throws {
        let repo = try await Repo.bare()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o555], ofItemAtPath: repo.file(".git/hooks"))
        let done = try await repo.guardhook("install")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: repo.file(".git/hooks"))
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("hooks"), "\(done)")
    }
}
