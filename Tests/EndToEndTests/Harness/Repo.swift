import Foundation
import Testing

/// A fresh repository with real git, in a sandbox of its own.
struct Repo: Sendable {
    let sandbox: Sandbox
    /// The work tree's absolute path.
    let path: String

    /// An empty repository with no hooks and no commit.
    static func bare(named name: String = "project", in sandbox: Sandbox? = nil) async throws -> Repo {
        let sandbox = try sandbox ?? Sandbox()
        let repo = Repo(sandbox: sandbox, path: sandbox.folder + "/" + name)
        let made = try await sandbox.run(["git", "init", "-q", "-b", "main", repo.path])
        try #require(made.status == 0, "\(made)")
        return repo
    }

    /// A repository with rules, a first commit on `main`, the hooks in place, and `work` checked out.
    ///
    /// Tests and suggestions are off unless asked for: most scenarios are about something else, and quicker so.
    static func guarded(
        rules: String? = Rules.strict, tests: Bool = false, suggest: Bool = false,
        in sandbox: Sandbox? = nil
    ) async throws -> Repo {
        let repo = try await bare(in: sandbox)
        if let rules { try repo.write(".ai-rules.md", rules) }
        try repo.write("README.md", "# Sample\n")
        try await repo.must("add", ".")
        try await repo.must("commit", "-q", "-m", "chore: begin")
        try await repo.must("config", "guardhook.tests", tests ? "true" : "false")
        try await repo.must("config", "guardhook.suggest", suggest ? "true" : "false")
        if let python = await Tools.python.value { try await repo.must("config", "guardhook.python", python) }
        let installed = try await repo.guardhook("install")
        try #require(installed.status == 0, "\(installed)")
        try await repo.must("checkout", "-q", "-b", "feat/work")
        return repo
    }

    // MARK: Programs

    /// Runs git and says how it ended.
    func git(
        _ arguments: String..., environment: [String: String?] = [:], input: String = "",
        in folder: String? = nil
    ) async throws -> Finished {
        try await sandbox.run(
            ["git"] + arguments, in: folder ?? path, environment: environment, input: input)
    }

    /// Runs git for its output; a failure is a failure of the scenario.
    @discardableResult
    func must(
        _ arguments: String..., environment: [String: String?] = [:], in folder: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let done = try await sandbox.run(["git"] + arguments, in: folder ?? path, environment: environment)
        try #require(done.status == 0, "git \(arguments): \(done)", sourceLocation: location)
        return done.output.trimmingCharacters(in: .newlines)
    }

    /// Runs the program under test in the work tree.
    func guardhook(
        _ arguments: String..., environment: [String: String?] = [:], input: String = "",
        in folder: String? = nil
    ) async throws -> Finished {
        try await sandbox.run(
            [Tools.guardhook] + arguments, in: folder ?? path, environment: environment, input: input)
    }

    // MARK: Files

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ text: String) throws {
        let target = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

    /// Writes files and adds them to the index.
    func stage(_ files: [String: String]) async throws {
        for (name, text) in files { try write(name, text) }
        let added = try await sandbox.run(["git", "add", "--"] + files.keys.sorted(), in: path)
        try #require(added.status == 0, "\(added)")
    }

    // MARK: What Git has

    /// The message of a commit as stored.
    func message(of revision: String = "HEAD") async throws -> String {
        try await must("log", "-1", "--format=%B", revision)
    }

    /// The subjects from the newest commit on.
    func subjects() async throws -> [String] {
        try await must("log", "--format=%s").split(separator: "\n").map(String.init)
    }

    /// The files that the newest commit changed.
    func committedFiles() async throws -> [String] {
        try await must("diff-tree", "--no-commit-id", "--name-only", "-r", "--root", "HEAD")
            .split(separator: "\n").map(String.init)
    }

    /// A path of Git's folder, right in linked worktrees too.
    func gitPath(_ name: String, in folder: String? = nil) async throws -> String {
        let told = try await must("rev-parse", "--git-path", name, in: folder)
        return told.hasPrefix("/") ? told : (folder ?? path) + "/" + told
    }

    /// The pending patch, if there is one.
    func patch() async throws -> String? {
        let path = try await gitPath("guardhook/suggestions.patch")
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try String(contentsOfFile: path, encoding: .utf8)
    }
}
