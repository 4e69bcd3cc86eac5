import GuardCore
import Testing

@testable import Rules

@Suite("Reading never fails")
struct RobustnessTests {
    private static let seed = """
        # Team 규칙\n\n## Commits\n\n```\n<type>(<scope>): <subject>\n```\n\n| Type | Meaning |\n|---|---|\n| feat | x |\n
        - Subject: max 72 characters, **한국어**로, no period.\n> ~~old~~ `x`\n\n- [ ] `pytest` passes before commit\n
        ```guardhook\ncommit: {types: [feat]}\n```\n\n「件名」は50文字以内。提交前必须运行 `pytest`。<!-- TODO -->\n
        """

    private static let pieces = [
        "```", "|", "<!--", "`", "**", "~~", "> > > > ", "\r", "\0", "\"", "「", "```guardhook\ncommit: {",
        "- - - - ", "[a](b.md)",
        "50/72", "<type>", "99999999999999999999", "제3조 ", "\u{1112}\u{1161}\u{11AB}", "❌ ", "# ", "1. ",
        "\n\n", "    ", "---\n",
    ]

    @Test(arguments: 0..<40)
    func onMutatedText(_ number: Int) throws {
        var dice = Dice(UInt64(number))
        var bytes = Array((Self.seed + Phrasings.korean + Phrasings.english.prefix(2_000)).utf8)
        for _ in 0..<Int.random(in: 1...60, using: &dice) {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1:
                bytes.insert(
                    contentsOf: Array((Self.pieces.randomElement(using: &dice) ?? "").utf8), at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + 30))
            default: bytes.insert(contentsOf: bytes[max(0, place - 60)..<place], at: place)
            }
        }
        let book = try MemoryReader.book(bytes: bytes)
        let lines = SourceText(bytes).lines.count
        for rule in book.rules { #expect((1...max(1, lines)).contains(rule.because.line)) }
    }

    @Test(arguments: [
        String(repeating: "> ", count: 20_000), String(repeating: "- ", count: 20_000) + "x",
        String(repeating: "[", count: 20_000),
        String(repeating: "a, `b` \"c ", count: 20_000), String(repeating: "**한국어", count: 5_000),
        String(repeating: "|", count: 20_000),
        "", "\u{FEFF}", "```", "\r\r\n\n\r", String(repeating: "50자 ", count: 10_000),
    ])
    func onOddShapes(_ text: String) throws {
        #expect(try MemoryReader.book(text).problems.isEmpty)
    }

    /// A paragraph right above a table, with no empty line between, has no line of its own in cmark-gfm.
    @Test(arguments: [
        ("Subject: at most 60 characters.", 5), ("Hello.\nSubject: at most 60\ncharacters.", 6),
        ("<b>\nHello.</b>\nSubject: at most 60 characters.", 7),
    ])
    func aTextRightAboveATableHasItsLine(_ text: String, _ line: Int) throws {
        let table = "| Type | Use |\n|---|---|\n| feat | new |\n| fix | mended |\n"
        let book = try MemoryReader.book("# Rules\n\n## Commits\n\n" + text + "\n" + table)
        #expect(try #require(book.rule(.commitSubjectMax)).because.line == line)
    }

    @Test func lineEndsAndMarksDoNotMatter() throws {
        let text = "## Commits\n\n- Subject at most 60 characters.\n"
        let crlf = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        for variant in [text, crlf, "\u{FEFF}" + text] {
            let rule = try #require(try MemoryReader.book(variant).rule(.commitSubjectMax))
            #expect(rule.value == .number(60))
            #expect(rule.because.line == 3)
        }
    }

    @Test func decomposedHangulIsRead() throws {
        // "제목" and "자" as macOS would write them.
        let text = "## 커밋\n\n- \u{110C}\u{1166}\u{1106}\u{1169}\u{11A8}은 50\u{110C}\u{1161} 이내.\n"
        #expect(try MemoryReader.book(text).rule(.commitSubjectMax)?.value == .number(50))
    }

    @Test func aFenceThatNeverEndsHidesNothing() throws {
        let text = "# R\n\n```\n<type>: <subject>\n\n## Branches\n\n- Never push to `main`.\n"
        #expect(try MemoryReader.book(text).rule(.branchProtected)?.because.line == 8)
    }
}
