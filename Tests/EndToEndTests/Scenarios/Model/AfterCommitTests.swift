import Foundation
import Testing

@Suite("what is left when a commit is done", .needsPython) struct AfterCommitTests {
    private static let source = "def plus(value):\n    return value\n"

    /// A file of one commit, made without hooks.
    private func repository(_ text: String) async throws -> Repo {
        let repo = try await GoodCommitTests.repository(rules: "# Rules\n")
        try await repo.stage(["a.py": text])
        let done = try await repo.commit("feat: add a", "--no-verify")
        #expect(done.status == 0, "\(done)")
        return repo
    }

    /// What comes to be within half a minute.
    private func eventually<Value>(_ look: () async throws -> Value?) async throws -> Value? {
        for _ in 0..<150 {
            if let found = try await look() { return found }
            try await Task.sleep(for: .milliseconds(200))
        }
        return nil
    }

    @Test("suggest with nothing staged is about the last commit; --staged is not")
    func theLastCommit() async throws {
        let repo = try await repository(Self.source)
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let host: [String: String?] = ["OLLAMA_HOST": server.address]
            let alone = try await repo.guardhook("suggest", "--staged", environment: host)
            #expect(alone.text.contains("no Python file is staged"), "\(alone)")
            let done = try await repo.guardhook("suggest", environment: host)
            #expect(
                done.text.contains("nothing is staged: this is about what the last commit changed"),
                "\(done)")
            #expect(try await repo.patch()?.contains("+def plus(value: int) -> int:") == true, "\(done)")
        }
    }

    @Test("a patch names the mode of a file that can be run, for staged files and for a whole tree")
    func modes() async throws {
        let repo = try await repository("VALUE = 1\n")
        try await repo.stage(["tool.py": Self.source])
        try await repo.must("update-index", "--chmod=+x", "tool.py")
        try await repo.must("checkout", "--", "tool.py")
        for option in ["--staged", "--all"] {
            try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
                let done = try await repo.guardhook(
                    "suggest", option, environment: ["OLLAMA_HOST": server.address])
                #expect(done.status == 0, "\(done)")
            }
            let path = try await repo.gitPath("guardhook/suggestions.patch")
            let applied = try await repo.git("apply", "--check", path)
            #expect(applied.status == 0 && applied.text.isEmpty, "\(option): \(applied)")
        }
    }

    @Test("a run that a hook starts outlives the commit and its index; a notice comes where one is wanted")
    func fromAHook() async throws {
        let repo = try await repository("VALUE = 1\n")
        let hook = try await repo.gitPath("hooks/pre-commit")
        try writeExecutable("#!/bin/sh\nexec '\(Tools.guardhook)' suggest --background\n", to: hook)
        let notices = repo.sandbox.folder + "/notices"
        let programs = repo.sandbox.folder + "/desktop"
        try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
        try writeExecutable("#!/bin/sh\necho \"$@\" >> '\(notices)'\n", to: programs + "/notify-send")
        let path = programs + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let around: [String: String?] = ["OLLAMA_HOST": server.address, "PATH": path]
            try repo.write("a.py", "VALUE = 1\n\n\n" + Self.source)
            let done = try await repo.commit("feat: more of a", "-a", environment: around)
            #expect(done.status == 0, "\(done)")
            let patch = try await eventually { try await repo.patch() }
            #expect(patch?.contains("+def plus(value: int) -> int:") == true, "\(patch ?? "none")")
            let over = try await eventually {
                try await repo.guardhook("status").text.contains("last run in the background") ? true : nil
            }
            #expect(over == true)
            #expect(!FileManager.default.fileExists(atPath: notices), "nobody asked for a notice")
            try await repo.must("config", "guardhook.notify", "true")
            let again = try await repo.guardhook("suggest", "a.py", "--background", environment: around)
            #expect(again.status == 0, "\(again)")
            let notice = try await eventually { try? String(contentsOfFile: notices, encoding: .utf8) }
            #expect(notice?.contains("proposed: guardhook review") == true, "\(notice ?? "none")")
        }
    }
}
