#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file read at once.
enum WholeFile {
    static func read(_ path: String) throws(DiskError) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw DiskError("read", path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[..<count]
            if count < buffer.count {
                if ferror(file) != 0 { throw DiskError("read", path) }
                return bytes
            }
        }
    }

    /// The file's bytes; nil when there is none or it cannot be read.
    static func find(_ path: String) -> [UInt8]? {
        do { return try read(path) } catch { return nil }
    }
}
