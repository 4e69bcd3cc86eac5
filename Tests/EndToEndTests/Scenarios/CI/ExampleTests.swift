import Foundation
import Testing

/// The examples of docs/ci.md, run in clones as the services make them: a detached HEAD, no hooks, no model.
@Suite("the examples for CI") struct ExampleTests {
    /// The commands of a section's first YAML block.
    private func commands(after heading: String, key: String) throws -> [String] {
        let block = try Documents.block(after: heading, in: "docs/ci.md")
        let lines = block.split(separator: "\n").map { $0.drop { $0 == " " } }
        let found = lines.compactMap { line -> String? in
            guard line.hasPrefix(key) else { return nil }
            return String(line.dropFirst(key.count))
        }
        try #require(!found.isEmpty, "no command after \(heading)")
        return found
    }

    /// A clone at a branch's last commit, with `guardhook` on PATH.
    private func clone(of origin: Repo, _ options: String...) async throws -> (Repo, [String: String?]) {
        let clone = Repo(sandbox: origin.sandbox, path: origin.sandbox.folder + "/checkout")
        try? FileManager.default.removeItem(atPath: clone.path)
        let made = try await origin.sandbox.run(
            ["git", "clone", "-q", "--no-single-branch"] + options + ["file://" + origin.path, clone.path])
        try #require(made.status == 0, "\(made)")
        try await clone.must("checkout", "-q", "--detach", "origin/feat/work")
        let folder = URL(fileURLWithPath: Tools.guardhook).deletingLastPathComponent().path
        return (clone, ["PATH": folder + ":" + (origin.sandbox.environment["PATH"] ?? ""), "CI": "true"])
    }

    private func run(_ commands: [String], in repo: Repo, _ environment: [String: String?]) async throws
        -> Finished
    {
        try await repo.sandbox.run(
            ["bash", "-eo", "pipefail", "-c", commands.joined(separator: "\n")], in: repo.path,
            environment: environment)
    }

    /// A branch with one good commit, to which a bad one can be added.
    private func origin() async throws -> Repo {
        let origin = try await Repo.guarded()
        try await origin.stageSomething()
        try await origin.must("commit", "-q", "-m", "docs: add notes")
        return origin
    }

    private func addSin(to origin: Repo) async throws {
        try await origin.stage(["a.py": "breakpoint()\n"])
        try await origin.must("commit", "-q", "--no-verify", "-m", "no good at all")
    }

    @Test("GitHub: passes on good commits, annotates bad ones, and refuses a shallow clone")
    func gitHub() async throws {
        let origin = try await origin()
        let commands = try commands(after: "## GitHub Actions", key: "- run: ")
        #expect(commands.count == 1 && commands[0].contains("--format github"))
        let variables: [String: String?] = ["GITHUB_BASE_REF": "main", "GITHUB_HEAD_REF": "feat/work"]
        let (clean, environment) = try await clone(of: origin)
        let good = try await run(commands, in: clean, environment.merging(variables) { $1 })
        let notice = "::notice title=tests::tests not run: only documents are changed\n"
        #expect(good.status == 0 && good.output == notice, "\(good)")
        try await addSin(to: origin)
        let (bad, _) = try await clone(of: origin)
        let done = try await run(commands, in: bad, environment.merging(variables) { $1 })
        #expect(done.status == 1, "\(done)")
        #expect(done.output.contains("::error file=a.py,line=1"), "\(done)")
        #expect(done.output.contains("no good at all") || done.output.contains("commit.types"), "\(done)")
        let (shallow, _) = try await clone(of: origin, "--depth=1")
        let refused = try await run(commands, in: shallow, environment.merging(variables) { $1 })
        #expect(refused.status == 3 && refused.errors.contains("git fetch --unshallow"), "\(refused)")
        #expect(refused.errors.contains("fetch-depth: 0"), "\(refused)")
    }

    @Test("GitLab: the same with the merge request's base commit, where the branch is asked for by name")
    func gitLab() async throws {
        let origin = try await origin()
        try await addSin(to: origin)
        let commands = try commands(after: "## GitLab", key: "- guardhook").map { "guardhook" + $0 }
        let base = try await origin.must("rev-parse", "main")
        let (checkout, environment) = try await clone(of: origin)
        let variables: [String: String?] = ["CI_MERGE_REQUEST_DIFF_BASE_SHA": base]
        let done = try await run(commands, in: checkout, environment.merging(variables) { $1 })
        #expect(done.status == 1 && done.output.contains("a.py:1"), "\(done)")
        #expect(!done.text.lowercased().contains("ollama"), "no model is asked for in CI: \(done)")
    }

    @Test("the YAML of every example is YAML", .enabled("needs PyYAML") { await Tools.has(module: "yaml") })
    func yaml() async throws {
        let python = try #require(await Tools.python.value)
        let program = """
            import re, sys, textwrap, yaml
            blocks = re.findall(r"^```yaml\\n(.*?)^```", open(sys.argv[1]).read(), re.M | re.S)
            loaded = [yaml.safe_load(textwrap.dedent(block)) for block in blocks]
            assert len(loaded) >= 5 and all(loaded), loaded
            """
        let sandbox = try Sandbox()
        let done = try await sandbox.run([python, "-c", program, Tools.sources + "/docs/ci.md"])
        #expect(done.status == 0, "\(done)")
    }
}
