/// Numbers that a sentence speaks of and does not set: "under 80 characters (the 50 character limit is too strict)".
enum SpokenNumbers {
    /// Words right before a number that another one takes the place of.
    private static let openings = [
        "instead of ", "instead of the ", "instead of the usual ", "rather than ", "rather than the ",
        "rather than the usual ", "not the usual ", "not ", "not the ", "than the usual ", "the usual ",
        "the old ", "the classic ", "the traditional ", "the customary ", "the default ", "the common ",
        "the well-known ", "the famous ", "up from ", "down from ", "it was ", "used to be ", "formerly ",
        "raised from ", "lowered from ", "statt ", "statt der üblichen ", "en vez de ", "em vez de ",
        "au lieu de ",
    ]

    /// What an opinion on a limit says behind it.
    private static let opinions = [
        " is ", " was ", " are ", " were ", " feels ", " seems ", " comes from ", " stems from ", " dates ",
    ]

    /// "Body: 72 *per line*"
    static func isPerLine(_ rest: String) -> Bool {
        [" per line", " a line", " each line", "/line"].contains(where: rest.lowercased().hasPrefix)
    }

    /// "50 characters for the subject, 72 for body lines": the unit is said once.
    static func sharesUnit(_ number: Number, _ sentence: Sentence) -> Bool {
        number.unit == nil
            && sentence.numbers.contains {
                $0.unit == .characters && $0.range.lowerBound < number.range.lowerBound
            }
            && sentence.string(number.range.upperBound..<sentence.text.count).lowercased().hasPrefix(" for ")
    }

    private static let shows = [" shows ", " show ", " displays ", " display ", " truncates ", " renders "]

    /// Who cuts long subjects, which binds nobody.
    private static let tools = [
        "github ", "gitlab ", "bitbucket ", "git log ", "tools ", "most tools ", "many tools ", "some tools ",
        "editors ", "terminals ",
    ]

    /// "GitHub shows 72 characters of a subject": what a tool does, no limit.
    private static func isToldOfTool(_ number: Number, _ sentence: Sentence) -> Bool {
        guard !sentence.has(.must, .atMost, .not, .ban) else { return false }
        let before = sentence.string(0..<number.range.lowerBound).lowercased()
        return shows.contains(where: before.contains) || tools.contains(where: before.hasPrefix)
    }

    /// "Functions stay under 40 lines, files under 400": whether the number counts lines as the one before it does.
    static func countsLines(_ number: Number, _ sentence: Sentence) -> Bool {
        guard number.unit == nil, sentence.numbers.count <= 4,
            let other = sentence.numbers.last(where: { $0.range.upperBound < number.range.lowerBound }),
            other.unit == .lines
        else { return false }
        return sentence.has(.file, in: sentence.clause(at: number.range.lowerBound))
    }

    /// Whether another number of the sentence is the one that holds.
    static func isOne(_ number: Number, _ sentence: Sentence) -> Bool {
        let start = number.range.lowerBound
        guard sentence.numbers.count > 1 else { return isToldOfTool(number, sentence) }
        let before = sentence.string(max(0, start - 28)..<start).lowercased()
        if openings.contains(where: before.hasSuffix) { return true }
        // "(the 50 character limit is restrictive)"
        guard before.hasSuffix("(the "),
            let close = sentence.text[number.range.upperBound...].prefix(80).firstIndex(of: 0x29)
        else { return false }
        let rest = sentence.string(number.range.upperBound..<close).lowercased()
        return opinions.contains(where: rest.contains)
    }
}
