#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open folder. Everything in it is named relative to it and no link is ever followed, so that whatever a
/// test left in the snapshot cannot lead a write or a removal outside.
final class Folder {
    typealias Name = [UInt8]

    private let descriptor: CInt
    /// For messages only.
    let path: String

    private init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Opens a folder of ours by its absolute path.
    convenience init(_ path: String) throws(DiskError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw DiskError("open", path) }
        self.init(descriptor: descriptor, path: path)
    }

    /// What lies directly in it.
    func names() throws(DiskError) -> [Name] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw DiskError("list", path) }
        defer { closedir(stream) }
        var names: [Name] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Name($0.prefix { $0 != 0 }) }
            if name != [46], name != [46, 46] { names.append(name) }
        }
        return names
    }

    func facts(_ name: Name) -> FileFacts? {
        var facts = stat()
        return withName(name) { fstatat(descriptor, $0, &facts, AT_SYMLINK_NOFOLLOW) } == 0
            ? FileFacts(facts) : nil
    }

    /// The folder of that name in it, made if there is none; anything else of that name is removed.
    func folder(_ name: Name) throws(DiskError) -> Folder {
        if let opened = opened(name) { return opened }
        try remove(name)
        let made = withName(name) { mkdirat(descriptor, $0, 0o777) }
        guard made == 0, let opened = opened(name) else { throw DiskError("make folder", described(name)) }
        return opened
    }

    /// Writes a file that must not be there yet, with a modification time in whole seconds.
    func write(
        _ bytes: [UInt8], to name: Name, executable: Bool, seconds: Int64
    ) throws(DiskError) -> FileFacts {
        let file = withName(name) {
            openat(
                descriptor, $0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                mode_t(executable ? 0o777 : 0o666))
        }
        guard file >= 0 else { throw DiskError("write", described(name)) }
        defer { close(file) }
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { put(file, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw DiskError("write", described(name)) }
            offset += count
        }
        let time = timespec(tv_sec: Int(seconds), tv_nsec: 0)
        guard
            withUnsafeBytes(
                of: (time, time), { futimens(file, $0.assumingMemoryBound(to: timespec.self).baseAddress) })
                == 0
        else { throw DiskError("set time of", described(name)) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw DiskError("look at", described(name)) }
        return FileFacts(facts)
    }

    /// Makes a symbolic link that must not be there yet.
    func link(_ name: Name, to target: [UInt8]) throws(DiskError) -> FileFacts {
        let status = withName(name) { link in withName(target) { symlinkat($0, descriptor, link) } }
        guard status == 0, let facts = facts(name) else { throw DiskError("link", described(name)) }
        return facts
    }

    /// Removes whatever has that name, folders with all they hold; nothing there is fine.
    func remove(_ name: Name) throws(DiskError) {
        if withName(name, { unlinkat(descriptor, $0, 0) }) == 0 || errno == ENOENT { return }
        guard let inner = opened(name) else { throw DiskError("remove", described(name)) }
        for child in try inner.names() { try inner.remove(child) }
        guard withName(name, { unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 else {
            throw DiskError("remove", described(name))
        }
    }

    /// The folder of that name; nil when there is none. A test may have taken away the right to enter it.
    private func opened(_ name: Name) -> Folder? {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
        guard let facts = facts(name), facts.isFolder else { return nil }
        if facts.mode & 0o700 != 0o700 { _ = withName(name) { fchmodat(descriptor, $0, 0o755, 0) } }
        let inner = withName(name) { openat(descriptor, $0, flags) }
        return inner < 0 ? nil : Folder(descriptor: inner, path: described(name))
    }

    private func described(_ name: Name) -> String { "\(path)/\(String(decoding: name, as: UTF8.self))" }

    private func put(_ file: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(file, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(file, bytes.baseAddress, bytes.count)
        #endif
    }

    private func withName<Result>(_ name: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: name.count + 1) { buffer in
            for (index, byte) in name.enumerated() { buffer[index] = CChar(bitPattern: byte) }
            buffer[name.count] = 0
            // The buffer is never empty: it holds at least the final zero.
            return buffer.withMemoryRebound(to: CChar.self) {
                body(UnsafePointer($0.baseAddress.unsafelyUnwrapped))
            }
        }
    }
}
