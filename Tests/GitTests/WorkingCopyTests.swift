import Foundation
import Git
import GuardCore
import Testing

@Suite struct WorkingCopyTests {
    private func state(_ sandbox: Sandbox, _ extra: [String: String] = [:]) async throws -> WorkingCopyState {
        let repository = try sandbox.open(extra)
        return try await repository.workingFilesMatch(tree: repository.stagedTree().id)
    }

    private func prepared() async throws -> Sandbox {
        let sandbox = try await Sandbox()
        try await sandbox.commit([
            "a.py": "a\n", "d/b.py": "b\n", "run.sh": "x\n", ".gitignore": "*.pyc\nvenv/\n",
        ])
        return sandbox
    }

    @Test func same() async throws {
        let sandbox = try await prepared()
        #expect(try await state(sandbox).isSame)
        try sandbox.write("staged\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        #expect(try await state(sandbox).isSame)
        // Other times, same content.
        try sandbox.write("b\n", to: "d/b.py")
        #expect(try await state(sandbox).isSame)
    }

    @Test func edited() async throws {
        let sandbox = try await prepared()
        try sandbox.write("staged\n", to: "a.py")
        try await sandbox.git("add", "a.py")
        try sandbox.write("edited\n", to: "a.py")
        try sandbox.remove("d/b.py")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: sandbox.top + "/run.sh")
        #expect(try await state(sandbox).different == ["a.py", "d/b.py", "run.sh"])
        try await sandbox.git("config", "core.fileMode", "false")
        #expect(try await state(sandbox).different == ["a.py", "d/b.py"])
    }

    /// Content of the same size, written within the index's clock tick, is noticed.
    @Test func racyEdit() async throws {
        let sandbox = try await prepared()
        for round in 0..<20 {
            try sandbox.write("v\(round % 10)\n", to: "a.py")
            try await sandbox.git("add", "a.py")
            try sandbox.write("w\(round % 10)\n", to: "a.py")
            #expect(try await state(sandbox).different == ["a.py"])
        }
    }

    @Test func untrackedAndIgnored() async throws {
        let sandbox = try await prepared()
        try sandbox.write("x", to: "new.py")
        try sandbox.write("x", to: "pkg/sub/mod.py")
        try sandbox.write("x", to: "d/cached.pyc")
        try sandbox.write("x", to: "venv/lib/site.py")
        let found = try await state(sandbox)
        #expect(found.different == [])
        #expect(found.untracked == ["new.py", "pkg/sub/mod.py"])
        #expect(found.ignored == ["d/cached.pyc", "venv/"])
        #expect(!found.isSame)
    }

    @Test func symlinks() async throws {
        let sandbox = try await prepared()
        try FileManager.default.createSymbolicLink(atPath: sandbox.top + "/l", withDestinationPath: "a.py")
        try await sandbox.git("add", "l")
        #expect(try await state(sandbox).isSame)
        try sandbox.remove("l")
        try sandbox.write("a.py", to: "l")
        #expect(try await state(sandbox).different == ["l"])
        try sandbox.remove("l")
        try FileManager.default.createSymbolicLink(atPath: sandbox.top + "/l", withDestinationPath: "d/b.py")
        #expect(try await state(sandbox).different == ["l"])
    }

