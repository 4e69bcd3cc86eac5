import Files
import GuardCore
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that is removed with the value.
private final class Scratch {
    let path: String

    init() {
        var template = Array("/tmp/guardhook-files-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
        do { try Disk.remove(path) } catch { Issue.record("\(error)") }
    }
}

@Suite struct DiskTests {
    @Test func writesAndReadsBack() throws {
        let scratch = Scratch()
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        try Disk.write(bytes, to: scratch.path + "/a", mode: 0o640)
        #expect(try Disk.read(scratch.path + "/a") == bytes)
        #expect(Disk.permissions(of: scratch.path + "/a") == UInt32(0o640 & ~currentMask()))
        #expect(try Disk.names(in: scratch.path) == ["a"])
    }

    private func currentMask() -> mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }

    @Test func aMissingFileIsNoError() throws {
        let scratch = Scratch()
        #expect(try Disk.read(scratch.path + "/none") == nil)
        #expect(try Disk.names(in: scratch.path + "/none") == [])
        try Disk.remove(scratch.path + "/none")
    }

    @Test func aFailedWriteLeavesTheOldContentAndNoLitter() throws {
        let scratch = Scratch()
        try Disk.makeFolder(scratch.path + "/taken/inner")
        #expect(throws: GuardError.self) { try Disk.write([1], to: scratch.path + "/taken") }
        #expect(try Disk.names(in: scratch.path) == ["taken"])
    }

    @Test func tooLargeIsSaidNotCut() throws {
        let scratch = Scratch()
        try Disk.write([UInt8](repeating: 7, count: 1000), to: scratch.path + "/a")
        #expect(throws: GuardError.self) { try Disk.read(scratch.path + "/a", limit: 999) }
        #expect(try Disk.read(scratch.path + "/a", limit: 1000)?.count == 1000)
    }

    @Test func removesAFolderButNotWhatALinkPointsTo() throws {
        let scratch = Scratch()
        try Disk.makeFolder(scratch.path + "/outside")
        try Disk.write([1], to: scratch.path + "/outside/kept")
        try Disk.makeFolder(scratch.path + "/folder/deep")
        #expect(symlink(scratch.path + "/outside", scratch.path + "/folder/deep/link") == 0)
        try Disk.remove(scratch.path + "/folder")
        #expect(Disk.kind(of: scratch.path + "/folder") == .nothing)
        #expect(Disk.kind(of: scratch.path + "/outside/kept") == .file)
    }

    @Test func aLockIsHeldOnce() throws {
        let scratch = Scratch()
        let first = try #require(try FileLock.take(scratch.path + "/lock", wait: .zero))
        #expect(try FileLock.take(scratch.path + "/lock", wait: .milliseconds(30)) == nil)
        first.release()
        #expect(try FileLock.take(scratch.path + "/lock", wait: .zero) != nil)
    }
}
