internal import Ollama

/// A model's answer taken apart by slot. What was not asked for is not there.
struct ModelAnswer: Sendable, Hashable {
    var summary: String?
    var parameters: [String: String] = [:]
    var attributes: [String: String] = [:]
    var returns: String?
    var yields: String?
    var raises: [String: String] = [:]
    var types: [String: String] = [:]

    /// - Throws: `OllamaError` of kind `rubbish` when it is no JSON object.
    init(_ text: String, slots: Slots) throws(OllamaError) {
        let json = try JSONValue.parse(text.utf8)
        if slots.docstring {
            summary = json["summary"]?.text
            parameters = Self.texts(json["args"], slots.parameters)
            attributes = Self.texts(json["attributes"], slots.attributes)
            returns = slots.returns ? json["returns"]?.text : nil
            yields = slots.yields ? json["yields"]?.text : nil
            raises = Self.texts(json["raises"], slots.raises)
        }
        types = Self.texts(json["types"], slots.types)
    }

    private static func texts(_ value: JSONValue?, _ names: [String]) -> [String: String] {
        guard let value else { return [:] }
        var texts: [String: String] = [:]
        for name in names { texts[name] = value[name]?.text }
        return texts
    }
}
