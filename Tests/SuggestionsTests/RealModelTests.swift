import Foundation
import GuardCore
import Ollama
import PythonSource
import Suggestions
import Testing

/// Real models, at the address in `GUARDHOOK_TEST_OLLAMA`. Small ones babble: what is asked is that nothing wrong
/// reaches the patch.
@Suite(
    .serialized,
    .enabled(
        if: ProcessInfo.processInfo.environment["GUARDHOOK_TEST_OLLAMA"] != nil,
        "GUARDHOOK_TEST_OLLAMA is not set"))
struct RealModelTests {
    private func models() async throws -> [ModelSettings] {
        let address = try OllamaAddress.parse(ProcessInfo.processInfo.environment["GUARDHOOK_TEST_OLLAMA"])
        return try await OllamaClient(address).models().prefix(2).map { model in
            ModelSettings(
                name: model.name, address: address,
                timeouts: Timeouts(firstToken: .seconds(90), idle: .seconds(60), whole: .seconds(120)),
                parallel: 2,
                contextTokens: 2048)
        }
    }

    @Test func nothingWrongReachesThePatch() async throws {
        for model in try await models() {
            let sources = ["shop.py": SuggestorTests.shop]
            let outcome = await Suggestor().outcome(
                try await request(sources, model: model, store: try PlainStore()) { $0.budget = .seconds(60) }
            )
            print("\(model.name ?? ""): \(outcome.statistics)")
            print(String(decoding: outcome.patched["shop.py"] ?? [], as: UTF8.self))
            for rejection in outcome.report.rejected {
                print("   \(rejection.name) \(rejection.slot): \(rejection.gate): \(rejection.reason)")
            }
            let complaints = try await IndependentProof.complaints(
                outcome.patched.map { ($0.key, Array((sources[$0.key] ?? "").utf8), $0.value) })
            #expect(complaints == [])
        }
    }

    @Test func aReportOnRealModels() async throws {
        for model in try await models() {
            let report = await ModelReport.measure(
                try await request(["shop.py": SuggestorTests.shop], model: model, store: try PlainStore()),
                functions: 3)
            print(
                "\(report.model ?? ""): \(report.averageSeconds) s, \(report.acceptance) %, \(report.memory ?? 0) bytes"
            )
            #expect(report.entries.allSatisfy { $0.seconds > 0 })
        }
    }
}
