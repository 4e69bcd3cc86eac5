import GuardCore
import Testing

@testable import Rules

/// Rules about the lines and paths of a change.
@Suite struct FileRuleTests {
    private func content(
        _ pattern: String, literal: Bool = true, paths: [String] = [], origin: Rule.Origin = .prose,
        message: String? = nil
    ) -> Rule {
        var rule = Courtroom.rule(
            .forbidContent,
            .pattern(ForbiddenPattern(pattern: pattern, isLiteral: literal, paths: paths, message: message)))
        rule.origin = origin
        return rule
    }

    private func findings(_ rule: Rule, _ path: String, _ lines: String..., exclude: [String] = [])
        -> [Finding]
    {
        let added = lines.enumerated().map { ChangedFile.Line(number: $0.offset + 10, text: $0.element) }
        let file = ChangedFile(path: path, isNewPath: false, lines: added, totalLines: 100)
        return Judge(RuleBook(rules: [rule], files: ["docs/rules.md"], exclude: exclude)).files([file])
    }

    @Test func literalCode() throws {
        let rule = content("print(")
        let found = findings(rule, "src/a.py", "x = 1", "    print(x)")
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.at == Location(.file, path: "src/a.py", line: 11, column: 5))
        #expect(finding.excerpt == Excerpt(line: "    print(x)", start: 4, length: 6))
        for line in [
            "pprint(x)", "self.print(x)", "# print(x)", "x = 'print('", ">>> print(x)", "blueprint(x)",
            "x = 1  # print(x)",
        ] {
            #expect(findings(rule, "a.py", line).isEmpty, "\(line)")
        }
    }

    @Test func filesThatAreMeant() {
        #expect(findings(content("print("), "README.md", "print(x)").isEmpty)
        #expect(findings(content("print("), "a.js", "print(x)").isEmpty, "the rule is about Python")
        #expect(findings(content("console.log"), "a.py", "console.log").isEmpty)
        #expect(!findings(content("console.log"), "a.ts", "console.log(x)").isEmpty)
        #expect(
            !findings(content("foo_bar("), "a.go", "foo_bar(x)").isEmpty,
            "no language tells: all code is meant")
        #expect(
            findings(content("print(", origin: .block), ".ai-rules.md", "print(x)").isEmpty,
            "the rule file quotes it")
        #expect(
            findings(content("print(", origin: .block), "docs/rules.md", "print(x)").isEmpty,
            "and so do linked ones")
        #expect(
            !findings(content("print(", origin: .block), "notes.txt", "print(x)").isEmpty,
            "a block means every file")
        #expect(findings(content("print(", paths: ["src/**"]), "lib/a.py", "print(x)").isEmpty)
        #expect(!findings(content("print(", paths: ["src/**"]), "src/a.py", "print(x)").isEmpty)
        #expect(findings(content("print("), "vendor/a.py", "print(x)").isEmpty)
        #expect(findings(content("print("), "gen/a.py", "print(x)", exclude: ["gen/"]).isEmpty)
    }

    @Test func typeNames() {
        let rule = content("any")
        for line in ["let x: any = 1", "const a = b as any;", "Array<any>", "f(x: string | any)"] {
            #expect(!findings(rule, "a.ts", line).isEmpty, "\(line)")
        }
        for line in ["// any of these", "many", "if any of them", "company", "'any'"] {
            #expect(findings(rule, "a.ts", line).isEmpty, "\(line)")
        }
    }

    @Test func regularExpressions() {
        let block = content(
            "datetime\\.now\\(", literal: false, paths: ["src/**/*.py"], origin: .block,
            message: "pin the time")
        let found = findings(block, "src/a.py", "x = datetime.now()")
        #expect(found.first?.help.english == "pin the time")
        #expect(found.first?.at.column == 5)
        #expect(!findings(content("from \\S+ import \\*", literal: false), "a.py", "from x import *").isEmpty)
        #expect(!findings(content("md5|sha1", literal: false), "a.py", "hashlib.md5(x)").isEmpty)
        #expect(findings(content("(", literal: false), "a.py", "f(x)").isEmpty, "no pattern, no finding")
    }

    @Test func marksInComments() {
        #expect(!findings(content("# type: ignore"), "a.py", "x = f()  # type: ignore").isEmpty)
        #expect(!findings(content("TODO"), "a.py", "# TODO: later").isEmpty)
        #expect(!findings(content("@ts-ignore"), "a.ts", "// @ts-ignore").isEmpty)
    }

    @Test func manyFindingsAreCapped() throws {
        let lines = (1...12).map { ChangedFile.Line(number: $0, text: "print(\($0))") }
        let file = ChangedFile(path: "a.py", isNewPath: true, lines: lines, totalLines: 12)
        let found = Courtroom.judge(content("print(")).files([file])
        #expect(found.count == 5)
        #expect(try #require(found.last).message.english.hasSuffix("(and 7 more in this file)"))
    }

    @Test func paths() {
        let rule = Courtroom.rule(.forbidPath, .pattern(ForbiddenPattern(pattern: ".env", isLiteral: false)))
        let judge = Courtroom.judge(rule)
        #expect(
            judge.files([ChangedFile(path: "x/.env", isNewPath: true)]).first?.at
                == Location(.file, path: "x/.env"))
        #expect(judge.files([ChangedFile(path: ".env", isNewPath: false)]).isEmpty, "it was there before")
        #expect(judge.files([ChangedFile(path: ".env.example", isNewPath: true)]).isEmpty)
        #expect(!judge.files([ChangedFile(path: ".env", isNewPath: true, isBinary: true)]).isEmpty)
    }

    @Test func lengths() {
        let judge = Courtroom.judge(Courtroom.rule(.fileMaxLines, .number(300)))
        let line = [ChangedFile.Line(number: 1, text: "x")]
        #expect(
            judge.files([ChangedFile(path: "a.py", isNewPath: false, lines: line, totalLines: 301)]).first?.at
                .line == 301)
        #expect(
            judge.files([ChangedFile(path: "a.py", isNewPath: false, lines: line, totalLines: 300)]).isEmpty)
        #expect(
            judge.files([ChangedFile(path: "a.py", isNewPath: false, totalLines: 301)]).isEmpty,
            "lines were only taken out")
        #expect(
            judge.files([ChangedFile(path: "a.md", isNewPath: false, lines: line, totalLines: 301)]).isEmpty)
        #expect(
            judge.files([ChangedFile(path: "uv.lock", isNewPath: false, lines: line, totalLines: 301)])
                .isEmpty)
    }

    @Test func secrets() throws {
        let judge = Courtroom.judge(Courtroom.rule(.secretsForbidden, .flag(true)))
        let token = "ghp_" + String(repeating: "aB3", count: 3) + "dE5fGh7iJ9kLmN0pQrS2tUv4Wx5"
        func found(_ path: String, _ text: String) -> [Finding] {
            judge.files([ChangedFile(path: path, isNewPath: false, lines: [.init(number: 3, text: text)])])
        }
        let finding = try #require(found("a.py", "x = '\(token)'").first)
        #expect(finding.at == Location(.file, path: "a.py", line: 3, column: 6))
        #expect(finding.excerpt?.line == "x = '***'", "the secret is not repeated")
        #expect(!found("README.md", token).isEmpty)
        #expect(!found("a.py", "API_KEY = 'q8Zr2Lw0Vx7Tn4'").isEmpty)
        for path in ["README.md", "tests/test_a.py", ".env.example", ".ai-rules.md"] {
            #expect(found(path, "API_KEY = 'q8Zr2Lw0Vx7Tn4'").isEmpty, "\(path)")
        }
    }
}
