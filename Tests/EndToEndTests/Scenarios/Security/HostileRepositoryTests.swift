import Foundation
import Testing

@Suite("a hostile repository, with its tests not opted in,", .needsPython) struct HostileRepositoryTests {
    /// Everything in a work tree by which some tool runs code; each would leave a mark.
    private func repository() async throws -> (repo: Repo, mark: String) {
        let repo = try await Repo.guarded(rules: Rules.documented, suggest: true)
        try await repo.must("config", "--unset", "guardhook.python")
        let mark = repo.sandbox.folder + "/mark"
        let code = "open(\(String(reflecting: mark)), 'a').write(__file__ + '\\n')\n"
        let python = try #require(await Tools.python.value)
        let program = "#!/bin/sh\necho \"$0\" >>\(mark)\nexec \(python) \"$@\"\n"
        var files = ["a.py": GoodCommitTests.source, ".gitattributes": "*.py filter=evil diff=evil\n"]
        for name in [
            "sitecustomize", "usercustomize", "conftest", "setup", "plugin", "ast", "json", "typing",
        ] {
            files[name + ".py"] = code
        }
        files["mypy.ini"] = "[mypy]\nplugins = plugin.py\npython_executable = python3\n"
        files["pyproject.toml"] = "[tool.mypy]\nplugins = ['plugin.py']\n[tool.isort]\nprofile = 'plugin'\n"
        files[".gitconfig"] = "[filter \"evil\"]\n\tclean = ./git\n[core]\n\tfsmonitor = ./git\n"
        files[".venv/lib/python3/site-packages/sitecustomize.py"] = code
        files[".venv/pyvenv.cfg"] = "home = .\n"
        for name in [
            "git", "python", "python3", "sh", "mypy", "ruff", "isort", "poetry", "uv", "guardhook", "pytest",
        ] {
            files[name] = program
            files[".venv/bin/" + name] = program
        }
        for (name, text) in files { try repo.write(name, text) }
        for (name, text) in files where text == program { try writeExecutable(text, to: repo.file(name)) }
        try await repo.must("add", "-f", ".")
        return (repo, mark)
    }

    @Test("runs nothing of its own", arguments: ["", ".:", ":", "bin:./:"])
    func nothingRuns(path: String) async throws {
        let (repo, mark) = try await repository()
        let environment: [String: String?] = ["PATH": path + (repo.sandbox.environment["PATH"] ?? "")]
        for words in [
            ["pre-commit"], ["suggest", "--staged"], ["check", "--staged"], ["rules"], ["doctor"],
        ] {
            let done = try await repo.untouched {
                try await repo.sandbox.run([Tools.guardhook] + words, in: repo.path, environment: environment)
            }
            #expect(done.status < 4, "\(words): \(done)")
            let ran = (try? String(contentsOfFile: mark, encoding: .utf8)) ?? ""
            #expect(ran.isEmpty, "\(words) ran \(ran)")
        }
    }

    @Test("cannot say where the model is, which program runs, or name a path outside")
    func settings() async throws {
        let (repo, mark) = try await repository()
        try repo.write(".env", "OLLAMA_HOST=192.0.2.1\n")
        try repo.write(
            ".gitconfig", "[guardhook]\n\tmodel = evil\n\tpython = ./python3\n\tallowRemote = true\n")
        try await repo.must("config", "include.path", "../.gitconfig")
        let done = try await repo.guardhook("pre-commit")
        #expect(!done.text.contains("192.0.2.1"), "\(done)")
        #expect((try? String(contentsOfFile: mark, encoding: .utf8)) == nil, "\(done)")
        for key in ["model: evil", "host: 192.0.2.1", "python: ./python3", "rules: ../outside.md"] {
            try await repo.stage([".ai-rules.md": "```guardhook\n\(key)\n```\n"])
            let refused = try await repo.guardhook("pre-commit")
            #expect(refused.status == 2, "\(key): \(refused)")
        }
    }
}
