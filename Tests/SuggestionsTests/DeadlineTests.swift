import GuardCore
import PythonSource
import Suggestions
import Testing

/// A hook's budget holds for everything: asking, proving, sorting imports.
@Suite(.serialized) struct DeadlineTests {
    private static let sources = Dictionary(
        uniqueKeysWithValues: (0..<60).map { file in
            (
                "m\(file).py",
                "import sys\nimport os\n\n\n"
                    + (0..<20).map {
                        "def f\($0)(value, flag=True):\n    return value + os.sep + sys.path[\($0)]\n\n\n"
                    }.joined()
            )
        })

    /// Takes its time for every file.
    private struct SlowSorter: ImportSorting {
        var name: String { "slow" }

        func sorted(_ path: String, _ bytes: [UInt8]) async throws(GuardError) -> [UInt8] {
            do { try await Task.sleep(for: .seconds(2)) } catch { throw GuardError(.interrupted, "stopped") }
            return bytes
        }
    }

    private func run(_ behaviour: String, budget: Duration) async throws -> (SuggestionOutcome, Duration) {
        let model = try await ScriptedModel.shared.settings(behaviour)
        let before = ContinuousClock.now
        var asked = try await request(Self.sources, model: model, store: try PlainStore())
        let inspection = ContinuousClock.now - before
        asked.checks = Checks(importSorter: SlowSorter())
        let start = ContinuousClock.now
        asked.deadline = Deadline(since: start, budget: budget, inspection: inspection)
        let outcome = await Suggestor().outcome(asked)
        return (outcome, ContinuousClock.now - start)
    }

    @Test func nothingWaitsLongerThanTheBudget() async throws {
        // 1,260 questions of some seconds each, 60 files that take two seconds to sort: minutes without a bound.
        let (outcome, took) = try await run("slow-20", budget: .seconds(4))
        #expect(took < .seconds(9), "\(took)")
        #expect(outcome.report.status == .partial)
        #expect(outcome.statistics.open > 1000)
        // What needs no model is there all the same.
        #expect(outcome.report.definitions.contains { $0.types == ["flag"] })
    }

    @Test func whatWasAnsweredInTimeIsProvenInTime() async throws {
        let (outcome, took) = try await run("honest-deadline", budget: .seconds(8))
        #expect(took < .seconds(13), "\(took)")
        #expect(outcome.report.definitions.contains { $0.docstring })
        let complaints = try await IndependentProof.complaints(
            outcome.patched.map { ($0.key, Array((Self.sources[$0.key] ?? "").utf8), $0.value) })
        #expect(complaints == [])
    }

    @Test func anEndThatIsOverGivesNothing() async throws {
        let none = try await Deadline.within(.now - .seconds(1)) { () throws(GuardError) in 1 }
        #expect(none == nil)
        let some = try await Deadline.within(nil) { () throws(GuardError) in 1 }
        #expect(some == 1)
    }
}
