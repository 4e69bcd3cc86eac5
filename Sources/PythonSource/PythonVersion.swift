/// A version of Python, such as 3.12.1.
package struct PythonVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let major: Int
    package let minor: Int
    package let micro: Int

    package init(_ major: Int, _ minor: Int, _ micro: Int = 0) {
        self.major = major
        self.minor = minor
        self.micro = micro
    }

    /// Reads `3`, `3.9` or `3.9.1`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), let major = parts[0],
            !parts.contains(where: { $0.map { $0 < 0 } ?? true })
        else { return nil }
        self.init(major, parts.count > 1 ? parts[1] ?? 0 : 0, parts.count > 2 ? parts[2] ?? 0 : 0)
    }

    /// The oldest version whose syntax tree guardhook can read: before it, positions of ends are missing.
    package static let oldestSupported = PythonVersion(3, 8)

    package var description: String { "\(major).\(minor).\(micro)" }

    package static func < (left: PythonVersion, right: PythonVersion) -> Bool {
        (left.major, left.minor, left.micro) < (right.major, right.minor, right.micro)
    }
}