    @Test func lineEndConversion() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit([".gitattributes": "*.txt text eol=crlf\n", "t.txt": "a\nb\n"])
        try sandbox.write("a\r\nb\r\n", to: "t.txt")
        #expect(try await state(sandbox).isSame)
        try sandbox.write("a\r\nc\r\n", to: "t.txt")
        #expect(try await state(sandbox).different == ["t.txt"])
    }

    /// Git looks away from such files; tests that run in place would not.
    @Test(arguments: ["--assume-unchanged", "--skip-worktree"])
    func filesThatGitDoesNotLookAt(_ flag: String) async throws {
        let sandbox = try await prepared()
        try await sandbox.git("update-index", flag, "a.py")
        #expect(try await state(sandbox).isSame)
        try sandbox.write("mine\n", to: "a.py")
        #expect(try await state(sandbox).different == ["a.py"])
    }

    @Test func manyDifferences() async throws {
        let sandbox = try await prepared()
        for number in 0..<200 { try sandbox.write("x\n", to: "many/m\(number).py") }
        try await sandbox.git("add", "-A")
        for number in 0..<100 { try sandbox.write("yy\n", to: "many/m\(number).py") }
        for number in 0..<90 { try sandbox.write("z\n", to: "more/n\(number).py") }
        let found = try await state(sandbox)
        #expect(found.different.count == 100)
        #expect(found.untracked.count == 90)
    }

    @Test func removedFromTheIndexOnly() async throws {
        let sandbox = try await prepared()
        try await sandbox.git("rm", "-q", "--cached", "a.py")
        #expect(try await state(sandbox).untracked == ["a.py"])
    }

    @Test func filterProgram() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.git("config", "filter.up.clean", "tr a-z A-Z")
        try await sandbox.git("config", "filter.up.smudge", "tr A-Z a-z")
        try await sandbox.commit([".gitattributes": "*.up filter=up\n", "t.up": "abc\n", "u.up": "abc\n"])
        // Times that the index does not know.
        try sandbox.write("abc\n", to: "t.up")
        #expect(try await state(sandbox).isSame)
        try sandbox.write("abd\n", to: "u.up")
        #expect(try await state(sandbox).different == ["u.up"])
        let names = ["\"quoted\".up", "new\nline.up", "end\r.up", "한글.up", "back\\slash.up"]
        for name in names { try sandbox.write("abc\n", to: name) }
        try await sandbox.git("add", "-A")
        for name in names { try sandbox.write("abc\n", to: name) }
        try sandbox.write("other\n", to: names[1])
        #expect(try await state(sandbox).different == [RepositoryPath(names[1])])
    }

    @Test func anotherTreeThanTheIndex() async throws {
        let sandbox = try await prepared()
        try sandbox.write("2\n", to: "a.py")
        try sandbox.write("n\n", to: "new.py")
        try await sandbox.git("add", "-A")
        let repository = try sandbox.open()
        let head = try #require(try await repository.stagedTree().base)
        let against = try await repository.workingFilesMatch(tree: head)
        #expect(against.different == ["a.py"])
        #expect(against.untracked == ["new.py"])
        // Back to what HEAD holds, with the index further on.
        try sandbox.write("a\n", to: "a.py")
        try sandbox.remove("new.py")
        #expect(try await sandbox.open().workingFilesMatch(tree: head).isSame)
    }

    @Test func temporaryIndexes() async throws {
        let sandbox = try await prepared()
        try sandbox.write("one\n", to: "a.py")
        try sandbox.write("two\n", to: "d/b.py")
        let part = try await sandbox.inHook(of: ["commit", "-m", "m", "a.py"]) { repository, _ in
            try await repository.workingFilesMatch(tree: repository.stagedTree().id)
        }
        #expect(part.different == ["d/b.py"])
        let whole = try await sandbox.inHook(of: ["commit", "-am", "m"]) { repository, _ in
            try await repository.workingFilesMatch(tree: repository.stagedTree().id)
        }
        #expect(whole.isSame)
    }

    @Test func submodules() async throws {
        let sandbox = try await prepared()
        let library = try await Sandbox()
        try await library.commit(["s.py": "s\n"])
        try await sandbox.git(
            "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.top, "sub")
        try await sandbox.git("commit", "-qm", "sub")
        #expect(try await state(sandbox).isSame)
        try sandbox.write("t\n", to: "sub/s.py")
        #expect(try await state(sandbox).different == ["sub"])
        try await sandbox.git("submodule", "--quiet", "deinit", "-f", "sub")
        #expect(try await state(sandbox).isSame)
    }

    @Test func trackedAndIgnoredQuestions() async throws {
        let sandbox = try await prepared()
        let repository = try sandbox.open()
        #expect(try await repository.isTracked("a.py"))
        #expect(try await repository.isTracked("nowhere.py") == false)
        #expect(try repository.isIgnored("x/y.pyc"))
        #expect(try repository.isIgnored("venv/"))
        #expect(try repository.isIgnored("a.py") == false)
    }
}
