import GuardCore
import Testing

@testable import Rules

/// What a title, a question or a section around a line makes of it.
@Suite("Surroundings of a line")
struct SurroundingsTests {
    private func value(_ id: RuleID, _ text: String) throws -> String? {
        try MemoryReader.book(text).rules.first { $0.id == id }.map { "\($0.value)" }
    }

    @Test(arguments: [
        ("Scope (선택)", "optional"), ("Scope (optional)", "optional"), ("Scope (required)", "required"),
    ])
    func aTitleSaysWhetherAScopeIsNeeded(_ title: String, _ expected: String) throws {
        let text = "## Commit message\n\n### \(title)\n\n- The module that changed\n"
        let rules = try MemoryReader.book(text).rules
        #expect(rules.first { $0.id == .commitScope }?.value == .text(expected))
    }

    @Test func aTitleAsksForABody() throws {
        let text = "## Commit message\n\n### Body (required)\n\n- Why it was done\n"
        #expect(try value(.commitBodyRequired, text) != nil)
        #expect(try value(.commitBodyRequired, text.replacing("required", with: "optional")) == nil)
    }

    @Test(arguments: ["Refactoring results", "Version history", "변경 이력", "更新日志"])
    func aReportStatesNoRule(_ title: String) throws {
        let text = "## \(title)\n\n### After\n\n- **All files**: under 200 lines ✅\n"
        #expect(try value(.fileMaxLines, text) == nil)
        #expect(try value(.fileMaxLines, text.replacing(title, with: "Code style")) != nil)
    }

    @Test func aQuestionAnsweredWithNoAsksForNothing() throws {
        let text = "**Q. Conventional Commits 를 쓰나요?**\n아니요, 쓰지 않습니다.\n"
        #expect(try value(.commitConventional, text) == nil)
        #expect(try value(.commitConventional, text.replacing("아니요, 쓰지 않습니다.", with: "네.")) != nil)
    }

    @Test(arguments: [
        "커밋할 때", "コミットするとき", "提交代码时", "Beim Committen", "Ao commitar", "Al hacer commit",
        "Au moment de commiter",
    ])
    func aTitleOnCommittingIsAboutCommits(_ title: String) throws {
        let text = "## \(title)\n\n- 제목은 50자 이내.\n"
        #expect(try value(.commitSubjectMax, text) != nil)
        #expect(try value(.commitSubjectMax, text.replacing(title, with: "상품 커밋")) == nil)
    }

    @Test(arguments: [
        "- `main`: released. Nobody may commit to it directly.",
        "- `main`: 배포본. 여기에 직접 커밋하지 않습니다.",
        "| 枝 | 扱い |\n|---|---|\n| `main` | 公開中の版。直接コミットしてはならない |",
        "| Zweig | Rolle |\n|---|---|\n| `main` | Auslieferung. Direkte Commits sind verboten |",
        "- `main`：线上版本。不允许直接推送。",
    ])
    func theNameOfABranchMayStandInTheSentenceBefore(_ text: String) throws {
        let rules = try MemoryReader.book("## Branches\n\n\(text)\n").rules
        #expect(rules.first { $0.id == .branchProtected }?.value == .list(["main"]))
        #expect(try value(.branchProtected, "## 매장 브랜치(지점)\n\n\(text)\n") == nil)
    }

    @Test func namesBelowProtectedBranchesMayBeUnusual() throws {
        let list = "Protected branches:\n\n- `main`\n- `live`\n"
        #expect(try value(.branchProtected, "## Branches\n\n" + list) == "main, live")
    }

    @Test func whatTypesMeanSaysNothingOfTheListBelow() throws {
        let text = """
            ## 커밋

            타입: `feat`(기능), `fix`(버그), `docs`(문서), `test`(테스트)

            - 제목은 40자를 넘지 않는다.

            """
        #expect(try value(.commitSubjectMax, text) != nil)
    }

    @Test func aCountedLineTitlesTheListBelow() throws {
        let text = "## Git\n\n(1) コミットの記録\n- 課題番号（`LIB-231` の形式）を末尾に入れる。\n"
        #expect(try value(.commitTicket, text) != nil)
    }

    @Test func titlesOfPullRequestsAreNoCommits() throws {
        let text = """
            ## TITLE

            Examples from main history:
            - `feat(engine): optional contracts`
            - `fix: keep the last argument`
            - `docs: add planning notes`

            """
        #expect(try value(.commitConventional, text.replacing("TITLE", with: "PR title")) == nil)
        #expect(try value(.commitConventional, text.replacing("TITLE", with: "Commit messages")) != nil)
    }
}
