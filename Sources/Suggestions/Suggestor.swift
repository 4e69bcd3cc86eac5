package import GuardCore
internal import Ollama
internal import PythonSource

/// Finds what is missing, asks for it, proves the answers, and writes the patch.
package struct Suggestor: Sendable {
    package init() {}

    /// Never throws: whatever fails is a reason in the report, and what stands all the same is in the patch.
    ///
    /// Cancelling the task ends the asking; what has been answered by then is proven and written.
    package func run(_ request: SuggestionRequest, progress: ProgressSink? = nil) async -> SuggestionsReport {
        await outcome(request, progress: progress).report
    }

    /// The same with everything that statistics want to know.
    package func outcome(_ request: SuggestionRequest, progress: ProgressSink? = nil) async
        -> SuggestionOutcome
    {
        var run = SuggestionRun(request)
        await run.ask(progress: progress)
        let asked = run
        // Not in this task: a cancelled run still proves and writes what it has.
        return await Task.detached { await asked.finished(progress: progress) }.value
    }
}

/// How long a model took for one definition, and what of its answer stands.
package struct AnswerTime: Sendable, Hashable {
    package let path: String
    /// Dotted; empty for the module.
    package let name: String
    package let seconds: Double
    /// What it was asked for: `docstring`, `type:NAME`.
    package let asked: [String]
    /// What of that stands all proofs.
    package var stood: [String] = []

    init(_ question: Question, seconds: Double) {
        path = question.definition.path
        name = question.definition.name
        self.seconds = seconds
        asked =
            (question.slots.docstring ? ["docstring"] : []) + question.slots.types.map { "type:" + $0 }
    }
}

/// A report and the numbers behind it.
package struct SuggestionOutcome: Sendable {
    package var report: SuggestionsReport
    package var statistics: SuggestionStatistics
    /// The files as they would be, for those that the patch changes.
    package var patched: FileContents
    /// How long each fresh answer took, by definition.
    package var answers: [AnswerTime]
    /// What the patch holds, by definition; nil when it holds nothing.
    var pending: PendingPatch?
    /// The content for which `pending` was made.
    var bases: FileContents
}
