import Testing

/// Source: GitHub Docs, "Workflow commands for GitHub Actions", and `escapeData`/`escapeProperty` of actions/toolkit.
@Suite("--format github") struct GitHubTests {
    @Test("every line is one annotation, its properties and words escaped")
    func syntax() async throws {
        // In the words only %25, %0D and %0A may stand; in a property `:` and `,` are escaped too.
        let line =
            #/
            ::(error|warning|notice)\x20
            ((file|line|endLine|col|endColumn|title)=([^%:,\r\n]|%25|%0D|%0A|%3A|%2C)*,?)+
            ::([^%\r\n]|%25|%0D|%0A)+
            /#
        for output in try await Verdicts.all(in: "github") {
            let lines = output.done.output.split(separator: "\n")
            #expect(!lines.isEmpty || output.done.status == 0, "\(output.name): \(output.done)")
            for found in lines {
                #expect(try line.wholeMatch(in: found) != nil, "\(output.name): \(found)")
                #expect(!found.unicodeScalars.contains("\u{1B}"), "\(output.name): \(found)")
            }
        }
    }

    @Test("a comma, a colon and a per cent sign in a file's name arrive as they are")
    func names() async throws {
        let files = try #require(try await Verdicts.all(in: "github").first { $0.name == "files" })
        #expect(
            files.done.output.contains(
                "::error file=b%2Cc%3A 100%25.py,line=1,col=12,title=forbid.content::"),
            "\(files.done)")
    }

    @Test("where there can be no report, that is the annotation, with the way out")
    func error() async throws {
        let repo = try await Repo.guarded()
        let done = try await repo.guardhook("check", "--from", "nowhere", "--format", "github")
        #expect(done.status == 3 && done.errors.contains("nowhere"), "\(done)")
        #expect(
            done.output.hasPrefix("::error title=guardhook::'nowhere' names no commit here%0A"), "\(done)")
        #expect(done.output.split(separator: "\n").count == 1, "\(done)")
    }

    @Test("tests that did not run are told from tests that passed", .needsPytest)
    func skipped() async throws {
        let outputs = try await Verdicts.all(in: "github")
        let skipped = try #require(outputs.first { $0.name == "tests skipped" })
        let words = "tests not run: pytest found no tests to run (1: no database)"
        #expect(skipped.done.output.contains("::notice title=tests::\(words)\n"), "\(skipped.done)")
        let passed = try #require(outputs.first { $0.name == "tests passed" })
        #expect(!passed.done.output.contains("title=tests"), "\(passed.done)")
    }

    @Test("a failed test stands beside its line", .needsPytest)
    func tests() async throws {
        let failed = try #require(try await Verdicts.all(in: "github").first { $0.name == "tests failed" })
        #expect(
            failed.done.output.contains(
                "::error file=test_a.py,line=2,title=test failed::test_a.py::test_a: "),
            "\(failed.done)")
    }
}
