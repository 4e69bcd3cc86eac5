import Testing

@testable import Rules

@Suite struct TextPatternTests {
    @Test(
        arguments: [
            ("^(feat|fix)/[a-z0-9-]+$", ["feat/a-1", "fix/x"], ["feat/", "xfeat/a", "feat/A"]),
            ("datetime\\.now\\(", ["x = datetime.now()"], ["datetime_now()"]),
            ("\\bany\\b", ["x: any;", "any"], ["many", "anyone"]),
            ("a{2,3}b", ["aab", "aaab"], ["ab"]), ("a{2}", ["aa"], ["a"]), ("a{,2}b", ["b"], []),
            ("(?i)wip", ["WIP", "wIp"], ["wp"]), ("(?i:ä)x", ["Äx"], ["ax"]),
            ("^(?!main$).+", ["dev", "main2"], ["main", ""]),
            ("(?<!p)print\\(", ["print(", "xprint("], ["pprint("]),
            ("(?<=a)b(?=c)", ["abc"], ["ab", "xbc"]),
            ("[^a-c]", ["d"], ["abc"]), ("[]a]", ["]"], ["b"]), ("[a\\]-]", ["]", "-"], ["b"]),
            ("\\p{Hangul}", ["한"], ["a"]), ("[\\w-]+@\\d", ["a-b@1"], ["@1"]),
            ("\\u0041|\\x42", ["A", "B"], ["C"]),
            ("(?P<x>a)(?:b)?", ["a", "ab"], ["b"]), ("a|", ["", "a"], []), ("a*?b", ["aab", "b"], ["a"]),
            ("x{y}", ["x{y}"], ["x"]), ("^$", [""], ["a"]), ("(a|b)*c", ["ababc"], ["abab"]),
            ("a.c", ["a\u{1F600}c"], ["a\nc"]),
            ("(?m)^b$", ["a\nb"], ["ab"]), ("[[:alpha:]]+1", ["ab1"], ["1"]), ("\\s#\\d+$", ["x #1"], ["#1"]),
        ] as [(String, [String], [String])])
    func searches(_ source: String, _ good: [String], _ bad: [String]) throws {
        let pattern = try TextPattern(regularExpression: source)
        for text in good { #expect(pattern.occurs(in: text), "\(text)") }
        for text in bad { #expect(!pattern.occurs(in: text), "\(text)") }
    }

    @Test func findsTheLeftmost() throws {
        let pattern = try TextPattern(regularExpression: "b+|c")
        #expect(pattern.firstMatch(in: TextPattern.scalars("aabbbc")) == 2..<5)
        #expect(pattern.firstMatch(in: TextPattern.scalars("aabbbc"), from: 5) == 5..<6)
        #expect(
            try TextPattern(regularExpression: "b+?").firstMatch(in: TextPattern.scalars("abbb")) == 1..<2)
    }

    @Test(arguments: ["(", "a)", "[a", "*a", "a{3,2}", "(?P=x)", "\\1", "[z-a]", "\\p{Klingon}", "(?", "\\"])
    func refuses(_ source: String) {
        #expect(throws: PatternProblem.self) { try TextPattern(regularExpression: source) }
    }

    @Test func neverHangs() throws {
        let text = TextPattern.scalars(String(repeating: "a", count: 1_500))
        for source in ["(a*)*b", "(a|aa)+$b", "(a?){200}a{200}b", "(.*)(.*)(.*)x"] {
            let pattern = try TextPattern(regularExpression: source)
            let time = ContinuousClock().measure { #expect(pattern.firstMatch(in: text) == nil) }
            #expect(time < .seconds(60), "\(source)")
        }
    }

    @Test func survivesRubbish() {
        var dice = Dice(5)
        let pieces = [
            "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "^", "$", "a", "-", "1", ",", "(?", "(?<",
            ":", "é", "\\p", "[:",
        ]
        for _ in 0..<4_000 {
            let source = (0..<dice.below(12)).map { _ in dice.pick(pieces) }.joined()
            let compiled = Result { () throws(PatternProblem) in try TextPattern(regularExpression: source) }
            if case .success(let pattern) = compiled { _ = pattern.occurs(in: "aé-1") }
            _ = TemplateReader.subject(source)
            _ = TemplateReader.branch(source, prefixes: [])
            _ = PathGlob(source).matches("a/é-1")
        }
    }
}
