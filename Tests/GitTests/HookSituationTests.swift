import Foundation
import Git
import GuardCore
import Testing

/// What a hook reads must be what the commit records, in every way a commit happens.
@Suite struct HookSituationTests {
    /// a.py and b.py are committed; a.py is changed and staged, b.py changed only.
    private func prepared() async throws -> Sandbox {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n", "b.py": "b\n", "d/c.py": "c\n"])
        try sandbox.write("a staged\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        try sandbox.write("b changed\n", to: "b.py")
        return sandbox
    }

    @Test(arguments: [
        (["commit", "-m", "m"], ["M a.py"]),
        (["commit", "-q", "-F", "-"], ["M a.py"]),
        (["commit", "-am", "m"], ["M a.py", "M b.py"]),
        (["commit", "-m", "m", "b.py"], ["M b.py"]),
        (["commit", "-m", "m", "--only", "b.py"], ["M b.py"]),
        (["commit", "-m", "m", "--include", "b.py"], ["M a.py", "M b.py"]),
        (["commit", "-m", "m", "--fixup", "HEAD"], ["M a.py"]),
        (["commit", "-v", "-m", "m"], ["M a.py"]),
    ])
    func waysToCommit(_ arguments: [String], _ changes: [String]) async throws {
        let sandbox = try await prepared()
        let arguments = arguments.contains("--fixup") ? ["commit", "--fixup", "HEAD"] : arguments
        let given = arguments.contains("-F") ? ["commit", "-q", "-F", sandbox.top + "/d/c.py"] : arguments
        #expect(try await sandbox.stagedInHook(given).changes.summary == changes)
    }

    @Test func fromASubfolder() async throws {
        let sandbox = try await prepared()
        #expect(
            try await sandbox.stagedInHook(["commit", "-m", "m"], at: sandbox.top + "/d").changes.summary == [
                "M a.py"
            ])
        try sandbox.write("c changed\n", to: "d/c.py")
        #expect(
            try await sandbox.stagedInHook(["commit", "-m", "m", "c.py"], at: sandbox.top + "/d").changes
                .summary
                == ["M d/c.py"])
    }

    @Test func amendAndEmpty() async throws {
        let sandbox = try await prepared()
        #expect(
            try await sandbox.stagedInHook(["commit", "--amend", "-m", "m"]).changes.summary == ["M a.py"])
        #expect(try await sandbox.stagedInHook(["commit", "--allow-empty", "-m", "m"]).changes.isEmpty)
    }

    @Test func initialCommit() async throws {
        let sandbox = try await Sandbox()
        try sandbox.write("a\n", to: "a.py")
        try await sandbox.git("add", ".")
        try sandbox.write("changed\n", to: "a.py")
        let staged = try await sandbox.stagedInHook(["commit", "-m", "m"])
        #expect(staged.base == nil)
        #expect(staged.changes.summary == ["A a.py"])
    }

    @Test func commitMessageHook() async throws {
        let sandbox = try await prepared()
        #expect(
            try await sandbox.stagedInHook(["commit", "-am", "m"], hook: "commit-msg").changes.count == 2)
    }

    @Test func linkedWorktree() async throws {
        let sandbox = try await prepared()
        let other = sandbox.root + "/other"
        try await sandbox.git("worktree", "add", "-q", "-b", "side", other)
        try sandbox.write("side\n", to: other + "/a.py")
        try sandbox.write("side\n", to: other + "/b.py")
        try await sandbox.git(["add", "a.py"], at: other)
        let hooks = sandbox.top + "/.git/hooks"
        #expect(
            try await sandbox.stagedInHook(["commit", "-m", "m"], at: other, hooks: hooks).changes.summary
                == ["M a.py"])
        #expect(
            try await sandbox.stagedInHook(["commit", "-am", "m"], at: other, hooks: hooks).changes.summary
                == ["M b.py"])
        try sandbox.write("again\n", to: other + "/b.py")
        let seen = try await sandbox.inHook(of: ["commit", "-m", "m", "b.py"], at: other, hooks: hooks) {
            repository, environment in
            #expect(repository.isLinkedWorktree)
            #expect(repository.workTree == other)
            #expect(repository.commonDirectory == sandbox.top + "/.git")
            #expect(repository.indexFile == environment["GIT_INDEX_FILE"])
            #expect(try repository.head().branchName == "side")
            #expect(try repository.hooksDirectory().path == hooks)
            return try await repository.stagedTree().changes.summary
        }
        #expect(seen == ["M b.py"])
    }

    @Test func submodule() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        let library = try await Sandbox()
        try await library.commit(["s.py": "s\n"])
        try await sandbox.git(
            "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.top, "sub")
        let added = try await sandbox.stagedInHook(["commit", "-m", "add"])
        #expect(added.changes.summary == ["A .gitmodules", "A sub"])
        #expect(added.changes.last?.mode == .gitlink)
        #expect(added.changes.last?.addedLines == [])

        let inside = sandbox.top + "/sub"
        try sandbox.write("changed\n", to: inside + "/s.py")
        let staged = try await sandbox.stagedInHook(
            ["commit", "-am", "inside"], at: inside, hooks: sandbox.top + "/.git/modules/sub/hooks")
        #expect(staged.changes.summary == ["M s.py"])

        let outside = try await sandbox.stagedInHook(["commit", "-am", "outside"])
        #expect(outside.changes.summary == ["M sub"])
        #expect(
            outside.changes.first?.id?.description
                == (try await sandbox.git(["rev-parse", "HEAD"], at: inside)))
    }

    @Test func detachedHead() async throws {
        let sandbox = try await prepared()
        try await sandbox.git("checkout", "-q", "--detach")
        let head = try await sandbox.inHook(of: ["commit", "-m", "m"]) { repository, _ in
            try repository.head()
        }
        #expect(head.branchName == nil)
        #expect(head.commit != nil)
    }

    @Test func concludedMerge() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n", "b.py": "b\n"])
        try await sandbox.git("checkout", "-q", "-b", "topic")
        try await sandbox.commit(["a.py": "topic\n", "c.py": "c\n"])
        try await sandbox.git("checkout", "-q", "main")
        try await sandbox.commit(["a.py": "main\n"])
        try await sandbox.run(["merge", "topic"])
        let repository = try sandbox.open()
        #expect(try repository.operation() == .merge)
        #expect(repository.operationText("MERGE_MSG")?.hasPrefix("Merge branch 'topic'") == true)
        let error = try await failure { try await repository.stagedTree() }
        #expect(error.kind == .environment)
        #expect(error.causes == ["a.py"])
        try sandbox.write("both\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        #expect(
            try await sandbox.stagedInHook(["commit", "--no-edit"]).changes.summary == ["M a.py", "A c.py"])
        #expect(try sandbox.open().operation() == .none)
    }

    @Test func cleanMerge() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        try await sandbox.git("checkout", "-q", "-b", "topic")
        try await sandbox.commit(["c.py": "c\n"])
        try await sandbox.git("checkout", "-q", "main")
        try await sandbox.commit(["b.py": "b\n"])
        let staged = try await sandbox.stagedInHook(
            ["merge", "--no-edit", "topic"], hook: "pre-merge-commit")
        #expect(staged.changes.summary == ["A c.py"])
    }

    @Test func cherryPickAndRevert() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "1\n"], "one")
        try await sandbox.commit(["a.py": "2\n"], "two")
        try await sandbox.commit(["a.py": "3\n"], "three")
        try await sandbox.run(["revert", "--no-edit", "HEAD~1"])
        #expect(try sandbox.open().operation() == .revert)
        try await sandbox.git("revert", "--abort")
        try await sandbox.git("checkout", "-q", "-b", "side", "HEAD~2")
        try await sandbox.run(["cherry-pick", "main"])
        #expect(try sandbox.open().operation() == .cherryPick)
        try sandbox.write("resolved\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        #expect(try await sandbox.stagedInHook(["commit", "--no-edit"]).changes.summary == ["M a.py"])
    }

    @Test func rewordInARebase() async throws {
        let sandbox = try await Sandbox()
        for number in 1...3 { try await sandbox.commit(["a.py": "\(number)\n"], "c\(number)") }
        let seen = try await sandbox.inHook(
            of: ["rebase", "-q", "-i", "HEAD~1"],
            with: ["GIT_SEQUENCE_EDITOR": "sed -i s/^pick/reword/", "GIT_EDITOR": "true"]
        ) { repository, _ in
            #expect(try repository.operation() == .rebase)
            #expect(try repository.head().branchName == nil)
            return try await repository.stagedTree().changes.count
        }
        #expect(seen <= 1)
    }

    @Test func separateGitFolder() async throws {
        let sandbox = try await Sandbox(initial: nil)
        try await sandbox.git("init", "-q", "-b", "main", "--separate-git-dir", sandbox.root + "/store")
        try await sandbox.commit(["a.py": "a\n"])
        try sandbox.write("b\n", to: "a.py")
        let staged = try await sandbox.stagedInHook(
            ["commit", "-am", "m"], hooks: sandbox.root + "/store/hooks")
        #expect(staged.changes.summary == ["M a.py"])
    }

    @Test func namedGitFolderAndWorkTree() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        try FileManager.default.moveItem(atPath: sandbox.top + "/.git", toPath: sandbox.root + "/store")
        try sandbox.write("b\n", to: "a.py")
        let named = ["--git-dir", "../store", "--work-tree", "."]
        let repository = try sandbox.open(["GIT_DIR": "../store", "GIT_WORK_TREE": "."])
        #expect(repository.workTree == sandbox.top + "/." || repository.workTree == sandbox.top)
        let seen = try await sandbox.inHook(
            of: named + ["commit", "-am", "m"], hooks: sandbox.root + "/store/hooks"
        ) { repository, _ in
            #expect(repository.workTree.map { Sandbox.real($0) } == sandbox.top)
            return try await repository.stagedTree()
        }
        #expect(seen.changes.summary == ["M a.py"])
        let stored = try await sandbox.git(named + ["rev-parse", "HEAD^{tree}"])
        #expect(seen.id.description == stored)
    }
}
