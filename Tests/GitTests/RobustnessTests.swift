import Foundation
import Git
import GuardCore
import Processes
import Testing

/// Situations that are rare and must not surprise.
@Suite struct RobustnessTests {
    private func prepared() async throws -> Sandbox {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n", "d/b.py": "b\n"])
        try sandbox.write("staged\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        return sandbox
    }

    /// New trees are kept in memory: a Git folder on a full or read-only disk does not matter.
    @Test func objectsThatCannotBeWritten() async throws {
        let sandbox = try await prepared()
        let objects = sandbox.top + "/.git/objects"
        let folders =
            [objects]
            + (try FileManager.default.subpathsOfDirectory(atPath: objects)).map { objects + "/" + $0 }
        for folder in folders { chmod(folder, 0o555) }
        defer { for folder in folders { chmod(folder, 0o755) } }
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["M a.py"])
        #expect(try repository.entries(of: staged.id).count == 2)
        // Git does not know the tree, as said at StagedTree.id.
        #expect(try await sandbox.run(["cat-file", "-e", staged.id.description]).succeeded == false)
    }

    @Test func manyCallersAtOnce() async throws {
        let sandbox = try await prepared()
        let repository = try sandbox.open()
        let trees = try await withThrowingTaskGroup(of: StagedTree.self) { tasks in
            for number in 0..<16 {
                tasks.addTask {
                    if number.isMultiple(of: 2) { _ = try repository.config() }
                    let staged = try await repository.stagedTree()
                    _ = try await repository.workingFilesMatch(tree: staged.id)
                    _ = try repository.entries(of: staged.id).map { try repository.blob($0.id) }
                    return staged
                }
            }
            return try await tasks.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(trees.count == 1)
    }

    @Test func otherObjectFolders() async throws {
        let sandbox = try await prepared()
        let objects = sandbox.top + "/.git/objects"
        try FileManager.default.moveItem(atPath: objects, toPath: sandbox.root + "/elsewhere")
        try FileManager.default.createDirectory(atPath: objects, withIntermediateDirectories: true)
        let moved = try sandbox.open(["GIT_OBJECT_DIRECTORY": sandbox.root + "/elsewhere"])
        #expect(try await moved.stagedTree().changes.summary == ["M a.py"])
        let borrowed = try sandbox.open([
            "GIT_ALTERNATE_OBJECT_DIRECTORIES": "/nowhere:" + sandbox.root + "/elsewhere"
        ])
        #expect(try await borrowed.stagedTree().changes.summary == ["M a.py"])
        #expect(try await failure { try await sandbox.open().stagedTree() }.kind == .environment)
    }

    /// Git reads a relative `GIT_INDEX_FILE` from the top of the work tree, wherever it was started.
    @Test func relativeIndexFile() async throws {
        let sandbox = try await prepared()
        let copy = try #require(FileManager.default.contents(atPath: sandbox.top + "/.git/index"))
        try sandbox.write(Array(copy), to: ".git/other")
        try sandbox.write("more\n", to: "d/b.py")
        try await sandbox.git("add", "-A")
        let repository = try sandbox.open(["GIT_INDEX_FILE": ".git/other"], at: sandbox.top + "/d")
        #expect(repository.indexFile == sandbox.top + "/.git/other")
        #expect(try await repository.stagedTree().changes.summary == ["M a.py"])
        #expect(try await sandbox.open().stagedTree().changes.summary == ["M a.py", "M d/b.py"])
    }

    @Test func openingIgnoresTheEnvironmentWhenToldSo() async throws {
        let sandbox = try await prepared()
        let other = try await Sandbox()
        try await other.commit(["o.py": "o\n"])
        let environment = sandbox.environment.merging(
            [
                "GIT_DIR": other.top + "/.git", "GIT_INDEX_FILE": other.top + "/.git/index",
                "GIT_WORK_TREE": other.top,
            ]
        ) { $1 }
        let repository = try Repository.open(at: sandbox.top, environment: environment)
        #expect(repository.workTree == sandbox.top)
        #expect(try await repository.stagedTree().changes.summary == ["M a.py"])
        #expect(try Repository.open(environment: environment, directory: sandbox.top).workTree == other.top)
    }

    @Test func workTreeBySetting() async throws {
        let sandbox = try await prepared()
        let other = sandbox.root + "/elsewhere"
        try sandbox.write("there\n", to: other + "/a.py")
        try await sandbox.git("config", "core.worktree", other)
        #expect(try sandbox.open().workTree == other)
        #expect(try sandbox.open(["GIT_DIR": sandbox.top + "/.git"], at: other).workTree == other)
    }

    /// Git 2.48 can link worktrees by relative paths.
    @Test func relativelyLinkedWorktree() async throws {
        let sandbox = try await prepared()
        let other = sandbox.root + "/other"
        try await sandbox.git("worktree", "add", "-q", other)
        try sandbox.write("gitdir: ../repo/.git/worktrees/other\n", to: other + "/.git")
        try sandbox.write("../../../../other/.git\n", to: ".git/worktrees/other/gitdir")
        try await sandbox.git("config", "core.repositoryFormatVersion", "1")
        try await sandbox.git("config", "extensions.relativeWorktrees", "true")
        try sandbox.write("there\n", to: other + "/a.py")
        let repository = try sandbox.open(at: other)
        #expect(repository.workTree == other)
        let staged = try await repository.stagedTree()
        #expect(try await repository.workingFilesMatch(tree: staged.id).different == ["a.py"])
    }

    @Test func largeFile() async throws {
        let sandbox = try await prepared()
        let lines = (0..<120_000).map { "value_\($0) = \($0)\n" }
        try sandbox.write(lines.joined(), to: "big.py")
        try await sandbox.git("add", "big.py")
        try await sandbox.git("commit", "-qm", "big")
        try sandbox.write(
            lines.enumerated().map { $0 % 1_000 == 0 ? "# new\n" + $1 : $1 }.joined(), to: "big.py")
        try await sandbox.git("add", "big.py")
        let staged = try await sandbox.open().stagedTree()
        #expect(staged.changes.first?.addedLines.count == 120)
        #expect(staged.changes.first?.addedLines.first == 1...1)
    }

    @Test func indexHeldByAnotherGit() async throws {
        let sandbox = try await prepared()
        try sandbox.write("", to: ".git/index.lock")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["M a.py"])
        #expect(try await repository.workingFilesMatch(tree: staged.id).isSame)
    }

