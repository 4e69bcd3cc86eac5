import Foundation
import Testing

@Suite("a commit waits for the model's budget and not much longer", .needsPython) struct BudgetTests {
    @Test("a big change and a model that never comes to an end")
    func bigChange() async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.must("config", "guardhook.budget", "3")
        let functions = (0..<30).map {
            "def f\($0)(value, flag=True):\n    return [value, flag, \($0)]\n\n\n"
        }
        let source = "import sys\nimport os\n\n\n" + functions.joined()
        var files = ["pyproject.toml": "[tool.isort]\nprofile = \"black\"\n"]
        for number in 0..<100 { files["pkg/m\(number).py"] = source }
        try await repo.stage(files)
        // What the rules need takes its time whoever is asked.
        let without = try await repo.guardhook("check", "--staged", "--no-suggest")
        try await ScriptedOllama.serving(.endless, in: repo.sandbox) { server in
            let environment: [String: String?] = ["OLLAMA_HOST": server.address]
            let done = try await repo.untouched {
                try await repo.guardhook("pre-commit", environment: environment)
            }
            #expect(done.status == 0, "\(done)")
            #expect(
                done.seconds < max(3, without.seconds) + 6, "\(done.seconds) s, \(without.seconds) s without")
            #expect(done.text.contains("guardhook suggest"), "\(done)")
        }
        #expect(try await repo.patch()?.contains("flag: bool") == true, "what needs no model is missing")
    }
}
