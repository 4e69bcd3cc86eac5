import Foundation
import GuardCore
import Processes
import Testing

@testable import Workflow

/// A process that checks again and again holds no more memory for it.
@Suite("many checks in one process") struct ManyChecksTests {
    /// Rounds of two checks each; `GUARDHOOK_TEST_ROUNDS=1000` for a longer look.
    private static let rounds =
        ProcessInfo.processInfo.environment["GUARDHOOK_TEST_ROUNDS"].flatMap(Int.init) ?? 150

    private static let rules = """
        # Rules

        - Use Conventional Commits. Allowed types: `feat`, `fix`, `docs`.
        - Commit subjects: at most 60 characters, no period at the end.
        - Work on branches named `feat/<topic>` or `fix/<topic>`.
        - `breakpoint()` must not be committed. Never commit `*.pem`.

        """

    /// Megabytes of this process that are in memory.
    private func resident() throws -> Double {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        let pages = try #require(text.split(separator: " ").dropFirst().first.flatMap { Double($0) })
        return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }

    #if os(Linux)
        @Test("hold no more memory at the end than after the first fifty")
        func memory() async throws {
            let folder = ScratchFolder()
            try folder.write(Self.rules, to: ".ai-rules.md")
            try folder.write("import os\n\nbreakpoint()\n", to: "a.py")
            try folder.write("feat: Added a thing that nobody has asked for.\n", to: "message")
            for words in [["init", "-q", "-b", "feat/work"], ["add", ".ai-rules.md", "a.py"]] {
                let done = try await ChildProcess(
                    ["git"] + words, environment: ProcessInfo.processInfo.environment,
                    workingDirectory: folder.path
                ).run()
                #expect(done.ending == .exited(0))
            }
            let surroundings = Surroundings(
                environment: ProcessInfo.processInfo.environment, directory: folder.path,
                isInteractive: false, program: "/usr/bin/true")
            var settled = 0.0
            for round in 1...Self.rounds {
                let workspace = try Workspace.open(surroundings)
                var options = StagedCheck.Options()
                (options.tests, options.suggestions) = (false, false)
                let staged = try await StagedCheck(workspace, options: options).run()
                #expect(staged.report.findings.contains { $0.rule == .forbidContent })
                let message = try await MessageCheck(workspace).run(path: folder.path + "/message")
                #expect(message.report.verdict == .fail)
                if round == 50 { settled = try resident() }
            }
            let grown = try resident() - settled
            print("\(Self.rounds - 50) rounds more: \(grown) MB more")
            #expect(grown < 3, "\(grown) MB more after \(Self.rounds - 50) rounds more")
        }
    #endif
}
