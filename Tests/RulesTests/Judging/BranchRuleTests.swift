import GuardCore
import Testing

@testable import Rules

@Suite struct BranchRuleTests {
    private typealias Court = Courtroom

    private func check(
        _ rule: Rule, good: [String], bad: [String], location: SourceLocation = #_sourceLocation
    ) {
        for name in good {
            #expect(Court.brokenBranch(name, rule).isEmpty, "\(name)", sourceLocation: location)
        }
        for name in bad {
            #expect(Court.brokenBranch(name, rule) == [rule.id], "\(name)", sourceLocation: location)
        }
    }

    @Test func prefixes() {
        let rule = Court.rule(.branchPrefixes, .list(["feature/", "fix/"]))
        check(
            rule, good: ["feature/a", "fix/b/c", "main", "develop", "dependabot/npm/x"],
            bad: ["feature/", "feat/a", "feature", "Feature/a", "xfix/a"])
        #expect(Judge(RuleBook(rules: [rule])).branch("featrue/a").first?.replacement == "feature/a")
        check(
            Court.rule(.branchPrefixes, .list(["feature"])), good: ["feature/a", "feature-a"],
            bad: ["featurea", "fix/a"])
    }

    @Test func protected() {
        let rule = Court.rule(.branchProtected, .list(["main", "release/*"]))
        check(rule, good: ["feature/a", "mainline", "release"], bad: ["main", "release/1.0"])
        let judge = Judge(RuleBook(rules: [rule]))
        #expect(judge.branch("main", situation: BranchSituation(isFirstCommit: true)).isEmpty)
        #expect(judge.branch("main", situation: BranchSituation(isDetached: true)).isEmpty)
        #expect(judge.branch("main", situation: BranchSituation(isRebasing: true)).isEmpty)
        #expect(judge.branch("main", situation: BranchSituation(wantsCommit: false)).isEmpty)
    }

    @Test func cases() {
        check(
            Court.rule(.branchCase, .text("kebab")),
            good: [
                "feature/add-login", "feature/KF-12-login", "release/1.2.0", "release/1.x", "feature/로그인-추가",
                "fix/12-a", "main",
            ],
            bad: [
                "feature/Add-login", "feature/add_login", "Feature/a", "feature/addLogin", "FEATURE/KF-1-A",
            ])
        check(
            Court.rule(.branchCase, .text("lower")), good: ["feature/add_login", "a"],
            bad: ["feature/addLogin", "Fix/a"])
        let finding = Judge(RuleBook(rules: [Court.rule(.branchCase, .text("kebab"))])).branch(
            "feature/AddLogin_page"
        ).first
        #expect(finding?.replacement == "feature/add-login-page")
    }

    @Test func patternsStayFastWhateverTheyAre() {
        let rule = Court.rule(.branchPattern, .text("^(a+)+$"))
        let name = String(repeating: "a", count: 4_000) + "!"
        let clock = ContinuousClock()
        let time = clock.measure { #expect(Court.brokenBranch(name, rule) == [.branchPattern]) }
        #expect(time < .seconds(30))
    }
}
