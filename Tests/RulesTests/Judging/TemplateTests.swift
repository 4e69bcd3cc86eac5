import GuardCore
import Testing

@testable import Rules

/// Templates as rule files have them, with names that a person would pass and names that none would.
@Suite struct TemplateTests {
    struct Case: Sendable, CustomStringConvertible {
        var template: String
        var good: [String]
        var bad: [String]
        var prefixes: [String] = []
        var description: String { template }
    }

    static let subjects: [Case] = [
        Case(
            template: "<type>(<scope>): <subject> [KF-<number>]",
            good: ["feat(api): add x [KF-12]", "feat: add x [KF-1]", "feat(api)!: add [KF-9]"],
            bad: ["feat(api): add x", "add x [KF-12]", "feat(api): add x [XX-12]", "feat(api): add x KF-12"]),
        Case(
            template: "type: what changed", good: ["fix: the lock", "feat(x): y"],
            bad: ["fix the lock", "fix:"]),
        Case(
            template: "area: summary", good: ["parser: accept x", "api/users: fix", "docs, ci: tidy"],
            bad: ["accept x", ": x"]),
        Case(template: "<verb>: <what changed>", good: ["add: x", "remove: y z"], bad: ["add x", "added"]),
        Case(
            template: "<emoji> <Summary>", good: ["✨ Add x", ":bug: Fix it", "🛠️ Tools"],
            bad: ["Add x", "feat: x"]),
        Case(
            template: "feat|fix|sec|docs|chore: message", good: ["fix: a", "sec: b"],
            bad: ["fox: a", "fix a"]),
        Case(
            template: "[Type] 제목", good: ["[Feat] 로그인 추가", "[Fix] x", "[Docs] 문서"],
            bad: ["Feat: 로그인", "로그인 추가", "[] x"]),
        Case(
            template: "SHOP-<번호> <타입>: <요약>", good: ["SHOP-12 feat: 결제 추가", "SHOP-1 fix: x"],
            bad: ["feat: 결제 추가", "SHOP- feat: x", "SHOP-12 결제", "KF-12 feat: x"]),
        Case(template: "타입: 내용", good: ["기능: 로그인", "feat: 로그인"], bad: ["로그인 추가"]),
        Case(
            template: "UMI-123: summary", good: ["UMI-7: add x"], bad: ["UMI: add x", "add x", "ABC-7: add"]),
        Case(
            template: "tipo(escopo): descrição", good: ["feat(api): adiciona", "fix: corrige"],
            bad: ["adiciona a rota"]),
        Case(
            template: "<type>[optional scope]: <description>", good: ["feat: a", "feat(x): a", "feat!: a"],
            bad: ["a"]),
        Case(template: "T: [K] title", good: ["T: [K] x"], bad: ["x"]),
        Case(
            template: "<type>: <summary> (max 50)", good: ["feat: add x", "fix: y (again)"], bad: ["add x"]),
        Case(
            template: "<type>: <subject> (#<issue>)", good: ["feat: x (#12)"],
            bad: ["feat: x", "feat: x #12"]),
        Case(template: "[KF-123] summary", good: ["[KF-1] add"], bad: ["KF-1 add", "[XX-1] add", "add"]),
        Case(template: "{type}: {description}", good: ["feat: x"], bad: ["feat x"]),
        Case(template: "プレフィックス: 内容", good: ["add: 検索"], bad: ["検索を追加"]),
        Case(template: "^(feat|fix): .+", good: ["feat: x"], bad: ["docs: x"]),
        Case(template: "<type>(<scope>): <제목>", good: ["feat(api): 추가", "fix: 수정"], bad: ["추가"]),
    ]

