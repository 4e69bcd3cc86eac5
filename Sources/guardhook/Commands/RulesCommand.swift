import ArgumentParser
import GuardCore
import Rules
import Workflow

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "What is enforced, from which line, and what is not.",
        discussion: """
            Examples:
              guardhook rules                          the rules of this repository
              guardhook rules docs/agreement.md        those of a file, with no repository needed
              guardhook rules --explain commit.types   what a rule checks and how to satisfy it
              guardhook rules --init                   a guardhook block of what was recognised, as a patch
            """)

    @OptionGroup var output: PlainOptions

    @Argument(help: "A rule file to read instead of the repository's.", completion: .file())
    var file: String?

    @Option(
        help: .init("Explain a rule.", valueName: "rule"), completion: .list(RuleID.all.map(\.rawValue)))
    var explain: String?

    @Flag(help: "Print a patch that adds a guardhook block to the rule file; nothing is written.")
    var `init` = false

    func run() async throws {
        let command = self
        try await Session(color: output.color, speaksJSON: output.format == .json).run {
            session async throws(GuardError) in
            try await command.status(session)
        }
    }

    private func status(_ session: Session) async throws(GuardError) -> ExitStatus {
        if let explain {
            let page = try RulePages.explain(explain)
            Output.report(
                output.format == .json
                    ? try session.json(JSONRulePage(page)) : RulePageText(page, style: session.style).render()
            )
            return .pass
        }
        let book = try await ValueRules.bookWithProblems(file: file, surroundings: session.surroundings)
        if `init` {
            let patch = try RulePages.initPatch(book, file: file, surroundings: session.surroundings)
            Output.report(output.format == .json ? try session.json(JSONPatch(patch: patch)) : patch)
            return .pass
        }
        Output.report(
            output.format == .json
                ? try session.json(RuleBookReport(book))
                : RuleBookText(book: book, style: session.style).render())
        return book.problems.isEmpty ? .pass : .configuration
    }
}
