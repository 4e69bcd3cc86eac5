import Git
import GuardCore
import Testing

/// What Git is in the middle of, known by its state files and not by any title.
@Suite struct OperationTests {
    private func diverged() async throws -> Sandbox {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "1\n"], "one")
        try await sandbox.git("checkout", "-q", "-b", "side")
        try await sandbox.commit(["a.py": "side\n"], "side")
        try await sandbox.git("checkout", "-q", "main")
        try await sandbox.commit(["a.py": "main\n"], "main")
        return sandbox
    }

    @Test func nothing() async throws {
        let repository = try await diverged().open()
        #expect(try repository.operation() == .none)
        #expect(repository.operationText("MERGE_HEAD") == nil)
    }

    @Test func rebaseWithConflict() async throws {
        let sandbox = try await diverged()
        try await sandbox.git("checkout", "-q", "side")
        try await sandbox.run(["rebase", "main"])
        #expect(try sandbox.open().operation() == .rebase)
        #expect(try sandbox.open().head().branchName == nil)
    }

    @Test func mailboxWithConflict() async throws {
        let sandbox = try await diverged()
        let patch = try await sandbox.git("format-patch", "-1", "--stdout", "side")
        try await sandbox.run(["am", "-q"], input: Array(patch.utf8))
        #expect(try sandbox.open().operation() == .applyMailbox)
    }

    @Test func bisect() async throws {
        let sandbox = try await diverged()
        try await sandbox.git("bisect", "start")
        #expect(try sandbox.open().operation() == .bisect)
    }

    /// A squashed merge is an ordinary commit with a prepared message.
    @Test func squashedMerge() async throws {
        let sandbox = try await diverged()
        try await sandbox.git("checkout", "-q", "-b", "third", "main")
        try await sandbox.commit(["t.py": "t\n"], "third")
        try await sandbox.git("checkout", "-q", "main")
        try await sandbox.git("merge", "-q", "--squash", "third")
        let repository = try sandbox.open()
        #expect(try repository.operation() == .none)
        #expect(repository.operationText("SQUASH_MSG")?.isEmpty == false)
        #expect(try await repository.stagedTree().changes.summary == ["A t.py"])
    }

    /// In a linked worktree the state is its own.
    @Test func linkedWorktree() async throws {
        let sandbox = try await diverged()
        let other = sandbox.root + "/other"
        try await sandbox.git("worktree", "add", "-q", other, "side")
        try await sandbox.run(["merge", "main"], at: other)
        #expect(try sandbox.open(at: other).operation() == .merge)
        #expect(try sandbox.open().operation() == .none)
    }
}
