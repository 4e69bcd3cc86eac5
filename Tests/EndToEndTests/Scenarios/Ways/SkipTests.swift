import Testing

@Suite("GUARDHOOK=0 and SKIP") struct SkipTests {
    @Test(
        "GUARDHOOK=0 and SKIP=guardhook say that nothing was checked",
        arguments: [
            ["GUARDHOOK": "0"], ["SKIP": "guardhook"],
        ])
    func once(environment: [String: String]) async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.commit("whatever", environment: environment)
        #expect(done.status == 0, "\(done)")
        #expect(done.errors.contains("skipped this once"), "\(done)")
        try await repo.stageSomething("more.md")
        repo.expectRefused(try await repo.commit("whatever"), by: "commit")
    }
}
