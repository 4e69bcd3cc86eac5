import GuardCore
import Testing

@testable import Rules

@Suite("Linked rule files")
struct LinkTests {
    private let commits = "## Commits\n\n- The subject has at most 60 characters.\n"

    private func book(_ texts: [String: String], root: String? = nil) throws -> RuleBook {
        try RuleReader.book(at: ".ai-rules.md", reader: MemoryReader(texts, root: root))
    }

    @Test func relativeLinksAreRead() throws {
        let book = try book([".ai-rules.md": "See [commits](docs/commits.md).", "docs/commits.md": commits])
        #expect(book.files == [".ai-rules.md", "docs/commits.md"])
        let rule = try #require(book.rule(.commitSubjectMax))
        #expect(
            rule.because
                == RuleSource(
                    path: "docs/commits.md", line: 3, text: "- The subject has at most 60 characters."))
    }

    @Test func theIndexKeepsItsOwnRules() throws {
        let book = try book([
            ".ai-rules.md": "## Branches\n\n- Never push to `main`.\n- [more](a.md)\n", "a.md": commits,
        ])
        #expect(book.rule(.branchProtected)?.because.path == ".ai-rules.md")
        #expect(book.rule(.commitSubjectMax)?.because.path == "a.md")
    }

    @Test func linksOfLinksAreReadTwoDeep() throws {
        let book = try book([
            ".ai-rules.md": "[1](one.md)", "one.md": "[2](two.md)", "two.md": commits + "\n[3](three.md)",
            "three.md": "## Branches\n\n- Never push to `main`.",
        ])
        #expect(book.files == [".ai-rules.md", "one.md", "two.md"])
        #expect(book.rule(.branchProtected) == nil)
        #expect(book.notes.contains { $0.english.contains("two.md:5: three.md is more than 2 links away") })
    }

    @Test func circlesEnd() throws {
        let book = try book([
            ".ai-rules.md": "[a](a.md)", "a.md": "[back](.ai-rules.md) [self](a.md)\n\n" + commits,
        ])
        #expect(book.files == [".ai-rules.md", "a.md"])
    }

    @Test func missingFilesAreNamedWithTheirPlace() throws {
        let book = try book([".ai-rules.md": "x\n\n[a](gone.md)"])
        #expect(book.notes.map(\.english) == [".ai-rules.md:3: gone.md does not exist"])
        #expect(book.problems.isEmpty)
    }

    @Test func aLinkedChangelogIsNamedAndNotRead() throws {
        let book = try book([
            ".ai-rules.md": "x\n\nSee [what changed](CHANGELOG.md).", "CHANGELOG.md": commits,
        ])
        #expect(book.files == [".ai-rules.md"] && book.rules.isEmpty && book.notes.isEmpty)
        let entry = try #require(book.unenforced.first)
        #expect(entry.source.line == 3 && entry.reason.english.hasPrefix("CHANGELOG.md tells what was"))
    }

    @Test func anAnchorMeansItsSectionOnly() throws {
        let text =
            "# Guide\n\n## Git & Commits\n\n- The subject has at most 60 characters.\n\n## Branches\n\n- Never push to `main`.\n"
        let book = try book([".ai-rules.md": "[c](g.md#git--commits)", "g.md": text])
        #expect(book.rule(.commitSubjectMax) != nil)
        #expect(book.rule(.branchProtected) == nil)
        let other = try self.book([".ai-rules.md": "[c](g.md#nowhere)", "g.md": text])
        #expect(other.rules.isEmpty)
        #expect(other.notes.contains { $0.english.contains("no section #nowhere") })
    }

    @Test func koreanAnchors() throws {
        let text = "## 커밋 규칙\n\n- 제목은 50자 이내로 쓴다.\n\n## 브랜치\n\n- `main` 에 직접 커밋 금지.\n"
        let book = try book([".ai-rules.md": "[c](g.md#%EC%BB%A4%EB%B0%8B-%EA%B7%9C%EC%B9%99)", "g.md": text])
        #expect(book.rules.map(\.id) == [.commitSubjectMax])
    }

    @Test(arguments: [
        "file:///repo/docs/a.md", "/repo/docs/a.md", "docs/../docs/./a.md", "docs/a.md?x=1", "docs%2Fa.md",
    ])
    func waysToNameOneFile(_ url: String) throws {
        let book = try book([".ai-rules.md": "[a](\(url))", "docs/a.md": commits], root: "/repo")
        #expect(book.files == [".ai-rules.md", "docs/a.md"])
    }

    @Test(arguments: ["../other/a.md", "/etc/a.md", "file:///home/x/a.md", "~/a.md"])
    func linksOutOfTheRepositoryAreNotRead(_ url: String) throws {
        let book = try book([".ai-rules.md": "[a](\(url))"], root: "/repo")
        #expect(book.files == [".ai-rules.md"])
        #expect(book.notes.count == 1)
        #expect(book.notes[0].english.contains("outside the repository"))
    }

    @Test(arguments: ["https://example.org/a.md", "#commits", "a.png", "mailto:x@example.org"])
    func otherLinksAreNothing(_ url: String) throws {
        #expect(try book([".ai-rules.md": "[a](\(url))"]).notes.isEmpty)
    }

    @Test func aFileThatIsOnlyAPathPointsElsewhere() throws {
        let book = try book([".ai-rules.md": "docs/rules.md\n", "docs/rules.md": commits])
        #expect(book.rule(.commitSubjectMax) != nil)
        #expect(book.notes.contains { $0.english == ".ai-rules.md only points to docs/rules.md" })
    }

    @Test func importsOfAssistantsAreLinks() throws {
        let book = try book([
            ".ai-rules.md": "# Rules\n\n@docs/rules.md\n\nMore text.", "docs/rules.md": commits,
        ])
        #expect(book.files == [".ai-rules.md", "docs/rules.md"])
    }

    @Test func symbolicLinks() throws {
        var reader = MemoryReader(["docs/rules.md": commits])
        reader.files[".ai-rules.md"] = .symlink("docs/rules.md")
        let book = try RuleReader.book(at: ".ai-rules.md", reader: reader)
        #expect(book.files == ["docs/rules.md"])
        reader.files[".ai-rules.md"] = .symlink("../out.md")
        let out = try RuleReader.book(at: ".ai-rules.md", reader: reader)
        #expect(out.files.isEmpty)
        #expect(out.notes.contains { $0.english.contains("link out of the repository") })
        reader.files[".ai-rules.md"] = .symlink(".ai-rules.md")
        #expect(
            try RuleReader.book(at: ".ai-rules.md", reader: reader).notes.contains {
                $0.english.contains("without an end")
            })
    }

    @Test func noRuleFileIsANote() throws {
        let book = try book([:])
        #expect(book.rules.isEmpty && book.problems.isEmpty)
        #expect(book.notes.map(\.english) == [".ai-rules.md does not exist"])
    }

    /// The same text in UTF-8, EUC-KR, Shift JIS, UTF-16 with and without its mark.
    @Test(arguments: [
        (Array("## 커밋\n".utf8), false), ([0x23, 0x23, 0x20, 0xC4, 0xBF, 0xB9, 0xD4, 0x0A], true),
        ([0x23, 0x20, 0x83, 0x52, 0x83, 0x7E, 0x83, 0x62, 0x83, 0x67, 0x0A], true),
        ([0xFF, 0xFE, 0x23, 0x00, 0x0A, 0x00], false), ([0x23, 0x00, 0x0A, 0x00], true),
    ])
    func aFileThatIsNotUTF8IsSaidToBeSo(_ bytes: [UInt8], _ isGarbled: Bool) throws {
        let notes = try MemoryReader.book(bytes: bytes).notes.map(\.english)
        #expect(notes.contains { $0.contains("save it as UTF-8") } == isGarbled, "\(notes)")
    }
}
