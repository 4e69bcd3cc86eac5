import Testing

@Suite("git commit --allow-empty") struct EmptyCommitTests {
    @Test("passes with a good message and not with a bad one")
    func empty() async throws {
        let repo = try await Repo.guarded()
        repo.expectRefused(try await repo.commit("perf: no", "--allow-empty"), by: "commit.types")
        let done = try await repo.commit("chore: start the build", "--allow-empty")
        #expect(done.status == 0, "\(done)")
    }
}
