import GuardCore

/// `commit.subject.pattern`: the subject has the form of the team's template or regular expression.
struct SubjectPatternCheck: MessageCheck {
    private let rule: Rule
    private let form: WrittenForm

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let text = rule.value.text, let form = WrittenForm(subject: text) else { return nil }
        self.rule = rule
        self.form = form
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        guard case .failure(let position) = form.fit(message.subject) else { return [] }
        let start = min(position.scalarsToCharacters(in: message.subject), message.characters.count)
        return [
            rule.finding(
                Text("the subject has not the form '\(form.written)'", ko: "제목이 '\(form.written)' 형식이 아닙니다"),
                help: form.isRegularExpression
                    ? Text("write a subject that matches it", ko: "이 정규식에 맞게 제목을 쓰세요")
                    : Text("write it as '\(form.written)'", ko: "'\(form.written)' 형식으로 쓰세요"), in: message,
                start..<start)
        ]
    }
}
