internal import GuardCore
internal import Ollama

/// A model that is there and can be asked.
struct AskingModel: Sendable {
    let client: OllamaClient
    let name: String
    let digest: String
    let contextTokens: Int
    let thinks: Bool?
    let settings: ModelSettings

    /// Finds the model that the settings name, or the server's best.
    ///
    /// - Throws: `OllamaError`, one line that says what is wrong.
    /// - Parameter end: when the time for everything is over.
    static func find(
        _ settings: ModelSettings, until end: ContinuousClock.Instant?
    ) async throws(OllamaError) -> AskingModel {
        // Whether the server is there shows at once; only an answer may take its time.
        func probe() throws(OllamaError) -> OllamaClient {
            let left = max(end.map { $0 - .now } ?? .seconds(8), .milliseconds(50))
            var quick = settings.timeouts
            quick.connect = min(quick.connect, left)
            quick.firstToken = min(quick.firstToken, .seconds(5), left)
            quick.whole = min(quick.whole, .seconds(8), left)
            return try OllamaClient(settings.address, allowRemote: settings.allowRemote, timeouts: quick)
        }
        let model = try await choose(settings.name, from: try probe())
        let details = try await probe().show(model.name)
        return AskingModel(
            client: try OllamaClient(
                settings.address, allowRemote: settings.allowRemote, timeouts: settings.timeouts),
            name: model.name, digest: model.digest,
            contextTokens: min(settings.contextTokens, details.contextLength ?? settings.contextTokens),
            thinks: details.thinks ? false : nil, settings: settings)
    }

    private static func choose(_ name: String?, from client: OllamaClient) async throws(OllamaError)
        -> OllamaModel
    {
        if let name { return try await client.model(named: name) }
        let models = try await client.models().filter { !$0.name.contains("embed") }
        guard let model = models.first(where: { $0.name.contains("code") }) ?? models.first else {
            throw OllamaError(
                .modelMissing(""),
                Text(
                    "the model server has no model; get one with: ollama pull qwen2.5-coder:7b",
                    ko: "모델 서버에 모델이 없습니다. 받으려면: ollama pull qwen2.5-coder:7b"))
        }
        return model
    }

    /// The question as the server takes it.
    func request(_ question: Question) -> ChatRequest {
        ChatRequest(
            model: name, messages: [.init(.system, question.system), .init(.user, question.user)],
            schema: question.schema, answerTokens: question.answerTokens, contextTokens: contextTokens,
            keepAliveSeconds: settings.keepAliveSeconds, thinks: thinks)
    }

    /// What an answer is kept under.
    func key(_ question: Question) -> String {
        AnswerStore.key(
            digest: digest,
            question: [question.system, question.user, question.schema.encoded, "\(contextTokens)"])
    }
}
