package import GuardCore

/// Reads a team's rule file, and the files it points to, into a `RuleBook`.
package struct RuleReader {
    /// The book that the rule file at `path` makes.
    ///
    /// - Parameters:
    ///   - path: the rule file, from the repository's root.
    ///   - reader: where files are read from.
    /// - Throws: what the reader throws; errors inside rule files are collected in `problems`.
    package static func book(at path: String, reader: any RuleFileReader) throws(GuardError) -> RuleBook {
        var walk = FileWalk(reader: reader)
        try walk.start(at: path)
        return walk.book()
    }
}
