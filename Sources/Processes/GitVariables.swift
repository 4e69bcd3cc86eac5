/// The environment variables by which Git tells its children which repository they are in.
///
/// Source: `git rev-parse --local-env-vars` (Git 2.39 to 2.50), plus those that Git sets for hooks. A test or a
/// tool that calls Git itself must not inherit them: it would work on the repository being committed to.
package enum GitVariables {
    /// The names, sorted.
    package static let names: [String] = [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_AUTHOR_DATE", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_NAME",
        "GIT_COMMON_DIR", "GIT_CONFIG", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_DIR", "GIT_EDITOR",
        "GIT_EXEC_PATH", "GIT_GRAFT_FILE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE",
        "GIT_INTERNAL_SUPER_PREFIX",
        "GIT_NAMESPACE", "GIT_NO_REPLACE_OBJECTS", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX",
        "GIT_QUARANTINE_PATH",
        "GIT_REFLOG_ACTION", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_WORK_TREE",
    ]

    /// The environment without them (and without `GIT_CONFIG_KEY_n`, `GIT_CONFIG_VALUE_n`).
    package static func scrubbed(_ environment: [String: String]) -> [String: String] {
        let known = Set(names)
        return environment.filter { name, _ in
            !known.contains(name) && !name.hasPrefix("GIT_CONFIG_KEY_")
                && !name.hasPrefix("GIT_CONFIG_VALUE_")
        }
    }
}
