import Files
import GuardCore
import Testing

@testable import Workflow

@Suite struct StateFolderTests {
    let scratch = ScratchFolder()
    var folder: StateFolder { StateFolder(gitDirectory: scratch.path) }

    @Test func isMadeWhenSomethingIsWrittenAndIsPrivate() throws {
        #expect(Disk.kind(of: folder.path) == .nothing)
        #expect(try folder.read("a/b") == nil)
        #expect(Disk.kind(of: folder.path) == .nothing)
        try folder.write([1, 2], to: "a/b")
        #expect(try folder.read("a/b") == [1, 2])
        #expect(Disk.permissions(of: folder.path) == 0o700)
        #expect(Disk.permissions(of: folder.path + "/a/b") == 0o600)
    }

    @Test(arguments: ["../x", "a/../../x", "/etc/x", "", "a//b", "./a", "a\0b"])
    func noNameLeavesTheFolder(name: String) {
        #expect(throws: GuardError.self) { try folder.write([1], to: name) }
        #expect(throws: GuardError.self) { try folder.read(name) }
    }

    @Test func listsAndRemoves() throws {
        try folder.write([1], to: "answers/one")
        try folder.write([2], to: "answers/two")
        #expect(try folder.list("answers") == ["one", "two"])
        try folder.remove("answers")
        #expect(try folder.list("answers") == [])
        try folder.remove("answers")
    }

    @Test func aLockIsTakenOnce() throws {
        let first = try #require(try folder.lock("suggest", wait: .zero))
        #expect(try folder.lock("suggest", wait: .milliseconds(20)) == nil)
        first.release()
        #expect(try folder.lock("suggest", wait: .zero) != nil)
    }
}
