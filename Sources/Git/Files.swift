internal import GuardCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The few questions to the file system that libgit2 does not answer.
enum Files {
    /// The path itself when it is absolute, else from that directory.
    static func absolute(_ path: String, from directory: String) -> String {
        if path.hasPrefix("/") { return path }
        return directory.hasSuffix("/") ? directory + path : directory + "/" + path
    }

    /// Without symbolic links, `.` and `..`; nil if it does not exist.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Without symbolic links, as far as it exists; `.` and `..` after that are taken literally.
    static func resolved(_ path: String) -> String {
        var rest: [Substring] = []
        var parts = path.split(separator: "/")
        while true {
            if let real = real("/" + parts.joined(separator: "/")) {
                var result = real == "/" ? [] : real.split(separator: "/")
                for part in rest.reversed() where part != "." {
                    if part == ".." { _ = result.popLast() } else { result.append(part) }
                }
                return "/" + result.joined(separator: "/")
            }
            guard let last = parts.popLast() else { return path }
            rest.append(last)
        }
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func owner(_ path: String) -> uid_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_uid : nil
    }

    static var user: uid_t { geteuid() }

    static var currentDirectory: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// Whether `path` is `folder` or lies in it; both without symbolic links.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// A whole file; nil if it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Glue.read(descriptor, $0) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            bytes += buffer[..<count]
        }
    }

    /// Makes a private folder that is removed with everything in it after the body.
    static func temporaryFolder(in parent: String) throws(GuardError) -> String {
        var template = Array((parent + "/guardhook-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw GuardError(
                .environment,
                Text("cannot make a temporary folder in \(parent)", ko: "\(parent)에 임시 폴더를 만들 수 없습니다"),
                causes: [String(cString: strerror(errno))])
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Writes a file that only its owner may read.
    static func write(_ bytes: [UInt8], to path: String) throws(GuardError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        var written = 0
        while descriptor >= 0, written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glue.write(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            written += count
        }
        let reason = errno
        if descriptor >= 0 { close(descriptor) }
        if descriptor < 0 || written < bytes.count {
            throw GuardError(
                .environment, Text("cannot write \(path)", ko: "\(path)에 쓸 수 없습니다"),
                causes: [String(cString: strerror(reason))])
        }
    }

    /// Removes a folder made by `temporaryFolder` that holds files only.
    static func removeFolder(_ path: String) {
        if let folder = opendir(path) {
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { unlink(path + "/" + name) }
            }
        }
        rmdir(path)
    }
}

/// The C functions whose names `Files` uses for its own.
private enum Glue {
    static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Darwin)
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
