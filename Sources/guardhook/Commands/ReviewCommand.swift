import ArgumentParser
import GuardCore
import Suggestions
import Workflow

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Look through the pending patch, definition by definition, and apply what you like.",
        discussion: """
            Examples:
              guardhook review                    ask about each proposal (a plain list without a terminal)
              guardhook review --apply            put all of it into the working files, if the tests pass with it
              guardhook review --apply --stage    and stage just these texts
              guardhook review --discard          forget it
            """)

    @OptionGroup var output: PlainOptions

    @Flag(help: "Apply everything without asking.")
    var apply = false

    @Flag(help: "Forget the pending patch.")
    var discard = false

    @Option(help: .init("List so many of the proposals, spread over all files.", valueName: "number"))
    var sample: Int?

    @Flag(help: "Also put the applied texts, and nothing else, into the index.")
    var stage = false

    @Flag(help: "Do not run the tests on the patched tree first.")
    var noTests = false

    func validate() throws {
        if apply, discard { throw ValidationError("give --apply or --discard, not both") }
        if stage, discard { throw ValidationError("--stage does not go with --discard") }
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
        let run = ReviewRun(workspace)
        guard let review = try run.load() else {
            try say(
                session, JSONReview.empty, session.style.say("nothing waits for review", ko: "검토할 제안이 없습니다"))
            return .pass
        }
        if discard {
            try run.discard()
            try say(
                session, JSONReview.empty,
                session.style.say("the pending patch is gone", ko: "대기 중이던 패치를 지웠습니다"))
            return .pass
        }
        let chosen: [Review.Item]
        if let sample { return try list(review, review.sample(max(1, sample)), session) }
        if apply {
            chosen = review.items
        } else if session.surroundings.isInteractive, output.format == .text {
            chosen = try await ReviewWalk(review: review, workspace: workspace, style: session.style).choose()
            if chosen.isEmpty { return .pass }
        } else {
            return try list(review, review.items, session)
        }
        var options = ReviewRun.Options()
        options.tests = !noTests
        options.stages = stage
        let applied = try await run.apply(chosen, of: review, options: options)
        try say(
            session, JSONReview(applied: applied),
            AppliedText(applied: applied, isStaged: stage, style: session.style).render())
        return .pass
    }

    private func list(_ review: Review, _ items: [Review.Item], _ session: Session) throws(GuardError)
        -> ExitStatus
    {
        if output.format == .json {
            Output.report(try session.json(JSONReview(pending: items)))
            return .pass
        }
        let text = ReviewText(style: session.style)
        for item in items { Output.report(try text.render(item, diff: review.diff(of: item))) }
        Output.report(
            session.style.say(
                "next: guardhook review --apply [--stage]\n", ko: "다음: guardhook review --apply [--stage]\n"))
        return .pass
    }

    private func say(_ session: Session, _ value: JSONReview, _ words: String) throws(GuardError) {
        Output.report(output.format == .json ? try session.json(value) : words + "\n")
    }
}
