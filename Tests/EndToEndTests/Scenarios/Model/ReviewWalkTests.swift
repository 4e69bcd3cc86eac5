import Foundation
import Testing

@Suite("the walk through proposals, as people know it from `git add -p`", .needsPython) struct ReviewWalkTests
{
    private static let source = (1...4).map { "def step\($0)(a, b):\n    return [a, b, \($0)]\n\n\n" }
        .joined()

    private func pending() async throws -> Repo {
        let repo = try await GoodCommitTests.repository(rules: "# Rules\n")
        try await repo.stage(["a.py": Self.source, "b.py": Self.source])
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let done = try await repo.guardhook("suggest", environment: ["OLLAMA_HOST": server.address])
            #expect(done.status == 0, "\(done)")
        }
        return repo
    }

    private func walk(
        _ repo: Repo, _ answers: String, columns: Int = 80, _ options: String...,
        environment: [String: String?] = ["TERM": "xterm-256color"]
    ) async throws -> Finished {
        let python = try #require(await Tools.python.value)
        return try await repo.sandbox.run(
            [
                python, Tools.fixture("type_answers.py"), "\(columns)", "q,?]?", answers, Tools.guardhook,
                "review",
            ]
                + options, in: repo.path, environment: environment)
    }

    private func documented(_ repo: Repo, _ name: String) throws -> [Int] {
        let text = try repo.read(name)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (1...4).filter { number in
            guard let index = lines.firstIndex(where: { $0.hasPrefix("def step\(number)(") }) else {
                return false
            }
            return lines[index + 1].hasPrefix("    \"\"\"")
        }
    }

    @Test("y takes one, n leaves it, d the rest of the file, a all of it, q stops", arguments: [80, 200])
    func answers(columns: Int) async throws {
        let repo = try await pending()
        // a.py: module no, step1 yes, step2 no, then the rest not; b.py: module no, all from step1 on.
        let done = try await walk(repo, "nynd" + "na", columns: columns, "--no-tests")
        #expect(done.status == 0, "\(done)")
        #expect(done.output.contains("\u{1B}[32m+"), "no colour: \(done)")
        #expect(done.output.contains("from \(ScriptedOllama.model)"), "no reason: \(done)")
        #expect(try documented(repo, "a.py") == [1])
        #expect(try documented(repo, "b.py") == [1, 2, 3, 4])
        #expect(
            try await repo.must("diff", "--cached", "--stat", "HEAD", "--", "a.py").contains("16 +"), "staged"
        )
        // What was left waits still; q leaves everything.
        let quit = try await walk(repo, "q", "--no-tests")
        #expect(quit.status == 0 && quit.output.contains("(1/"), "\(quit)")
        #expect(try documented(repo, "a.py") == [1])
    }

    @Test("e opens the person's editor on the docstring")
    func edit() async throws {
        let repo = try await pending()
        let editor = try repo.sandbox.script("editor", "printf 'Say it in my words.\\n' > \"$1\"")
        let done = try await walk(
            repo, "neq", "--no-tests", environment: ["TERM": "xterm-256color", "GIT_EDITOR": editor])
        #expect(done.status == 0, "\(done)")
        #expect(try repo.read("a.py").contains("    \"\"\"Say it in my words.\"\"\"\n"), "\(done)")
    }

    @Test("a file that moved on gets what still fits; what does not is named and stays pending")
    func movedOn() async throws {
        let repo = try await pending()
        let moved = "import os\n\n" + Self.source.replacing("def step2(a, b):", with: "def step2(a, b, c):")
        try repo.write("a.py", moved)
        let staged = try await repo.must("ls-files", "--stage")
        let done = try await repo.guardhook("review", "--apply", "--no-tests")
        #expect(done.status == 0, "\(done)")
        #expect(done.text.contains("a.py: step2: the file has changed there"), "\(done)")
        #expect(try documented(repo, "a.py") == [1, 3, 4])
        let text = try repo.read("a.py")
        #expect(text.contains("import os\n") && text.contains("step2(a, b, c)"))
        #expect(try await repo.must("ls-files", "--stage") == staged)
        #expect(try await repo.guardhook("review").output.contains("step2"))
    }
}
