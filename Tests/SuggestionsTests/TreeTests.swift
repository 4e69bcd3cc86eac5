import Foundation
import GuardCore
import PythonSource
import Suggestions
import Testing

@Suite struct TreeTests {
    private static func source(_ number: Int) -> [UInt8] {
        Array(
            "def work_\(number)(value, flag=True):\n    return value\n\n\nclass Box\(number):\n    def put(self, x):\n        self.x = x\n"
                .utf8)
    }

    private func base(_ behaviour: String, store: PlainStore) async throws -> SuggestionRequest {
        try await request([:], model: try await ScriptedModel.shared.settings(behaviour), store: store)
    }

    @Test func aWholeTreeWithStatistics() async throws {
        let store = try PlainStore()
        let paths = (0..<40).map { "pkg\($0 % 3)/sub/m\($0).py" }
        let outcome = await TreeSuggestor(batch: 15, splitsByFolder: true).run(
            paths, base: try await base("honest-tree", store: store),
            load: { path throws(GuardError) in Self.source(path.utf8.count) })
        #expect(outcome.report.status == .written)
        #expect(outcome.statistics.files == 40)
        #expect(outcome.statistics.definitions == 160)
        #expect(outcome.statistics.documented == 0)
        #expect(outcome.statistics.docstringCoverageAfter > 90)
        #expect(outcome.statistics.hintCoverageAfter > outcome.statistics.hintCoverage)
        #expect(outcome.patches.count == 4)
        #expect(try store.list("patches") == ["pkg0_sub.patch", "pkg1_sub.patch", "pkg2_sub.patch"])
        let folder = try TemporaryFolder()
        for path in paths {
            try folder.write(String(decoding: Self.source(path.utf8.count), as: UTF8.self), to: path)
        }
        try await folder.git("init", "-q")
        try await folder.git("apply", "--check", outcome.patches[0])
        for patch in outcome.patches.dropFirst() { try await folder.git("apply", patch) }
        let review = try #require(try Review.load(store))
        #expect(review.items.count == 160)
        #expect(review.sample(10).count == 10)
    }

    @Test func goesOnWhereItWasStopped() async throws {
        let store = try PlainStore()
        let paths = (0..<30).map { "m\($0).py" }
        var first = try await base("slow-500", store: store)
        first.budget = .seconds(2)
        let load: @Sendable (String) throws(GuardError) -> [UInt8] = { path in
            Self.source(Int(path.dropFirst().dropLast(3)) ?? 0)
        }
        let stopped = await TreeSuggestor(batch: 5).run(paths, base: first, load: load)
        #expect(stopped.report.status == .partial)
        var second = first
        second.budget = nil
        let done = await TreeSuggestor(batch: 5).run(paths, base: second, load: load)
        #expect(done.report.status == .written)
        #expect(done.statistics.kept >= stopped.statistics.asked)
        #expect(done.statistics.kept + done.statistics.asked == 120)
    }

    @Test func aStopSaysThatItWasOneAndWhatIsKept() async throws {
        let store = try PlainStore()
        let first = try await base("slow-200", store: store)
        let run = Task {
            await TreeSuggestor(batch: 5).run(
                (0..<30).map { "m\($0).py" }, base: first,
                load: { path throws(GuardError) in Self.source(Int(path.dropFirst().dropLast(3)) ?? 0) })
        }
        try await Task.sleep(for: .seconds(3))
        run.cancel()
        let stopped = await run.value
        let reason = try #require(stopped.report.reason?.english)
        let answers = stopped.statistics.asked
        #expect(answers > 0 && stopped.report.status == .partial)
        #expect(reason.hasPrefix("interrupted: \(answers) answer"), "\(reason)")
        #expect(reason.hasSuffix("left to ask about; go on with: guardhook suggest --all"), "\(reason)")
        // What was answered is in the patch.
        #expect(stopped.report.definitions.contains { $0.docstring })
    }

    @Test func foldersOfLikeNamesKeepPatchesOfTheirOwn() async throws {
        let store = try PlainStore()
        let paths = ["a/b/m.py", "a_b/m.py", "A_B/m.py", "m.py", "root/m.py"]
        let outcome = await TreeSuggestor(splitsByFolder: true).run(
            paths, base: try await base("honest-names", store: store),
            load: { path throws(GuardError) in Self.source(path.utf8.count) })
        #expect(Set(outcome.patches).count == 6)
        #expect(try store.list("patches").count == 5)
        let folder = try TemporaryFolder()
        for path in paths {
            try folder.write(String(decoding: Self.source(path.utf8.count), as: UTF8.self), to: path)
        }
        try await folder.git("init", "-q")
        for patch in outcome.patches.dropFirst() { try await folder.git("apply", patch) }
        for path in paths { #expect(try folder.read(path)?.contains("\"\"\"") == true) }
    }

    @Test func measuresAModel() async throws {
        let store = try PlainStore()
        let model = try await ScriptedModel.shared.settings("slow-800")
        let report = await ModelReport.measure(
            try await request(
                ["a.py": String(decoding: Self.source(1), as: UTF8.self)], model: model, store: store),
            functions: 3)
        #expect(report.entries.count == 3)
        #expect(report.averageSeconds > 0.01)
        #expect(report.acceptance == 100)
        #expect(report.model == "scripted:latest")
        #expect(try Review.load(store) == nil, "nothing is written")
    }

    @Test func oneBackgroundRunAtATime() throws {
        let store = try PlainStore()
        #expect(try BackgroundRun.state(store) == nil)
        let run = try #require(try BackgroundRun.begin(store))
        #expect(try BackgroundRun.begin(store) == nil)
        run.note(Progress(.suggestions, done: 5, total: 9))
        let state = try #require(try BackgroundRun.state(store))
        #expect(state.isRunning)
        #expect(state.record.pid == ProcessInfo.processInfo.processIdentifier)
        #expect((state.record.done, state.record.total) == (5, 9))
        run.finish(SuggestionsReport(status: .written, patch: "/p"))
        let ended = try #require(try BackgroundRun.state(store))
        #expect(!ended.isRunning)
        #expect(ended.record.outcome == "0 definitions proposed, 0 answers refused, 0 not asked")
        #expect(ended.record.patch == "/p")
        #expect(try BackgroundRun.begin(store) != nil)
    }
}
