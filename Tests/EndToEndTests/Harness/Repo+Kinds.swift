import Testing

extension Repo {
    /// A guarded repository with two good commits on the branch, for rebasing.
    static func stacked() async throws -> Repo {
        let repo = try await Repo.guarded()
        for name in ["a", "b"] {
            try await repo.stage(["\(name).md": "\(name)\n"])
            try await repo.must("commit", "-q", "-m", "docs: add \(name)")
        }
        return repo
    }

    /// A clone made with an option, with the hooks in place.
    static func clone(_ option: String) async throws -> Repo {
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
}
