/// One question to a model.
package struct ChatRequest: Sendable, Hashable {
    /// Something said, and by whom.
    package struct Message: Sendable, Hashable {
        package enum Role: String, Sendable, Hashable {
            case system, user, assistant
        }

        package var role: Role
        package var text: String

        package init(_ role: Role, _ text: String) {
            self.role = role
            self.text = text
        }
    }

    package var model: String
    package var messages: [Message]
    /// The JSON schema that the answer follows; nil for free text.
    package var schema: JSONValue?
    /// Tokens that the answer may have at most.
    package var answerTokens: Int
    /// Tokens of question and answer together. The server loads the model anew when this changes.
    package var contextTokens: Int
    package var temperature: Double
    package var seed: Int
    /// How long the server keeps the model loaded afterwards, in seconds; nil for the server's own time.
    package var keepAliveSeconds: Int?
    /// False tells a thinking model to answer at once; nil says nothing (older servers know no such word).
    package var thinks: Bool?

    package init(
        model: String, messages: [Message], schema: JSONValue? = nil, answerTokens: Int = 512,
        contextTokens: Int = 4096, temperature: Double = 0, seed: Int = 1, keepAliveSeconds: Int? = nil,
        thinks: Bool? = nil
    ) {
        self.model = model
        self.messages = messages
        self.schema = schema
        self.answerTokens = answerTokens
        self.contextTokens = contextTokens
        self.temperature = temperature
        self.seed = seed
        self.keepAliveSeconds = keepAliveSeconds
        self.thinks = thinks
    }

    /// As `/api/chat` takes it.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("model", .string(model)),
            .init(
                "messages",
                .array(messages.map { ["role": .string($0.role.rawValue), "content": .string($0.text)] })),
            .init("stream", true),
            .init(
                "options",
                [
                    "temperature": .double(temperature), "seed": .int(seed),
                    "num_predict": .int(answerTokens), "num_ctx": .int(contextTokens),
                ]),
        ]
        if let schema { members.append(.init("format", schema)) }
        if let keepAliveSeconds { members.append(.init("keep_alive", .int(keepAliveSeconds))) }
        if let thinks { members.append(.init("think", .bool(thinks))) }
        return .object(members)
    }
}

/// A model's whole answer.
package struct ChatAnswer: Sendable, Hashable {
    package var text: String
    /// Whether it ended because `answerTokens` were used up, not because the model was done.
    package var isTruncated: Bool
    /// As the server counted them; 0 where it does not say.
    package var questionTokens: Int
    package var answerTokens: Int
    /// How long it took here, from asking to the last byte.
    package var duration: Duration
}
