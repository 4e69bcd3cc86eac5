import GuardCore
import Ollama
import PythonSource
import Suggestions
import Testing

@testable import Suggestions

/// What a model is told, and what becomes of an answer that only repeats it.
@Suite struct PromptTests {
    @Test(arguments: [DocstringLanguage.english, .korean, .japanese, .chinese])
    func theExampleIsInTheLanguageAndNeverAnAnswer(language: DocstringLanguage) async throws {
        let system = Prompt.system(language: language)
        #expect(system.hasSuffix(language.example.text))
        #expect(system.contains(language.instruction))
        // In whole it must be an answer that passes: a model follows what it sees.
        let json = try #require(language.example.text.split(separator: "\n").last)
        let answer = try JSONValue.parse(json.utf8)
        let script = ScriptShare(answer["summary"]?.text ?? "", known: [])
        #expect(script.fits(language))
        for telltale in language.example.telltales {
            #expect(BabbleGate.objection(to: telltale, about: "f", limit: 200) != nil, "\(telltale)")
        }
    }

    @Test func theStaticPartIsTheSameForAllAndComesFirst() async throws {
        let model = try await ScriptedModel.shared.settings("korean-prompt")
        let source =
            "def one(value):\n    return value\n\n\ndef two(value, other=1):\n    return [value, other]\n"
        _ = await Suggestor().outcome(
            try await request(["p.py": source], model: model, store: try PlainStore()) {
                $0.language = .korean
            })
        let requests = try await ScriptedModel.shared.requests("korean-prompt")
        #expect(requests.count == 3)
        let messages = requests.compactMap { request -> [JSONValue]? in
            guard case .array(let messages) = request["messages"] else { return nil }
            return messages
        }
        #expect(Set(messages.compactMap { $0.first?["content"]?.text }).count == 1)
        #expect(messages.allSatisfy { $0.last?["content"]?.text?.hasSuffix("한국어로.") == true })
        #expect(
            requests.allSatisfy {
                ($0["options"]?["num_predict"]?.number ?? 0) > 0 && $0["keep_alive"] != nil
            })
    }

    @Test func aTypeThatTheModelDoesNotKnowIsNoType() async throws {
        var draft = Draft(
            try #require(
                try await request(["a.py": "def f(x):\n    return x\n"], store: try PlainStore())
                    .inspections[0].definitions.last))
        let inspection = try await request(["a.py": "def f(x):\n    return x\n"], store: try PlainStore())
            .inspections[0]
        let slots = Slots(of: draft.definition, wantsDocstring: false, wantsTypes: true)
        let writer = QuestionWriter(contextTokens: 4096, language: .english)
        let question = try #require(writer.question(about: draft.definition, in: inspection, slots: slots))
        let answer = try ModelAnswer(#"{"types": {"x": "Unknown", "return": "int"}}"#, slots: slots)
        AnswerJudge(style: .google, language: .english, lineLength: 88, minimum: PythonVersion(3, 10))
            .judge(answer, to: question, in: inspection, into: &draft)
        #expect(draft.slots == ["type:return"])
        #expect(draft.rejected.map(\.reason) == ["the code does not show it"])
    }

    @Test func halfASecretIsMaskedToo() async throws {
        // Longer than a line that a question shows: the cut must not leave the half of a key that has no form.
        let key = "ghp_" + "0123456789abcdefghijABCDEFGHIJ012345"
        let padding = String(repeating: "x", count: 180)
        let body = (0..<200).map { "    call('\(padding)\($0 % 10)', '\(key)')\n" }.joined()
        let asked = try await request(["a.py": "def f(a):\n\(body)    return a\n"], store: try PlainStore())
        let definition = try #require(asked.inspections[0].definitions.last)
        let question = try #require(
            QuestionWriter(contextTokens: 4096, language: .english).question(
                about: definition, in: asked.inspections[0],
                slots: Slots(of: definition, wantsDocstring: true, wantsTypes: true)))
        #expect(question.user.contains("lines left out"))
        #expect(!question.user.contains("ghp_"))
    }
}
