import Foundation
import Testing

@Suite("machine-readable reports") struct ReportTests {
    /// A repository whose staged content breaks a rule, ready to be reported on.
    private func broken() async throws -> Repo {
        let repo = try await Repo.guarded()
        try await repo.stage(["src/a.py": "def f():\n    breakpoint()\n", "b c.py": "breakpoint()\n"])
        return repo
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("JSON: stdout holds the report alone, with the facts")
    func facts() async throws {
        let repo = try await broken()
        let done = try await repo.guardhook("check", "--staged", "--format", "json")
        #expect(done.status == 1, "\(done)")
        let report = try json(done.output)
        #expect(report["schema"] as? Int == 1)
        #expect(report["verdict"] as? String == "fail")
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count == 2)
        let at = try #require(findings.last?["at"] as? [String: Any])
        #expect(at["path"] as? String == "src/a.py")
        #expect(at["line"] as? Int == 2)
        #expect(at["column"] as? Int == 5)
        let because = try #require(findings.first?["because"] as? [String: Any])
        #expect(because["line"] as? Int == 6)
        #expect((report["subject"] as? [String: Any])?["branch"] as? String == "feat/work")
        #expect(done.output.utf8.count < 2500, "an agent pays for every byte")
    }

    @Test(
        "tests that failed without naming one are in every format",
        arguments: ["json", "sarif", "github", "text"])
    func unnamedFailure(_ format: String) async throws {
        let rules = "# Rules\n\n```guardhook\ntests: {command: [sh, -c, exit 9]}\n```\n"
        let repo = try await Repo.guarded(rules: rules, tests: true)
        try await repo.stage(["a.py": "A = 1\n"])
        let done = try await repo.guardhook("check", "--staged", "--format", format)
        #expect(done.status == 1, "\(done)")
        #expect(done.output.contains("the test command ended with status 9"), "\(done)")
    }

    @Test(
        "JSON validates against docs/report.schema.json",
        .enabled("needs jsonschema") {
            await Tools.has(module: "jsonschema")
        })
    func schema() async throws {
        let python = try #require(await Tools.python.value)
        // Strict, so that a key that the schema does not tell of is found.
        let program = """
            import json, sys, jsonschema

            def close(part):
                if isinstance(part, dict):
                    if "properties" in part and "type" in part:
                        part["additionalProperties"] = False
                    for value in part.values():
                        close(value)

            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            close(schema)
            jsonschema.Draft202012Validator(schema).validate(json.load(sys.stdin))
            """
        let sandbox = try Sandbox()
        var reports = try await Verdicts.all(in: "json")
        let repo = try await Repo.guarded()
        for (name, options) in [
            ("wrong revision", ["--from", "nowhere"]), ("no file", ["--message", "nowhere"]),
        ] {
            let done = try await sandbox.run(
                [Tools.guardhook, "check", "--format", "json"] + options, in: repo.path)
            reports.append(Verdicts.Output(name: name, done: done))
        }
        for report in reports {
            let valid = try await sandbox.run(
                [python, "-c", program, Tools.sources + "/docs/report.schema.json"], input: report.done.output
            )
            #expect(valid.status == 0, "\(report.name): \(valid)\n\(report.done)")
        }
    }

    @Test("text is plain in a pipe, coloured on request, and NO_COLOR wins over nothing said")
    func colour() async throws {
        let repo = try await broken()
        let plain = try await repo.guardhook("check", "--staged")
        #expect(!plain.text.contains("\u{1B}"))
        let coloured = try await repo.guardhook(
            "check", "--staged", "--color", "always", environment: ["TERM": "xterm"])
        #expect(coloured.output.contains("\u{1B}["), "\(coloured)")
        #expect(plain.output.split(separator: "\n").count <= 24, "more than a screen: \(plain)")
    }

    @Test("Korean for a Korean locale, English in JSON whatever the locale")
    func korean() async throws {
        let repo = try await broken()
        let environment: [String: String?] = ["LC_ALL": "ko_KR.UTF-8", "LANG": "ko_KR.UTF-8"]
        let text = try await repo.guardhook("check", "--staged", environment: environment)
        #expect(text.output.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(text)")
        let json = try await repo.guardhook("check", "--staged", "--format", "json", environment: environment)
        #expect(!json.output.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(json)")
    }
}
