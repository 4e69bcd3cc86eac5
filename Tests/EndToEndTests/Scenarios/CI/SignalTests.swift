import Foundation
import Testing

@Suite("interrupted while tests run", .needsPytest) struct SignalTests {
    @Test("children end, nothing is touched, exit status 130", arguments: ["INT", "TERM", "HUP"])
    func signal(name: String) async throws {
        let repo = try await Repo.guarded(tests: true)
        let marker = "4\(Int.random(in: 100_000...999_999))"
        let started = repo.sandbox.folder + "/started"
        let test = """
            import subprocess


            def test_slow():
                open("\(started)", "w").close()
                subprocess.run(["sleep", "\(marker)"])

            """
        // One file staged and edited since, one only edited: what other managers put aside while hooks run.
        try await repo.stage(["test_slow.py": test, "a.py": "x = 1\n"])
        try repo.write("a.py", "x = 2\n")
        try repo.write("README.md", "# Edited\n")
        // The shell gives guardhook's id to the killer and passes its status on.
        let script = """
            "\(Tools.guardhook)" pre-commit & guardhook=$!
            for _ in $(seq 300); do [ -e "\(started)" ] && break; sleep 0.05; done
            kill -\(name) $guardhook; wait $guardhook
            """
        let done = try await repo.untouched {
            try await repo.sandbox.run(["bash", "-m", "-c", script], in: repo.path)
        }
        #expect(done.status == 130, "\(done)")
        let left = try await repo.sandbox.run(["sh", "-c", "ps -eo args | grep '[s]leep \(marker)'"])
        #expect(left.output.isEmpty, "\(left)")
        let state = try await repo.sandbox.run(["find", ".git/guardhook", "-name", "*.new"], in: repo.path)
        #expect(state.output.isEmpty, "half a file is left: \(state)")
        // The state folder is whole: the next commit is tested and goes through.
        try await repo.stage(["test_slow.py": "def test_quick():\n    pass\n"])
        let next = try await repo.commit("feat: go on")
        #expect(next.status == 0 && next.text.contains("tests passed"), "\(next)")
    }

    @Test("a closed pipe is no crash")
    func closedPipe() async throws {
        let repo = try await Repo.guarded()
        let done = try await repo.sandbox.run(
            ["bash", "-c", "\"\(Tools.guardhook)\" rules | true; echo ${PIPESTATUS[0]}"], in: repo.path)
        #expect(
            ["0", "141"].contains(done.output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(done)")
        #expect(!done.errors.contains("Fatal"), "\(done)")
    }

    @Test(
        "a reader that leaves after the first line changes no verdict", arguments: ["text", "json", "github"])
    func head(format: String) async throws {
        let repo = try await Repo.guarded()
        let lines = String(repeating: "breakpoint()\n", count: 3000)
        try await repo.stage(["a.py": lines])
        let command = "\"\(Tools.guardhook)\" check --staged --no-suggest --verbose --format \(format)"
        let done = try await repo.sandbox.run(
            ["bash", "-c", "\(command) | head -c 100; status=${PIPESTATUS[0]}; echo; echo $status"],
            in: repo.path)
        #expect(done.output.hasSuffix("\n1\n"), "\(done)")
        #expect(done.errors.isEmpty, "\(done)")
    }

    @Test("one Ctrl-C that comes twice at once still leaves the patch")
    func echo() async throws {
        let repo = try await Repo.guarded(suggest: true)
        try await repo.must("config", "guardhook.model", ScriptedOllama.model)
        let functions = (0..<400).map { "def f\($0)(value, flag=True):\n    return [value, flag]\n" }
        try await repo.stage(["a.py": functions.joined(separator: "\n\n")])
        try await ScriptedOllama.serving(.slow, in: repo.sandbox) { server in
            let script = """
                "\(Tools.guardhook)" suggest --all & guardhook=$!
                sleep 4; kill -INT $guardhook; sleep 0.1; kill -INT $guardhook; wait $guardhook
                """
            let done = try await repo.untouched {
                try await repo.sandbox.run(
                    ["bash", "-m", "-c", script], in: repo.path,
                    environment: ["OLLAMA_HOST": server.address])
            }
            #expect(done.status == 130, "\(done)")
            #expect(done.seconds < 30, "\(done.seconds) s")
        }
        #expect(try await repo.patch()?.contains("flag: bool") == true, "what was proven is lost")
    }
}
