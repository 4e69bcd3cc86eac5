import GuardCore
import Testing

@testable import Rules

/// Sentences as people write them, with the rules that they make: `text => id=value;id` or `=> -`.
///
/// An implied reading beside the expected ones is allowed where the sentence shows an example.
enum Phrasings {
    struct Case: Sendable, CustomStringConvertible {
        var title: String
        var text: String
        var expected: [String: String?]
        var description: String { text }
    }

    static func cases(_ table: String) -> [Case] {
        var title = ""
        return table.split(separator: "\n").map(String.init).compactMap { line in
            if line.hasPrefix("@ ") {
                title = String(line.dropFirst(2))
                return nil
            }
            guard let arrow = line.range(ofText: " => ") else { return nil }
            let expectation = line[arrow.upperBound...]
            return Case(
                title: title, text: String(line[..<arrow.lowerBound]),
                expected: expectation == "-" ? [:] : parse(expectation))
        }
    }

    private static func parse(_ text: Substring) -> [String: String?] {
        var result: [String: String?] = [:]
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            result[pair[0]] = .some(pair.count > 1 ? pair[1] : nil)
        }
        return result
    }

    /// What may stand beside the expected rules, if it is only implied.
    static let companions: Set<RuleID> = [
        .commitConventional, .commitSubjectPattern, .branchPrefixes, .docstringRequired,
    ]

    static func document(_ one: Case) -> String {
        if one.text.contains("\\n") {
            return "# Team rules\n\n## \(one.title)\n\n" + one.text.replacing("\\n", with: "\n") + "\n"
        }
        let item = one.text.hasPrefix("- ") ? one.text : "- " + one.text
        return "# Team rules\n\n## \(one.title)\n\n- Read this twice.\n\(item)\n"
    }
}

@Suite("Phrasings become rules")
struct PhrasingTests {
    @Test(arguments: Phrasings.cases(Phrasings.english))
    func english(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.korean))
    func korean(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.japanese))
    func japanese(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.chinese))
    func chinese(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.germanAndPortuguese))
    func germanAndPortuguese(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.nearMisses))
    func nearMisses(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(
        arguments: Phrasings.cases(Phrasings.formsEnglish) + Phrasings.cases(Phrasings.formsKorean)
            + Phrasings.cases(Phrasings.formsJapanese) + Phrasings.cases(Phrasings.formsChinese)
            + Phrasings.cases(Phrasings.formsEuropean) + Phrasings.cases(Phrasings.formsReal))
    func formsOfBranchAndCodeRules(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.englishWide))
    func englishWide(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.englishSpeech))
    func englishSpeech(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.englishManners))
    func englishManners(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.englishPlaces))
    func englishPlaces(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.englishPassages))
    func englishPassages(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.koreanWide))
    func koreanWide(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.articlesKorean))
    func articlesKorean(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.japaneseWide))
    func japaneseWide(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.chineseWide))
    func chineseWide(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.othersWide))
    func othersWide(_ one: Phrasings.Case) throws { try Self.check(one) }

    @Test(
        arguments: Phrasings.cases(Phrasings.tonesKorean) + Phrasings.cases(Phrasings.tonesJapanese)
            + Phrasings.cases(Phrasings.tonesChinese) + Phrasings.cases(Phrasings.tonesEuropean)
            + Phrasings.cases(Phrasings.tonesNearMisses))
    func tonesOfOtherLanguages(_ one: Phrasings.Case) throws { try Self.check(one) }

    static func check(_ one: Phrasings.Case) throws {
        let book = try MemoryReader.book(Phrasings.document(one))
        for (name, value) in one.expected {
            let rule = try #require(book.rule(RuleID(rawValue: name)), "\(name) is missing")
            if let value {
                let read = rule.value.list?.joined(separator: ",") ?? rule.value.description
                #expect(read == value)
            }
            // A passage has many lines.
            if one.text.contains("\\n") { continue }
            #expect(
                rule.because.text == one.text.dropBullet || rule.because.text == "- " + one.text.dropBullet)
        }
        for rule in book.rules where one.expected[rule.id.rawValue] == nil {
            #expect(
                rule.confidence == .implied && Phrasings.companions.contains(rule.id),
                "\(rule.id) is too much")
        }
    }
}

extension String {
    fileprivate var dropBullet: String { hasPrefix("- ") ? String(dropFirst(2)) : self }
}
