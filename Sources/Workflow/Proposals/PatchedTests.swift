import Git
import GuardCore
import PythonSource
import Rules
import TestGate

/// The project's tests on the staged tree with proposed texts in it.
struct PatchedTests: Sendable {
    let workspace: Workspace
    let book: RuleBook
    let tree: ObjectID
    let finder: InterpreterFinder
    var progress: ProgressSink?

    /// Whether the tests pass, or have nothing to say, with these files changed.
    ///
    /// Tests that could not be run at all prove nothing, so they count as not passed.
    @Sendable func pass(_ contents: [String: [UInt8]]) async -> Bool {
        do throws(GuardError) {
            let replaced = Dictionary(uniqueKeysWithValues: contents.map { (RepositoryPath($0), $1) })
            let patched = try workspace.repository.tree(tree, replacing: replaced)
            let report = try await TestWork(
                workspace: workspace, book: book, finder: finder, progress: progress
            )
            .run(tree: patched, changes: try workspace.repository.changes(from: tree, to: patched))
            return report.status == .passed || report.status == .skipped
        } catch {
            return false
        }
    }
}