    /// The value is about one moment: what happens to the index later does not change it.
    @Test func frozenOnceRead() async throws {
        let sandbox = try await prepared()
        let repository = try sandbox.open()
        let first = try await repository.stagedTree()
        try sandbox.write("later\n", to: "a.py")
        try await sandbox.git("add", "-A")
        #expect(try await repository.stagedTree() == first)
        #expect(try await repository.workingFilesMatch(tree: first.id).different == ["a.py"])
    }

    @Test func damagedObject() async throws {
        let sandbox = try await prepared()
        let tree = try await sandbox.git("rev-parse", "HEAD^{tree}")
        let path = ".git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))"
        chmod(sandbox.top + "/" + path, 0o644)
        try sandbox.write("rubbish", to: path)
        let error = try await failure { try await sandbox.open().stagedTree() }
        #expect(error.kind == .environment)
        #expect(!error.causes.isEmpty)
        #expect(!error.hints.isEmpty)
    }

    @Test func manyFiles() async throws {
        let sandbox = try await Sandbox()
        var load = "blob\nmark :1\ndata <<E\nx = 1\nE\n"
        load += "commit refs/heads/main\ncommitter C <c@example.org> 1700000000 +0000\ndata <<E\none\nE\n"
        for number in 0..<10_000 {
            load += "M 100644 :1 p\(number / 500)/s\(number / 20 % 25)/m\(number).py\n"
        }
        try await sandbox.git(["fast-import", "--quiet"], input: load)
        try await sandbox.git("reset", "-q", "--hard")
        try sandbox.write("x = 2\n", to: "p3/s4/new.py")
        try await sandbox.git("add", "-A")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["A p3/s4/new.py"])
        #expect(staged.id.description == (try await sandbox.git("write-tree")))
        #expect(try repository.entries(of: staged.id).count == 10_001)
        #expect(try await repository.workingFilesMatch(tree: staged.id).isSame)
        #expect(try repository.changes(from: nil, to: staged.id).count == 10_001)
    }
}
