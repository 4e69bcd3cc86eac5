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
