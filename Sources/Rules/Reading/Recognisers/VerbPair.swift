/// "Add", never "Added": a verb as it is to be written, and the same verb as it is not.
enum VerbPair {
    private static let denials = ["not", "never", "rather than", "instead of", "over", "no"]
    private static let endings = ["ed", "d", "s", "es", "ing", "ped", "ped", "ted"]

    /// Where the first verb of such a pair stands.
    static func offset(in sentence: Sentence) -> Int? {
        guard sentence.spans.count >= 2 else { return nil }
        for (good, bad) in zip(sentence.spans, sentence.spans.dropFirst()) {
            let end = good.offset + (good.isCode ? 1 : good.content.utf8.count + 2)
            guard end < bad.offset, bad.offset - end < 16, isVerb(good.content, bent: bad.content) else {
                continue
            }
            let between = SourceText.trimmed(sentence.string(end..<bad.offset)).lowercased()
            if denials.contains(where: { between == $0 || between.hasSuffix(" " + $0) }) {
                return good.offset
            }
        }
        return nil
    }

    private static func isVerb(_ good: String, bent bad: String) -> Bool {
        guard let verb = good.split(separator: " ").first?.lowercased(),
            let other = bad.split(separator: " ").first?.lowercased(), verb.utf8.count >= 3,
            verb.allSatisfy(\.isLetter)
        else { return false }
        let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
        return endings.contains { other == verb + $0 || other == stem + $0 }
    }
}
