import Files
import GuardCore
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A fresh folder that goes with the value.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/guardhook-workflow-XXXXXX".utf8CString)
        let made = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
        path = Disk.resolved(made) ?? made
    }

    deinit {
        do { try Disk.remove(path) } catch { Issue.record("\(error)") }
    }

    func write(_ text: String, to name: String, mode: UInt32 = 0o644) throws {
        if let slash = name.lastIndex(of: "/") { try Disk.makeFolder(path + "/" + name[..<slash]) }
        try Disk.write(Array(text.utf8), to: path + "/" + name, mode: mode)
    }

    func text(of name: String) throws -> String? {
        try Disk.read(path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }
}
