/// How Git will turn the bytes of a message file into the message of a commit.
package struct StorageRules: Sendable, Hashable {
    package var cleanup: CleanupMode
    package var comment: CommentPrefix
    /// The name in `i18n.commitEncoding` or in the commit's header; nil for UTF-8.
    package var encoding: String?
    /// Whether a person saw the message in an editor. Git gives hooks `GIT_EDITOR=:` exactly when not.
    package var editorUsed: Bool
    /// Whether Git cuts at the scissors line whatever the mode; nil when that cannot be known (`-v` is not
    /// shown to hooks), and then a scissors line in an edited file is taken at its word.
    package var verbose: Bool?

    package init(
        cleanup: CleanupMode = .strip, comment: CommentPrefix = .fixed("#"), encoding: String? = nil,
        editorUsed: Bool = true, verbose: Bool? = nil
    ) {
        self.cleanup = cleanup
        self.comment = comment
        self.encoding = encoding
        self.editorUsed = editorUsed
        self.verbose = verbose
    }

    /// The rules that are in force inside a `commit-msg` hook.
    ///
    /// - Parameters:
    ///   - config: looks up one value of Git's configuration, such as `core.commentChar`.
    ///   - environment: the hook's environment, for `GIT_EDITOR`.
    package init(config: (String) -> String?, environment: [String: String]) {
        editorUsed = environment["GIT_EDITOR"] != ":"
        cleanup = CleanupMode(named: config("commit.cleanup"), editorUsed: editorUsed)
        comment = CommentPrefix(
            commentString: config("core.commentString"), commentChar: config("core.commentChar"))
        encoding = config("i18n.commitEncoding")
        verbose = editorUsed ? nil : false
    }

    /// For the message of a commit that exists: nothing is cleaned any more.
    ///
    /// - Parameter encoding: the commit's `encoding` header, if it has one.
    package static func alreadyStored(encoding: String? = nil) -> StorageRules {
        StorageRules(cleanup: .verbatim, encoding: encoding, editorUsed: false, verbose: false)
    }
}
