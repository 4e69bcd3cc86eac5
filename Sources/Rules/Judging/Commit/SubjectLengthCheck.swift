import GuardCore

/// `commit.subject.max`: the first line is no longer than this, in characters as a person counts them.
struct SubjectLengthCheck: MessageCheck {
    private let rule: Rule
    private let limit: Int

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let limit = rule.value.number, limit > 0 else { return nil }
        self.rule = rule
        self.limit = limit
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let count = message.characters.count
        guard count > limit else { return [] }
        return [
            rule.finding(
                Text(
                    "the subject has \(count) characters, \(count - limit) more than \(limit)",
                    ko: "제목이 \(count)자로, 허용된 \(limit)자보다 \(count - limit)자 깁니다"),
                help: Text(
                    "shorten it and move the details to the body", ko: "제목을 줄이고 자세한 내용은 본문에 쓰세요"),
                in: message, limit..<count)
        ]
    }
}
