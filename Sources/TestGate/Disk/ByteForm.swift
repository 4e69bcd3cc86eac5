/// Writes numbers (eight bytes, little end first) and byte strings (their length before them).
struct ByteWriter {
    private(set) var bytes: [UInt8]

    init(_ start: [UInt8] = []) { bytes = start }

    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ string: [UInt8]) {
        add(Int64(string.count))
        bytes.append(contentsOf: string)
    }

    mutating func add(_ string: String) { add(Array(string.utf8)) }
}

/// Reads what `ByteWriter` wrote; nil where the bytes end too early.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func integer() -> Int64? {
        guard rest.count >= 8 else { return nil }
        defer { rest = rest.dropFirst(8) }
        return Int64(littleEndian: rest.withUnsafeBytes { $0.loadUnaligned(as: Int64.self) })
    }

    mutating func bytes() -> [UInt8]? {
        guard let count = integer(), count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(Int(count)) }
        return Array(rest.prefix(Int(count)))
    }
}
