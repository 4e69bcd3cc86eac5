import GuardCore

/// `commit.types`: the type is one of the team's list.
struct TypesCheck: MessageCheck {
    private let rule: Rule
    private let types: [String]
    /// Whether a rule that weighs as much complains about a subject without any type.
    private let formIsJudged: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        types = (rule.value.list ?? []).map(CommitType.normalised).filter { !$0.isEmpty }
        guard !types.isEmpty else { return nil }
        self.rule = rule
        formIsJudged = [RuleID.commitConventional, .commitSubjectPattern].contains { id in
            book.rule(id).map { !$0.value.isOff && $0.severity >= rule.severity } ?? false
        }
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        guard let (range, isTag) = CommitType.find(in: message) else {
            return formIsJudged ? [] : [withoutType(message)]
        }
        let type = String(message.characters[range])
        let isListed = types.contains { $0 == type || (isTag && $0.lowercased() == type.lowercased()) }
        return isListed ? [] : [unknown(type, range, message)]
    }

    private var list: String { types.joined(separator: ", ") }

    private func unknown(_ type: String, _ range: Range<Int>, _ message: JudgedMessage) -> Finding {
        let meant =
            CommitType.aliases[type.lowercased()]?.first(where: types.contains)
            ?? EditDistance.nearest(to: type, in: types)
        let help =
            meant.map { Text("write '\($0)'; allowed: \(list)", ko: "'\($0)'(으)로 쓰세요. 허용: \(list)") }
            ?? Text("use one of: \(list)", ko: "다음 중 하나를 쓰세요: \(list)")
        return rule.finding(
            Text("'\(type)' is not one of the types", ko: "'\(type)'은(는) 허용된 타입이 아닙니다"), help: help,
            in: message, range, replacement: meant.map { message.replacing(range, with: $0) })
    }

    private func withoutType(_ message: JudgedMessage) -> Finding {
        rule.finding(
            Text("the subject does not begin with a type", ko: "제목이 타입으로 시작하지 않습니다"),
            help: Text("begin it with one of: \(list)", ko: "다음 중 하나로 시작하세요: \(list)"), in: message,
            0..<min(
                message.characters.count, message.characters.firstIndex(of: " ") ?? message.characters.count))
    }
}
