import Git
import GuardCore
import Rules

/// Stands in for a few minutes, until the Suggestions target lands.
struct SuggestionWork: Sendable {
    let workspace: Workspace
    let book: RuleBook
    let tree: ObjectID
    let progress: ProgressSink?
    var budget: Duration?

    func run(_ facts: PythonFacts?) async -> SuggestionsReport { .skipped("not asked for") }
}
