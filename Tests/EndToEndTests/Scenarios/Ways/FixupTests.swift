import Testing

@Suite("git commit --fixup") struct FixupTests {
    @Test(
        "their subjects are Git's own and pass",
        arguments: ["--fixup=HEAD", "--fixup=amend:HEAD", "--fixup=reword:HEAD"])
    func passes(option: String) async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["more.md": "more\n"])
        let done = try await repo.git("commit", option, environment: ["GIT_EDITOR": "true"])
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.subjects().first?.contains("! docs: add notes") == true)
    }

    @Test("but what they change is judged")
    func content() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["a.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.git("commit", "--fixup=HEAD"), by: "forbid.content")
    }

    @Test("a fixup that would be pushed is found by check over the range")
    func pushed() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try await repo.must("commit", "-q", "-m", "docs: add notes")
        try await repo.stage(["more.md": "more\n"])
        try await repo.must("commit", "-q", "--fixup=HEAD")
        let done = try await repo.guardhook(
            "check", "--from", "main", "--to", "HEAD", "--no-tests", "--no-suggest")
        #expect(done.status == 1, "\(done)")
        #expect(done.text.contains("fixup!"), "\(done)")
    }
}
