import Foundation
import Testing

/// husky comes from npm, so its layout is laid out here: version 9 points `core.hooksPath` at `.husky/_`, a folder that
/// it generates and ignores, whose files run the team's files of the same name one folder above.
@Suite("husky in charge") struct HuskyTests {
    private func repository() async throws -> Repo {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        for name in InstallTests.names {
            try FileManager.default.createDirectory(
                atPath: repo.file(".husky/_"), withIntermediateDirectories: true)
            try writeExecutable(
                "#!/usr/bin/env sh\nfile=.husky/${0##*/}\n[ ! -f \"$file\" ] || exec sh -e \"$file\" \"$@\"\n",
                to: repo.file(".husky/_/" + name))
        }
        try repo.write(".husky/_/.gitignore", "*")
        try await repo.must("config", "core.hooksPath", ".husky/_")
        return repo
    }

    @Test("is recognised by its folder, and told the team's files, not the generated ones")
    func recognised() async throws {
        let repo = try await repository()
        let done = try await repo.untouched { try await repo.guardhook("install") }
        #expect(done.status == 3, "\(done)")
        #expect(done.errors.contains("husky is in charge"), "\(done)")
        #expect(
            done.errors.contains("\n      .husky/commit-msg:        guardhook commit-msg \"$1\"\n"), "\(done)"
        )
        #expect(!done.errors.contains("\\u{a}") && !done.errors.contains("--beside"), "\(done)")
    }

    @Test("the advice followed: commits are judged, and status and doctor agree")
    func followed() async throws {
        let repo = try await repository()
        let folder = URL(fileURLWithPath: Tools.guardhook).deletingLastPathComponent().path
        let path: [String: String?] = ["PATH": folder + ":" + (repo.sandbox.environment["PATH"] ?? "")]
        #expect(try await repo.guardhook("status").status == 1)
        try repo.write(".husky/pre-commit", "guardhook pre-commit\n")
        try repo.write(".husky/commit-msg", "guardhook commit-msg \"$1\"\n")
        try repo.write(".husky/pre-merge-commit", "guardhook pre-commit --merge\n")
        try await repo.stage(["a.py": "breakpoint()\n"])
        repo.expectRefused(
            try await repo.commit("feat: add a", environment: path), by: "forbid.content", line: 6)
        try await repo.stage(["a.py": "x = 1\n"])
        repo.expectRefused(try await repo.commit("perf: no", environment: path), by: "commit.types", line: 4)
        #expect(try await repo.commit("feat: add a", environment: path).status == 0)
        let status = try await repo.guardhook("status")
        #expect(status.status == 0 && status.output.contains("husky"), "\(status)")
        let doctor = try await repo.guardhook("doctor")
        #expect(doctor.output.contains("✓ hooks"), "\(doctor)")
    }
}
