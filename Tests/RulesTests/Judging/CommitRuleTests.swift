import GuardCore
import Testing

@testable import Rules

/// Each rule about messages: what it refuses, what it lets pass, and what it says.
@Suite struct CommitRuleTests {
    private typealias Court = Courtroom

    private func check(
        _ rule: Rule, good: [String], bad: [String], location: SourceLocation = #_sourceLocation
    ) {
        for message in good {
            #expect(Court.broken(message, rule).isEmpty, "\(message)", sourceLocation: location)
        }
        for message in bad {
            #expect(Court.broken(message, rule) == [rule.id], "\(message)", sourceLocation: location)
        }
    }

    @Test func conventional() throws {
        check(
            Court.rule(.commitConventional, .flag(true)),
            good: ["feat: x", "feat(a)!: x\n\nbody\n\nBREAKING CHANGE: y"],
            bad: ["x", "feat:x", "feat: x\nbody at once", "Merge branch 'x'"])
        let finding = try #require(Court.finding("feat:x", Court.rule(.commitConventional, .flag(true))))
        #expect(finding.replacement == "feat: x")
        #expect(finding.at == Location(.message, line: 1, column: 6))
        #expect(finding.because?.path == ".ai-rules.md")
        #expect(finding.message.korean != nil && finding.help.korean != nil)
    }

    @Test func types() throws {
        let rule = Court.rule(.commitTypes, .list(["feat", "`fix`:", "docs"]))
        check(
            rule, good: ["feat: x", "fix(a): x", "docs!: x", "[Feat] x", "✨ feat: x", "AB-1 feat: x"],
            bad: ["chore: x", "Feat: x", "add x", "[Chore] x"])
        #expect(Court.finding("feature(api): x", rule)?.replacement == "feat(api): x")
        #expect(Court.finding("dosc: x", rule)?.replacement == "docs: x")
        #expect(Court.finding("Feat: x", rule)?.replacement == "feat: x")
        #expect(Court.finding("[bug] x", rule)?.replacement == "[fix] x")
        #expect(Court.finding("banana: x", rule)?.replacement == nil)
        // A form that is judged besides complains once.
        let both = Court.broken("add x", rule, Court.rule(.commitConventional, .flag(true)))
        #expect(both == [.commitConventional])
    }

    @Test func scopes() {
        check(
            Court.rule(.commitScope, .text("required")), good: ["feat(api): x"], bad: ["feat: x", "add x"])
        check(
            Court.rule(.commitScope, .list(["web", "api", "infra/*"])),
            good: [
                "feat: x", "feat(web): x", "feat(web,api): x", "feat(web/api): x", "feat(infra/db): x",
                "anything",
            ],
            bad: ["feat(wbe): x", "feat(web,db): x"])
        check(Court.rule(.commitScope, .text("optional")), good: ["feat: x", "feat(a): x", "x"], bad: [])
    }

    @Test func subjectLength() throws {
        let rule = Court.rule(.commitSubjectMax, .number(10))
        check(
            rule,
            good: [
                "1234567890", "가나다라마바사아자차", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
                "a\n\nlong body line here",
            ],
            bad: ["12345678901", "가나다라마바사아자차카"])
        let finding = try #require(Court.finding("123456789012", rule))
        #expect(finding.excerpt == Excerpt(line: "123456789012", start: 10, length: 2))
    }

