internal import CGit2

/// The library as a whole: initialised once in a process, never shut down.
package enum LibGit2 {
    /// libgit2's version at run time, such as `1.5.1`.
    package static var version: String {
        var major: Int32 = 0
        var minor: Int32 = 0
        var revision: Int32 = 0
        git_libgit2_version(&major, &minor, &revision)
        return "\(major).\(minor).\(revision)"
    }

    /// The commit that this program was built from; nil when the build was not told.
    package static var buildCommit: String? { guardhook_commit().map { String(cString: $0) } }

    /// Extensions that change nothing which libgit2 reads: the worktree's own settings file (`GitConfig` reads
    /// it), lazily fetched objects (a missing one is reported), and two that concern writers only.
    private static let extensions = [
        "worktreeconfig", "partialclone", "preciousobjects", "relativeworktrees",
    ]

    private static let initialised: Int32 = {
        let count = git_libgit2_init()
        // Repository+Owner asks Git's own question with the environment at hand.
        _ = guard_set_owner_validation(0)
        withCStrings(extensions) { names in
            var names = names
            _ = guard_set_extensions(&names, names.count)
        }
        return count
    }()

    /// Must run before any other call; cheap after the first time.
    static func start() { _ = initialised }

    /// Lends C copies of the strings.
    private static func withCStrings(_ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Void) {
        func lend(_ rest: ArraySlice<String>, _ lent: [UnsafePointer<CChar>?]) {
            guard let first = rest.first else { return body(lent) }
            first.withCString { lend(rest.dropFirst(), lent + [$0]) }
        }
        lend(strings[...], [])
    }
}
