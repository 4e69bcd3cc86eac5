internal import GuardCore

extension RepositoryPath {
    /// From libgit2's path, whatever its encoding.
    init(cString: UnsafePointer<CChar>) {
        var count = 0
        while cString[count] != 0 { count += 1 }
        self.init(bytes: UnsafeRawBufferPointer(start: cString, count: count))
    }

    /// Lends the path to a C function; a path never holds a NUL.
    func withCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        (bytes + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress) }
        }
    }
}
