import GuardCore

/// `commit.trailer.forbidden`: no line of the message is such a trailer, wherever it stands.
struct TrailerForbiddenCheck: MessageCheck {
    private let rule: Rule
    private let keys: Set<String>

    init?(_ rule: Rule, _ book: RuleBook) {
        keys = Set(
            (rule.value.list ?? []).map { TrailerKey.normalised($0).lowercased() }.filter { !$0.isEmpty })
        guard !keys.isEmpty else { return nil }
        self.rule = rule
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let lines = message.message.lines
        return lines.indices.dropFirst().compactMap { index in
            let line = lines[index]
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let key = String(Substring(line.utf8[..<colon])).trimmingGitSpace
            guard keys.contains(key.lowercased()) else { return nil }
            return rule.finding(
                Text("the trailer '\(key):' is not allowed", ko: "트레일러 '\(key):'는 허용되지 않습니다"),
                help: Text("remove line \(index + 1)", ko: "\(index + 1)번째 줄을 지우세요"),
                at: Location(.message, line: index + 1, column: 1),
                excerpt: Excerpt(line: line, start: 0, length: line.count))
        }
    }
}
