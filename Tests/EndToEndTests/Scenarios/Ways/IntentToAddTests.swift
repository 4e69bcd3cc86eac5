import Testing

@Suite("git add -N") struct IntentToAddTests {
    @Test("a file that is only announced is not judged, and stays as it is")
    func announced() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try repo.write("later.py", "breakpoint()\n")
        try await repo.must("add", "-N", "later.py")
        let hook = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(hook.status == 0, "\(hook)")
        let done = try await repo.commit("docs: add notes")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.committedFiles() == ["notes.md"])
        #expect(try await repo.must("status", "--porcelain") == " A later.py")
        #expect(try repo.read("later.py") == "breakpoint()\n")
    }
}
