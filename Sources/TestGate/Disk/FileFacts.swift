#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the file system says of a file without reading it: enough to notice that somebody else wrote it.
///
/// The time of the last change of status (`ctime`) cannot be set back by a program, so even a file whose
/// modification time was restored shows.
struct FileFacts: Hashable, Sendable {
    var mode: UInt32
    var size: Int64
    var inode: UInt64
    var modified: Int64
    var changed: Int64

    init(mode: UInt32, size: Int64, inode: UInt64, modified: Int64, changed: Int64) {
        self.mode = mode
        self.size = size
        self.inode = inode
        self.modified = modified
        self.changed = changed
    }

    init(_ facts: stat) {
        mode = UInt32(facts.st_mode)
        size = Int64(facts.st_size)
        inode = UInt64(facts.st_ino)
        #if canImport(Darwin)
            modified = Self.nanoseconds(facts.st_mtimespec)
            changed = Self.nanoseconds(facts.st_ctimespec)
        #else
            modified = Self.nanoseconds(facts.st_mtim)
            changed = Self.nanoseconds(facts.st_ctim)
        #endif
    }

    var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
    var isFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }
    var isLink: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFLNK) }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// The facts of a path, following no final link; nil when there is nothing.
    static func of(_ path: String) -> FileFacts? {
        var facts = stat()
        return lstat(path, &facts) == 0 ? FileFacts(facts) : nil
    }

    /// The facts of what a path leads to; nil when there is nothing.
    static func following(_ path: String) -> FileFacts? {
        var facts = stat()
        return stat(path, &facts) == 0 ? FileFacts(facts) : nil
    }
}
