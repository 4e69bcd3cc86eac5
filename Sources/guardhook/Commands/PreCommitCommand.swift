import ArgumentParser

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
        try await HookCall.preCommit(isMerge: merge).run(output.look)
    }
}
