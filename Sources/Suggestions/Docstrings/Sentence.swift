/// Puts a model's words into the form that docstrings have, without changing what they say.
enum Sentence {
    /// Runs of white space become one space; what surrounds the text goes.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A first line and what is left over: the first sentence, capitalised, with a final period.
    static func summary(_ text: String, imperative: Bool) -> (first: String, rest: String) {
        let text = withoutPreamble(collapsed(text))
        let (first, rest) = cut(text)
        let mood = imperative ? ImperativeMood.applied(to: first) : first
        return (ended(capitalised(mood)), rest.isEmpty ? "" : ended(capitalised(rest)))
    }

    /// An entry's description: one sentence or phrase with a final period.
    static func description(_ text: String) -> String {
        ended(capitalised(collapsed(text)))
    }

    /// Cuts after the first sentence: a period before a space and a capital or a letter without case.
    private static func cut(_ text: String) -> (String, String) {
        var index = text.startIndex
        while let dot = text[index...].firstIndex(where: { ".!?。".contains($0) }) {
            let next = text.index(after: dot)
            if next == text.endIndex { return (text, "") }
            let rest = text[next...].drop { $0 == " " }
            let before = text[..<dot]
            if text[next] == " ", let first = rest.first, !first.isLowercase, !isAbbreviation(before) {
                return (String(text[...dot]), String(rest))
            }
            index = next
        }
        return (text, "")
    }

    private static func isAbbreviation(_ text: Substring) -> Bool {
        let word = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
        return ["e.g", "i.e", "etc", "vs", "cf", "no", "approx"].contains(word.filter { $0 != "(" })
    }

    /// `This function returns …` becomes `returns …`: a docstring knows what it stands in.
    private static func withoutPreamble(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count == 3, ["this", "the"].contains(words[0].lowercased()),
            ["function", "method", "class", "module", "generator", "property", "test", "coroutine"]
                .contains(words[1].lowercased()),
            let verb = words[2].split(separator: " ").first, ImperativeMood.base(of: verb.lowercased()) != nil
        else { return text }
        return String(words[2])
    }

    private static func capitalised(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        let word = text.prefix { !$0.isWhitespace }
        // Names of code (`foo_bar`, `iPhone`, `x.y`) stay as they are.
        guard word.dropFirst().allSatisfy({ $0.isLowercase || "-,'".contains($0) }) else { return text }
        return first.uppercased() + text.dropFirst()
    }

    private static func ended(_ text: String) -> String {
        guard let last = text.last else { return text }
        if ".!?".contains(last) { return text }
        if last == "。" { return text.dropLast() + "." }
        if ",;:".contains(last) { return ended(String(text.dropLast())) }
        return text + "."
    }
}
