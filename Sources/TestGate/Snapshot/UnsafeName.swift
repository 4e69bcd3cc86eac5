import GuardCore

/// Names that a tree may hold but that must never be written: they would leave the snapshot or make Git take it
/// for a repository.
enum UnsafeName {
    static func isIn(_ path: RepositoryPath) -> Bool {
        path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).contains { part in
            part.isEmpty || part.elementsEqual([46]) || part.elementsEqual([46, 46])
                || part.contains(0)
                || (part.count == 4 && String(decoding: part, as: UTF8.self).lowercased() == ".git")
        }
    }
}
