import GuardCore
import Testing

@testable import Rules

@Suite("Guides and the block for --init")
struct GuideTests {
    @Test func everyRuleHasAGuideInBothLanguages() throws {
        #expect(RuleGuide.all.map(\.id).count == RuleID.all.count)
        for id in RuleID.all {
            let guide = try #require(RuleGuide.explain(id))
            for text in [guide.checks, guide.satisfy, guide.switchOff] {
                #expect(!text.english.isEmpty)
                #expect(text.korean?.isEmpty == false)
            }
        }
        #expect(RuleGuide.explain(RuleID(rawValue: "no.such")) == nil)
    }

    @Test(arguments: RuleGuide.all)
    func theBlockOfAGuideIsValid(_ guide: RuleGuide) throws {
        let book = try MemoryReader.book("```guardhook\n\(guide.block)\n```\n")
        #expect(book.problems.isEmpty)
        #expect(book.rules.map(\.id) == [guide.id])
    }

    @Test func initSaysWhatWasRead() throws {
        let text = """
            ## Commits
            - Use Conventional Commits.
            - Types: `feat`, `fix`, `docs`.
            - Subject at most 72 characters, no trailing period.
            - Prefer writing commit messages in English.
            ## Branches
            - Never push to `main`.
            ## Safety
            - Never commit `.env` or `*.pem`.
            - `pytest -q` must pass before every commit.
            """
        let first = try MemoryReader.book(text)
        let appendix = RuleBlockText.appendix(for: first)
        let second = try MemoryReader.book(text + appendix)
        #expect(second.problems.isEmpty)
        for rule in first.rules where rule.confidence == .explicit {
            let same = second.rules(rule.id).contains { $0.value == rule.value && $0.origin == .block }
            #expect(same, "\(rule.id)")
        }
        #expect(second.rule(.commitLanguage)?.origin == .prose)
        #expect(appendix.contains("# .ai-rules.md:4"))
        #expect(second.testsCommand == ["pytest", "-q"])
    }

    @Test func initOfAnEmptyBookIsValid() throws {
        #expect(try MemoryReader.book("x\n" + RuleBlockText.appendix(for: .empty)).problems.isEmpty)
    }
}
