import ArgumentParser
import GuardCore
import Workflow

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The whole command line.
@main
struct Guardhook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guardhook",
        abstract: "Hold commits against the team's .ai-rules.md, test them, and propose missing docstrings.",
        discussion: """
            guardhook install                 put the hooks into this repository
            guardhook check                   look at what a push would send
            guardhook rules                   what is enforced, and from which line
            guardhook doctor                  what works here, and how to mend what does not
            """,
        version: BuildInfo.version,
        subcommands: [
            PreCommitCommand.self, CommitMsgCommand.self, CheckCommand.self, SuggestCommand.self,
            ReviewCommand.self, RulesCommand.self,
            DoctorCommand.self, InstallCommand.self,
            UninstallCommand.self, StatusCommand.self,
        ])

    // On the main actor, so that no thread is needed before the probe has asked for some.
    @MainActor static func main() async {
        // A reader that closes its end must not kill us between two steps of our own.
        signal(SIGPIPE, SIG_IGN)
        // Answered here, for asking libcurl for its version means loading it.
        if CommandLine.arguments.dropFirst() == ["--version"] {
            Output.report(BuildInfo.versionText + "\n")
            return
        }
        do throws(GuardError) {
            try ThreadProbe.run()
        } catch {
            Session(color: .auto, speaksJSON: asksForJSON).tell(error)
            endProcess(ExitStatus.environment.exitCode)
        }
        do {
            if CommandLine.arguments.dropFirst() == ["--generate-manual"] {
                Output.report(ManualPage(root: try CommandInfo.read(Self.self)).render())
                return
            }
            if let hook = HookCall(Array(CommandLine.arguments.dropFirst())) { return try await hook.run() }
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            // Already told; ArgumentParser's own exit would first get its help text ready.
            endProcess(code)
        } catch {
            if exitCode(for: error) == .validationFailure, asksForJSON {
                tellAsJSON(error)
            }
            exit(withError: error)
        }
    }

    /// Whether `--format json` is among the words, whatever else is wrong with them.
    private static var asksForJSON: Bool {
        let words = CommandLine.arguments
        return words.contains("--format=json")
            || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
    }

    /// Wrong usage for machines, beside the words for people on standard error.
    private static func tellAsJSON(_ error: any Error) {
        let words = message(for: error)
        let usage = GuardError(.usage, Text(words.isEmpty ? "wrong usage" : words), hints: ["guardhook help"])
        // An error that cannot be written as JSON still has its sentence.
        if let line = try? JSON.line(JSONError(usage)) { Output.report(line) }
    }
}
