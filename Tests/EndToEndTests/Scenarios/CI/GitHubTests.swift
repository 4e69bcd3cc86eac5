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

    @Test("a failed test stands beside its line", .needsPytest)
    func tests() async throws {
        let failed = try #require(try await Verdicts.all(in: "github").first { $0.name == "tests failed" })
        #expect(
            failed.done.output.contains(
                "::error file=test_a.py,line=2,title=test failed::test_a.py::test_a: "),
            "\(failed.done)")
    }
}
