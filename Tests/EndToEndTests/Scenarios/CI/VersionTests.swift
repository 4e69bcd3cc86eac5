import Foundation
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
        let examples = done.output.components(separatedBy: "USAGE:").first ?? ""
        #expect(examples.contains("\n  guardhook \(command)"), "\(done)")
    }
}
