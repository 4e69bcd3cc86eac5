import GuardCore
import Testing

@testable import Rules

/// For each rule, values that comply and values that do not, by the hundred: at least 95 % of what violates a
/// rule has to be refused, and nothing that complies.
@Suite struct GeneratedMessageTests {
    private static let verbs = [
        "add", "fix", "remove", "update", "rename", "handle", "improve", "move", "use", "drop", "support",
        "allow",
    ]
    private static let wrongVerbs = [
        "added", "adds", "adding", "fixed", "fixes", "fixing", "removed", "updated", "renamed", "improves",
        "moved", "using", "dropped",
        "introduces", "refactored", "made", "changed", "implements",
    ]
    private static let objects = [
        "the login page", "retry logic for uploads", "support for HTTP/2", "a cache to the parser",
        "README.md", "user model tests",
        "the `Foo.bar` method", "src/app/main.py imports", "timeouts", "an OAuth2 flow",
        "pagination of search results",
    ]
    private static let korean = [
        "로그인 페이지 추가", "업로드 재시도 로직 수정", "API 응답 캐시 제거", "README 갱신", "검색 결과 정렬 오류 해결", "`Foo` 클래스 이름 변경",
    ]
    private static let types = ["feat", "fix", "docs", "refactor", "test", "chore"]
    private static let scopes = ["api", "web", "worker"]

    /// One rule with what makes good and bad values for it.
    struct Family: Sendable, CustomStringConvertible {
        var name: String
        var rule: Rule
        var isBranch = false
        var good: @Sendable (inout Dice) -> String
        var bad: @Sendable (inout Dice) -> String
        var description: String { name }
    }

    private static func header(_ dice: inout Dice) -> String {
        let scope = dice.below(2) == 0 ? "(\(dice.pick(scopes)))" : ""
        return dice.pick(types) + scope + (dice.below(5) == 0 ? "!" : "") + ": "
    }

    private static func summary(_ dice: inout Dice) -> String { dice.pick(verbs) + " " + dice.pick(objects) }

    private static func rule(_ id: RuleID, _ value: RuleValue) -> Rule { Courtroom.rule(id, value) }