    @Test func period() throws {
        let rule = Court.rule(.commitSubjectNoPeriod, .flag(true))
        check(
            rule, good: ["add x", "wait...", "add x…", "add v1.2"],
            bad: ["add x.", "추가한다.", "追加。", "add x. "])
        #expect(Court.finding("feat: add x.", rule)?.replacement == "feat: add x")
        #expect(
            Court.broken("add x.", Court.rule(.commitSubjectNoPeriod, .flag(false))).isEmpty, "switched off")
    }

    @Test func subjectCase() {
        check(
            Court.rule(.commitSubjectCase, .text("lower")),
            good: [
                "feat: add x", "feat: API for x", "feat: Python 3.12", "feat: `Foo` x", "feat: JSONEncoder x",
                "feat: 로그인 추가",
                "feat: README.md", "feat: 3 things", "fix: HTTP/2", "fix: C bindings", "KF-12: add x",
                "[Feat] add x", "fix: Docker's x",
            ], bad: ["feat: Add x", "Add x", "[Feat] Add x", "KF-12: Add x", "feat: A thing", "✨ Add x"])
        check(
            Court.rule(.commitSubjectCase, .text("sentence")),
            good: [
                "Add x", "feat: Add x", "feat: npm update", "pytest: Add x", "feat: setup.py x",
                "fix: iOS build", "추가",
            ],
            bad: ["add x", "feat: add x", "[feat] add x"])
        #expect(
            Court.finding("feat: Add x", Court.rule(.commitSubjectCase, .text("lower")))?.replacement
                == "feat: add x")
    }

    @Test func imperative() {
        let rule = Court.rule(.commitSubjectImperative, .flag(true))
        check(
            rule,
            good: [
                "add x", "feat: add x", "feat: tests for the parser", "Updates to the docs",
                "Fixes for Windows", "Testing improvements",
                "Logging of requests", "fixed-width integers", "unified limits: fix x", "missing import",
                "feat: 로그인 추가했음", "Bundled fonts",
                "caching layer", "Tests all working", "docs: typo", "string handling", "broken link",
                "speed up x", "need the lock", "rename",
                "Adding", "builds on arm", "changes in the API",
            ],
            bad: [
                "added x", "Adds x", "feat: adding x", "Fixed the lock", "fixes login bug",
                "Updates the readme", "removed", "Renaming x",
                "[Fix] Moved x", "This commit adds x", "I fixed the bug", "KF-1 Added x", "Makes x faster",
                "tests the parser",
            ])
        #expect(Court.finding("feat: Added x", rule)?.replacement == "feat: Add x")
        #expect(Court.finding("wrote docs", rule)?.replacement == "write docs")
    }

    @Test func bodies() {
        check(
            Court.rule(.commitBodyRequired, .flag(true)), good: ["a\n\nbecause"],
            bad: ["a", "a\n\n\n", "a\n\nSigned-off-by: A <a@b>"])
        let long = String(repeating: "word ", count: 20)
        check(
            Court.rule(.commitBodyLineMax, .number(40)),
            good: [
                long, "a\n\nshort", "a\n\nhttps://example.org/\(String(repeating: "x", count: 60))",
                "a\n\n    \(long)", "a\n\n> \(long)",
                "a\n\n```\n\(long)\n```", "a\n\n\(String(repeating: "x", count: 60))", "a\n\nRefs: \(long)",
                "a\n\n\(String(repeating: "가", count: 40))",
            ], bad: ["a\n\n\(long)", "a\n\n\(String(repeating: "가", count: 41))"])
    }

    @Test func trailers() {
        check(
            Court.rule(.commitTrailerRequired, .list(["Signed-off-by"])),
            good: ["a\n\nSigned-off-by: A <a@b>", "a\n\nb\n\nRefs: #1\nsigned-off-by: A <a@b>"],
            bad: ["a", "a\n\nSigned-off-by is missing", "Signed-off-by: A"])
        check(
            Court.rule(.commitTrailerRequired, .list(["`Refs: #N`"])),
            good: ["a\n\nRefs #1", "a\n\nRefs: #1"], bad: ["a"])
        check(
            Court.rule(.commitTrailerForbidden, .list(["Co-Authored-By:"])),
            good: ["a", "a\n\nSigned-off-by: x", "a\n\nwe forbid Co-authored-by"],
            bad: ["a\n\nCo-authored-by: B <b@c>", "a\n\nCo-Authored-By: B <b@c>\n\nmore prose"])
    }

    @Test func forbiddenWords() throws {
        check(
            Court.rule(.commitForbiddenWords, .list(["wip", "임시", "generated with", "ㅋㅋ"])),
            good: ["swipe right", "fix the wiper", "a\n\n`wip` is a branch", "regenerated without"],
            bad: ["wip", "WIP: x", "fix: x (wip)", "임시저장", "a\n\nGenerated with X", "고침ㅋㅋㅋ"])
        let titles = Court.rule(.commitForbiddenWords, .list(["temp"]), text: "no `temp` in the subject line")
        #expect(Court.broken("fix: x\n\nuse a temp file", titles).isEmpty)
        #expect(!Court.broken("fix: temp", titles).isEmpty)
    }

    @Test func emoji() {
        check(
            Court.rule(.commitEmoji, .text("forbidden")),
            good: [
                "add x", "a → b", "© 2026", "fix :param: in docs", "a::b::c", "add 3 # of *", "한글 메시지",
                "`✨` is a mark", "10:30:15",
            ],
            bad: [
                "✨ add", "add :bug: x", ":sparkles: x", "done ✅", "a\n\n🤖 made", "fix ❤️", "1️⃣ first",
                "🇰🇷 locale",
            ])
        check(
            Court.rule(.commitEmoji, .text("required")),
            good: ["✨ add", ":bug: x", "feat: ✨ x", ":custom_one: x"],
            bad: ["add x", "feat: x", "→ x"])
        #expect(Court.finding("✨ add", Court.rule(.commitEmoji, .text("forbidden")))?.replacement == "add")
    }

    @Test func tickets() {
        check(
            Court.rule(.commitTicket, .text("KF-\\d+")), good: ["KF-1: a", "a [KF-12]", "a\n\nRefs: KF-3"],
            bad: ["a", "AKF-1 a", "KF- a", "KF-1x"])
        check(
            Court.rule(.commitTicket, .text("#\\d+")), good: ["a (#12)", "a\n\nCloses #1"],
            bad: ["a", "# 12"])
        check(Court.rule(.commitTicket, .text("SHOP-<번호>")), good: ["SHOP-3 결제"], bad: ["결제", "SHOP-x"])
        check(Court.rule(.commitTicket, .text("UMI-123")), good: ["UMI-9: x"], bad: ["x"])
        let lenient = Court.rule(
            .commitTicket, .text("KF-\\d+"), text: "every commit names KF-N, or NO-KF if there is none")
        #expect(Court.broken("NO-KF fix typo", lenient).isEmpty)
    }

    @Test func languages() {
        check(
            Court.rule(.commitLanguage, .text("en")),
            good: [
                "feat: add login", "fix: handle \"김철수\" as a name", "fix: `한글` in paths",
                "fix: correct 한국어 translation files", "naïve café",
                "chore: v1.2", "docs: README", "fix: 「件名」 label",
            ],
            bad: [
                "feat: 로그인 추가", "feat: login API 추가", "feat: Kubernetes 배포 추가", "fix: typo 수정", "fix: 検索を直す",
                "修复登录", "Исправить ошибку",
                "feat: add login\n\n로그인 기능을 새로 추가했습니다. 테스트도 있습니다.",
            ])
        check(
            Court.rule(.commitLanguage, .text("ko")),
            good: [
                "feat: 로그인 추가", "feat: login API 추가", "fix: typo 수정", "chore: v1.2.0", "docs: README",
                "feat: user login session token refresh 추가",
                "SHOP-1 feat: 결제", "feat: 추가\n\n자세한 설명\n\nRefs: #1",
            ],
            bad: [
                "feat: add login", "Add OAuth2", "fix: correct the lock", "fix: 検索を直す",
                "feat: 추가\n\nThis adds the login page and also the tests for it.",
            ])
        check(
            Court.rule(.commitLanguage, .text("ja")), good: ["feat: 検索を追加", "検索機能追加", "feat: API v2"],
            bad: ["feat: add search", "feat: 검색 추가", "feat: 搜索结果页面优化，修复错误"])
        check(
            Court.rule(.commitLanguage, .text("zh")), good: ["feat: 添加登录", "fix: 修复 API 错误"],
            bad: ["feat: add login", "feat: 로그인 추가", "feat: ログインを追加する"])
        check(Court.rule(.commitLanguage, .text("de")), good: ["Fügt Suche hinzu", "add x"], bad: ["검색 추가"])
        check(Court.rule(.commitLanguage, .text("xx")), good: ["anything", "무엇이든"], bad: [])
    }
}
