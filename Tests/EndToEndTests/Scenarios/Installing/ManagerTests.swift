import Foundation
import Testing

@Suite("other hook managers really running guardhook") struct ManagerTests {
    /// A repository without hooks of ours, and an environment in which `guardhook` is on PATH.
    private func repository(
        _ configuration: String, in file: String
    ) async throws -> (Repo, environment: [String: String?]) {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        let folder = repo.sandbox.folder + "/bin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/guardhook",
            withDestinationPath: URL(fileURLWithPath: Tools.guardhook).resolvingSymlinksInPath().path)
        try repo.write(file, configuration)
        try await repo.must("add", file)
        try await repo.must("commit", "-q", "--no-verify", "-m", "chore: add a hook manager")
        return (repo, ["PATH": folder + ":" + (repo.sandbox.environment["PATH"] ?? "")])
    }

    /// A repository of guardhook's hook definitions, for `repo:` of a pre-commit configuration.
    private func definitions(in sandbox: Sandbox) async throws -> Repo {
        let repo = try await Repo.bare(named: "definitions", in: sandbox)
        let text = try String(contentsOfFile: Tools.sources + "/.pre-commit-hooks.yaml", encoding: .utf8)
        try await repo.stage([".pre-commit-hooks.yaml": text])
        try await repo.must("commit", "-q", "-m", "chore: begin")
        try await repo.must("tag", "v1")
        return repo
    }

    private func judge(_ repo: Repo, _ environment: [String: String?]) async throws {
        try await repo.stage(["a.py": "breakpoint()\n"])
        let content = try await repo.commit("feat: add a", environment: environment)
        repo.expectRefused(content, by: "forbid.content", line: 6)
        try await repo.stage(["a.py": "x = 1\n"])
        repo.expectRefused(
            try await repo.commit("perf: no", environment: environment), by: "commit.types", line: 4)
        let good = try await repo.commit("feat: add a", environment: environment)
        #expect(good.status == 0, "\(good)")
    }

    @Test("pre-commit", .needs(program: "pre-commit")) func preCommit() async throws {
        try await run("pre-commit")
    }
    @Test("prek", .needs(program: "prek")) func prek() async throws { try await run("prek") }

    private func run(_ manager: String) async throws {
        let outer = try Sandbox()
        let definitions = try await definitions(in: outer)
        let (repo, environment) = try await repository(
            """
            repos:
              - repo: \(definitions.path)
                rev: v1
                hooks:
                  - id: guardhook-pre-commit
                  - id: guardhook-pre-merge-commit
                  - id: guardhook-commit-msg

            """, in: ".pre-commit-config.yaml")
        let types = ["pre-commit", "commit-msg", "pre-merge-commit"].flatMap { ["--hook-type", $0] }
        let installed = try await repo.sandbox.run(
            [manager, "install"] + types, in: repo.path, environment: environment)
        try #require(installed.status == 0, "\(installed)")
        try await judge(repo, environment)

        // Its hooks are recognised as its own: guardhook says how to be called by it and leaves them alone.
        let path = try await repo.gitPath("hooks/pre-commit")
        let before = try String(contentsOfFile: path, encoding: .utf8)
        let refused = try await repo.guardhook("install")
        #expect(refused.status == 3, "\(refused)")
        #expect(refused.errors.contains(".pre-commit-config.yaml"), "\(refused)")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    }

    @Test(
        "what guardhook install tells to add works when it is added", .needs(program: "pre-commit"),
        .needs(program: "prek"), .needs(program: "lefthook"),
        arguments: [
            ("pre-commit", ".pre-commit-config.yaml"), ("prek", ".pre-commit-config.yaml"),
            ("lefthook", "lefthook.yml"),
        ])
    func advice(manager: String, file: String) async throws {
        let empty =
            manager == "lefthook" ? "pre-commit:\n  commands:\n    true:\n      run: 'true'\n" : "repos: []\n"
        let (repo, environment) = try await repository(empty, in: file)
        let first = try await repo.sandbox.run([manager, "install"], in: repo.path, environment: environment)
        try #require(first.status == 0, "\(first)")
        #expect(try await repo.guardhook("status").status == 1, "it does not call guardhook yet")

        let told = try await repo.guardhook("install", "--format", "json")
        #expect(told.status == 3, "\(told)")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        let hints = try #require((answer["error"] as? [String: Any])?["hints"] as? [String])
        let hint = try #require(hints.first)
        #expect(hint.contains(file) && hint.contains("then run \(manager) install"), "\(hint)")
        let snippet = hint.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
        try repo.write(file, snippet + "\n")
        try await repo.must("add", file)
        try await repo.must("commit", "-q", "--no-verify", "-m", "chore: add guardhook")
        let again = try await repo.sandbox.run([manager, "install"], in: repo.path, environment: environment)
        #expect(again.status == 0, "\(again)")
        try await judge(repo, environment)
        let status = try await repo.guardhook("status")
        #expect(status.status == 0 && status.output.contains("which calls guardhook"), "\(status)")
    }

    @Test("guardhook beside a manager: its hook runs first, ours judges, and both leave as they came")
    func beside() async throws {
        let repo = try await Repo.guarded()
        #expect(try await repo.guardhook("uninstall").status == 0)
        let theirs = "#!/bin/sh\n# File generated by pre-commit: https://pre-commit.com\necho theirs >&2\n"
        try writeExecutable(theirs, to: repo.file(".git/hooks/pre-commit"))
        #expect(try await repo.guardhook("install").status == 3)
        #expect(try await repo.guardhook("install", "--beside").status == 0)
        try await repo.stage(["a.py": "breakpoint()\n"])
        let refused = try await repo.commit("feat: add a")
        repo.expectRefused(refused, by: "forbid.content", line: 6)
        #expect(refused.errors.hasPrefix("theirs\n"), "\(refused)")
        #expect(try await repo.guardhook("uninstall").status == 0)
        #expect(try repo.read(".git/hooks/pre-commit") == theirs)
    }

    @Test("lefthook, as docs/ci.md shows it", .needs(program: "lefthook")) func lefthook() async throws {
        let (repo, environment) = try await repository(
            try Documents.block(after: "lefthook.yml", in: "docs/ci.md"), in: "lefthook.yml")
        let installed = try await repo.sandbox.run(
            ["lefthook", "install"], in: repo.path, environment: environment)
        try #require(installed.status == 0, "\(installed)")
        try await judge(repo, environment)
        let refused = try await repo.guardhook("install")
        #expect(refused.status == 3, "\(refused)")
        #expect(refused.errors.contains("lefthook.yml"), "\(refused)")
    }
}
