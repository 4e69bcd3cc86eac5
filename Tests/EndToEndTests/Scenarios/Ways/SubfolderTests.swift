import Testing

@Suite("from a subfolder, and with odd file names") struct SubfolderTests {
    @Test("a commit from a subfolder is judged whole")
    func subfolder() async throws {
        let repo = try await Repo.guarded()
        try await repo.stage(["src/deep/a.py": "x = 1\n", "b.py": "breakpoint()\n"])
        let done = try await repo.git("commit", "-m", "feat: add both", in: repo.file("src/deep"))
        repo.expectRefused(done, by: "forbid.content", line: 6)
    }

    @Test("names with spaces, quotes, newlines, dashes and Korean letters")
    func names() async throws {
        let repo = try await Repo.guarded()
        let names = [" lead.py", "-dash.py", "a b.py", "quote\".py", "new\nline.py", "$(x).py", "설정.py"]
        for name in names { try await repo.stage([name: "x = 1\n"]) }
        let done = try await repo.commit("feat: add odd names")
        #expect(done.status == 0, "\(done)")
        for name in names {
            try await repo.stage([name: "breakpoint()\n"])
            let refused = try await repo.commit("feat: break \(names.count)")
            repo.expectRefused(refused, by: "forbid.content", line: 6)
            try await repo.stage([name: "x = 1\n"])
        }
    }
}
