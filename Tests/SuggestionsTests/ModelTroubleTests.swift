import GuardCore
import Ollama
import PythonSource
import Suggestions
import Testing

/// A model that is down, dies or is slow costs a line, never what is known without it.
@Suite struct ModelTroubleTests {
    private static let many = (0..<12).map {
        "def function_\($0)(value, flag=False):\n    return value\n\n\n"
    }.joined()

    @Test func nothingListens() async throws {
        let model = ModelSettings(name: "m", address: try OllamaAddress.parse("127.8.8.8:9"))
        let report = await Suggestor().run(
            try await request(["a.py": Self.many], model: model, store: try PlainStore()))
        #expect(report.status == .partial)
        #expect(report.reason?.english.contains("ollama serve") == true)
        #expect(report.definitions.count == 12, "hints by proof are there all the same")
        #expect(report.unasked == 13)
    }

    @Test func theModelIsMissing() async throws {
        var model = try await ScriptedModel.shared.settings("honest")
        model.name = "absent:7b"
        let report = await Suggestor().run(
            try await request(["a.py": Self.many], model: model, store: try PlainStore()))
        #expect(report.reason?.english.hasSuffix("ollama pull absent:7b") == true)
        model.name = nil
        let found = await Suggestor().run(
            try await request(["a.py": Self.many], model: model, store: try PlainStore()))
        #expect(found.model == "scripted:latest")
        let none = try await ScriptedModel.shared.settings("empty")
        var unnamed = none
        unnamed.name = nil
        let empty = await Suggestor().run(
            try await request(["a.py": Self.many], model: unnamed, store: try PlainStore()))
        #expect(empty.reason?.english.contains("has no model") == true)
    }

    @Test func anotherMachineIsNotAsked() async throws {
        let model = ModelSettings(name: "m", address: try OllamaAddress.parse("192.0.2.1"))
        let report = await Suggestor().run(
            try await request(["a.py": Self.many], model: model, store: try PlainStore()))
        #expect(report.reason?.english.contains("not this machine") == true)
    }

    @Test func theModelDies() async throws {
        let model = try await ScriptedModel.shared.settings("dies-0", parallel: 1)
        let outcome = await Suggestor().outcome(
            try await request(["a.py": Self.many], model: model, store: try PlainStore()))
        #expect(outcome.report.status == .partial)
        #expect(outcome.report.reason?.english.contains("the model died") == true)
        #expect(outcome.statistics.failed < 13, "it stops asking a server that only fails")
        #expect(outcome.report.definitions.count == 12)
    }

    @Test func theTimeIsOver() async throws {
        let model = try await ScriptedModel.shared.settings("slow-30", parallel: 2)
        let store = try PlainStore()
        // All of them would take more than ten seconds; no clock is read here, for the machine may be busy.
        let outcome = await Suggestor().outcome(
            try await request(["a.py": Self.many], model: model, store: store) { $0.budget = .seconds(4) })
        #expect(outcome.report.status == .partial)
        #expect(outcome.report.unasked > 0)
        #expect(outcome.report.unasked + outcome.statistics.asked == 13)
        #expect(outcome.report.definitions.count >= 12)
    }

    @Test func answersAreKept() async throws {
        let model = try await ScriptedModel.shared.settings("honest-kept")
        let store = try PlainStore()
        let first = await Suggestor().outcome(
            try await request(["a.py": Self.many], model: model, store: store))
        #expect(first.statistics.asked == 13)
        let second = await Suggestor().outcome(
            try await request(["a.py": Self.many], model: model, store: store))
        #expect(second.statistics.asked == 0)
        #expect(second.statistics.kept == 13)
        #expect(second.patched == first.patched)
        #expect(try await ScriptedModel.shared.requests("honest-kept").count == 13)
        // Damage is as if nothing had been kept.
        for name in try store.list("answers") { try store.write([0xFF, 0x0A, 0x7B], to: "answers/" + name) }
        let third = await Suggestor().outcome(
            try await request(["a.py": Self.many], model: model, store: store))
        #expect(third.statistics.asked == 13)
    }

    @Test func stoppedInTheMiddle() async throws {
        let model = try await ScriptedModel.shared.settings("slow-60", parallel: 2)
        let store = try PlainStore()
        let asked = try await request(["a.py": Self.many], model: model, store: store)
        let task = Task { await Suggestor().outcome(asked) }
        try await Task.sleep(for: .seconds(2))
        task.cancel()
        let outcome = await task.value
        #expect(outcome.report.status == .partial)
        #expect(outcome.report.patch != nil, "what is done is written")
    }

    @Test func nothingMissingAsksNobody() async throws {
        let source =
            "\"\"\"All is said.\"\"\"\n\n\ndef f(x: int) -> int:\n    \"\"\"Give x back.\"\"\"\n    return x\n"
        let model = try await ScriptedModel.shared.settings("honest-none")
        let report = await Suggestor().run(
            try await request(["a.py": source], model: model, store: try PlainStore()))
        #expect(report == SuggestionsReport(status: .none))
        #expect(try await ScriptedModel.shared.requests("honest-none").isEmpty)
    }

    @Test func keptAnswersAreBounded() throws {
        let store = try PlainStore()
        let answers = AnswerStore(store)
        let keys = (0..<60_000).map { AnswerStore.key(digest: "d", question: ["\($0)"]) }
        #expect(Set(keys).count == keys.count)
        #expect(
            AnswerStore.key(digest: "ab", question: ["c"]) != AnswerStore.key(digest: "a", question: ["bc"]))
        for key in keys { answers.keep("answer", for: key) }
        answers.keep(String(repeating: "x", count: 100_000), for: "ff" + keys[0])
        answers.flush()
        let again = AnswerStore(store)
        #expect(again.answer(for: keys[59_999]) == "answer")
        #expect(again.answer(for: keys[0]) == nil, "the oldest went")
        #expect(again.answer(for: "ff" + keys[0]) == nil)
        let lines = try store.list("answers").reduce(0) { sum, name in
            sum + (try store.read("answers/" + name) ?? []).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        }
        #expect(lines <= 64 * 600)
    }
}
