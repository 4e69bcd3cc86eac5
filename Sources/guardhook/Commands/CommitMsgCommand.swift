import ArgumentParser

struct CommitMsgCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit-msg",
        abstract: "The commit-msg hook: judge the message as Git will store it.",
        discussion: "Example:\n  guardhook commit-msg .git/COMMIT_EDITMSG")

    @OptionGroup var output: ReportOptions

    @Argument(help: "The file that holds the message.", completion: .file())
    var file: String

    func run() async throws {
        try await HookCall.commitMsg(file: file).run(output.look)
    }
}
