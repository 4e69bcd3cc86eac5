import Testing

@Suite("a detached HEAD") struct DetachedHeadTests {
    @Test("has no branch to judge; message and content are judged")
    func detached() async throws {
        let repo = try await Repo.guarded()
        try await repo.must("checkout", "-q", "--detach")
        try await repo.stageSomething()
        repo.expectRefused(try await repo.commit("perf: no"), by: "commit.types")
        let done = try await repo.commit("docs: add notes")
        #expect(done.status == 0, "\(done)")
    }
}
