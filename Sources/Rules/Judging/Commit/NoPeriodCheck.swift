import GuardCore

/// `commit.subject.no_period`: the subject does not end with a full stop; an ellipsis may stand.
struct NoPeriodCheck: MessageCheck {
    private let rule: Rule

    init?(_ rule: Rule, _ book: RuleBook) { self.rule = rule }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let line = message.characters
        let end = line.lastIndex { !$0.isWhitespace } ?? 0
        guard end < line.count, ".。．｡".contains(line[end]) else { return [] }
        if end > 0, line[end - 1] == line[end] { return [] }
        return [
            rule.finding(
                Text("the subject ends with a period", ko: "제목이 마침표로 끝납니다"),
                help: Text("leave the period off", ko: "마침표를 빼세요"), in: message, end..<end + 1,
                replacement: String(line[..<end]))
        ]
    }
}
