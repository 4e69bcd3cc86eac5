import Foundation
import Testing

@Suite("rule files that are missing, untracked, wrong or elsewhere") struct RuleFileTests {
    @Test("no rule file: a note, and the commit goes through")
    func none() async throws {
        let repo = try await Repo.guarded(rules: nil)
        try await repo.stageSomething()
        let done = try await repo.commit("anything goes")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a rule file that is not tracked holds, and is said to be so")
    func untracked() async throws {
        let repo = try await Repo.guarded(rules: nil)
        try repo.write(".ai-rules.md", Rules.strict)
        try await repo.stageSomething()
        let done = try await repo.commit("perf: go faster")
        repo.expectRefused(done, by: "commit.types", line: 4)
        let checked = try await repo.guardhook("pre-commit")
        #expect(checked.text.contains("not tracked"), "\(checked)")
    }

    @Test("one that is edited but not staged does not hold yet, and that is said")
    func unstaged() async throws {
        let repo = try await Repo.guarded()
        try repo.write(".ai-rules.md", Rules.strict.replacing("feat, fix", with: "perf, feat, fix"))
        try await repo.stageSomething()
        let refused = try await repo.commit("perf: no")
        repo.expectRefused(refused, by: "commit.types", line: 4)
        #expect(refused.text.contains("changes that are not staged"), "\(refused)")
        let listed = try await repo.guardhook("rules")
        #expect(listed.output.contains("changes that are not staged"), "\(listed)")
        try await repo.must("add", ".ai-rules.md")
        #expect(try await repo.commit("perf: yes").status == 0)
    }

    @Test("an error in the block is exit 2 with its line")
    func wrongBlock() async throws {
        let repo = try await Repo.guarded(rules: nil)
        try await repo.stage([".ai-rules.md": "# Rules\n\n```guardhook\ncommit: {tyeps: [feat]}\n```\n"])
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 2, "\(done)")
        #expect(done.text.contains(".ai-rules.md:4"), "\(done)")
        #expect(done.text.contains("tyeps"))
    }

    @Test("docs/governance/.ai-rules.md is found too")
    func governance() async throws {
        let repo = try await Repo.guarded(rules: nil)
        try await repo.stage(["docs/governance/.ai-rules.md": Rules.strict])
        let done = try await repo.commit("perf: go faster")
        repo.expectRefused(done, by: "commit.types")
        #expect(done.text.contains("docs/governance/.ai-rules.md:4"), "\(done)")
    }

    @Test("a symbolic link and a linked document are followed")
    func links() async throws {
        let repo = try await Repo.guarded(rules: nil)
        try repo.write("docs/agreement.md", "# Agreement\n\nSee [commits](commits.md).\n")
        try repo.write(
            "docs/commits.md", "# Commits\n\n- Allowed types: `feat`, `fix`.\n")
        try FileManager.default.createSymbolicLink(
            atPath: repo.file(".ai-rules.md"), withDestinationPath: "docs/agreement.md")
        try await repo.must("add", ".")
        let done = try await repo.commit("perf: go faster")
        repo.expectRefused(done, by: "commit.types")
        #expect(done.text.contains("docs/commits.md:3"), "\(done)")
    }

    @Test("`rules` says what is enforced, from which line, as text and as JSON")
    func listing() async throws {
        let repo = try await Repo.guarded()
        let text = try await repo.guardhook("rules")
        #expect(text.status == 0, "\(text)")
        #expect(text.output.contains("commit.types") && text.output.contains(".ai-rules.md:4"), "\(text)")
        struct Listing: Decodable {
            struct Rule: Decodable {
                struct Because: Decodable { let path: String, line: Int }
                let rule: String, severity: String, because: Because
            }
            let schema: Int, files: [String], rules: [Rule]
        }
        let json = try await repo.guardhook("rules", "--format", "json")
        let listing = try JSONDecoder().decode(Listing.self, from: Data(json.output.utf8))
        #expect(listing.schema == 1)
        #expect(listing.files == [".ai-rules.md"])
        let places = Dictionary(listing.rules.map { ($0.rule, $0.because.line) }) { first, _ in first }
        #expect(places["commit.types"] == 4)
        #expect(places["branch.protected"] == 5)
        #expect(places["forbid.content"] == 6)
    }
}
