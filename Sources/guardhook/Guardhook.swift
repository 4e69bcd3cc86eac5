import ArgumentParser
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

    static func main() async {
        // A reader that closes its end must not kill us between two steps of our own.
        signal(SIGPIPE, SIG_IGN)
        // Answered here, for asking libcurl for its version means loading it.
        if CommandLine.arguments.dropFirst() == ["--version"] {
            Output.report(BuildInfo.versionText + "\n")
            return
        }
        do {
            if var hook = hookCommand() { return try await hook.run() }
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: error)
        }
    }

    /// A hook's own command, parsed alone: getting all the others ready takes a tenth of a hook's time.
    ///
    /// - Returns: nil for anything else, and for words that it does not take; those get the whole parser's error.
    private static func hookCommand() -> sending (any AsyncParsableCommand)? {
        let words = Array(CommandLine.arguments.dropFirst())
        switch words.first {
        case CommitMsgCommand.configuration.commandName:
            return try? CommitMsgCommand.parse(Array(words.dropFirst()))
        case PreCommitCommand.configuration.commandName:
            return try? PreCommitCommand.parse(Array(words.dropFirst()))
        default: return nil
        }
    }
}
