import Git
import GuardCore
import PythonSource
import Rules
import Suggestions
import TestGate

/// The part of a check that runs programs: inspecting Python, the tests, and the questions to the model,
/// the last two side by side.
struct CodeWork: Sendable {
    /// Which of it is wanted.
    struct Plan: Sendable {
        var tests: Bool
        var suggestions: Bool
        var failsFast: Bool
    }

    let workspace: Workspace
    let book: RuleBook
    let judge: Judge
    let progress: ProgressSink?

    /// Adds findings on definitions, tests and suggestions to a report.
    ///
    /// - Parameter own: the changes whose definitions are judged, where those are fewer (a merge).
    func complete(
        _ started: Report, tree: ObjectID, changes: [Change], own: [Change]? = nil, plan: Plan
    ) async throws(GuardError) -> Outcome {
        var report = started
        let files = try PythonFacts.files(in: own ?? changes, repository: workspace.repository, book: book)
        let finder = InterpreterFinder(workspace: workspace, tree: tree)
        var facts: PythonFacts?
        var definitions: [DefinitionFacts] = []
        if !files.isEmpty {
            switch await finder.inspect(files) {
            case .success(let found):
                facts = found
                report.notes += found.problems
                definitions = DefinitionJudgement.facts(found)
                report.findings += judge.definitions(definitions)
            case .failure(let error): try passOver(error, in: &report)
            }
        }
        let isRefused = report.findings.contains { $0.severity == .error }
        let suggestion = SuggestionWork(
            workspace: workspace, book: book, tree: tree, progress: progress,
            budget: workspace.settings.budget)
        let gate = TestWork(workspace: workspace, book: book, finder: finder, progress: progress)
        let wantsSuggestions = plan.suggestions && facts != nil
        let seen = facts
        async let suggestions = wantsSuggestions ? suggestion.run(seen) : .skipped("not asked for")
        report.tests = try await tests(gate, tree: tree, changes: changes, plan: plan, isRefused: isRefused)
        report.suggestions = await suggestions
        report.findings += gate.findings(for: report.tests, plan: plan)
        DefinitionJudgement.mark(&report, facts: definitions)
        return Outcome(report: report, nextSteps: NextSteps(report: report).afterCode())
    }

    private func tests(
        _ gate: TestWork, tree: ObjectID, changes: [Change], plan: Plan, isRefused: Bool
    ) async throws(GuardError) -> TestsReport {
        if !plan.tests { return .skipped("not asked for") }
        if plan.failsFast, isRefused {
            return .skipped(Text("the commit is refused anyway", ko: "커밋이 어차피 거부됩니다"))
        }
        return try await gate.run(tree: tree, changes: changes)
    }

    /// An interpreter that is not there is no reason to stop a commit; being interrupted is.
    private func passOver(_ error: GuardError, in report: inout Report) throws(GuardError) {
        switch error.kind {
        case .interrupted, .configuration, .usage: throw error
        case .environment:
            report.notes.append(
                Text(
                    "docstrings and hints were not looked at: \(error.message.english)",
                    ko: "docstring 과 힌트를 확인하지 못했습니다: \(error.message.inLanguage(.korean))"))
        }
    }
}
