import ArgumentParser
import GuardCore
import Workflow

struct CommitMsgCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit-msg",
        abstract: "The commit-msg hook: judge the message as Git will store it.",
        discussion: "Example:\n  guardhook commit-msg .git/COMMIT_EDITMSG")

    @OptionGroup var output: ReportOptions

    @Argument(help: "The file that holds the message.", completion: .file())
    var file: String

    func run() async throws {
        let output = output
        let file = file
        try await Session(output).run {
            session async throws(GuardError) in
            let workspace = try Workspace.open(session.surroundings)
            return try session.show(try await MessageCheck(workspace).run(path: file), options: output)
        }
    }
}
