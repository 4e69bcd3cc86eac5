/// Texts that say nothing, or nothing about the code.
enum BabbleGate {
    static func objection(to text: String, about subject: String, limit: Int) -> Objection? {
        let text = Sentence.collapsed(text)
        let lower = text.lowercased()
        if text.count >= limit { return Objection(.babble, "it is too long") }
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic).count
        if letters < 3 { return Objection(.babble, "it says nothing") }
        if letters * 2 < text.unicodeScalars.filter({ $0 != " " }).count {
            return Objection(.babble, "it is not words")
        }
        if let word = telltale(in: lower) { return Objection(.babble, "it talks about itself: '\(word)'") }
        if placeholders.contains(lower.filter { $0.isLetter || $0 == " " }) {
            return Objection(.babble, "it stands for a text and is none")
        }
        if let name = unfilled(text) { return Objection(.babble, "it leaves '\(name)' to be filled in") }
        if repeats(lower) { return Objection(.babble, "it repeats itself") }
        if looksLikeCode(text) { return Objection(.babble, "it is code") }
        if saysOnly(lower, subject) { return Objection(.babble, "it says only the name") }
        return nil
    }

    private static func telltale(in text: String) -> String? {
        (phrases + Prompt.telltales).first(where: text.contains)
    }

    private static let phrases = [
        "as an ai", "language model", "i cannot", "i can't", "i'm sorry", "i am sorry", "sure,", "sure!",
        "certainly",
        "here is", "here's", "of course", "as requested", "your code", "todo:", "fixme", "lorem ipsum",
        "docstring", "xxx",
        "we need to", "let's", "let me", "i will", "i'll", "ignore previous", "system prompt",
        "summary:", "description:", "blah", "foo bar", "hello world",
        "요청하신", "물론", "다음은", "죄송", "인공지능", "알겠습니다", "제공된",
    ]

    private static let placeholders: Set<String> = [
        "string", "text", "none", "null", "na", "unknown", "description", "summary", "the description",
        "short phrase",
        "sentence", "one sentence", "short summary", "type", "value", "a value", "the value", "result",
        "the result",
        "returns", "return", "args", "function", "method", "class", "variable", "parameter", "the parameter",
        "argument", "the argument", "not applicable", "not available", "no description", "undefined", "same",
        "설명", "없음", "요약", "문자열", "값", "결과", "매개변수",
    ]

    /// `<name>`, `[name]`, `{name}`, `...` at the end.
    private static func unfilled(_ text: String) -> String? {
        if text.hasSuffix("...") || text.hasSuffix("…") { return "…" }
        for (open, close) in [("<", ">"), ("{", "}"), ("[", "]")] {
            guard let start = text.firstIndex(of: Character(open)),
                let end = text[start...].firstIndex(of: Character(close))
            else { continue }
            let inner = text[text.index(after: start)..<end]
            if inner.count > 2, inner.allSatisfy({ $0.isLetter || $0 == " " || $0 == "_" }), open != "[" {
                return String(inner.prefix(20))
            }
        }
        return nil
    }

    /// One word three times running, one triple of words three times, or few different words in many.
    private static func repeats(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard words.count >= 3 else { return hasRun(text) }
        for index in 2..<words.count
        where words[index] == words[index - 1] && words[index] == words[index - 2] {
            return true
        }
        var triples: [[Substring]: Int] = [:]
        for index in 2..<words.count { triples[Array(words[index - 2...index]), default: 0] += 1 }
        if triples.values.contains(where: { $0 >= 3 }) { return true }
        return hasRun(text) || (words.count >= 12 && Set(words).count * 3 < words.count)
    }

    /// One letter six times running.
    private static func hasRun(_ text: String) -> Bool {
        var run = 0
        var last: Character?
        for character in text {
            run = character == last ? run + 1 : 1
            last = character
            if run >= 6, !character.isWhitespace { return true }
        }
        return false
    }

    private static func looksLikeCode(_ text: String) -> Bool {
        ["def ", "return x", "import ", "class ", "lambda ", "self."].contains {
            text.hasPrefix($0) && text.contains("(")
        }
            || text.contains(";") && text.contains("=") || text.contains("->") || text.contains("==")
            || text.contains("):")
    }

    /// Whether every word of the text stands in the name already ("Adds add", "The user id" for `user_id`).
    private static func saysOnly(_ text: String, _ subject: String) -> Bool {
        let known = Set(NameWords.stems(of: subject))
        let said = NameWords.stems(of: text).filter { !fillers.contains($0) }
        guard !known.isEmpty, text.allSatisfy(\.isASCII) else { return false }
        return said.allSatisfy(known.contains)
    }

    private static let fillers = Set(
        NameWords.stems(
            of: """
                a an the this that it its of to for is be function method class module parameter argument value variable
                attribute property given object perform does do use used call execute run implement define handle thing
                """))
}
