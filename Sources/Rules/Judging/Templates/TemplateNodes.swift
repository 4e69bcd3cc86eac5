/// The patterns that slots and literals of a template become.
enum TemplateNodes {
    static let word = ScalarSet(classes: [.init(kind: .word)])
    private static let spaces = ScalarSet(classes: [.init(kind: .space)])
    private static let notSpace = ScalarSet(classes: [.init(kind: .space)], negated: true)
    private static let letters = ScalarSet(ranges: [0x41...0x5A, 0x61...0x7A])
    private static let alphanumerics = ScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x61...0x7A])

    static let someSpace = PatternNode.some(spaces)
    static let anySpace = PatternNode.any(spaces)
    static let digits = PatternNode.some(.digits)

    /// At least one character that is no space, then anything.
    static let words = PatternNode.sequence([.set(notSpace), .any(.anyButNewline)])

    /// `ABC-12`.
    static let anyKey = PatternNode.sequence([.set(letters), .any(alphanumerics), .text("-"), digits])
    static let ticket = PatternNode.choice([anyKey, .sequence([.optional(.text("#")), digits])])
    static let version = PatternNode.sequence([
        .optional(.text("v")), digits,
        .repeated(.sequence([.text("."), .some(alphanumerics)]), minimum: 0, maximum: nil, greedy: true),
        .optional(
            .sequence([.text("-"), .some(ScalarSet(ranges: [0x2D...0x2E, 0x30...0x39, 0x61...0x7A]))])),
    ])

    /// A picture with its modifiers, or `:shortcode:`.
    static let emoji = PatternNode.choice([
        .sequence([
            .set(ScalarSet(ranges: [0x2000...0x3300], classes: [.init(kind: .emoji)])),
            .any(
                ScalarSet(
                    ranges: [0xFE0F...0xFE0F, 0x200D...0x200D, 0x20E3...0x20E3],
                    classes: [.init(kind: .emoji)])),
        ]),
        .sequence([
            .text(":"),
            .some(ScalarSet(ranges: [0x2B...0x2B, 0x2D...0x2D, 0x30...0x39, 0x5F...0x5F, 0x61...0x7A])),
            .text(":"),
        ]),
    ])

    /// A type before a colon, with `-` or `_` in it; any script.
    static let type = PatternNode.some(
        ScalarSet(ranges: [0x2D...0x2D], classes: [.init(kind: .word)]))

    /// Everything but these characters, at least one.
    static func allBut(_ characters: String, spaces: Bool) -> PatternNode {
        let ranges = characters.unicodeScalars.map { $0.value...$0.value } + [10...10]
        return .some(ScalarSet(ranges: ranges, classes: spaces ? [] : [.init(kind: .space)], negated: true))
    }

    static func date(_ digits: Int) -> PatternNode {
        guard digits == 0 else {
            return .repeated(.set(.digits), minimum: digits, maximum: digits, greedy: true)
        }
        return .sequence([.set(.digits), .some(ScalarSet(ranges: [0x2D...0x2E, 0x30...0x39]))])
    }

    /// A ticket's key as it stands in a template: `KF-`. A key that only shows where one goes stands for any.
    static func key(_ key: String, ignoringCase: Bool) -> PatternNode {
        let literal = PatternNode.text(key, ignoringCase: ignoringCase)
        guard sampleKeys.contains(key.uppercased()) else { return literal }
        return .choice([literal, .sequence([.set(letters), .any(alphanumerics)])])
    }

    private static let sampleKeys: Set<String> = [
        "ISSUE", "TICKET", "JIRA", "PROJ", "PROJECT", "ABC", "XXX", "XX", "KEY", "ID", "TASK", "XYZ", "PRJ",
        "이슈",
    ]
}
