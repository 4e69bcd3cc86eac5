/// A set of Unicode scalars: what one place of a pattern accepts.
struct ScalarSet: Sendable, Hashable {
    /// A class of scalars that is no plain range.
    enum Class: Sendable, Hashable {
        case word, space, letter, upper, lower, number, punctuation, han, hangul, kana, emoji
    }

    /// A class, or everything but it.
    struct Member: Sendable, Hashable {
        var kind: Class
        var negated = false
    }

    var ranges: [ClosedRange<UInt32>] = []
    var classes: [Member] = []
    var negated = false

    static let any = ScalarSet(ranges: [0...0x10FFFF])
    static let anyButNewline = ScalarSet(ranges: [10...10], negated: true)
    static let digits = ScalarSet(ranges: [0x30...0x39])

    /// Just this scalar, or also its other case.
    static func one(_ scalar: UInt32, ignoringCase: Bool = false) -> ScalarSet {
        var set = ScalarSet(ranges: [scalar...scalar])
        if ignoringCase { set.addOtherCases() }
        return set
    }

    func contains(_ scalar: UInt32) -> Bool {
        for range in ranges where range.contains(scalar) { return !negated }
        for member in classes where Self.holds(member.kind, scalar) != member.negated { return !negated }
        return negated
    }

    /// Makes ASCII letters match in either case; letters beyond ASCII where a range is a single scalar.
    mutating func addOtherCases() {
        for range in ranges {
            if range.count == 1, let scalar = Unicode.Scalar(range.lowerBound) {
                for other in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
                    let mapped = Array(other.unicodeScalars)
                    if mapped.count == 1 { ranges.append(mapped[0].value...mapped[0].value) }
                }
            }
            addOverlap(range, from: 0x41...0x5A, shift: 32)
            addOverlap(range, from: 0x61...0x7A, shift: -32)
        }
    }

    private mutating func addOverlap(
        _ range: ClosedRange<UInt32>, from letters: ClosedRange<UInt32>, shift: Int
    ) {
        guard range.overlaps(letters) else { return }
        let part = range.clamped(to: letters)
        ranges.append(UInt32(Int(part.lowerBound) + shift)...UInt32(Int(part.upperBound) + shift))
    }

    static func holds(_ kind: Class, _ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        switch kind {
        case .word: return scalar.isWordPart
        case .space: return scalar.properties.isWhitespace
        case .letter: return scalar.properties.isAlphabetic
        case .upper: return scalar.properties.isUppercase
        case .lower: return scalar.properties.isLowercase
        case .number: return scalar.properties.numericType != nil
        case .punctuation: return !scalar.isWordPart && !scalar.properties.isWhitespace && value > 32
        case .han: return scalar.isHan
        case .hangul: return scalar.isHangul
        case .kana: return scalar.isKana
        case .emoji: return scalar.looksLikeEmoji
        }
    }
}
