package import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reading and writing whole files, without ever leaving half of one.
package enum Disk {
    /// What lies at a path.
    package enum Kind: Sendable, Hashable {
        case nothing, file, folder, link, other
    }

    /// What lies at a path; a symbolic link is not followed.
    package static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Whether a file that can be run lies at a path (links followed).
    package static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return access(path, X_OK) == 0
    }

    /// The permission bits of a file (links followed); nil if there is none.
    package static func permissions(of path: String) -> UInt32? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return UInt32(status.st_mode & 0o7777)
    }

    /// The size of a file in bytes (links followed); nil if there is none.
    package static func size(of path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Int(status.st_size)
    }

    /// The whole content of a file; nil if there is none.
    ///
    /// - Parameter limit: more bytes than that are an error, not a truncated answer.
    package static func read(_ path: String, limit: Int = 1 << 30) throws(GuardError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("read", path)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                repeat {
                    count = Self.systemRead(descriptor, buffer.baseAddress, buffer.count)
                } while count < 0
                    && errno == EINTR
                filled = max(count, 0)
            }
            if count < 0 { throw failure("read", path) }
            if count == 0 { return bytes }
            bytes += piece
            if bytes.count > limit {
                throw GuardError(
                    .environment,
                    Text("\(path) is larger than \(limit) bytes", ko: "\(path) 파일이 \(limit)바이트보다 큽니다"))
            }
        }
    }

    /// Writes all or nothing: a temporary file beside the target, flushed to disk, renamed over it.
    ///
    /// - Parameter mode: permission bits of the new file.
    package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600) throws(GuardError) {
        let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw failure("write", path) }
        do {
            try fill(descriptor, with: bytes, path: path)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        close(descriptor)
        guard rename(temporary, path) == 0 else {
            let error = failure("write", path)
            unlink(temporary)
            throw error
        }
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], path: String) throws(GuardError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                systemWrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { throw failure("write", path) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw failure("write", path) }
    }

    /// Makes a folder and those above it.
    package static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(GuardError) {
        if mkdir(path, mode_t(mode)) == 0 { return }
        let reason = errno
        if kindFollowingLinks(of: path) == .folder { return }
        errno = reason
        guard reason == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure("create", path)
        }
        try makeFolder(String(path[..<slash]), mode: mode)
        if mkdir(path, mode_t(mode)) == 0 { return }
        guard errno == EEXIST, kindFollowingLinks(of: path) == .folder else { throw failure("create", path) }
    }

    /// Sets the permission bits of what lies at a path.
    package static func setPermissions(of path: String, to mode: UInt32) throws(GuardError) {
        guard chmod(path, mode_t(mode)) == 0 else { throw failure("write", path) }
    }

    /// The names in a folder, sorted, without `.` and `..`; empty if there is no such folder.
    package static func names(in path: String) throws(GuardError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return [] }
            throw failure("read", path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file, a link or a whole folder; nothing there is fine.
    package static func remove(_ path: String) throws(GuardError) {
        switch kind(of: path) {
        case .nothing: return
        case .folder:
            for name in try names(in: path) { try remove(path + "/" + name) }
            guard rmdir(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
        case .file, .link, .other:
            guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
        }
    }

    /// Renames, replacing what is at the new path.
    package static func move(_ path: String, to target: String) throws(GuardError) {
        guard rename(path, target) == 0 else { throw failure("rename", path) }
    }

    /// A path with every symbolic link resolved; nil if nothing lies there.
    package static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    /// Where a symbolic link points to, as it is written; nil if it is none.
    package static func target(ofLink path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink(path, &buffer, buffer.count - 1)
        guard count >= 0 else { return nil }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func kindFollowingLinks(of path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .nothing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }

    /// The system's last error as a sentence about a path.
    private static func failure(_ verb: String, _ path: String) -> GuardError {
        let words = String(cString: strerror(errno))
        let korean =
            ["read": "읽을", "write": "쓸", "create": "만들", "remove": "지울", "rename": "이름을 바꿀"][verb] ?? ""
        return GuardError(
            .environment,
            Text("cannot \(verb) \(path): \(words)", ko: "\(path) 경로를 \(korean) 수 없습니다: \(words)"))
    }

    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
        -> Int
    {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer, count)
        #else
            Darwin.write(descriptor, buffer, count)
        #endif
    }
}
