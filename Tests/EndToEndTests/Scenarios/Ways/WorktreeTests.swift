import Foundation
import Testing

@Suite("a linked worktree") struct WorktreeTests {
    private func linked() async throws -> (Repo, tree: String) {
        let repo = try await Repo.guarded()
        let tree = repo.sandbox.folder + "/linked"
        try await repo.must("worktree", "add", "-q", "-b", "feat/linked", tree)
        return (repo, tree)
    }

    @Test("is judged by its own index, with the hooks of the main one")
    func ownIndex() async throws {
        let (repo, tree) = try await linked()
        let linked = Repo(sandbox: repo.sandbox, path: tree)
        try await repo.stage(["elsewhere.py": "breakpoint()\n"])
        try await linked.stage(["a.py": "x = 1\n"])
        let done = try await linked.commit("feat: add a")
        #expect(done.status == 0, "\(done)")
        try await linked.stage(["b.py": "breakpoint()\n"])
        let bad = try await linked.untouched(byCommit: true) { try await linked.commit("feat: add b") }
        linked.expectRefused(bad, by: "forbid.content", line: 6)
    }

    @Test("commit -a there, and its own branch name")
    func all() async throws {
        let (repo, tree) = try await linked()
        let linked = Repo(sandbox: repo.sandbox, path: tree)
        try linked.write("README.md", "# Changed\n")
        let done = try await linked.git("commit", "-a", "-m", "docs: change the title")
        #expect(done.status == 0, "\(done)")
        #expect(try await linked.committedFiles() == ["README.md"])
        try await linked.must("checkout", "-q", "-b", "wrong")
        try await linked.stageSomething()
        linked.expectRefused(try await linked.commit("docs: add notes"), by: "branch.prefixes")
    }

    @Test("the refused text is kept where the printed command finds it")
    func text() async throws {
        let (repo, tree) = try await linked()
        let linked = Repo(sandbox: repo.sandbox, path: tree)
        try await linked.stageSomething()
        let done = try await linked.commit("perf: a text worth keeping")
        let again = try await linked.retry(done)
        #expect(again.status == 0, "\(again)")
        #expect(try await linked.message() == "fix: a text worth keeping")
    }
}
