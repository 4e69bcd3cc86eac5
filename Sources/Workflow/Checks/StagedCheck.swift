import Git
package import GuardCore
import PythonSource
import Rules
import Suggestions
import TestGate

/// What pre-commit does: the staged tree against branch, content and docstring rules, the tests on it, and
/// proposals for what is missing.
package struct StagedCheck: Sendable {
    /// What to do besides judging by the rules; nil follows the person's settings.
    package struct Options: Sendable {
        package var tests: Bool?
        package var suggestions: Bool?
        /// Whether tests are spared where the findings refuse the commit anyway.
        package var failsFast = false
        /// Whether a clean merge is being committed: then the branch is not the person's choice of place.
        package var isMerge = false

        package init() {}
    }

    private let workspace: Workspace
    private let options: Options

    package init(_ workspace: Workspace, options: Options) {
        self.workspace = workspace
        self.options = options
    }

    /// Looks at what `git commit` would record.
    ///
    /// - Throws: `GuardError` when the repository, a rule file or a setting cannot be worked with. A model
    ///   that does not answer throws nothing.
    package func run(progress: ProgressSink? = nil) async throws(GuardError) -> Outcome {
        let repository = workspace.repository
        let staged = try await repository.stagedTree()
        let head = try repository.head()
        let book = try RuleLocator(workspace).book(for: staged.id)
        let judge = Judge(book)
        var report = Report(
            subject: .init(
                kind: .staged, base: staged.base?.description, tree: staged.id.description,
                branch: head.branchName))
        report.notes = book.notes
        report.findings += try BranchJudgement(workspace: workspace, judge: judge, head: head).findings(
            isCommitting: !options.isMerge)
        let own = try MergedChanges(repository: repository).own(of: staged, isCleanMerge: options.isMerge)
        report.findings += judge.files(try ContentFacts(repository: repository, book: book).files(in: own))
        let work = CodeWork(workspace: workspace, book: book, judge: judge, progress: progress)
        return try await work.complete(
            report, tree: staged.id, changes: staged.changes, own: own,
            plan: CodeWork.Plan(
                tests: options.tests ?? workspace.settings.runsTests,
                suggestions: options.suggestions ?? workspace.settings.suggests, failsFast: options.failsFast)
        )
    }
}

/// The branch rules, with what Git's state says about the commit being made.
struct BranchJudgement {
    let workspace: Workspace
    let judge: Judge
    let head: Head

    /// - Parameter isCommitting: whether a commit is about to be made on the branch (protected branches).
    func findings(isCommitting: Bool) throws(GuardError) -> [Finding] {
        guard let name = head.branchName else { return [] }
        let situation = BranchSituation(
            isDetached: false, isRebasing: try workspace.repository.operation() == .rebase,
            isFirstCommit: head.commit == nil, wantsCommit: isCommitting)
        return judge.branch(name, situation: situation)
    }
}
