import Foundation
import Testing

@Suite("called by an agent") struct AgentTests {
    private func object(_ done: Finished, at location: SourceLocation = #_sourceLocation) throws -> [String:
        Any]
    {
        let found = try? JSONSerialization.jsonObject(with: Data(done.output.utf8)) as? [String: Any]
        return try #require(found, "no JSON on standard output: \(done)", sourceLocation: location)
    }

    @Test(
        "every command answers in JSON, one object on a line, with its schema number",
        arguments: [
            ["install"], ["status"], ["doctor"], ["rules"], ["rules", "--explain", "commit.types"],
            ["rules", "--init"], ["check"], ["check", "--staged"], ["pre-commit"],
            ["commit-msg", "README.md"],
            ["suggest"], ["review"], ["review", "--discard"], ["uninstall"],
        ])
    func everyCommand(command: [String]) async throws {
        let repo = try await Repo.guarded(rules: Rules.prose)
        try await repo.stage(["a.py": "x = 1\n"])
        let done = try await repo.sandbox.run(
            [Tools.guardhook] + command + ["--format", "json"], in: repo.path)
        #expect(try object(done)["schema"] as? Int == 1, "\(done)")
        #expect(done.output.split(separator: "\n").count == 1, "\(done)")
        #expect([0, 1].contains(done.status), "\(done)")
    }

    @Test(
        "an error is an object too, with its kind and the exit status that belongs to it",
        arguments: [
            (["check", "--from", "nowhere"], "environment", 3), (["check", "--bogus"], "usage", 64),
            (["review", "--apply", "--discard"], "usage", 64), (["rules", "--explain", "nope"], "usage", 64),
            (["commit-msg", "nowhere"], "environment", 3),
        ] as [([String], String, Int32)])
    func errors(command: [String], kind: String, status: Int32) async throws {
        let repo = try await Repo.guarded()
        let done = try await repo.sandbox.run(
            [Tools.guardhook] + command + ["--format", "json"], in: repo.path)
        let error = try #require(try object(done)["error"] as? [String: Any])
        #expect(error["kind"] as? String == kind, "\(done)")
        #expect((error["message"] as? String)?.isEmpty == false && error["hints"] is [String], "\(done)")
        #expect(done.status == status, "\(done)")
    }

    @Test("findings say what to change to what, so that an agent's second try passes")
    func actionable() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        var message = "Feature(api): Handle it."
        for _ in 1...4 {
            let done = try await repo.guardhook("check", "--message", "-", "--format", "json", input: message)
            let findings = try #require(try object(done)["findings"] as? [[String: Any]])
            for finding in findings { #expect((finding["help"] as? String)?.isEmpty == false, "\(finding)") }
            guard let better = findings.compactMap({ $0["replacement"] as? String }).first else { break }
            message = better
        }
        let done = try await repo.commit(message)
        #expect(done.status == 0, "\(message): \(done)")
        #expect(message == "feat(api): Handle it", "\(message)")
    }

    @Test("a report is small: one finding, and twenty")
    func small() async throws {
        let repo = try await Repo.guarded()
        let one = try await repo.guardhook("check", "--message", "-", "--format", "json", input: "perf: no\n")
        #expect(try object(one)["findings"] as? [Any] != nil)
        #expect(one.output.utf8.count < 900, "\(one.output.utf8.count) bytes: \(one)")
        for number in 1...20 { try await repo.stage(["module_\(number).py": "breakpoint()\n"]) }
        let twenty = try await repo.guardhook("check", "--staged", "--format", "json", "--no-suggest")
        #expect((try object(twenty)["findings"] as? [Any])?.count == 20, "\(twenty)")
        #expect(twenty.output.utf8.count < 8000, "\(twenty.output.utf8.count) bytes: \(twenty)")
    }

    @Test(
        "nothing asks or waits without a terminal",
        arguments: [["review"], ["commit-msg", "README.md"], ["suggest"]])
    func noPrompt(command: [String]) async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["a.py": GoodCommitTests.source])
        _ = try await repo.guardhook("suggest")
        // An open input that never says anything, as an agent's shell tool may leave it.
        let script = "sleep 30 | { \"$0\" \"$@\"; kill 0; }"
        let done = try await repo.sandbox.run(
            ["setsid", "--wait", "sh", "-c", script, Tools.guardhook] + command, in: repo.path,
            timeout: .seconds(20))
        #expect(done.status != 124, "\(done)")
        #expect(!done.text.contains("[y,n"), "\(done)")
    }

    /// The command of the hook that docs/agents.md shows for Claude Code, in a file of its own.
    private func hook(in repo: Repo) throws -> [String] {
        let shown = try Documents.block(after: ".claude/settings.json", in: "docs/agents.md")
        let settings = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
        let groups = (settings?["hooks"] as? [String: Any])?["PreToolUse"] as? [[String: Any]]
        #expect(groups?.first?["matcher"] as? String == "Bash")
        let hook = (groups?.first?["hooks"] as? [[String: Any]])?.first
        #expect(hook?["type"] as? String == "command")
        return ["sh", "-c", try #require(hook?["command"] as? String)]
    }

    @Test(
        "the hook for Claude Code lets other commands pass and stops a commit that would fail",
        arguments: [
            ("git commit -m 'feat: add a'", true), ("git add a.py && git commit -qm 'feat: a'", true),
            ("git -C . commit --amend", true), ("git status", false), ("ls", false),
            ("git log --grep commit", false),
        ])
    func claude(command: String, isCommit: Bool) async throws {
        let repo = try await Repo.guarded()
        let folder = URL(fileURLWithPath: Tools.guardhook).deletingLastPathComponent().path
        let path: [String: String?] = ["PATH": folder + ":" + (repo.sandbox.environment["PATH"] ?? "")]
        let call = ["tool_name": "Bash", "tool_input": ["command": command]] as [String: Any]
        let input = String(decoding: try JSONSerialization.data(withJSONObject: call), as: UTF8.self)
        try await repo.stage(["a.py": "breakpoint()\n"])
        let bad = try await repo.sandbox.run(
            try hook(in: repo), in: repo.path, environment: path, input: input)
        #expect(bad.status == (isCommit ? 2 : 0), "\(bad)")
        #expect(bad.errors.contains("forbid.content") == isCommit, "the model reads standard error: \(bad)")
        try await repo.stage(["a.py": "x = 1\n"])
        let good = try await repo.sandbox.run(
            try hook(in: repo), in: repo.path, environment: path, input: input)
        #expect(good.status == 0, "\(good)")
    }

    @Test("the settings for OpenCode are JSON, and its narrower rules come after the wider ones")
    func openCode() throws {
        let shown = try Documents.block(after: "opencode.json", in: "docs/agents.md")
        let settings = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
        let bash = (settings?["permission"] as? [String: Any])?["bash"] as? [String: String]
        #expect(bash?["guardhook *"] == "allow" && bash?.values.contains("deny") == true)
        let wide = try #require(shown.range(of: "\"git commit *\""))
        let narrow = try #require(shown.range(of: "--no-verify"))
        #expect(wide.lowerBound < narrow.lowerBound)
    }
}
