import ArgumentParser
import GuardCore
import Workflow

struct PreCommitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pre-commit",
        abstract: "The pre-commit hook: rules, tests and suggestions on what is about to be committed.",
        discussion: "Examples:\n  guardhook pre-commit\n  guardhook pre-commit --format json")

    @OptionGroup var output: ReportOptions

    @Flag(help: "A clean merge is being committed (the pre-merge-commit hook).")
    var merge = false

    @Argument(help: .hidden)
    var ignored: [String] = []

    func run() async throws {
        let output = output
        var options = StagedCheck.Options()
        options.failsFast = true
        options.isMerge = merge
        let chosen = options
        try await Session(output).run {
            session async throws(GuardError) in
            let workspace = try Workspace.open(session.surroundings)
            let check = StagedCheck(workspace, options: chosen)
            return try session.show(try await check.run(progress: session.progress.sink), options: output)
        }
    }
}
