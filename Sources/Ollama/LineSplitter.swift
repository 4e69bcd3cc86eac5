internal import GuardCore

/// Cuts a stream of bytes into lines, each of bounded length.
struct LineSplitter {
    private var rest: [UInt8] = []
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// The lines that these bytes complete, without their ends and without blank ones.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws(OllamaError) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = bytes.startIndex
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            rest += bytes[start..<end]
            if let line = takeRest() { lines.append(line) }
            start = end + 1
        }
        rest += bytes[start...]
        if rest.count > limit { throw .tooLong(bytes: limit) }
        return lines
    }

    /// What stands after the last line end, unless that is blank.
    mutating func takeRest() -> [UInt8]? {
        defer { rest = [] }
        let isBlank = rest.allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
        }
        return isBlank ? nil : rest
    }
}
