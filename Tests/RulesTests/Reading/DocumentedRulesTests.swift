import FoundationEssentials
import GuardCore
import Testing

@testable import Rules

/// The examples of `docs/rules.md` say what the page says they say.
@Suite("docs/rules.md")
struct DocumentedRulesTests {
    struct Example: Sendable {
        var rule: String
        var value: String
        var text: String
        var line: Int
    }

    private static func page() throws -> Data {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return try Data(contentsOf: folder.appending(path: "docs/rules.md"))
    }

    private static func examples() throws -> [Example] {
        let bytes = try page()
        let outline = OutlineReader.outline(of: SourceText(Array(bytes)))
        return outline.blocks.compactMap { block in
            guard case .fence(let info) = block.construct, info.hasPrefix("markdown ") else { return nil }
            let source = SourceText(Array(bytes)).quote(block.line - 1).dropFirst("```markdown ".count)
            let parts = source.split(separator: "=", maxSplits: 1).map(String.init)
            let text = block.fenceLines.map(\.text).joined(separator: "\n")
            return Example(
                rule: parts[0], value: parts.count > 1 ? parts[1] : "", text: text, line: block.line)
        }
    }

    @Test func everyExampleMakesItsRule() throws {
        let examples = try Self.examples()
        #expect(Set(examples.map(\.rule)) == Set(RuleID.all.map(\.rawValue)))
        for example in examples {
            let book = try MemoryReader.book(example.text)
            let rule = book.rule(RuleID(rawValue: example.rule))
            #expect(
                rule?.value.description == example.value, "docs/rules.md:\(example.line): \(example.rule)")
        }
    }

    @Test func everyPhrasingSaysWhatThePageSays() throws {
        let outline = OutlineReader.outline(of: SourceText(Array(try Self.page())))
        let lists = outline.blocks.filter { $0.construct == .fence(info: "phrasings") }
        #expect(lists.count > 20)
        for list in lists {
            for one in Phrasings.cases(list.fenceLines.map(\.text).joined(separator: "\n")) {
                try PhrasingTests.check(one)
            }
        }
    }
}
