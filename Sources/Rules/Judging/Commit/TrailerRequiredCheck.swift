import GuardCore

/// `commit.trailer.required`: the message ends with these trailers.
struct TrailerRequiredCheck: MessageCheck {
    private let rule: Rule
    private let keys: [String]

    init?(_ rule: Rule, _ book: RuleBook) {
        keys = (rule.value.list ?? []).map(TrailerKey.normalised).filter { !$0.isEmpty }
        guard !keys.isEmpty else { return nil }
        self.rule = rule
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let lines = message.message.lines
        let footers = FooterReader.read(lines, from: FooterReader.start(in: lines)).map {
            $0.token.lowercased()
        }
        let present = Set(message.message.trailers.map { $0.key.lowercased() } + footers)
        return keys.filter { !present.contains($0.lowercased()) }.map { key in
            rule.finding(
                Text("the trailer '\(key):' is missing", ko: "트레일러 '\(key):'가 없습니다"),
                help: Self.help(for: key),
                at: Location(.message, line: max(lines.count, 1), column: (lines.last?.count ?? 0) + 1),
                excerpt: Excerpt(line: lines.last ?? "", start: lines.last?.count ?? 0, length: 0))
        }
    }

    private static func help(for key: String) -> Text {
        key.lowercased() == "signed-off-by"
            ? Text("sign the commit off: git commit -s", ko: "커밋에 서명하세요: git commit -s")
            : Text("add a last paragraph with a line '\(key): …'", ko: "마지막 문단에 '\(key): …' 줄을 추가하세요")
    }
}

/// The key of a trailer as people write it in rule files.
enum TrailerKey {
    /// Without colon, value and decoration: `` `Refs: #N` `` is `Refs`.
    static func normalised(_ listed: String) -> String {
        let text = listed.split(separator: ":", maxSplits: 1).first.map(String.init) ?? listed
        return CommitType.normalised(text.split(separator: " ").first.map(String.init) ?? text)
    }
}
