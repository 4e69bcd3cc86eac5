import GuardCore

/// `commit.language`: the words of the message are in this language, as far as scripts tell.
struct MessageLanguageCheck: MessageCheck {
    private let rule: Rule
    private let language: WrittenLanguage

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let code = rule.value.text, let language = WrittenLanguage(code: code) else { return nil }
        self.rule = rule
        self.language = language
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let prose = Prose(message.words)
        if !language.accepts(prose) {
            return [describe(in: message, prose)]
        }
        // A body is judged as a whole: one line in another language may quote something.
        var body = Prose("")
        var firstLine: (number: Int, text: String)?
        var inFence = false
        for (number, text) in message.message.body {
            if text.hasBytePrefix("```") { inFence.toggle() }
            guard !inFence, !Self.isQuoted(text) else { continue }
            body.add(Prose(text))
            if firstLine == nil, !text.isBlankLine { firstLine = (number, text) }
        }
        guard let firstLine, language.clearlyRefuses(body) else { return [] }
        return [
            rule.finding(
                Text("the body is not in \(language.name)", ko: "본문이 \(language.koreanName)가 아닙니다"),
                help: help, at: Location(.message, line: firstLine.number, column: 1),
                excerpt: Excerpt(line: firstLine.text, start: 0, length: firstLine.text.count))
        ]
    }

    private var help: Text {
        Text(
            "write it in \(language.name); code, names and quotations may stay as they are",
            ko: "\(language.koreanName)로 쓰세요. 코드, 이름, 인용은 그대로 두어도 됩니다")
    }

    private func describe(in message: JudgedMessage, _ prose: Prose) -> Finding {
        let start = message.wordsStart
        var range = start..<message.characters.count
        if language.isLatin, let foreign = prose.firstForeign {
            let from = foreign.lowerBound + start
            let end =
                message.characters[from...].firstIndex(where: \.isWhitespace) ?? message.characters.count
            range = from..<end
        }
        return rule.finding(
            Text("the subject is not in \(language.name)", ko: "제목이 \(language.koreanName)가 아닙니다"),
            help: help,
            in: message, range)
    }

    /// Lines that show something: quotations, indented code, output.
    private static func isQuoted(_ text: String) -> Bool {
        text.hasBytePrefix(">") || text.hasBytePrefix("    ") || text.hasBytePrefix("\t")
            || text.hasBytePrefix("$ ")
            || FooterReader.split(text) != nil
    }
}
