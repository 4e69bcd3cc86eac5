import Testing

@Suite("what the program says about itself") struct VersionTests {
    @Test("--version names itself and its libraries")
    func version() async throws {
        let sandbox = try Sandbox()
        let done = try await sandbox.run([Tools.guardhook, "--version"])
        #expect(done.status == 0, "\(done)")
        for word in ["0.1.0", "libgit2", "libcurl"] { #expect(done.output.contains(word), "\(done)") }
    }

    @Test(
        "--help for each command shows an example",
        arguments: [
            "pre-commit", "commit-msg", "check", "suggest", "review", "rules", "doctor", "install",
            "uninstall", "status",
        ])
    func help(command: String) async throws {
        let sandbox = try Sandbox()
        let done = try await sandbox.run([Tools.guardhook, command, "--help"])
        #expect(done.status == 0, "\(done)")
        #expect(done.output.contains("guardhook \(command)"), "\(done)")
    }

    @Test("doctor says what works here")
    func doctor() async throws {
        let repo = try await Repo.guarded()
        let done = try await repo.untouched { try await repo.guardhook("doctor") }
        for word in ["git", "libgit2", "ython", ".ai-rules.md", "ollama", "pre-commit"] {
            #expect(done.text.contains(word), "\(word): \(done)")
        }
    }
}
