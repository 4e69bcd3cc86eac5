import Files
package import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file named on the command line, where `-` is standard input.
package struct Input: Sendable {
    private let surroundings: Surroundings

    package init(surroundings: Surroundings) { self.surroundings = surroundings }

    /// The bytes of the file.
    ///
    /// - Parameter hints: what else to try where the file is not there.
    /// - Throws: `GuardError` of kind `environment` if it is not there or cannot be read.
    package func bytes(_ name: String, hints: [Text] = []) throws(GuardError) -> [UInt8] {
        if name == "-" { return try Disk.read("/dev/stdin") ?? [] }
        let path = name.hasPrefix("/") ? name : surroundings.directory + "/" + name
        guard let bytes = try Disk.read(path) else {
            throw GuardError(
                .environment, Text("there is no file \(name)", ko: "\(name) 파일이 없습니다"), hints: hints)
        }
        return bytes
    }
}
