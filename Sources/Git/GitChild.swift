internal import GuardCore
internal import Processes

/// The `git` program, run on a repository for the few things that libgit2 cannot do.
struct GitChild {
    /// The child's environment: that of the repository, which names it, and no writing on the side.
    var environment: [String: String]
    private let directory: String

    init(_ repository: Repository) {
        environment = repository.environment
        environment["GIT_DIR"] = repository.gitDirectory
        environment["GIT_WORK_TREE"] = repository.workTree
        environment["GIT_INDEX_FILE"] = repository.indexFile
        environment["GIT_OPTIONAL_LOCKS"] = "0"
        environment["GIT_TERMINAL_PROMPT"] = "0"
        // A partial clone must not reach for the network in the middle of a commit (Git 2.44 and later).
        environment["GIT_NO_LAZY_FETCH"] = "1"
        environment["LC_ALL"] = "C"
        if environment["PATH"]?.isEmpty != false { environment["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
        directory = repository.workTree ?? repository.gitDirectory
    }

    /// Runs `git` with these arguments in the top of the work tree.
    func run(_ arguments: [String], input: [UInt8] = []) async throws(GuardError) -> ChildProcess.Outcome {
        try await ChildProcess(
            ["git"] + arguments, environment: environment, workingDirectory: directory, input: input,
            timeout: .seconds(120)
        ).run()
    }
}
