import Foundation
import Git
import Testing

extension Sandbox {
    /// Runs a git command whose hook of that name stops half-way, does `body` meanwhile with the repository as the
    /// hook's own process would open it, and lets the command go on. It must succeed.
    func inHook<Result: Sendable>(
        _ hook: String = "pre-commit", of arguments: [String], at directory: String? = nil,
        with extra: [String: String] = [:], hooks: String? = nil,
        _ body: @Sendable (Repository, [String: String]) async throws -> Result
    ) async throws -> Result {
        let script = """
            #!/bin/sh
            env > "\(root)/hook.part"
            pwd > "\(root)/hook.pwd"
            mv "\(root)/hook.part" "\(root)/hook.env"
            while [ ! -e "\(root)/hook.go" ]; do sleep 0.01; done
            """
        let folder = hooks ?? top + "/.git/hooks"
        try write(script, to: folder + "/" + hook)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/" + hook)
        async let command = git(arguments, at: directory, with: extra)
        let result: Swift.Result<Result, any Error>
        do {
            let environment = try await hookEnvironment()
            let here = try read(root + "/hook.pwd").trimmingCharacters(in: .newlines)
            let repository = try Repository.open(environment: environment, directory: here)
            result = .success(try await body(repository, environment))
        } catch {
            result = .failure(error)
        }
        try write("", to: root + "/hook.go")
        _ = try await command
        for name in ["hook.go", "hook.env", "hook.pwd"] {
            try FileManager.default.removeItem(atPath: root + "/" + name)
        }
        try FileManager.default.removeItem(atPath: folder + "/" + hook)
        return try result.get()
    }

    private func hookEnvironment() async throws -> [String: String] {
        for _ in 0..<3_000 {
            guard FileManager.default.fileExists(atPath: root + "/hook.env") else {
                try await Task.sleep(for: .milliseconds(10))
                continue
            }
            let pairs = try read(root + "/hook.env").split(separator: "\n").compactMap { line in
                line.firstIndex(of: "=").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) }
            }
            return Dictionary(pairs) { $1 }
        }
        throw Expected.failure
    }

    /// The staged tree as a pre-commit hook of that command sees it; must be the tree that the commit then has.
    func stagedInHook(
        _ arguments: [String], at directory: String? = nil, hook: String = "pre-commit", hooks: String? = nil,
        with extra: [String: String] = [:]
    ) async throws -> StagedTree {
        let staged = try await inHook(hook, of: arguments, at: directory, with: extra, hooks: hooks) {
            repository, _ in
            try await repository.stagedTree()
        }
        let stored = try await git(["rev-parse", "HEAD^{tree}"], at: directory)
        #expect(staged.id.description == stored, "\(arguments)")
        return staged
    }
}
