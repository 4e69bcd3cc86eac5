#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The running processes as Linux shows them under `/proc`.
enum ProcessTable {
    struct Entry: Sendable {
        var process: pid_t
        var group: pid_t
    }

    /// All processes but zombies; nil where there is no `/proc`.
    ///
    /// Elsewhere `kill` on a group with nobody but zombies fails by itself, so no table is needed.
    static func read() -> [Entry]? {
        #if os(Linux)
            guard let folder = opendir("/proc") else { return nil }
            defer { closedir(folder) }
            var entries: [Entry] = []
            while let item = readdir(folder) {
                let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if let process = pid_t(name), let entry = entry(process) { entries.append(entry) }
            }
            return entries.isEmpty ? nil : entries
        #else
            return nil
        #endif
    }

    /// Whether a process is the shell that watches guardhook's end.
    static func isWatcher(_ process: pid_t) -> Bool {
        content("/proc/\(process)/cmdline").split(separator: 0).dropFirst(3).first?
            .elementsEqual(Lifeline.name.utf8) ?? false
    }

    /// Whether a process of the same user was started with that mark in its environment.
    static func carries(_ mark: RunMark, _ process: pid_t) -> Bool {
        let wanted = Array("\(RunMark.variable)=\(mark.value)".utf8)
        return content("/proc/\(process)/environ").split(separator: 0).contains { $0.elementsEqual(wanted) }
    }

    /// Format: proc(5), `pid (name) state parent group …`; the name may hold anything, even parentheses.
    private static func entry(_ process: pid_t) -> Entry? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
            let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return nil }
            defer { close(file) }
            let count = pull(file, UnsafeMutableRawBufferPointer(buffer))
            guard count > 0, let close = buffer[..<count].lastIndex(of: UInt8(ascii: ")")),
                close + 4 < count
            else { return nil }
            let state = buffer[close + 2]
            guard state != UInt8(ascii: "Z"), state != UInt8(ascii: "X") else { return nil }
            // "(name) S 12 34": past the state and the parent comes the group.
            guard let space = buffer[(close + 4)..<count].firstIndex(of: UInt8(ascii: " ")) else {
                return nil
            }
            var group: pid_t = 0
            for digit in buffer[(space + 1)..<count].prefix(while: { (48...57).contains($0) }) {
                group = group &* 10 &+ pid_t(digit - 48)
            }
            return Entry(process: process, group: group)
        }
    }

    /// A file's bytes; empty when it is gone or not ours to read.
    private static func content(_ path: String) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = buffer.withUnsafeMutableBytes { pull(file, $0) }
            if count <= 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func pull(_ file: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(file, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(file, buffer.baseAddress, buffer.count)
        #endif
    }
}
