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
              guardhook suggest                       for what is staged, else for the last commit
              guardhook suggest src/app --test        for a folder, with the tests as a proof
              guardhook suggest --all --budget 600    ten minutes for a whole tree; call it again to go on
              guardhook suggest --all --sample 10     and show ten of the proposals
              guardhook suggest src/app --report 5    how well and how fast the model answers here
              guardhook suggest --background          returns at once; guardhook status says how it went
            """)

    @OptionGroup var output: ReportOptions

    @Argument(
        help: "Files and folders; without them, what is staged, else what the last commit changed.",
        completion: .file())
    var paths: [String] = []

    @Flag(help: "What is staged alone.")
    var staged = false

    @Flag(help: "Every Python file that Git knows.")
    var all = false

    @Option(
        help: .init("Seconds to ask for; without it, until everything is answered.", valueName: "seconds"))
    var budget: Double?

    @Flag(help: "Run the tests on the patched tree and drop what breaks them.")
    var test = false

    @Flag(help: "With --all: also one patch a folder.")
    var split = false

    @Option(
        help: .init("Also show so many of the proposals, spread over all files.", valueName: "number"))
    var sample: Int?

    @Option(
        help: .init(
            "Measure the model on so many of these definitions instead: seconds, acceptance, memory.",
            valueName: "number"))
    var report: Int?

    @Flag(help: "Return at once and go on in the background.")
    var background = false

    @Flag(help: .hidden)
    var detached = false

    func validate() throws {
        if all, !paths.isEmpty { throw ValidationError("give --all or paths, not both") }
        if staged, all || !paths.isEmpty {
            throw ValidationError("--staged goes with neither --all nor paths")
        }
        if let budget, budget < 0 || budget > 86_400 {
            throw ValidationError("--budget takes 0 to 86400 seconds")
        }
        if split, !all { throw ValidationError("--split goes with --all") }
        if let sample, sample < 1 { throw ValidationError("--sample takes a number of proposals") }
        if let report, report < 1 { throw ValidationError("--report takes a number of definitions") }
        if output.format != .text, output.format != .json {
            throw ValidationError("suggest prints text or json")
        }
    }

    func run() async throws {
        let command = self
        try await Session(look: output.look).run {
            session async throws(GuardError) in
            try await command.status(session)
        }
    }

    private func status(_ session: Session) async throws(GuardError) -> ExitStatus {
        let workspace = try Workspace.open(session.surroundings)
        if background {
            let started = try BackgroundStart(workspace).start(arguments: arguments)
            try say(session, started, BackgroundText(started, style: session.style).render())
            return .pass
        }
        let run = SuggestRun(workspace, options: options)
        if let report {
            let measured = try await run.measure(functions: report, progress: session.progress.sink)
            session.progress.finish()
            try say(
                session, JSONModelReport(measured),
                ModelReportText(report: measured, style: session.style).render())
            return .pass
        }
        let result =
            detached
            ? try await inBackground(run, workspace) : try await run.run(progress: session.progress.sink)
        session.progress.finish()
        let shown = try shownSample(result, workspace)
        try say(
            session, JSONSuggestRun(result, sample: shown.map(\.item)),
            shown.map { ReviewText(style: session.style).render($0.item, diff: $0.diff) }.joined(
                separator: "\n")
                + SuggestText(outcome: result, style: session.style, isVerbose: output.verbose).render())
        return .pass
    }

    /// What a reviewer looks at to judge the rest.
    private func shownSample(
        _ result: SuggestRun.Result, _ workspace: Workspace
    ) throws(GuardError) -> [(item: Review.Item, diff: [UInt8])] {
        guard let sample, result.report.patch != nil, let review = try ReviewRun(workspace).load() else {
            return []
        }
        return try review.sample(sample).map { item throws(GuardError) in (item, try review.diff(of: item)) }
    }

    private func inBackground(_ run: SuggestRun, _ workspace: Workspace) async throws(GuardError)
        -> SuggestRun.Result
    {
        guard let record = try BackgroundRun.begin(workspace.state) else {
            throw GuardError(
                .environment, Text("a run is under way in this repository", ko: "이 저장소에서 이미 실행 중입니다"))
        }
        let result = try await run.run { record.note($0) }
        record.finish(result.report)
        await BackgroundStart(workspace).announce(result.report)
        return result
    }

    private func say(_ session: Session, _ value: some Encodable, _ words: String) throws(GuardError) {
        Output.report(output.format == .json ? try session.json(value) : words)
    }

    private var options: SuggestRun.Options {
        var options = SuggestRun.Options()
        options.paths = paths
        options.stagedOnly = staged
        options.all = all
        options.budget = budget.map { .milliseconds(Int64($0 * 1000)) }
        options.tests = test
        options.splits = split
        return options
    }

    /// The same call without `--background`.
    private var arguments: [String] {
        ["suggest", "--detached"] + paths + (staged ? ["--staged"] : []) + (all ? ["--all"] : [])
            + (split ? ["--split"] : []) + (test ? ["--test"] : [])
            + (budget.map { ["--budget", "\($0)"] } ?? [])
    }
}
