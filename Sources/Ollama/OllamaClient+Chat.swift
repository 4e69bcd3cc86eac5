internal import GuardCore

extension OllamaClient {
    /// Asks one question and waits for the whole answer.
    ///
    /// - Parameter onToken: called with each piece of the answer as it comes, on another thread; must
    ///   return at once.
    package func chat(
        _ request: ChatRequest, onToken: (@Sendable (String) -> Void)? = nil
    ) async throws(OllamaError) -> ChatAnswer {
        let clock = ContinuousClock()
        let start = clock.now
        let sink = ChatSink(onToken: onToken)
        let http = HTTPRequest(path: "/api/chat", body: Array(request.json.encoded.utf8))
        let response = try await Transfer(http, to: address, timeouts: timeouts, sink: sink).run()
        try check(response, body: sink.errorBody, model: request.model)
        return try sink.finish(duration: clock.now - start)
    }

    /// Has the server load the model, so that the first question does not wait for that.
    package func warm(_ model: String, contextTokens: Int, keepAliveSeconds: Int?) async throws(OllamaError) {
        let request = ChatRequest(
            model: model, messages: [], contextTokens: contextTokens, keepAliveSeconds: keepAliveSeconds)
        _ = try await chat(request)
    }

    /// Throws for every answer that is no success, in the server's own words where it has some.
    func check(_ response: HTTPResponse, body: [UInt8], model: String?) throws(OllamaError) {
        guard (200..<300).contains(response.status) else {
            throw Self.refusal(response.status, body: body, model: model, address: address)
        }
        guard response.status == 200 else { throw .rubbish("status \(response.status)") }
        guard HTTPResponse.isJSON(response.contentType) else {
            throw .wrongType(response.contentType ?? "", at: address)
        }
    }

    static func missing(_ model: String) -> OllamaError {
        let name = OneLine.shortened(model)
        return OllamaError(
            .modelMissing(model),
            Text(
                "the model \(name) is not there; get it with: ollama pull \(name)",
                ko: "모델 \(name)이(가) 없습니다. 받으려면: ollama pull \(name)"))
    }

    private static func refusal(
        _ status: Int, body: [UInt8], model: String?, address: OllamaAddress
    ) -> OllamaError {
        // A body that is no JSON has no words worth showing.
        let words = (try? JSONValue.parse(body))?["error"]?.text
        if status == 404, let model, words?.contains("not found") == true { return missing(model) }
        if (300..<400).contains(status) {
            return OllamaError(
                .status(status),
                Text(
                    "the server at \(address) points elsewhere (status \(status)); guardhook does not follow",
                    ko: "\(address) 서버가 다른 곳을 가리킵니다 (상태 \(status)). guardhook은 따라가지 않습니다"))
        }
        let said = words.map { ": " + OneLine.shortened($0) } ?? ""
        return OllamaError(
            .status(status),
            Text(
                "the model's server answered with status \(status)\(said)",
                ko: "모델 서버가 상태 \(status)(으)로 답했습니다\(said)"))
    }
}
