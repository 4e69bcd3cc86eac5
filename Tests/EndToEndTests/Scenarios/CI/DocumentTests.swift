import Foundation
import Testing

@Suite("what the documents say is so") struct DocumentTests {
    private static let documents: [String] = {
        let docs = (try? FileManager.default.contentsOfDirectory(atPath: Tools.sources + "/docs")) ?? []
        return ["README.md", "CHANGELOG.md"]
            + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
    }()

    @Test("relative links lead somewhere", arguments: documents)
    func links(document: String) throws {
        let text = try String(contentsOfFile: Tools.sources + "/" + document, encoding: .utf8)
        let folder = URL(fileURLWithPath: Tools.sources + "/" + document).deletingLastPathComponent()
        for match in text.matches(of: /\]\(([^)#:\s]+)(?:#[^)]*)?\)/) {
            let target = folder.appendingPathComponent(String(match.1)).standardizedFileURL.path
            #expect(FileManager.default.fileExists(atPath: target), "\(document) links to \(match.1)")
        }
    }

    @Test("each command and option that they show exists", arguments: documents)
    func commands(document: String) async throws {
        let sandbox = try Sandbox()
        let text = try String(contentsOfFile: Tools.sources + "/" + document, encoding: .utf8)
        var help: [String: String] = [:]
        for match in text.matches(of: /guardhook ([a-z][a-z-]+)((?: --?[a-z][a-z-]*| [^`\n|;&#)]+)*)/) {
            let command = String(match.1)
            guard Self.commands.contains(command) else { continue }
            if help[command] == nil {
                let done = try await sandbox.run([Tools.guardhook, command, "--help"])
                #expect(done.status == 0, "\(document) shows guardhook \(command): \(done)")
                help[command] = done.output
            }
            for option in String(match.2).matches(of: /--[a-z][a-z-]*/) {
                #expect(
                    help[command]?.contains(option.0) == true,
                    "\(document) shows guardhook \(command) \(option.0)")
            }
        }
    }

    private static let commands: Set<String> = [
        "pre-commit", "commit-msg", "check", "suggest", "review", "rules", "doctor", "install", "uninstall",
        "status",
    ]

    @Test(
        "the scenarios that documents name are there",
        arguments: ["docs/asks.md", "docs/security.md", "docs/hooks.md"])
    func scenarios(document: String) throws {
        let text = try String(contentsOfFile: Tools.sources + "/" + document, encoding: .utf8)
        let tests =
            FileManager.default.enumerator(atPath: Tools.sources + "/Tests")?.compactMap { $0 as? String }
            ?? []
        for match in text.matches(of: /`([A-Za-z]+\/)?([A-Za-z]+Tests)`/) {
            let file = (match.1.map(String.init) ?? "") + match.2 + ".swift"
            let isThere =
                tests.contains { $0 == file || $0.hasSuffix("/" + file) }
                || tests.contains(String(match.2))
            #expect(isThere, "\(document) names \(match.0)")
        }
    }

    @Test("each row of docs/asks.md names a scenario, or says that and why it is not done")
    func asks() throws {
        let text = try String(contentsOfFile: Tools.sources + "/docs/asks.md", encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.contains("shown by") }
        #expect(rows.count >= 20 + 31 + 7, "\(rows.count) rows")
        for row in rows {
            #expect(row.contains("Tests`") || row.contains("| not done: "), "\(row)")
        }
        for number in 1...20 { #expect(rows.contains { $0.hasPrefix("| \(number) |") }, "\(number)") }
    }

    @Test("each way of committing has a file of its own, and no file holds no scenario")
    func ways() throws {
        let folder = Tools.sources + "/Tests/EndToEndTests/Scenarios/Ways"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count >= 30, "\(files)")
        let asks = try String(contentsOfFile: Tools.sources + "/docs/asks.md", encoding: .utf8)
        for file in files {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            #expect(text.contains("@Test") && text.contains("Repo."), "\(file)")
            #expect(
                asks.contains("Ways/" + file.dropLast(".swift".count)), "docs/asks.md does not name \(file)")
        }
    }

    @Test("the demo does what it promises", .needsPytest)
    func demo() async throws {
        let sandbox = try Sandbox()
        let folder = sandbox.folder + "/demo"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let python = try #require(await Tools.python.value)
        let path = URL(fileURLWithPath: python).deletingLastPathComponent().path
        let done = try await sandbox.run(
            [Tools.sources + "/docs/demo/run", Tools.guardhook, folder],
            environment: ["PATH": path + ":" + (sandbox.environment["PATH"] ?? "")], timeout: .seconds(120))
        #expect(done.status == 0, "\(done)")
        let log = try await sandbox.run(["git", "log", "--format=%s"], in: folder + "/sample")
        #expect(log.output == "feat: add the total\nchore: begin\n", "\(done)")
        for words in ["branch.protected", "commit.", "test_shop.py::test_total", "guardhook review", folder] {
            #expect(done.output.contains(words), "\(words): \(done)")
        }
    }
}
