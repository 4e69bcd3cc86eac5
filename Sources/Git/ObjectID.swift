internal import CGit2

/// The name of a Git object: the SHA-1 of its content, 20 bytes.
package struct ObjectID: Sendable, Hashable, Comparable, CustomStringConvertible {
    // Inline words rather than an array: a tree of 100,000 entries holds as many of these.
    private let high: UInt64
    private let middle: UInt64
    private let low: UInt32

    /// How many bytes an id has.
    package static let byteCount = 20

    /// From exactly 20 bytes; nil otherwise.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        func number(_ part: some Collection<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        high = number(bytes.prefix(8))
        middle = number(bytes.dropFirst(8).prefix(8))
        low = UInt32(number(bytes.dropFirst(16)))
    }

    /// From 40 hexadecimal digits; nil otherwise.
    package init?(hex: String) {
        let digits = hex.utf8.map { Self.digit($0) }
        guard digits.count == 2 * Self.byteCount, !digits.contains(nil) else { return nil }
        let values = digits.compactMap { $0 }
        self.init(bytes: stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] })
    }

    init(_ oid: git_oid) {
        (high, middle, low) = withUnsafeBytes(of: oid) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
                UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
            )
        }
    }

    /// The raw id at the start of at least 20 bytes.
    init(raw: UnsafeRawPointer) {
        high = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
        middle = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        low = UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }

    /// The id as libgit2 holds it.
    var oid: git_oid {
        var oid = git_oid()
        withUnsafeMutableBytes(of: &oid) { bytes in
            bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
            bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
        }
        return oid
    }

    /// The 20 bytes.
    package var bytes: [UInt8] { withUnsafeBytes(of: oid) { Array($0.prefix(Self.byteCount)) } }

    /// The 40 hexadecimal digits.
    package var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The first digits, for a person to read.
    package func short(_ count: Int = 7) -> String { String(description.prefix(count)) }

    /// The tree without entries, known to every repository.
    package static let emptyTree = ObjectID(0x4b82_5dc6_42cb_6eb9, 0xa060_e54b_f8d6_9288, 0xfbee_4904)
    /// Forty zeros: "no object".
    package static let zero = ObjectID(0, 0, 0)

    private init(_ high: UInt64, _ middle: UInt64, _ low: UInt32) {
        self.high = high
        self.middle = middle
        self.low = low
    }

    package static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
