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
    /// - Throws: `GuardError` of kind `environment` if it is not there or cannot be read.
    package func bytes(_ name: String) throws(GuardError) -> [UInt8] {
        if name == "-" { return try Disk.read("/dev/stdin") ?? [] }
        let path = name.hasPrefix("/") ? name : surroundings.directory + "/" + name
        guard let bytes = try Disk.read(path) else {
            // Who gives the text itself has blanks in it.
            let hints: [Text] =
                name.contains(" ")
                ? [
                    Text(
                        "a text goes in by standard input: echo 'TEXT' | guardhook check --message -",
                        ko: "텍스트는 표준 입력으로 전달하세요: echo 'TEXT' | guardhook check --message -")
                ] : []
            throw GuardError(
                .environment, Text("there is no file \(name)", ko: "\(name) 파일이 없습니다"), hints: hints)
        }
        return bytes
    }
}
