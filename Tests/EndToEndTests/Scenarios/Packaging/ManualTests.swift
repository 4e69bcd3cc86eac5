import Foundation
import Testing

@Suite("the manual page and the completions") struct ManualTests {
    private struct Help: Decodable {
        struct Command: Decodable {
            struct Argument: Decodable {
                struct Name: Decodable {
                    let name: String
                }
                let names: [Name]?
                let shouldDisplay: Bool
            }
            let commandName: String
            let arguments: [Argument]?
            let subcommands: [Command]?
            let discussion: String?
        }
        let command: Command
    }

    /// The page as `guardhook --generate-manual` prints it, and the command line as the parser knows it.
    private func page(in sandbox: Sandbox) async throws -> (page: String, commands: [Help.Command]) {
        let made = try await sandbox.run([Tools.guardhook, "--generate-manual"])
        try #require(made.status == 0, "\(made)")
        let dump = try await sandbox.run([Tools.guardhook, "--experimental-dump-help"])
        let help = try JSONDecoder().decode(Help.self, from: Data(dump.output.utf8))
        return (made.output, (help.command.subcommands ?? []).filter { $0.commandName != "help" })
    }

    @Test("every command, every option and every example is in it")
    func complete() async throws {
        let (page, commands) = try await page(in: Sandbox())
        #expect(commands.count >= 10)
        let sections = page.components(separatedBy: "\n.Ss ")
        for command in commands {
            let name = command.commandName.replacingOccurrences(of: "-", with: "\\-")
            let section = try #require(sections.first { $0.hasPrefix(name + "\n") }, "\(name) is missing")
            for argument in command.arguments ?? [] where argument.shouldDisplay {
                for option in argument.names ?? [] where !["help", "h", "version"].contains(option.name) {
                    let written = option.name.replacingOccurrences(of: "-", with: "\\-")
                    #expect(
                        section.contains("Fl \\-" + written) || section.contains("Fl " + written), "\(option)"
                    )
                }
            }
            #expect(section.contains("\nguardhook \(name)"), "\(name) has no example")
        }
        for word in ["guardhook.testTimeout", "OLLAMA_HOST", "NO_COLOR", ".ai\\-rules.md", "\"130\""] {
            #expect(page.contains(word), "\(word)")
        }
    }

    @Test("mandoc finds nothing to warn about", .needs(program: "mandoc"))
    func mandoc() async throws {
        let sandbox = try Sandbox()
        let made = try await sandbox.run([Tools.guardhook, "--generate-manual"])
        let linted = try await sandbox.run(
            ["mandoc", "-Tlint", "-Wwarning"], input: made.output)
        #expect(linted.status == 0 && linted.text.isEmpty, "\(linted)")
    }

    @Test("man shows it without a warning", .needs(program: "man"), .needs(program: "groff"))
    func man() async throws {
        let sandbox = try Sandbox()
        let path = sandbox.folder + "/guardhook.1"
        let made = try await sandbox.run([Tools.guardhook, "--generate-manual"])
        try made.output.write(toFile: path, atomically: true, encoding: .utf8)
        let shown = try await sandbox.run(
            ["man", "--warnings", "-l", path], environment: ["MANWIDTH": "100", "MANPAGER": "cat"])
        #expect(shown.status == 0 && shown.errors.isEmpty, "\(shown)")
        #expect(shown.output.contains("guardhook check"), "\(shown)")
    }

    @Test("the shells can read their completions", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let sandbox = try Sandbox()
        let made = try await sandbox.run([Tools.guardhook, "--generate-completion-script=\(shell)"])
        #expect(made.status == 0 && made.output.contains("pre-commit"), "\(made)")
        guard Tools.onPath(shell) != nil else { return }
        let path = sandbox.folder + "/completion"
        try made.output.write(toFile: path, atomically: true, encoding: .utf8)
        let read = try await sandbox.run([shell, "-n", path])
        #expect(read.status == 0 && read.errors.isEmpty, "\(read)")
    }

    @Test("install-hooks.sh --uninstall takes program, manual and completions away, and nothing else")
    func uninstalled() async throws {
        let repo = try await Repo.guarded()
        let prefix = repo.sandbox.folder + "/prefix"
        let share = [
            "share/man/man1/guardhook.1", "share/bash-completion/completions/guardhook",
            "share/zsh/site-functions/_guardhook", "share/fish/vendor_completions.d/guardhook.fish",
        ]
        for name in share + ["share/man/man1/other.1", "bin/other"] {
            let path = URL(fileURLWithPath: prefix + "/" + name)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("text\n".utf8).write(to: path)
        }
        try FileManager.default.createSymbolicLink(
            atPath: prefix + "/bin/guardhook", withDestinationPath: Tools.guardhook)
        let done = try await repo.sandbox.run(
            [Tools.sources + "/install-hooks.sh", "--uninstall", "--prefix", prefix], in: repo.path)
        #expect(done.status == 0, "\(done)")
        let left = try FileManager.default.subpathsOfDirectory(atPath: prefix).filter {
            $0.contains(".1") || $0.contains("other") || $0.contains("guardhook")
        }
        #expect(left.sorted() == ["bin/other", "share/man/man1/other.1"], "\(done)")
        #expect(!FileManager.default.fileExists(atPath: repo.file(".git/hooks/pre-commit")))
    }
}
