import Files
import Git
package import GuardCore
import Processes
import PythonSource
import Rules
package import Suggestions

/// What `guardhook review` does with the pending patch: load it, apply what a person chose, or drop it.
package struct ReviewRun: Sendable {
    /// What to do besides writing the chosen texts into working files.
    package struct Options: Sendable {
        /// Whether the tests must pass with the texts in the staged tree.
        package var tests = true
        /// Whether the texts, and nothing else, also go into the index.
        package var stages = false

        package init() {}
    }

    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// What waits for review; nil when nothing does.
    package func load() throws(GuardError) -> Review? { try Review.load(workspace.state) }

    /// Forgets the pending patch.
    package func discard() throws(GuardError) { try Review.discard(workspace.state) }

    /// Writes the chosen texts into working files, and into the index if asked.
    ///
    /// - Throws: `GuardError` of kind `environment` when the tests do not pass with them; nothing is written then.
    package func apply(
        _ chosen: [Review.Item], of review: Review, options: Options, progress: ProgressSink? = nil
    ) async throws(GuardError) -> Review.Applied {
        let staged = try await workspace.repository.stagedTree()
        let book = try RuleLocator(workspace).book(for: staged.id)
        let finder = InterpreterFinder(workspace: workspace, tree: staged.id)
        let interpreter = await interpreter(finder)
        let order = try interpreter.flatMap { found throws(GuardError) in
            try ProjectTools(workspace: workspace, tree: staged.id, interpreter: found).importOrder()
        }
        if options.tests, workspace.settings.runsTests {
            let tests = PatchedTests(
                workspace: workspace, book: book, tree: staged.id, finder: finder, progress: progress)
            guard await tests.pass(review.patchedContents(chosen, order: order)) else {
                throw Self.testsFailed
            }
        }
        let applied = try await review.apply(
            chosen, workTree: workspace.workTree, interpreter: interpreter, order: order)
        if options.stages, !applied.applied.isEmpty {
            try await stage(
                review.patchedContents(applied.applied, order: order), of: review, tree: staged.id)
        }
        return applied
    }

    private func interpreter(_ finder: InterpreterFinder) async -> Interpreter? {
        switch await finder.find() {
        case .success(let interpreter): interpreter
        case .failure: nil
        }
    }

    /// Puts the texts into the index as a patch of their own, so that other edits of the file stay unstaged.
    private func stage(_ contents: FileContents, of review: Review, tree: ObjectID) async throws(GuardError) {
        let whole = try wholePatch(contents, review: review, tree: tree)
        let run = try await ChildProcess(
            ["git", "apply", "--cached", "--whitespace=nowarn", "-"],
            environment: workspace.surroundings.environment,
            workingDirectory: workspace.workTree, input: whole, timeout: .seconds(60)
        ).run()
        guard run.succeeded else {
            throw GuardError(
                .environment,
                Text(
                    "the texts are in the working files, but the index has moved on, so they were not staged",
                    ko: "작업 파일에는 적용했지만 인덱스가 달라져 스테이지하지 못했습니다"),
                causes: [String(decoding: run.errorOutput, as: UTF8.self)], hints: ["git add -p"])
        }
    }

    private func wholePatch(
        _ contents: FileContents, review: Review, tree: ObjectID
    ) throws(GuardError) -> [UInt8] {
        var patch: [UInt8] = []
        for (path, bytes) in contents.sorted(by: { $0.key < $1.key }) {
            let name = RepositoryPath(path)
            let mode = try workspace.repository.entry(name, in: tree)?.mode ?? .regular
            patch += try Patch.unified(path: name, old: review.base(of: path), new: bytes, mode: mode)
        }
        return patch
    }

    private static let testsFailed = GuardError(
        .environment,
        Text(
            "the tests do not pass with these texts applied, so nothing was written",
            ko: "이 제안을 적용하면 테스트가 통과하지 않아 아무것도 쓰지 않았습니다"),
        hints: [
            Text(
                "guardhook suggest --test drops what breaks them",
                ko: "guardhook suggest --test 는 문제가 되는 제안을 버립니다"),
            Text(
                "guardhook review --apply --no-tests applies them all the same",
                ko: "guardhook review --apply --no-tests 는 그대로 적용합니다"),
        ])
}
