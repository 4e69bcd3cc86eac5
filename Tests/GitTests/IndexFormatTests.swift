import Foundation
import Git
import GuardCore
import Testing

/// Indexes that Git writes in other ways, some of which libgit2 cannot read.
@Suite struct IndexFormatTests {
    private func prepared() async throws -> Sandbox {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n", "d/b.py": "b\n", "e/f/c.py": "c\n"])
        return sandbox
    }

    private func changeAndStage(_ sandbox: Sandbox) async throws {
        try sandbox.write("staged\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        try sandbox.write("only here\n", to: "a.py")
    }

    /// Every file below the Git folder with its content, to see that nothing was written.
    private func picture(of folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
        }
        return files
    }

    @Test(arguments: [
        "core.splitIndex=true", "index.version=4", "core.untrackedCache=true", "feature.manyFiles=true",
    ])
    func otherFormats(_ setting: String) async throws {
        let sandbox = try await prepared()
        let parts = setting.split(separator: "=").map(String.init)
        try await sandbox.git("config", parts[0], parts[1])
        try await sandbox.git("update-index", "--force-write-index")
        if setting.hasPrefix("core.split") { try await sandbox.git("update-index", "--split-index") }
        try await changeAndStage(sandbox)
        let before = try picture(of: sandbox.top + "/.git")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["M a.py"])
        #expect(try await repository.workingFilesMatch(tree: staged.id).different == ["a.py"])
        #expect(try await repository.isTracked("d/b.py"))
        #expect(try picture(of: sandbox.top + "/.git") == before)
        #expect(staged.id.description == (try await sandbox.git("write-tree")))
        #expect(try await sandbox.stagedInHook(["commit", "-m", "m"]).id == staged.id)
    }

    @Test func sparseIndex() async throws {
        let sandbox = try await prepared()
        try await sandbox.git("sparse-checkout", "set", "--cone", "--sparse-index", "d")
        try await changeAndStage(sandbox)
        try await sandbox.git("sparse-checkout", "reapply", "--sparse-index")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["M a.py"])
        #expect(staged.id.description == (try await sandbox.git("write-tree")))
        // e/ is not checked out: tests that run here would not see it.
        #expect(try await repository.workingFilesMatch(tree: staged.id).different == ["a.py", "e/f/c.py"])
    }

    @Test func intentToAdd() async throws {
        let sandbox = try await prepared()
        try sandbox.write("soon\n", to: "new/n.py")
        try await sandbox.git("add", "-N", "new/n.py")
        try sandbox.write("now\n", to: "d/m.py")
        try await sandbox.git("add", "d/m.py")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(staged.changes.summary == ["A d/m.py"])
        #expect(staged.id.description == (try await sandbox.git("write-tree")))
        let state = try await repository.workingFilesMatch(tree: staged.id)
        #expect(state.untracked == ["new/n.py"])
        #expect(state.different == [])
    }

    @Test func intentToAddInASplitIndex() async throws {
        let sandbox = try await prepared()
        try sandbox.write("soon\n", to: "n.py")
        try await sandbox.git("add", "-N", "n.py")
        try await sandbox.git("update-index", "--split-index")
        #expect(try await sandbox.open().stagedTree().changes.isEmpty)
    }

    @Test func nothingIsWritten() async throws {
        let sandbox = try await prepared()
        try await changeAndStage(sandbox)
        // Times that the index does not know would tempt others to refresh it.
        try sandbox.write("b\n", to: "d/b.py")
        let before = try picture(of: sandbox.top + "/.git")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        _ = try await repository.workingFilesMatch(tree: staged.id)
        _ = try repository.entries(of: staged.id)
        #expect(try picture(of: sandbox.top + "/.git") == before)
        #expect(try repository.entries(of: staged.id).map(\.path) == ["a.py", "d/b.py", "e/f/c.py"])
    }

    @Test func damagedIndex() async throws {
        let sandbox = try await prepared()
        try sandbox.write("DIRC rubbish", to: ".git/index")
        let error = try await failure { try await sandbox.open().stagedTree() }
        #expect(error.kind == .environment)
        #expect(!error.hints.isEmpty)
    }

    @Test func missingIndexIsEmpty() async throws {
        let sandbox = try await prepared()
        try sandbox.remove(".git/index")
        let staged = try await sandbox.open().stagedTree()
        #expect(staged.id == .emptyTree)
        #expect(staged.changes.summary == ["D a.py", "D d/b.py", "D e/f/c.py"])
    }

    @Test func namesOfEveryKind() async throws {
        let sandbox = try await Sandbox()
        let names = [
            " lead.py", "-dash.py", "new\nline.py", "quote\".py", "tab\t.py", "한글.py", "a-b/x", "a.b", "a/x",
            "a0", "$(x)",
            "back\\slash", "a b/c d.py",
        ]
        for name in names { try sandbox.write(name, to: name) }
        try await sandbox.git("add", ".")
        let staged = try await sandbox.open().stagedTree()
        #expect(staged.id.description == (try await sandbox.git("write-tree")))
        #expect(Set(staged.changes.map(\.path)) == Set(names.map { RepositoryPath($0) }))
        let notText = RepositoryPath(bytes: [0x66, 0xff, 0x2e, 0x70, 0x79])
        let id = try await sandbox.git(["hash-object", "-w", "--stdin"], input: "x\n")
        let blob = try #require(ObjectID(hex: id))
        // A file of that name cannot be made everywhere; the index takes it anyway.
        let line = Array("100644 \(blob)\t".utf8) + notText.bytes + [0]
        try sandbox.write(line, to: sandbox.root + "/info")
        try await sandbox.git([
            "-c", "alias.load=!git update-index -z --index-info <'\(sandbox.root)/info'", "load",
        ])
        let repository = try sandbox.open()
        let again = try await repository.stagedTree()
        #expect(again.id.description == (try await sandbox.git("write-tree")))
        #expect(try repository.entry(notText, in: again.id)?.id == blob)
        #expect(again.changes.contains { $0.path == notText })
    }
}
