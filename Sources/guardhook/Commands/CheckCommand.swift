import ArgumentParser
import GuardCore
import Workflow

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look at what a push would send: messages, branch, changed lines, tests.",
        discussion: """
            Examples:
              guardhook check                                    before pushing
              guardhook check --staged                           what pre-commit does
              guardhook check --from origin/main --format json   in CI, and for agents
              guardhook check --message - --branch fix/login --rules .ai-rules.md
              git log -z --format=%B | guardhook check --messages-from -
            """)

    @OptionGroup var output: ReportOptions

    @Flag(help: "Check what is staged instead of commits.")
    var staged = false

    @Option(help: .init("Check the commits after this revision.", valueName: "revision"))
    var from: String?

    @Option(help: .init("Check up to this revision (default: HEAD).", valueName: "revision"))
    var to: String?

    @Option(
        help: .init("Check just this message: a file, or - for standard input.", valueName: "file"),
        completion: .file())
    var message: String?

    @Option(
        help: .init(
            "Check messages from a file that separates them by NUL, or - for standard input.",
            valueName: "file"),
        completion: .file())
    var messagesFrom: String?

    @Option(help: .init("Check just this branch name.", valueName: "name"))
    var branch: String?

    @Option(
        help: .init(
            "Read the rules from this file; needs no repository with --message or --branch.",
            valueName: "file"),
        completion: .file())
    var rules: String?

    @Flag(help: "Do not run the tests.")
    var noTests = false

    @Flag(help: "Do not ask for suggestions.")
    var noSuggest = false

    func validate() throws {
        let values = message != nil || messagesFrom != nil || branch != nil
        let range = from != nil || to != nil
        if staged, range || values { throw ValidationError("--staged goes with neither a range nor values") }
        if range, values {
            throw ValidationError("--from and --to do not go with --message, --messages-from or --branch")
        }
        if rules != nil, !values {
            throw ValidationError(
                "--rules goes with --message, --messages-from or --branch; guardhook rules FILE shows a file's rules"
            )
        }
        if message != nil, messagesFrom != nil {
            throw ValidationError("give --message or --messages-from, not both")
        }
    }

    func run() async throws {
        let command = self
        try await Session(look: output.look).run {
            session async throws(GuardError) in
            try session.show(try await command.outcome(session), as: command.output.look)
        }
    }

    private func outcome(_ session: Session) async throws(GuardError) -> Outcome {
        if message != nil || messagesFrom != nil || branch != nil { return try await values(session) }
        let workspace = try Workspace.open(session.surroundings)
        if staged {
            var options = StagedCheck.Options()
            options.tests = noTests ? false : nil
            options.suggestions = noSuggest ? false : nil
            return try await StagedCheck(workspace, options: options).run(progress: session.progress.sink)
        }
        var options = RangeCheck.Options()
        options.from = from
        options.to = to
        options.tests = !noTests && workspace.settings.runsTests
        options.suggestions = !noSuggest && from == nil && to == nil && workspace.settings.suggests
        return try await RangeCheck(workspace, options: options).run(progress: session.progress.sink)
    }

    /// For who gives the text itself instead of a file.
    private static let textHint = Text(
        "a text goes in by standard input: echo 'TEXT' | guardhook check --message -",
        ko: "텍스트는 표준 입력으로 전달하세요: echo 'TEXT' | guardhook check --message -")

    private func values(_ session: Session) async throws(GuardError) -> Outcome {
        let check = ValuesCheck(try await ValueRules.book(file: rules, surroundings: session.surroundings))
        let input = Input(surroundings: session.surroundings)
        if let messagesFrom { return check.run(messages: try input.bytes(messagesFrom)) }
        let bytes: [UInt8]? = if let message { try input.bytes(message, hints: [Self.textHint]) } else { nil }
        return check.run(message: bytes, branch: branch)
    }
}