    @Test(arguments: subjects) func subjectTemplates(_ test: Case) throws {
        let rule = Courtroom.rule(.commitSubjectPattern, .text(test.template))
        for good in test.good { #expect(Courtroom.broken(good, rule).isEmpty, "\(good)") }
        for bad in test.bad { #expect(!Courtroom.broken(bad, rule).isEmpty, "\(bad)") }
    }

    static let branches: [Case] = [
        Case(
            template: "<type>/<short-slug>", good: ["feat/login", "fix/a-b", "docs/x_y"],
            bad: ["login", "feat/", "/x"]),
        Case(
            template: "<type>/<short-slug>", good: ["feat/login", "fix/a"], bad: ["random/login", "login"],
            prefixes: ["feat/", "fix/"]),
        Case(
            template: "<prefix>/KF-<number>-<slug>", good: ["feature/KF-12-login", "bugfix/kf-1-x"],
            bad: ["feature/login", "feature/KF-login", "KF-12-login", "feature/KF-12"]),
        Case(
            template: "^(feature|fix|chore)/[0-9]+-[a-z0-9-]+$", good: ["feature/12-a", "fix/1-b-c"],
            bad: ["feature/a", "feature/12-A", "feat/12-a"]),
        Case(
            template: "<type>/<이슈번호>-<설명>", good: ["feat/12-로그인", "fix/#3-login", "feat/KF-2-x"],
            bad: ["feat/로그인", "12-로그인", "feat/12"]),
        Case(
            template: "feature/<name>", good: ["feature/a", "feature/a/b"], bad: ["fix/a", "feature/", "a"]),
        Case(
            template: "feature/SHOP-<번호>", good: ["feature/SHOP-12", "feature/shop-3"],
            bad: ["feature/12", "SHOP-12"]),
        Case(template: "ロボット番号/内容", good: ["r12/arm", "12/腕"], bad: ["arm", "/x"]),
        Case(
            template: "feature/UMI-123-概要", good: ["feature/UMI-9-search"],
            bad: ["feature/search", "feature/UMI-9"]),
        Case(template: "feat/nome-curto", good: ["feat/x", "feat/rota-nova"], bad: ["x", "fix/x"]),
        Case(
            template: "{type}/{ticket}-{desc}", good: ["fix/AB-1-x", "fix/12-x"],
            bad: ["fix/x", "fix/AB-x", "AB-1-x"]),
        Case(
            template: "feature/ISSUE-<n>-<slug>", good: ["feature/ISSUE-4-x", "feature/issue-4-x"],
            bad: ["feature/x", "feature/4-x", "ISSUE-4-x"]),
        Case(
            template: "feature/yyyymmdd-slug", good: ["feature/20261122-x"],
            bad: ["feature/2611-x", "feature/x"]),
        Case(template: "feature/YYYY-MM-DD-<slug>", good: ["feature/2026-11-22-x"], bad: ["feature/x"]),
        Case(template: "issue-N-slug", good: ["issue-12-login"], bad: ["issue-login", "12-login"]),
        Case(template: "[prefix]/[ticket]/[short]", good: ["fix/AB-1/x", "fix/1/x"], bad: ["fix/x", "x"]),
        Case(template: "<타입>/<이슈>-<설명>", good: ["feat/3-로그인", "fix/AB-2-x"], bad: ["feat/로그인"]),
        Case(template: "(feature|fix)/<desc>", good: ["feature/a", "fix/b"], bad: ["docs/a"]),
        Case(template: "<user>/<desc>", good: ["kim/login"], bad: ["login"]),
        Case(
            template: "release/<version>", good: ["release/1.2.0", "release/v2.0"],
            bad: ["release/soon", "rel/1.0"]),
        Case(template: "<feature|bugfix>/<slug>", good: ["feature/x"], bad: ["fix/x"]),
        Case(template: "P{用户}_模块", good: ["Pli_login"], bad: ["li_login"]),
        Case(template: "feature/login-page", good: ["feature/x"], bad: ["fix/x"]),
    ]

    @Test(arguments: branches) func branchTemplates(_ test: Case) throws {
        var rules = [Courtroom.rule(.branchPattern, .text(test.template))]
        if !test.prefixes.isEmpty {
            var prefixes = Courtroom.rule(.branchPrefixes, .list(test.prefixes))
            prefixes.severity = .warning
            rules.append(prefixes)
        }
        let judge = Judge(RuleBook(rules: rules))
        for good in test.good { #expect(judge.branch(good).isEmpty, "\(good)") }
        for bad in test.bad { #expect(judge.branch(bad).contains { $0.severity == .error }, "\(bad)") }
    }
}
