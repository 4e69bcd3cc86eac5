/// What Git does to a message before it stores it (`git commit --cleanup`, `commit.cleanup`).
package enum CleanupMode: Sendable, Hashable {
    /// Comment lines go, white space is tidied.
    case strip
    /// White space is tidied, comment lines stay.
    case whitespace
    /// Nothing is touched.
    case verbatim
    /// Everything from the scissors line on goes, then as `whitespace`.
    case scissors

    /// The mode that Git itself would choose.
    ///
    /// - Parameters:
    ///   - name: the value of `commit.cleanup`; nil, `default` and unknown words mean Git's default.
    ///   - editorUsed: Git's default keeps `#` lines, and `scissors` cuts nothing, when no editor was opened.
    package init(named name: String?, editorUsed: Bool) {
        switch name {
        case "strip": self = .strip
        case "whitespace": self = .whitespace
        case "verbatim": self = .verbatim
        case "scissors": self = editorUsed ? .scissors : .whitespace
        default: self = editorUsed ? .strip : .whitespace
        }
    }
}
