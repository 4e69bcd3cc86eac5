/// A path inside a Git tree: bytes, for Git knows no encoding, with `/` between the parts.
package struct RepositoryPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path as Git stores it, no leading slash.
    package let bytes: [UInt8]

    package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
    package init(_ string: String) { bytes = Array(string.utf8) }

    /// The path as text; bytes that are not UTF-8 appear as U+FFFD, so never open a file by it.
    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether `description` says the same as `bytes`.
    package var isText: Bool { Array(description.utf8) == bytes }

    package static func < (left: RepositoryPath, right: RepositoryPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
