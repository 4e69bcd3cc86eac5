/// The lines of a message file as Git cuts them: at line feeds only, without them.
struct MessageLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.count else { return nil }
        let end = bytes[position...].firstIndex(of: .newline) ?? bytes.count
        defer { position = end + 1 }
        return bytes[position..<end]
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")

    /// White space as Git's own `isspace` has it: no vertical tab, no form feed.
    var isGitSpace: Bool { self == .space || self == .tab || self == .newline || self == .carriageReturn }

    /// Letters and digits of ASCII, as Git's own `isalnum` has them.
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIIUpper: Bool { (0x41...0x5A).contains(self) }
    var isASCIILower: Bool { (0x61...0x7A).contains(self) }
}
