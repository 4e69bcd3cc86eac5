import Files
import Foundation
import GuardCore
import PythonSource
import Suggestions
import Testing

/// A tool that a test needs and the machine may lack: in `GUARDHOOK_TEST_TOOLS` (a folder), else on PATH.
enum Tool {
    static func path(_ name: String) -> String? {
        let extra = ProcessInfo.processInfo.environment["GUARDHOOK_TEST_TOOLS"].map { [$0] } ?? []
        let folders = extra + TemporaryFolder.path.split(separator: ":").map(String.init)
        return folders.map { $0 + "/" + name }.first { Disk.isExecutable($0) }
    }
}

/// What an honest model says reaches the patch, in a form that ruff takes.
@Suite struct HonestAnswerTests {
    @Test(
        .enabled(if: Tool.path("ruff") != nil, "ruff is not installed"),
        arguments: [
            (DocstringStyle.google, "google", "honest"), (.numpy, "numpy", "honest"),
            (.sphinx, "pep257", "honest"),
            (.google, "google", "korean"),
        ])
    func nineOfTenPassRuff(style: DocstringStyle, convention: String, behaviour: String) async throws {
        let files = try await StandardLibrary.files(8, from: 3)
        let sources = Dictionary(
            files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
        let asked = try await request(
            sources, model: try await ScriptedModel.shared.settings(behaviour), store: try PlainStore()
        ) {
            $0.style = style
            $0.language = behaviour == "korean" ? .korean : .english
            $0.minimumPython = PythonVersion(3, 10)
        }
        let outcome = await Suggestor().outcome(asked)
        let statistics = outcome.statistics
        let wanting = Set(
            asked.inspections.flatMap { inspection in
                inspection.definitions.filter { definition in
                    definition.isPublic && !definition.isNested && !definition.isTest
                        && !definition.isOverload
                        && (definition.lacksDocstring || !definition.missingTypes.isEmpty)
                }.map { "\($0.path):\($0.name)" }
            })
        #expect(wanting.count > 50)
        let folder = try TemporaryFolder()
        for (path, bytes) in outcome.patched {
            try folder.write(String(decoding: bytes, as: UTF8.self), to: path)
        }
        let found = try await ruff(in: folder, convention: convention)
        // Complaints about a definition that got something.
        let bad = try await faults(outcome, found: found)
        let proposed = Set(outcome.report.definitions.map { "\($0.path):\($0.name)" })
        let good = proposed.subtracting(bad.keys)
        #expect(
            good.count * 10 >= wanting.count * 9,
            "\(good.count) of \(wanting.count); \(statistics.rejected); \(bad.values.prefix(12).joined(separator: "\n"))"
        )
    }

    /// One complaint: file, line, words.
    struct Complaint {
        let path: String
        let line: Int
        let text: String
    }

    private func ruff(in folder: TemporaryFolder, convention: String) async throws -> [Complaint] {
        let ruff = try #require(Tool.path("ruff"))
        let text = try await folder.run([
            ruff, "check", "--isolated", "--no-cache", "--exit-zero", "--output-format", "concise",
            "--select", "D,ANN",
            // Old docstrings are not ours; nor is Any, which is never proposed.
            "--config", "lint.pydocstyle.convention = '\(convention)'", "--config",
            "target-version = 'py310'", ".",
        ])
        return text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 3)
            guard parts.count == 4, let number = Int(parts[1]) else { return nil }
            return Complaint(path: String(parts[0]), line: number, text: String(line))
        }
    }

    /// The proposed definitions about whose new parts ruff complains.
    private func faults(_ outcome: SuggestionOutcome, found: [Complaint]) async throws -> [String: String] {
        let interpreter = try await TestPython.interpreter()
        let patched = outcome.patched.map { PythonFile(path: $0.key, bytes: $0.value) }
        let inspections = try await Inspector(interpreter).inspect(patched)
        var bad: [String: String] = [:]
        for inspection in inspections {
            let here = found.filter { $0.path == inspection.path }
            for proposal in outcome.report.definitions where proposal.path == inspection.path {
                for definition in inspection.definitions where definition.name == proposal.name {
                    let ends = definition.docstring.map {
                        $0.line + $0.text.split(separator: "\n", omittingEmptySubsequences: false).count
                    }
                    let last = max(definition.line, ends ?? definition.line)
                    let complaint = here.first { complaint in
                        guard (definition.line...last).contains(complaint.line) else { return false }
                        return proposal.docstring || !complaint.text.contains(" D")
                    }
                    if let complaint { bad["\(proposal.path):\(proposal.name)"] = complaint.text }
                }
            }
        }
        return bad
    }
}