    static let families: [Family] = [
        Family(
            name: "conventional", rule: rule(.commitConventional, .flag(true)),
            good: { header(&$0) + summary(&$0) }
        ) { dice in
            let kind = dice.below(5)
            let text = summary(&dice)
            let type = dice.pick(types)
            return [text, type + text, "\(type) \(text)", "\(type):\(text)", "[\(type)] \(text)"][kind]
        },
        Family(name: "types", rule: rule(.commitTypes, .list(types)), good: { header(&$0) + summary(&$0) }) {
            dice in
            dice.pick(["feature", "bug", "wip", "misc", "hotfix", "style", "FIX", "docss"]) + ": "
                + summary(&dice)
        },
        Family(
            name: "scope", rule: rule(.commitScope, .list(scopes)),
            good: { dice in "\(dice.pick(types))(\(dice.pick(scopes))): \(summary(&dice))" }
        ) { dice in "\(dice.pick(types))(\(dice.pick(["db", "ui", "apis", "Web"]))): \(summary(&dice))" },
        Family(
            name: "subject length", rule: rule(.commitSubjectMax, .number(50)),
            good: { dice in String((header(&dice) + summary(&dice)).prefix(50)) }
        ) { dice in
            header(&dice) + summary(&dice) + " " + String(repeating: dice.pick(["가", "x", "é"]), count: 51)
        },
        Family(
            name: "lower case", rule: rule(.commitSubjectCase, .text("lower")),
            good: { header(&$0) + summary(&$0) }
        ) { dice in
            let text = summary(&dice)
            return header(&dice) + text.prefix(1).uppercased() + text.dropFirst()
        },
        Family(
            name: "sentence case", rule: rule(.commitSubjectCase, .text("sentence")),
            good: { dice in
                let text = summary(&dice)
                return text.prefix(1).uppercased() + text.dropFirst()
            }
        ) { summary(&$0) },
        Family(
            name: "period", rule: rule(.commitSubjectNoPeriod, .flag(true)),
            good: { header(&$0) + summary(&$0) }
        ) { header(&$0) + summary(&$0) + "." },
        Family(
            name: "imperative", rule: rule(.commitSubjectImperative, .flag(true)),
            good: { header(&$0) + summary(&$0) }
        ) { dice in
            header(&dice) + dice.pick(wrongVerbs) + " " + dice.pick(objects)
        },
        Family(
            name: "English", rule: rule(.commitLanguage, .text("en")), good: { header(&$0) + summary(&$0) }
        ) { header(&$0) + $0.pick(korean) },
        Family(
            name: "Korean", rule: rule(.commitLanguage, .text("ko")), good: { header(&$0) + $0.pick(korean) }
        ) { header(&$0) + summary(&$0) },
        Family(
            name: "ticket", rule: rule(.commitTicket, .text("KF-\\d+")),
            good: { dice in
                let ticket = "KF-\(dice.below(900))"
                return dice.pick(["\(ticket) ", "[\(ticket)] ", ""]) + summary(&dice) + "\n\nRefs: \(ticket)"
            }
        ) { dice in dice.pick(["", "XF-12 ", "KF ", "#12 "]) + summary(&dice) },
        Family(
            name: "no emoji", rule: rule(.commitEmoji, .text("forbidden")),
            good: { header(&$0) + summary(&$0) }
        ) { dice in
            dice.pick(["✨ ", ":bug: ", "🐛", "🚀 "]) + summary(&dice)
        },
        Family(
            name: "emoji", rule: rule(.commitEmoji, .text("required")),
            good: { dice in dice.pick(["✨ ", ":bug: ", "🐛 ", "feat: 🚀 "]) + summary(&dice) }
        ) { header(&$0) + summary(&$0) },
        Family(
            name: "words", rule: rule(.commitForbiddenWords, .list(["wip", "temp", "임시"])),
            good: { header(&$0) + summary(&$0) }
        ) { dice in
            dice.pick(["WIP: ", "wip ", "임시 ", "temp "]) + summary(&dice)
        },
        Family(
            name: "prefixes", rule: rule(.branchPrefixes, .list(["feature/", "fix/"])), isBranch: true,
            good: { dice in dice.pick(["feature/", "fix/"]) + dice.pick(["a", "add-login", "KF-1-x", "한글"]) }
        ) { dice in
            dice.pick(["feat/", "bug/", "", "Feature/", "kim/"]) + dice.pick(["a", "add-login", "KF-1-x"])
        },
        Family(
            name: "kebab", rule: rule(.branchCase, .text("kebab")), isBranch: true,
            good: { dice in
                dice.pick(["feature/", "fix/"]) + dice.pick(["a", "add-login", "KF-1-x", "v1.2"])
            }
        ) { dice in
            dice.pick(["feature/", "fix/"])
                + dice.pick(["Add", "add_login", "addLogin", "KF-1-Add", "LOGIN"])
        },
        Family(
            name: "branch template", rule: rule(.branchPattern, .text("<type>/KF-<number>-<slug>")),
            isBranch: true,
            good: { dice in "\(dice.pick(types))/KF-\(dice.below(99))-\(dice.pick(["a", "add-login", "x_y"]))"
            }
        ) { dice in
            dice.pick(["feat/add-login", "KF-1-x", "feat/KF-x-y", "feat/KF-12", "feat-KF-1-x", "feat/XX-1-a"])
        },
        Family(
            name: "protected", rule: rule(.branchProtected, .list(["main", "release/*"])), isBranch: true,
            good: { dice in dice.pick(["feature/main", "maintenance", "fix/a", "releases"]) }
        ) { dice in dice.pick(["main", "release/1.0", "release/x"]) },
    ]

    @Test(arguments: families) func refusesWhatViolatesAndNothingElse(_ family: Family) {
        let judge = Judge(RuleBook(rules: [family.rule]))
        func isRefused(_ value: String) -> Bool {
            family.isBranch ? !judge.branch(value).isEmpty : !judge.message(CommitMessage(value)).isEmpty
        }
        var dice = Dice(42)
        var missed: [String] = []
        for _ in 0..<300 {
            let good = family.good(&dice)
            #expect(!isRefused(good), "\(good)")
            let bad = family.bad(&dice)
            if !isRefused(bad) { missed.append(bad) }
        }
        #expect(missed.count <= 15, "\(missed.prefix(5))")
    }
}
