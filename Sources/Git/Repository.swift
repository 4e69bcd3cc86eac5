package import GuardCore
internal import Synchronization

/// One repository, read through libgit2. Nothing of it is ever written: new trees stay in memory.
///
/// Safe to share: calls wait for each other. The index is read once, at the first question about it.
package final class Repository: Sendable {
    private let engine: Mutex<Engine>

    /// The repository's own folder, absolute, without a final slash; a linked worktree has one of its own.
    package let gitDirectory: String
    /// The folder that all worktrees share.
    package let commonDirectory: String
    /// The top of the work tree, absolute, without a final slash; nil when bare.
    package let workTree: String?
    /// Whether history was cut off when the repository was cloned.
    package let isShallow: Bool
    /// Whether this is a worktree made by `git worktree add`.
    package let isLinkedWorktree: Bool
    /// The index file in force; it may not exist yet.
    package let indexFile: String
    /// What the repository was opened with; `git` child processes get it.
    package let environment: [String: String]

    /// No work tree.
    package var isBare: Bool { workTree == nil }

    private init(_ engine: Engine) {
        gitDirectory = engine.gitDirectory
        commonDirectory = engine.commonDirectory
        workTree = engine.workTree
        isShallow = engine.isShallow
        isLinkedWorktree = gitDirectory != commonDirectory
        indexFile = engine.indexFile
        environment = engine.environment
        self.engine = Mutex(engine)
    }

    /// Opens what Git would work on from that directory with that environment: `GIT_DIR`, `GIT_WORK_TREE`,
    /// `GIT_INDEX_FILE`, `GIT_OBJECT_DIRECTORY`, `GIT_CEILING_DIRECTORIES` and the settings variables count.
    ///
    /// - Throws: kind `environment`: no repository there, a format that cannot be read (named), or another
    ///   user's repository that `safe.directory` does not list.
    package static func open(
        environment: [String: String], directory: String
    ) throws(GuardError) -> Repository {
        Repository(try Engine.open(environment: environment, directory: directory))
    }

    /// Opens the repository at or above that directory, whatever Git's repository variables say.
    package static func open(
        at directory: String, environment: [String: String] = [:]
    ) throws(GuardError) -> Repository {
        let ignored = [
            "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        ]
        return try open(environment: environment.filter { !ignored.contains($0.key) }, directory: directory)
    }

    /// Lends the C side to one caller at a time.
    func locked<Result>(_ body: (Engine) throws(GuardError) -> Result) throws(GuardError) -> Result {
        try engine.withLock { engine throws(GuardError) in try body(engine) }
    }
}
