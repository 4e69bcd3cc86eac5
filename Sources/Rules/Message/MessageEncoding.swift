#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Turns the bytes of a message into text, as Git and its readers would.
enum MessageEncoding {
    /// What came out of decoding.
    enum Outcome: Equatable {
        case text(String)
        /// Not UTF-8 although it should be: Git stores each wrong byte as if it were Latin-1.
        case repaired(String)
        /// The encoding is unknown here, or the bytes are none of it.
        case undecodable(encoding: String)
    }

    /// The text of these bytes.
    ///
    /// - Parameter encoding: as Git names it; nil for UTF-8.
    static func decode(_ bytes: [UInt8], as encoding: String?) -> Outcome {
        guard let encoding, !isUTF8(encoding) else {
            if let text = String(validating: bytes, as: UTF8.self) { return .text(text) }
            return .repaired(String(decoding: repairingLatin1(bytes), as: UTF8.self))
        }
        guard let converted = convert(bytes, from: encoding),
            let text = String(validating: converted, as: UTF8.self)
        else { return .undecodable(encoding: encoding) }
        return .text(text)
    }

    private static func isUTF8(_ name: String) -> Bool {
        name.isEmpty || ["utf-8", "utf8"].contains(name.lowercased())
    }

    /// What Git's `verify_utf8` makes of bytes that are not UTF-8.
    private static func repairingLatin1(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        var position = 0
        while position < bytes.count {
            if let length = lengthOfScalar(in: bytes, at: position) {
                result += bytes[position..<position + length]
                position += length
            } else {
                let byte = bytes[position]
                result += [0xC0 + (byte >> 6), 0x80 + (byte & 0x3F)]
                position += 1
            }
        }
        return result
    }

    /// How many bytes the well-formed UTF-8 sequence at this place has; nil if there is none.
    private static func lengthOfScalar(in bytes: [UInt8], at position: Int) -> Int? {
        let count: Int
        switch bytes[position] {
        case ..<0x80: return 1
        case 0xC2...0xDF: count = 2
        case 0xE0...0xEF: count = 3
        case 0xF0...0xF4: count = 4
        default: return nil
        }
        guard position + count <= bytes.count else { return nil }
        return String(validating: bytes[position..<position + count], as: UTF8.self) == nil ? nil : count
    }

    private static func convert(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
        // Git takes this name too, iconv does not.
        let name = encoding.lowercased() == "latin-1" ? "ISO-8859-1" : encoding
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // No encoding in use needs more than four UTF-8 bytes for one of its own, a shift sequence needs less.
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let capacity = output.count
        var left = capacity
        let failed = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var remaining = source.count
                let status = iconv(converter, &from, &remaining, &to, &left)
                return status == -1 || remaining > 0
            }
        }
        guard !failed else { return nil }
        return output[..<(capacity - left)].map { UInt8(bitPattern: $0) }
    }
}
