import Foundation
import Testing

@Suite("a message that breaks a rule is refused, with the rule's place and the text kept") struct MessageTests
{
    @Test(
        "each kind names its rule",
        arguments: [
            ("add a thing", "commit."), ("perf: go faster", "commit.types"),
            ("feat: end with a period.", "no_period"),
            ("feat: " + String(repeating: "long ", count: 12) + "end", "commit.subject.max"),
        ])
    func refused(message: String, rule: String) async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.untouched(byCommit: true) { try await repo.commit(message) }
        repo.expectRefused(done, by: rule, line: 4)
        #expect(try await repo.subjects() == ["chore: begin"])
    }

    @Test(
        "prose rules name the line of their own sentence",
        arguments: [
            ("perf: go faster", "commit.types", 6),
            ("feat: " + String(repeating: "long ", count: 12), "commit.subject.max", 7),
        ])
    func prose(message: String, rule: String, line: Int) async throws {
        let repo = try await Repo.guarded(rules: Rules.prose)
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit(message), by: rule, line: line)
    }

    @Test(
        "a good message passes",
        arguments: ["feat: add a thing", "fix(core)!: mend it", "docs: tell\n\nMore words."])
    func accepted(message: String) async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.commit(message)
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.message() == message)
    }

    @Test("the refused text comes back with the printed command")
    func textIsKept() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let long = "perf: a subject\n\nA body that took a while to write."
        let done = try await repo.commit(long)
        repo.expectRefused(done, by: "commit.types")
        let again = try await repo.retry(done)
        #expect(again.status == 0, "\(again)")
        #expect(try await repo.message() == long.replacingOccurrences(of: "perf:", with: "fix:"))
    }

    @Test("terminal escapes in a message never reach the terminal")
    func escapes() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.commit("perf: \u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{07}")
        #expect(done.status != 0)
        #expect(!done.text.contains("\u{1B}"), "\(done)")
        #expect(!done.text.contains("\u{07}"))
    }
}
