internal import GuardCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension JSONValue {
    /// Reads JSON text. Members of an object come sorted by name, for the decoder knows no order.
    ///
    /// - Throws: `OllamaError` of kind `rubbish` for anything that is no JSON, for half a surrogate pair,
    ///   and for values nested deeper than the decoder bears.
    package static func parse(_ text: some Sequence<UInt8>) throws(OllamaError) -> JSONValue {
        let bytes = Data(text)
        do {
            return try JSONDecoder().decode(JSONValue.self, from: bytes)
        } catch {
            throw .rubbish(String(decoding: bytes.prefix(200), as: UTF8.self))
        }
    }
}

extension JSONValue: Decodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Name.self) {
            // Probing is how a decoder says what kind of value it holds; a wrong guess is no error.
            let names = object.allKeys.sorted { $0.stringValue < $1.stringValue }
            self = .object(
                try names.map { Member($0.stringValue, try object.decode(JSONValue.self, forKey: $0)) })
            return
        }
        if var array = try? decoder.unkeyedContainer() {
            var values: [JSONValue] = []
            while !array.isAtEnd { values.append(try array.decode(JSONValue.self)) }
            self = .array(values)
            return
        }
        self = try Self.scalar(decoder.singleValueContainer())
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
        if value.decodeNil() { return .null }
        // As above: each `try?` asks "is it one of these?".
        if let text = try? value.decode(String.self) { return .string(text) }
        if let flag = try? value.decode(Bool.self) { return .bool(flag) }
        if let number = try? value.decode(Int.self) { return .int(number) }
        return .double(try value.decode(Double.self))
    }
}
