import GuardCore
import Testing

@Suite struct ValueTests {
    @Test func severitiesAreOrdered() {
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
        #expect(Severity(rawValue: "fatal") == nil)
    }

    @Test func everyRuleIsNamedOnce() {
        #expect(Set(RuleID.all).count == RuleID.all.count)
        #expect(RuleID.all.count == 29)
        #expect(RuleID(rawValue: "commit.types") == .commitTypes)
        #expect(RuleID(rawValue: "some.other").description == "some.other")
    }

    @Test func koreanIsSpokenWhereSomebodyWroteIt() {
        let both = Text("yes", ko: "네")
        #expect(both.inLanguage(.korean) == "네")
        #expect(both.inLanguage(.english) == "yes")
        let english: Text = "only \(1) language"
        #expect(english.inLanguage(.korean) == "only 1 language")
    }

    @Test func pathsAreBytes() {
        let latin = RepositoryPath(bytes: [0x63, 0x61, 0x66, 0xE9])
        #expect(!latin.isText)
        #expect(latin.description == "caf\u{FFFD}")
        #expect(RepositoryPath("카페.py").isText)
        // As Git sorts: by bytes, not by characters.
        #expect(RepositoryPath("a-b") < RepositoryPath("a/b"))
        #expect(RepositoryPath("Z") < RepositoryPath("a"))
    }

    @Test func aHintIsAddedBehindTheOthers() {
        let error = GuardError(.environment, "no", hints: ["first"]).hinting("second")
        #expect(error.hints == ["first", "second"])
        #expect(error.kind == .environment)
    }
}
