package import GuardCore

/// What stands at a path where a rule file was looked for.
package enum RuleFileContent: Sendable, Hashable {
    case missing
    /// A symbolic link and where it points, as it is written in the link.
    case symlink(String)
    /// A regular file's bytes.
    case text([UInt8])
    /// The path leads out of the repository.
    case outside
}

/// Where rule files are read from: the staged tree, a commit, or a folder.
package protocol RuleFileReader: Sendable {
    /// The file at `path`, which is relative to the repository's root and holds no `.` or `..` part.
    func read(_ path: String) throws(GuardError) -> RuleFileContent
    /// The repository's root as an absolute path, so that `file://` and absolute links into it can be
    /// followed; nil where there is none.
    var root: String? { get }
}

extension RuleFileReader {
    package var root: String? { nil }
}
