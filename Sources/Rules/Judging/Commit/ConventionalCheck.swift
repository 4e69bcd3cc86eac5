import GuardCore

/// `commit.conventional`: the subject is a header of Conventional Commits 1.0.0, and a blank line follows it.
struct ConventionalCheck: MessageCheck {
    private let rule: Rule
    private let example: String

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        example = (book.rule(.commitTypes)?.value.list?.first).map(CommitType.normalised) ?? "feat"
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        switch message.header {
        case .failure(let fault): [describe(fault, in: message)]
        case .success where !message.message.hasBlankSecondLine: [missingBlankLine(message)]
        case .success: []
        }
    }

    private func missingBlankLine(_ message: JudgedMessage) -> Finding {
        rule.finding(
            Text("the line after the subject is not empty", ko: "제목 바로 다음 줄이 비어 있지 않습니다"),
            help: Text("leave one empty line between subject and body", ko: "제목과 본문 사이에 빈 줄을 하나 두세요"),
            at: Location(.message, line: 2, column: 1),
            excerpt: Excerpt(line: message.message.lines[1], start: 0, length: 0))
    }

    private func describe(_ fault: ConventionalHeader.Fault, in message: JudgedMessage) -> Finding {
        let words = Self.words(for: fault.problem)
        let help: Text
        if let replacement = fault.replacement {
            help = Text("write '\(replacement)'", ko: "'\(replacement)'(으)로 쓰세요")
        } else {
            let model = "\(example)(scope): description"
            help = Text(
                "write it as '\(model)'; the scope may be left out",
                ko: "'\(model)' 형식으로 쓰세요. scope는 생략할 수 있습니다")
        }
        return rule.finding(
            words, help: help, in: message, fault.start..<(fault.start + fault.length),
            replacement: fault.replacement)
    }

    private static func words(for problem: ConventionalHeader.Problem) -> Text {
        switch problem {
        case .noType: Text("the subject does not begin with a type and a colon", ko: "제목이 '타입:'으로 시작하지 않습니다")
        case .typeIsNoWord: Text("what stands before the colon is no type", ko: "콜론 앞의 글자가 타입이 아닙니다")
        case .emptyScope: Text("the scope is empty", ko: "scope가 비어 있습니다")
        case .brokenScope:
            Text(
                "the scope is not written as '(scope)' right before the colon",
                ko: "scope가 콜론 바로 앞의 '(scope)' 형식이 아닙니다")
        case .spaceBeforeColon:
            Text("there is a space before the colon or the scope", ko: "콜론이나 scope 앞에 공백이 있습니다")
        case .noSpaceAfterColon: Text("there is no space after the colon", ko: "콜론 다음에 공백이 없습니다")
        case .noDescription: Text("nothing is said after the colon", ko: "콜론 다음에 설명이 없습니다")
        case .wideColon: Text("'：' is a wide colon", ko: "'：'는 전각 콜론입니다")
        }
    }
}
