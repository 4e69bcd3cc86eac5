import Foundation
import Testing

@Suite("every kind of change") struct ChangeKindTests {
    private func begun() async throws -> Repo {
        let repo = try await Repo.guarded()
        try await repo.stage(["old.py": "breakpoint()\nx = 1\ny = 2\nz = 3\n", "gone.py": "breakpoint()\n"])
        try await repo.must("commit", "-q", "--no-verify", "-m", "feat: an old sin")
        return repo
    }

    @Test("a rename and a deletion bring no new line, and are no fault")
    func renameAndDelete() async throws {
        let repo = try await begun()
        try await repo.must("mv", "old.py", "new.py")
        try await repo.must("rm", "-q", "gone.py")
        let done = try await repo.commit("feat: tidy up")
        #expect(done.status == 0, "\(done)")
    }

    @Test("a line added to a renamed file is judged at its new place")
    func renamedAndChanged() async throws {
        let repo = try await begun()
        try await repo.must("mv", "old.py", "new.py")
        try await repo.stage(["new.py": "breakpoint()\nx = 1\ny = 2\nz = 3\nbreakpoint()\n"])
        let done = try await repo.commit("feat: tidy up")
        repo.expectRefused(done, by: "forbid.content", line: 6)
        #expect(done.text.contains("new.py:5") && !done.text.contains("new.py:1"), "\(done)")
    }

    @Test("symbolic links are not followed: one that leaves the repository, and one that leads nowhere")
    func links() async throws {
        let repo = try await begun()
        let outside = repo.sandbox.folder + "/outside.py"
        try "breakpoint()\n".write(toFile: outside, atomically: true, encoding: .utf8)
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: repo.file("leaving.py"), withDestinationPath: outside)
        try manager.createSymbolicLink(atPath: repo.file("dangling.py"), withDestinationPath: "nowhere.py")
        try await repo.must("add", "leaving.py", "dangling.py")
        let done = try await repo.untouched { try await repo.guardhook("check", "--staged", "--no-suggest") }
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.commit("feat: add links").status == 0)
    }

    @Test("binary files and other encodings are no obstacle")
    func bytes() async throws {
        let repo = try await begun()
        try Data([0, 1, 2, 255, 254, 10, 0]).write(to: URL(fileURLWithPath: repo.file("blob.bin")))
        try Data([0x23, 0x20, 0xE9, 0x0A]).write(to: URL(fileURLWithPath: repo.file("latin.py")))
        try await repo.must("add", "blob.bin", "latin.py")
        let done = try await repo.commit("feat: add bytes")
        #expect(done.status == 0, "\(done)")
    }

    @Test("lines that end in CR LF are judged by their words, at the right line")
    func carriageReturns() async throws {
        let repo = try await begun()
        try await repo.stage(["dos.py": "x = 1\r\nbreakpoint()\r\n"])
        let done = try await repo.commit("feat: add a file from elsewhere")
        repo.expectRefused(done, by: "forbid.content", line: 6)
        #expect(done.text.contains("dos.py:2:1") && !done.text.contains("\\u{d}"), "\(done)")
    }

    @Test(
        "half a file staged: the staged half counts, also before the first commit", arguments: [false, true])
    func partly(isFirst: Bool) async throws {
        let repo = isFirst ? try await Repo.bare() : try await begun()
        if isFirst {
            try await repo.stage([".ai-rules.md": Rules.strict])
            try await repo.must("config", "guardhook.tests", "false")
            #expect(try await repo.guardhook("install").status == 0)
        }
        try await repo.stage(["half.py": "x = 1\n"])
        try repo.write("half.py", "x = 1\nbreakpoint()\n")
        let done = try await repo.commit("feat: add half")
        #expect(done.status == 0, "\(done)")
        #expect(try repo.read("half.py") == "x = 1\nbreakpoint()\n")
    }
}
