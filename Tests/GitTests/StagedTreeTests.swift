import Git
import GuardCore
import Testing

@Suite struct StagedTreeTests {
    @Test func firstCommit() async throws {
        let sandbox = try await Sandbox()
        try sandbox.write("one\ntwo\n", to: "a.py")
        try sandbox.write("x", to: "dir/b.py")
        try await sandbox.git("add", ".")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.base == nil)
        #expect(staged.baseCommit == nil)
        #expect(staged.id.description == (try await sandbox.git("write-tree")))
        #expect(staged.changes.summary == ["A a.py", "A dir/b.py"])
        #expect(staged.changes.map(\.addedLines) == [[1...2], [1...1]])
        #expect(try repository.head() == .unborn("main"))
    }

    @Test func partiallyStaged() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "1\n2\n3\n", "b.py": "b\n"])
        try sandbox.write("1\nnew\n2\n3\nlast\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        try sandbox.write("not staged\n", to: "a.py")
        try sandbox.write("not staged\n", to: "b.py")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["M a.py"])
        #expect(staged.changes.first?.addedLines == [2...2, 5...5])
        #expect(staged.base?.description == (try await sandbox.git("rev-parse", "HEAD^{tree}")))
        #expect(staged.baseCommit?.description == (try await sandbox.git("rev-parse", "HEAD")))
        let entry = try #require(try repository.entry("a.py", in: staged.id))
        #expect(try repository.blob(entry.id) == Array("1\nnew\n2\n3\nlast\n".utf8))
        let state = try await repository.workingFilesMatch(tree: staged.id)
        #expect(state.different == ["a.py", "b.py"])
        #expect(!state.isSame)
    }
}
