package import Git
package import GuardCore
package import PythonSource

/// What is to be tested, on which content, and within which bounds.
package struct TestRequest: Sendable {
    /// Which tests run.
    package enum Scope: Sendable, Hashable {
        case all
        /// Only the tests that can see the changed paths; all of them where that cannot be told.
        case impacted([RepositoryPath])
    }

    package var repository: Repository
    /// The tree that the commit would have.
    package var tree: ObjectID
    /// The work tree's absolute path.
    package var workTree: String
    /// The project's Python; nil when none was found.
    package var interpreter: Interpreter?
    /// The team's command; nil for pytest through the interpreter.
    package var command: [String]?
    /// Paths and globs of the work tree that are not tracked but needed, such as `.env.test` or `data/`: files
    /// are copied, folders are linked. `copy:` or `link:` before a path decides otherwise.
    package var carried: [String]
    package var timeout: Duration
    package var scope: Scope
    /// The whole environment of the caller; Git's repository variables are taken out of it for the tests.
    package var environment: [String: String]
    package var store: any StateStore
    /// Whether a result remembered from the very same content counts.
    package var usesCache: Bool
    /// Which guardhook this is: what another one found is not believed.
    package var build: String

    package init(
        repository: Repository, tree: ObjectID, workTree: String, interpreter: Interpreter?,
        command: [String]? = nil, carried: [String] = [], timeout: Duration = .seconds(600),
        scope: Scope = .all, environment: [String: String], store: any StateStore, usesCache: Bool = true,
        build: String
    ) {
        self.repository = repository
        self.tree = tree
        self.workTree = workTree
        self.interpreter = interpreter
        self.command = command
        self.carried = carried
        self.timeout = timeout
        self.scope = scope
        self.environment = environment
        self.store = store
        self.usesCache = usesCache
        self.build = build
    }
}
