import Foundation
import Testing

@Suite("guardhook doctor") struct DoctorTests {
    private struct Answer: Decodable {
        struct Check: Decodable {
            let name: String
            let state: String
            let finding: String
            let remedy: String?
        }
        struct Setting: Decodable {
            let key: String
            let value: String?
            let origin: String
        }
        let isWell: Bool
        let checks: [Check]
        let settings: [Setting]

        func check(_ name: String) -> Check? { checks.first { $0.name == name } }
    }

    private func ask(_ repo: Repo, _ environment: [String: String?] = [:]) async throws -> Answer {
        let done = try await repo.untouched {
            try await repo.guardhook("doctor", "--format", "json", environment: environment)
        }
        let answer = try JSONDecoder().decode(Answer.self, from: Data(done.output.utf8))
        #expect(done.status == (answer.isWell ? 0 : 3), "\(done)")
        return answer
    }

    @Test("an environment without pytest gets it as the project's own tool does that", .needsPython)
    func remedy() async throws {
        let repo = try await Repo.guarded()
        try repo.write(".git/info/exclude", ".venv\n*.lock\n")
        try await repo.must("config", "--unset-all", "guardhook.python")
        let python = try #require(await Tools.python.value)
        let made = try await repo.sandbox.run(
            [python, "-m", "venv", "--without-pip", ".venv"], in: repo.path)
        try #require(made.status == 0, "\(made)")
        #expect(
            try await ask(repo).check("pytest")?.remedy?.hasSuffix("bin/python -m pip install pytest") == true
        )
        try repo.write("poetry.lock", "")
        #expect(try await ask(repo).check("pytest")?.remedy == "poetry add --group dev pytest")
        try repo.write("uv.lock", "")
        #expect(try await ask(repo).check("pytest")?.remedy == "uv add --dev pytest")
    }

    @Test("looks at everything that guardhook needs")
    func everything() async throws {
        let answer = try await ask(try await Repo.guarded())
        let names = answer.checks.map(\.name)
        for name in [
            "git", "libraries", "repository", "hooks", "rule file", "python", "pytest", "state folder",
            "ollama",
        ] {
            #expect(names.contains(name), "\(names)")
        }
        #expect(answer.isWell)
        for check in answer.checks where check.state != "works" {
            #expect(check.remedy?.isEmpty == false, "\(check) has no way out")
        }
    }

    @Test("no hooks, no rule file, no server: what to do is said, and nothing of it is broken")
    func nothingThere() async throws {
        let answer = try await ask(try await Repo.bare())
        #expect(answer.check("hooks")?.state == "missing")
        #expect(answer.check("hooks")?.remedy?.contains("guardhook install") == true)
        #expect(answer.check("rule file")?.finding.contains(".ai-rules.md") == true)
        #expect(answer.check("ollama")?.state == "missing")
        #expect(answer.check("ollama")?.remedy?.contains("ollama serve") == true)
        #expect(answer.isWell)
    }

    @Test("a rule file with an error and a state folder that others can read are broken", .needsPython)
    func broken() async throws {
        let repo = try await Repo.guarded(rules: "# Rules\n\n```guardhook\ncomit: {types: [feat]}\n```\n")
        #expect(try await repo.guardhook("suggest").status != 64)
        let state = repo.file(".git/guardhook")
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: state)
        let answer = try await ask(repo)
        #expect(answer.check("rule file")?.state == "broken")
        #expect(answer.check("rule file")?.finding.contains(".ai-rules.md:4") == true)
        #expect(answer.check("state folder")?.remedy?.contains("chmod 700") == true)
        #expect(!answer.isWell)
    }

    @Test("an interpreter without pytest: named, with the command to run", .needsPython)
    func noPytest() async throws {
        let repo = try await Repo.guarded()
        let python = try #require(await Tools.python.value)
        let made = try await repo.sandbox.run(
            [python, "-m", "venv", "--without-pip", repo.sandbox.folder + "/venv"])
        try #require(made.status == 0, "\(made)")
        try await repo.must("config", "guardhook.python", repo.sandbox.folder + "/venv/bin/python")
        let answer = try await ask(repo)
        #expect(answer.check("python")?.finding.contains("/venv/bin/python") == true)
        #expect(answer.check("pytest")?.state == "missing")
        #expect(answer.check("pytest")?.remedy?.contains("-m pip install pytest") == true)
    }

    @Test("a server without the model: how to get it, and the memory that there is", .needsPython)
    func model() async throws {
        let repo = try await Repo.guarded()
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let address: [String: String?] = ["OLLAMA_HOST": server.address]
            let without = try await ask(repo, address)
            #expect(without.check("ollama")?.state == "works")
            #expect(without.check("model")?.finding.contains("ollama pull") == true)
            #expect(without.check("memory") != nil)
            try await repo.must("config", "guardhook.model", ScriptedOllama.model)
            let with = try await ask(repo, address)
            #expect(with.check("model")?.state == "works")
            #expect(with.check("memory") != nil)
        }
    }

    @Test("a server that is stuck: said within seconds, not called down", .needsPython)
    func stuck() async throws {
        let repo = try await Repo.guarded()
        try await ScriptedOllama.serving(.silent, in: repo.sandbox) { server in
            let done = try await repo.guardhook("doctor", environment: ["OLLAMA_HOST": server.address])
            #expect(done.output.contains("did not begin to answer"), "\(done)")
            #expect(done.output.contains("restart it") && !done.output.contains("ollama serve"), "\(done)")
            #expect(done.seconds < 30, "\(done.seconds)")
        }
    }

    @Test("a server elsewhere is not asked: the setting that allows it is named")
    func elsewhereServer() async throws {
        let repo = try await Repo.guarded()
        let answer = try await ask(repo, ["OLLAMA_HOST": "192.0.2.1:11434"])
        #expect(answer.check("ollama")?.remedy?.contains("guardhook.allowRemote") == true)
    }

    @Test("each setting with where it came from, what is unknown named")
    func settings() async throws {
        let repo = try await Repo.guarded()
        try await repo.must("config", "--global", "guardhook.budget", "5")
        try await repo.must("config", "guardhook.severity.commit.types", "warning")
        try await repo.must("config", "guardhook.modle", "typo")
        let answer = try await ask(repo, ["GUARDHOOK_SCOPE": "all", "OLLAMA_HOST": "127.0.0.1:1"])
        let origins = Dictionary(
            uniqueKeysWithValues: answer.settings.map { ($0.key, "\($0.value ?? "-") \($0.origin)") })
        #expect(origins["guardhook.budget"] == "5 git config (global)")
        #expect(origins["guardhook.tests"] == "false git config (local)")
        #expect(origins["guardhook.scope"] == "all environment (GUARDHOOK_SCOPE)")
        #expect(origins["guardhook.host"] == "127.0.0.1:1 environment (OLLAMA_HOST)")
        #expect(origins["guardhook.notify"] == "false default")
        #expect(origins["guardhook.severity.commit.types"] == "warning git config (local)")
        #expect(answer.check("settings")?.finding.contains("guardhook.modle") == true)
    }

    @Test("outside a repository, and in Korean")
    func elsewhere() async throws {
        let sandbox = try Sandbox()
        let outside = try await sandbox.run([Tools.guardhook, "doctor"])
        #expect(outside.status == 3 && outside.output.contains("✗ repository"), "\(outside)")
        let repo = try await Repo.guarded()
        let korean = try await repo.guardhook("doctor", environment: ["LC_ALL": "ko_KR.UTF-8"])
        #expect(korean.output.contains("적용되는 규칙"), "\(korean)")
    }
}
