import GuardCore

/// `commit.scope`: a scope must be there, or must be one of the team's list.
struct ScopeCheck: MessageCheck {
    private let rule: Rule
    private let required: Bool
    private let scopes: [String]
    private let formIsJudged: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        switch rule.value {
        case .text("required"):
            required = true
            scopes = []
        case .list(let list) where !list.isEmpty:
            required = false
            scopes = list.map(Self.normalised)
        default: return nil
        }
        formIsJudged =
            book.rule(.commitConventional).map { !$0.value.isOff && $0.severity >= rule.severity } ?? false
    }

    /// Without code marks and parentheses; a star at the end stays.
    private static func normalised(_ listed: String) -> String {
        String(listed.drop { "`( ".contains($0) }.reversed().drop { "`):, ".contains($0) }.reversed())
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        guard case .success(let header) = message.header else {
            return required && !formIsJudged ? [missing(at: 0, message)] : []
        }
        guard let scope = header.scope, let start = header.scopeStart else {
            return required ? [missing(at: header.type.count, message)] : []
        }
        guard !scopes.isEmpty else { return [] }
        var position = start
        for part in scope.split(separator: ",", omittingEmptySubsequences: false) {
            let name = part.trimmingGitSpace
            if !allows(name) { return [unknown(name, at: position, message)] }
            position += part.count + 1
        }
        return []
    }

    /// A scope is listed itself, or its parts are: `api/auth` where `api` and `auth` or `api/*` are.
    private func allows(_ name: String) -> Bool {
        scopes.contains(name) || scopes.contains { $0.hasSuffix("*") && name.hasPrefix($0.dropLast()) }
            || (name.contains("/") && name.split(separator: "/").allSatisfy { scopes.contains(String($0)) })
    }

    private func missing(at position: Int, _ message: JudgedMessage) -> Finding {
        rule.finding(
            Text("the scope is missing", ko: "scope가 없습니다"),
            help: Text(
                "say what the change is about: type(scope): description",
                ko: "무엇에 대한 변경인지 쓰세요: type(scope): 설명"), in: message, position..<position)
    }

    private func unknown(_ name: String, at position: Int, _ message: JudgedMessage) -> Finding {
        let list = scopes.joined(separator: ", ")
        let range = position..<(position + name.count)
        let meant = EditDistance.nearest(to: name, in: scopes)
        return rule.finding(
            Text("'\(name)' is not one of the scopes", ko: "'\(name)'은(는) 허용된 scope가 아닙니다"),
            help: Text("use one of: \(list)", ko: "다음 중 하나를 쓰세요: \(list)"), in: message, range,
            replacement: meant.map { message.replacing(range, with: $0) })
    }
}
