import GuardCore
import PythonSource
import Suggestions
import Testing

/// Whatever a model answers, nothing but docstrings and annotations changes.
@Suite struct HostileAnswerTests {
    @Test(arguments: [1, 2])
    func nothingWrongReachesThePatch(seed: Int) async throws {
        let files = try await StandardLibrary.files(16, from: seed)
        let store = try PlainStore()
        let model = try await ScriptedModel.shared.settings("hostile-\(seed)")
        let sources = Dictionary(
            files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
        let asked = try await request(sources, model: model, store: store) {
            $0.scope = .all
            $0.minimumPython = seed % 2 == 0 ? PythonVersion(3, 8) : PythonVersion(3, 11)
            $0.style = DocstringStyle.allCases[seed % 3]
        }
        let outcome = await Suggestor().outcome(asked)
        #expect(outcome.statistics.asked > 150, "\(outcome.statistics)")
        #expect(outcome.report.rejected.count > outcome.statistics.asked / 2)
        #expect(!outcome.patched.isEmpty)
        let complaints = try await IndependentProof.complaints(
            outcome.patched.map { ($0.key, Array((sources[$0.key] ?? "").utf8), $0.value) })
        #expect(complaints == [])
        // Each rejection says by which gate and why.
        #expect(
            outcome.report.rejected.allSatisfy { !$0.gate.isEmpty && !$0.reason.isEmpty && !$0.path.isEmpty })
        let gates = Set(outcome.report.rejected.map(\.gate))
        for gate in ["babble", "markup", "controls", "secret", "type", "signature", "answer", "language"] {
            #expect(gates.contains(gate), "\(gates)")
        }
        // And Git takes the whole of it.
        let folder = try TemporaryFolder()
        for (path, text) in sources { try folder.write(text, to: path) }
        try await folder.git("init", "-q")
        try await folder.git("apply", "--check", try #require(outcome.report.patch))
        try await folder.git("apply", try #require(outcome.report.patch))
        for (path, bytes) in outcome.patched {
            #expect(try folder.read(path).map { Array($0.utf8) } == bytes)
        }
    }
}
