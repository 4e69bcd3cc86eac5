import Foundation
import Testing

@Suite("the network", .needsPython, .needs(program: "strace")) struct NetworkTests {
    /// The addresses that a command and its children connected to or sent to, as strace saw them.
    private func addresses(_ repo: Repo, _ words: [String], host: String) async throws -> Set<String> {
        let log = repo.sandbox.folder + "/trace"
        let done = try await repo.sandbox.run(
            ["strace", "-f", "-o", log, "-e", "trace=connect,sendto,sendmsg,bind", Tools.guardhook] + words,
            in: repo.path, environment: ["OLLAMA_HOST": host])
        try #require(done.status == 0, "\(done)")
        let trace = try String(contentsOfFile: log, encoding: .utf8)
        let found = trace.matches(of: #/sin6?_port=htons\((\d+)\).*?"([0-9a-f.:]+)"/#)
        return Set(found.map { "\($0.output.2):\($0.output.1)" })
    }

    @Test("sees the model's address and no other; and nothing at all when no model is asked")
    func onlyTheModel() async throws {
        let repo = try await GoodCommitTests.repository()
        try await repo.stage(["a.py": GoodCommitTests.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let asked = try await addresses(repo, ["pre-commit"], host: server.address)
            #expect(asked == [server.address])
            for words in [["check", "--staged", "--no-suggest"], ["rules"], ["--version"]] {
                let none = try await addresses(repo, words, host: server.address)
                #expect(none.isEmpty, "\(words): \(none)")
            }
        }
    }
}
