import GuardCore

/// `commit.ticket`: the message names a ticket somewhere.
struct TicketCheck: MessageCheck {
    private let rule: Rule
    private let pattern: TextPattern
    private let written: String
    /// What the rule itself allows in place of a ticket, such as `NO-TICKET`.
    private let substitutes: [String]

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let text = rule.value.text, !text.isEmpty, let pattern = Self.compile(text) else { return nil }
        self.rule = rule
        self.pattern = pattern
        written = text
        substitutes = rule.because.text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
            .filter {
                $0.hasBytePrefix("NO-") || $0.hasBytePrefix("NO_") || $0 == "NOTICKET" || $0 == "NOJIRA"
            }
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let text = message.message.lines.joined(separator: "\n")
        if pattern.occurs(in: text) || substitutes.contains(where: text.contains) { return [] }
        let end = message.characters.count
        return [
            rule.finding(
                Text("the message names no ticket (\(written))", ko: "메시지에 티켓 번호(\(written))가 없습니다"),
                help: Text(
                    "name the ticket in the subject or in a 'Refs:' line", ko: "제목이나 'Refs:' 줄에 티켓 번호를 쓰세요"),
                in: message, end..<end)
        ]
    }

    /// The pattern on word edges: `KF-12` is not found in `AKF-123` or `KF-12x`.
    ///
    /// A pattern that the rule's reader let pass although it is none makes no finding.
    private static func compile(_ text: String) -> TextPattern? {
        let node =
            TemplateReader.looksLikeRegularExpression(text) ? regular(text) : TemplateReader.ticket(text)
        guard let node else { return nil }
        let edges = PatternNode.sequence([
            .look(.set(ScalarSet(classes: [.init(kind: .word)])), behind: true, negated: true), node,
            .look(.set(ScalarSet(classes: [.init(kind: .word)])), behind: false, negated: true),
        ])
        switch Result(catching: { () throws(PatternProblem) in try TextPattern(edges) }) {
        case .success(let pattern): return pattern
        case .failure: return nil
        }
    }

    private static func regular(_ text: String) -> PatternNode? {
        switch Result(catching: { () throws(PatternProblem) in try PatternParser.parse(text) }) {
        case .success(let node): node
        case .failure: nil
        }
    }
}
