internal import Ollama

/// The JSON schema of an answer: exactly the slots, in the order in which a docstring has them.
enum AnswerSchema {
    /// Characters that a summary may have; a longer one was cut off by the schema and is dropped.
    static let summaryLimit = 160
    static let entryLimit = 200
    static let typeLimit = 80

    static func schema(for slots: Slots) -> JSONValue {
        var members: [JSONValue.Member] = []
        if slots.docstring {
            members.append(.init("summary", text(summaryLimit)))
            if !slots.parameters.isEmpty {
                members.append(.init("args", object(slots.parameters, entryLimit)))
            }
            if !slots.attributes.isEmpty {
                members.append(.init("attributes", object(slots.attributes, entryLimit)))
            }
            if slots.returns { members.append(.init("returns", text(entryLimit))) }
            if slots.yields { members.append(.init("yields", text(entryLimit))) }
            if !slots.raises.isEmpty { members.append(.init("raises", object(slots.raises, entryLimit))) }
        }
        if !slots.types.isEmpty { members.append(.init("types", object(slots.types, typeLimit))) }
        return object(members)
    }

    /// Tokens that an honest answer takes at most, with room for wordiness.
    static func tokens(for slots: Slots, language: DocstringLanguage) -> Int {
        let texts = slots.parameters.count + slots.attributes.count + slots.raises.count
        let sentences = slots.docstring ? 1 + texts + (slots.returns ? 1 : 0) + (slots.yields ? 1 : 0) : 0
        return 32 + language.tokensOfSentence * sentences + 24 * slots.types.count
    }

    private static func text(_ limit: Int) -> JSONValue {
        ["type": "string", "minLength": 1, "maxLength": .int(limit)]
    }

    private static func object(_ names: [String], _ limit: Int) -> JSONValue {
        object(names.map { .init($0, text(limit)) })
    }

    private static func object(_ members: [JSONValue.Member]) -> JSONValue {
        .object([
            .init("type", "object"), .init("properties", .object(members)),
            .init("required", .array(members.map { .string($0.name) })), .init("additionalProperties", false),
        ])
    }
}
