import GuardCore

/// `commit.body.required`: something stands under the subject besides trailers.
struct BodyRequiredCheck: MessageCheck {
    private let rule: Rule

    init?(_ rule: Rule, _ book: RuleBook) { self.rule = rule }

    func findings(_ message: JudgedMessage) -> [Finding] {
        guard !message.message.body.contains(where: { !$0.text.isBlankLine }) else { return [] }
        let end = message.characters.count
        return [
            rule.finding(
                Text("the message has no body", ko: "메시지에 본문이 없습니다"),
                help: Text(
                    "leave an empty line under the subject and say why the change is made",
                    ko: "제목 아래에 빈 줄을 두고 왜 변경했는지 쓰세요"), in: message, end..<end)
        ]
    }
}
