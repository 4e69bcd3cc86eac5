import Foundation
import Git
import GuardCore
import Testing

/// Content as a checkout would write it, by the attributes of the tree and not of the work tree.
@Suite struct FilterTests {
    @Test func lineEnds() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit([
            ".gitattributes": "*.bat text eol=crlf\n*.id ident\n", "sub/.gitattributes": "*.bat -text\n",
            "a.bat": "x\ny\n", "sub/b.bat": "x\n", "c.id": "$Id$\n", "plain.py": "p\n",
        ])
        // The work tree says otherwise; so does the index of a later moment.
        try sandbox.write("", to: ".gitattributes")
        let repository = try sandbox.open()
        let tree = try repository.commit(repository.resolve("HEAD")).tree
        func filtered(_ path: RepositoryPath) throws -> String {
            let entry = try #require(try repository.entry(path, in: tree))
            return String(decoding: try repository.filtered(path, blob: entry.id, in: tree), as: UTF8.self)
        }
        #expect(try filtered("a.bat") == "x\r\ny\r\n")
        #expect(try filtered("sub/b.bat") == "x\n")
        #expect(try filtered("plain.py") == "p\n")
        let id = try #require(try repository.entry("c.id", in: tree)?.id)
        #expect(try filtered("c.id") == "$Id: \(id) $\n")
    }

    @Test func stagedAttributes() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.txt": "x\n"])
        try sandbox.write("*.txt eol=crlf\n", to: ".gitattributes")
        try await sandbox.git("add", ".gitattributes")
        try sandbox.remove(".gitattributes")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        let entry = try #require(try repository.entry("a.txt", in: staged.id))
        #expect(try repository.filtered("a.txt", blob: entry.id, in: staged.id) == Array("x\r\n".utf8))
        let base = try #require(staged.base)
        #expect(try repository.filtered("a.txt", blob: entry.id, in: base) == Array("x\n".utf8))
        #expect(try repository.filtered("a.txt", blob: entry.id, in: staged.id) == Array("x\r\n".utf8))
    }

    @Test func autocrlf() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.txt": "x\n", "b.bin": "x\0\n"])
        try await sandbox.git("config", "core.autocrlf", "true")
        let repository = try sandbox.open()
        let tree = try repository.commit(repository.resolve("HEAD")).tree
        for (path, wanted) in [("a.txt", "x\r\n"), ("b.bin", "x\0\n")] {
            let entry = try #require(try repository.entry(RepositoryPath(path), in: tree))
            #expect(try repository.filtered(entry.path, blob: entry.id, in: tree) == Array(wanted.utf8))
        }
    }

    @Test func programsAreNamedAndNotRun() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.git("config", "filter.boom.smudge", "touch \(sandbox.root)/ran")
        try await sandbox.commit([
            ".gitattributes": "*.big filter=lfs\n*.u16 working-tree-encoding=UTF-16\n*.b filter=boom\n"
        ])
        let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n"
        try sandbox.write(pointer, to: "x.big")
        try sandbox.write("b\n", to: "x.b")
        try await sandbox.git("add", "-A")
        let repository = try sandbox.open()
        let staged = try await repository.stagedTree()
        #expect(try repository.needsFilterProgram("x.big", in: staged.id) == "lfs")
        #expect(try repository.needsFilterProgram("x.u16", in: staged.id) == "UTF-16")
        #expect(try repository.needsFilterProgram("x.py", in: staged.id) == nil)
        let entry = try #require(try repository.entry("x.b", in: staged.id))
        #expect(try repository.filtered("x.b", blob: entry.id, in: staged.id) == Array("b\n".utf8))
        #expect(!FileManager.default.fileExists(atPath: sandbox.root + "/ran"))
        #expect(Repository.isLFSPointer(Array(pointer.utf8)))
        #expect(!Repository.isLFSPointer(Array("version 2\n".utf8)))
    }
}
