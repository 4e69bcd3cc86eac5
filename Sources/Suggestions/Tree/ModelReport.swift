package import GuardCore
internal import Ollama

/// How well and how fast a model does on a person's own functions.
package struct ModelReport: Sendable {
    /// One function.
    package struct Entry: Sendable {
        package let path: String
        package let name: String
        package let seconds: Double
        /// What the model was asked for, and what of its answer reached the patch: `docstring`, `type:NAME`.
        package let asked: [String]
        package let stood: [String]
        /// What did not, and why.
        package let rejected: [SuggestionsReport.Rejection]
    }

    package let model: String?
    package let entries: [Entry]
    /// Bytes that the loaded model takes, and how many of them on a graphics card; nil where the server does not say.
    package let memory: Int?
    package let graphicsMemory: Int?
    /// Why there is no more to say.
    package let reason: Text?

    package var averageSeconds: Double {
        entries.isEmpty ? 0 : entries.reduce(0) { $0 + $1.seconds } / Double(entries.count)
    }

    /// The share of the functions asked about for which the model gave something that stood the proofs, in percent.
    package var acceptance: Double {
        Self.share(entries.count { !$0.stood.isEmpty }, of: entries.count)
    }

    /// The share of all docstrings and types asked for that stood the proofs, in percent.
    package var slotAcceptance: Double {
        Self.share(
            entries.reduce(0) { $0 + $1.stood.count }, of: entries.reduce(0) { $0 + $1.asked.count })
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 0 : 100 * Double(part) / Double(whole)
    }

    /// Asks about so many of the request's definitions, one after the other; nothing is written.
    package static func measure(
        _ request: SuggestionRequest, functions: Int = 5, progress: ProgressSink? = nil
    ) async -> ModelReport {
        var request = request
        request.questionLimit = functions
        request.usesKeptAnswers = false
        request.writesPatch = false
        request.model?.parallel = 1
        let outcome = await Suggestor().outcome(request, progress: progress)
        let entries = outcome.answers.map { answer in
            Entry(
                path: answer.path, name: answer.name, seconds: answer.seconds, asked: answer.asked,
                stood: answer.stood,
                rejected: outcome.report.rejected.filter {
                    $0.path == answer.path && $0.name == (answer.name.isEmpty ? answer.path : answer.name)
                })
        }
        let loaded = await memory(request.model, name: outcome.report.model)
        return ModelReport(
            model: outcome.report.model, entries: entries, memory: loaded?.size,
            graphicsMemory: loaded?.graphicsSize,
            reason: outcome.report.reason)
    }

    private static func memory(_ settings: ModelSettings?, name: String?) async -> RunningModel? {
        guard let settings, let name else { return nil }
        do throws(OllamaError) {
            let client = try OllamaClient(
                settings.address, allowRemote: settings.allowRemote, timeouts: settings.timeouts)
            return try await client.running().first { $0.name == name }
        } catch {
            return nil
        }
    }
}
