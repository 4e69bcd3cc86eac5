import GuardCore

/// `commit.emoji`: an emoji (or a shortcode such as `:bug:`) is required in the subject, or forbidden anywhere.
struct EmojiCheck: MessageCheck {
    private let rule: Rule
    private let required: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        switch rule.value.text {
        case "required": required = true
        case "forbidden": required = false
        default: return nil
        }
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        required ? missing(message) : present(message)
    }

    private func missing(_ message: JudgedMessage) -> [Finding] {
        guard Emoji.first(in: message.characters) == nil,
            Emoji.shortcodeLength(message.characters[...]) == nil
        else {
            return []
        }
        return [
            rule.finding(
                Text("the subject has no emoji", ko: "제목에 이모지가 없습니다"),
                help: Text(
                    "begin the subject with the emoji for this kind of change", ko: "변경 종류에 맞는 이모지로 제목을 시작하세요"
                ),
                in: message, 0..<0)
        ]
    }

    private func present(_ message: JudgedMessage) -> [Finding] {
        let lines = message.message.lines
        for index in lines.indices {
            // ASCII holds pictures only as shortcodes.
            let text = lines[index]
            guard text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: ":") }) else { continue }
            let characters = Array(text)
            guard let range = Emoji.first(in: characters) else { continue }
            let picture = String(characters[range])
            return [
                rule.finding(
                    Text("the message holds an emoji: \(picture)", ko: "메시지에 이모지가 있습니다: \(picture)"),
                    help: Text("remove it", ko: "이모지를 지우세요"),
                    at: Location(.message, line: index + 1, column: range.lowerBound + 1),
                    excerpt: Excerpt(line: text, start: range.lowerBound, length: range.count),
                    replacement: index == 0 ? Self.removing(range, from: characters) : nil)
            ]
        }
        return []
    }

    private static func removing(_ range: Range<Int>, from line: [Character]) -> String {
        var rest = line[range.upperBound...]
        if range.lowerBound == 0 || line[range.lowerBound - 1].isWhitespace {
            rest = rest.drop(while: \.isWhitespace)
        }
        var head = line[..<range.lowerBound]
        if rest.isEmpty { while head.last?.isWhitespace == true { head.removeLast() } }
        return String(head) + String(rest)
    }
}
