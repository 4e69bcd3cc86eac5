import GuardCore

/// `commit.body.line_max`: no line of the body is longer than this.
///
/// What cannot be wrapped is left alone: addresses, words longer than the line, quoted and indented text, code
/// between fences, tables, trailers.
struct BodyLineCheck: MessageCheck {
    private let rule: Rule
    private let limit: Int

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let limit = rule.value.number, limit > 0 else { return nil }
        self.rule = rule
        self.limit = limit
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        var inFence = false
        var long: [(number: Int, text: String, count: Int)] = []
        for (number, text) in message.message.body {
            if text.hasBytePrefix("```") || text.hasBytePrefix("~~~") { inFence.toggle() }
            // The bytes bound the characters from above, and counting them is cheap.
            guard !inFence, text.utf8.count > limit, !Self.isUnbreakable(text, limit: limit) else { continue }
            let count = text.count
            if count > limit { long.append((number, text, count)) }
        }
        return long.prefix(5).map { line in
            rule.finding(
                Text(
                    "line \(line.number) has \(line.count) characters, \(line.count - limit) more than \(limit)",
                    ko: "\(line.number)번째 줄이 \(line.count)자로, 허용된 \(limit)자보다 \(line.count - limit)자 깁니다"),
                help: Text("wrap the body at \(limit) characters", ko: "본문을 \(limit)자에서 줄바꿈하세요"),
                at: Location(.message, line: line.number, column: limit + 1),
                excerpt: Excerpt(line: line.text, start: limit, length: line.count - limit))
        }
    }

    private static func isUnbreakable(_ text: String, limit: Int) -> Bool {
        if text.hasBytePrefix("    ") || text.hasBytePrefix("\t") || text.hasBytePrefix(">")
            || text.hasBytePrefix("|")
        {
            return true
        }
        if text.contains("://") { return true }
        // A trailer in the middle of the message, or one whose value is long.
        if FooterReader.split(text) != nil, !text.hasBytePrefix("BREAKING") { return true }
        return text.split(separator: " ").contains { word in
            word.utf8.count > limit && word.count > limit
                && !word.unicodeScalars.contains(where: \.isEastAsian)
        }
    }
}
