import ArgumentParser
import GuardCore
import Suggestions
import Workflow

struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Ask for missing docstrings and type hints, and write them as a patch for review.",
        discussion: """
            Examples:
              guardhook suggest                       for what is staged
              guardhook suggest src/app --test        for a folder, with the tests as a proof
              guardhook suggest --all --budget 600    ten minutes for a whole tree; call it again to go on
              guardhook suggest --background          returns at once; guardhook status says how it went
            """)

    @OptionGroup var output: ReportOptions

    @Argument(help: "Files and folders; without them, what is staged.", completion: .file())
    var paths: [String] = []

    @Flag(help: "What is staged (the default).")
    var staged = false

    @Flag(help: "Every Python file that Git knows.")
    var all = false

    @Option(help: "Seconds to ask for; without it, until everything is answered.")
    var budget: Double?

    @Flag(help: "Run the tests on the patched tree and drop what breaks them.")
    var test = false

    @Flag(help: "Return at once and go on in the background.")
    var background = false

    func validate() throws {
        if all, !paths.isEmpty { throw ValidationError("give --all or paths, not both") }
        if staged, all || !paths.isEmpty {
            throw ValidationError("--staged goes with neither --all nor paths")
        }
        if let budget, budget < 0 || budget > 86_400 {
            throw ValidationError("--budget takes 0 to 86400 seconds")
        }
        if output.format != .text, output.format != .json {
            throw ValidationError("suggest prints text or json")
        }
    }

    func run() async throws {
        let command = self
        try await Session(color: output.color, speaksJSON: output.format == .json).run {
            session async throws(GuardError) in
            try await command.status(session)
        }
    }

    private func status(_ session: Session) async throws(GuardError) -> ExitStatus {
        let workspace = try Workspace.open(session.surroundings)
        if background {
            let started = try BackgroundRun(workspace).start(arguments: arguments)
            Output.report(
                output.format == .json
                    ? try session.json(started) : BackgroundText(started, style: session.style).render())
            return .pass
        }
        var options = SuggestRun.Options()
        options.paths = paths
        options.all = all
        options.budget = budget.map { .milliseconds(Int64($0 * 1000)) }
        options.tests = test
        let outcome = try await SuggestRun(workspace, options: options).run(progress: session.progress.sink)
        try BackgroundRun(workspace).note(outcome)
        session.progress.finish()
        Output.report(
            output.format == .json
                ? try session.json(JSONSuggestRun(outcome))
                : SuggestText(outcome: outcome, style: session.style, isVerbose: output.verbose).render())
        return .pass
    }

    /// The same call without `--background`.
    private var arguments: [String] {
        ["suggest"] + paths + (all ? ["--all"] : []) + (test ? ["--test"] : [])
            + (budget.map { ["--budget", "\($0)"] } ?? [])
    }
}
