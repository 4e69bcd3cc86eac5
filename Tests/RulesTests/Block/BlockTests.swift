import GuardCore
import Testing

@testable import Rules

@Suite("The guardhook block")
struct BlockTests {
    private func book(_ yaml: String, before: String = "", after: String = "") throws -> RuleBook {
        try MemoryReader.book(before + "```guardhook\n" + yaml + "\n```\n" + after)
    }

    private func problems(_ yaml: String) throws -> [String] {
        try book(yaml).problems.map { "\($0.line): \($0.message.english)" }
    }

    @Test func everyRuleHasAKey() throws {
        let yaml = """
            commit:
              conventional: true
              types: [feat, fix]
              scope: [api, web]
              language: en
              ticket: 'KF-\\d+'
              emoji: forbidden
              forbidden_words: [WIP]
              subject: {max: 72, case: lower, no_period: true, imperative: true, pattern: '<type>: <what>'}
              body: {required: true, line_max: 80}
              trailer: {required: [Signed-off-by], forbidden: [Co-Authored-By]}
            branch: {pattern: '^(feat|fix)/[a-z0-9-]+$', protected: [main], prefixes: [feat/, fix/], case: kebab}
            docstring: {required: public, style: google, language: ko}
            types: {required: all}
            file: {max_lines: 500}
            secrets: {forbidden: true}
            forbid:
              - {content: 'datetime\\.now\\(', paths: 'src/**/*.py', message: 'use the clock'}
              - {path: '*.pem'}
            tests: {command: [pytest, -q]}
            exclude: ['migrations/**', '**/*_pb2.py']
            """
        let book = try book(yaml)
        #expect(book.problems.isEmpty)
        #expect(Set(book.rules.map(\.id)) == Set(RuleID.all))
        #expect(book.rules.allSatisfy { $0.origin == .block && $0.severity == .error })
        #expect(book.testsCommand == ["pytest", "-q"])
        #expect(book.exclude == ["migrations/**", "**/*_pb2.py"])
        let pattern = try #require(book.rule(.forbidContent)?.value.pattern)
        #expect(
            pattern
                == ForbiddenPattern(
                    pattern: "datetime\\.now\\(", isLiteral: false, paths: ["src/**/*.py"],
                    message: "use the clock"))
        #expect(
            book.rule(.commitTypes)?.because
                == RuleSource(path: ".ai-rules.md", line: 4, text: "types: [feat, fix]"))
    }

    @Test func winsOverProseAndSaysSo() throws {
        let book = try book(
            "commit: {subject: {max: 60}}",
            before: "## Commits\n\n- The subject has at most 72 characters.\n\n")
        #expect(book.rule(.commitSubjectMax)?.value == .number(60))
        #expect(book.conflicts.count == 1)
        #expect(book.conflicts.first?.loser.value == .number(72))
    }

    @Test func falseSwitchesOff() throws {
        let before = "## Commits\n\n- Use Conventional Commits.\n- The subject has at most 72 characters.\n\n"
        let book = try book(
            "commit: {conventional: false}\nseverity: {commit.subject.max: off}", before: before)
        #expect(book.rules.isEmpty)
        #expect(book.problems.isEmpty)
    }

    @Test func weightsHoldForProseToo() throws {
        let before = "## Commits\n\n- Use Conventional Commits.\n- The subject has at most 72 characters.\n\n"
        let book = try book("severity: {commit: warning, commit.subject.max: note}", before: before)
        #expect(book.rule(.commitConventional)?.severity == .warning)
        #expect(book.rule(.commitSubjectMax)?.severity == .note)
    }

    @Test(arguments: [
        ("commmit: {types: [a]}", "2: unknown key commmit; did you mean commit?"),
        (
            "commit:\n  subject:\n    maxx: 72",
            "4: unknown key commit.subject.maxx; did you mean commit.subject.max?"
        ),
        ("commit: {max: 72}", "2: unknown key commit.max; did you mean commit.subject.max?"),
        ("commit: {subject: {max: long}}", "2: commit.subject.max needs a whole number above 0"),
        ("commit: {subject: {max: 0}}", "2: commit.subject.max needs a whole number above 0"),
        ("commit: {subject: {case: title}}", "2: commit.subject.case needs one of lower, upper, sentence"),
        ("commit: feat", "2: commit must be a mapping of keys"),
        ("- a\n- b", "2: the block must be a mapping of keys"),
        ("severity: {commit.typs: error}", "2: unknown rule commit.typs; did you mean commit.types?"),
        (
            "severity: {commit.types: fatal}",
            "2: the severity of commit.types must be error, warning, note or off"
        ),
        ("forbid:\n  - {content: 'a(', path: b}", "3: forbid needs exactly one of content, literal and path"),
        ("forbid:\n  - {contnt: a}", "3: forbid has no key contnt; did you mean content?"),
        ("forbid: [{content: '('}]", "2: forbid is not a regular expression that can be read"),
        ("tests: {command: {a: b}}", "2: tests.command must be a list of words"),
        ("commit: {language: klingon}", "2: commit.language needs a language code such as en or ko"),
        ("branch: {pattern: '^(feat'}", "2: branch.pattern is not a regular expression that can be read"),
        ("a: &x [1]\nb: *x", "2: anchors and aliases are not read; write the value out"),
    ])
    func errorsHaveTheirLine(_ yaml: String, _ expected: String) throws {
        #expect(try problems(yaml).first == expected)
    }

    @Test func brokenYAMLIsAProblem() throws {
        #expect(try problems("commit: {types: [a").first?.contains("not YAML") == true)
        #expect(
            try problems("commit: {types: [a]}\ncommit: {types: [b]}").first?.contains("stands twice") == true
        )
        #expect(
            try problems(String(repeating: "[", count: 100_000)).first?.contains("nested too deeply") == true)
        #expect(
            try problems(String(repeating: "- ", count: 5_000)).first?.contains("nested too deeply") == true)
    }

    @Test func twoBlocksAreOne() throws {
        let after = "\n```guardhook\ncommit: {types: [b]}\nbranch: {case: kebab}\n```\n"
        let book = try book("commit: {types: [a]}", after: after)
        #expect(book.rule(.branchCase)?.because.line == 7)
        #expect(book.problems.map(\.line) == [6])
        #expect(book.rule(.commitTypes)?.value == .list(["a"]))
    }

    @Test func aBlockThatNeverEndsIsAProblem() throws {
        let book = try MemoryReader.book(
            "# Rules\n\n```guardhook\ncommit: {types: [a]}\n\n## More\n\n- Use Conventional Commits for commits.\n"
        )
        #expect(book.problems.map(\.line) == [3])
        #expect(book.rule(.commitConventional) != nil)
    }

    @Test func blocksInQuotationsAndExamplesAreNotOurs() throws {
        let book = try MemoryReader.book(
            "> ```guardhook\n> commit: {tpyes: 1}\n> ```\n\n````markdown\n```guardhook\nx: 1\n```\n````\n\nText.\n"
        )
        #expect(book.problems.isEmpty)
    }

    @Test func emptyBlocksAreFine() throws {
        #expect(try problems("").isEmpty)
        #expect(try problems("# only a comment").isEmpty)
    }
}
