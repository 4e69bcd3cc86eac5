import Testing

@Suite("shallow and partial clones") struct CloneTests {
    /// A clone made with an option, with the hooks in place.
    private func clone(_ option: String) async throws -> Repo {
        let origin = try await Repo.guarded()
        for name in ["a", "b", "c"] {
            try await origin.stage(["\(name).md": "\(name)\n"])
            try await origin.must("commit", "-q", "-m", "docs: add \(name)")
        }
        try await origin.must("config", "uploadpack.allowFilter", "true")
        let path = origin.sandbox.folder + "/clone"
        let made = try await origin.sandbox.run(["git", "clone", "-q", option, "file://" + origin.path, path])
        try #require(made.status == 0, "\(made)")
        let clone = Repo(sandbox: origin.sandbox, path: path)
        try await clone.must("config", "guardhook.tests", "false")
        try await clone.must("config", "guardhook.suggest", "false")
        let installed = try await clone.guardhook("install")
        try #require(installed.status == 0, "\(installed)")
        return clone
    }

    @Test(
        "commits are judged there as anywhere",
        arguments: ["--depth=1", "--filter=blob:none", "--filter=tree:0"])
    func judged(option: String) async throws {
        let repo = try await clone(option)
        try await repo.stage(["x.py": "breakpoint()\n"])
        repo.expectRefused(try await repo.commit("feat: add x"), by: "forbid.content", line: 6)
        try await repo.stage(["x.py": "x = 1\n"])
        let done = try await repo.commit("feat: add x")
        #expect(done.status == 0, "\(done)")
    }
}
