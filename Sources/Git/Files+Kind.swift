internal import GuardCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Files {
    /// What lies under a name.
    enum Kind {
        case missing
        case file(isExecutable: Bool)
        case link(target: [UInt8])
        case folder
        /// A socket, a pipe, a device: nothing that Git keeps.
        case other
    }

    /// What lies under a name, links not followed. Paths here are bytes, for Git knows no encoding.
    static func kind(_ path: RepositoryPath) -> Kind {
        var status = stat()
        guard path.withCString({ $0.map { lstat($0, &status) } ?? -1 }) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(isExecutable: status.st_mode & S_IXUSR != 0)
        case S_IFDIR: return .folder
        case S_IFLNK:
            var target = [UInt8](repeating: 0, count: Int(PATH_MAX) + 1)
            let count = path.withCString { name in
                target.withUnsafeMutableBytes { buffer in
                    guard let name, let start = buffer.baseAddress else { return -1 }
                    return readlink(name, start.assumingMemoryBound(to: CChar.self), buffer.count)
                }
            }
            return count < 0 ? .missing : .link(target: Array(target[..<count]))
        default: return .other
        }
    }

    static func isEmptyFolder(_ path: RepositoryPath) -> Bool {
        guard let folder = path.withCString({ $0.flatMap { opendir($0) } }) else { return false }
        defer { closedir(folder) }
        var count = 0
        // `.` and `..` are always there.
        while count < 3, readdir(folder) != nil { count += 1 }
        return count == 2
    }
}
