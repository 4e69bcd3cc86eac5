/// What must not stand in a file's added lines, or must not be a file's path.
///
/// For `forbid.content` the pattern is a literal text or a regular expression; for `forbid.path` it is a
/// glob as `PathGlob` reads it (`isLiteral` is then false, and says nothing).
package struct ForbiddenPattern: Sendable, Hashable, Codable {
    /// The text, regular expression or glob, as it is written in the rule file.
    package var pattern: String
    /// Whether `pattern` is looked for character by character instead of as a regular expression.
    package var isLiteral: Bool
    /// The files that the rule is about, as globs; empty means everywhere.
    package var paths: [String]
    /// What the team wants to tell whoever meets the rule.
    package var message: String?

    package init(pattern: String, isLiteral: Bool, paths: [String] = [], message: String? = nil) {
        self.pattern = pattern
        self.isLiteral = isLiteral
        self.paths = paths
        self.message = message
    }
}
