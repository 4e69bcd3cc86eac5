import GuardCore
import Ollama
import PythonSource
import Suggestions
import Testing

/// What questions cost, against a server of fixed speed: figures for docs/suggestions.md.
@Suite(.serialized) struct CostTests {
    /// 100 functions, each with a body of some length.
    private static let module = (0..<100).map { number in
        let steps = (0..<10).map { "    total = total + value * \($0) - offset // \(number + 1)\n" }.joined()
        return "def step_\(number)(value, offset):\n    total = \(number)\n\(steps)    return total\n\n\n"
    }.joined()

    private func run(parallel: Int) async throws -> (outcome: SuggestionOutcome, seconds: Double) {
        let model = try await ScriptedModel.shared.settings("slow-1000", parallel: parallel)
        let asked = try await request(["a.py": Self.module], model: model, store: try PlainStore())
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = await Suggestor().outcome(asked)
        let (whole, atto) = (clock.now - start).components
        return (outcome, Double(whole) + Double(atto) / 1e18)
    }

    @Test func sideBySideIsFasterThanOneAtATime() async throws {
        let alone = try await run(parallel: 1)
        let four = try await run(parallel: 4)
        #expect(alone.outcome.report.definitions.count == 101)
        #expect(four.outcome.patched == alone.outcome.patched)
        print("100 definitions: \(alone.seconds) s one at a time, \(four.seconds) s four side by side")
        #expect(four.seconds < alone.seconds * 0.7)
    }

    @Test func answersAreATenthOfTheFile() async throws {
        // Four characters to a token, for both sides.
        let outcome = try await run(parallel: 4).outcome
        let patched = (outcome.patched["a.py"] ?? []).count / 4
        let requests = try await ScriptedModel.shared.requests("slow-1000")
        let allowed = requests.compactMap { $0["options"]?["num_predict"]?.number }
        #expect(!allowed.isEmpty)
        // Rewriting asks for the whole new file once for each definition that is worked on.
        print("tokens allowed per definition: at most \(allowed.max() ?? 0); the whole file has \(patched)")
        #expect((allowed.max() ?? 0) * 10 <= patched)
    }
}
