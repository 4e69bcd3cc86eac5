import Git
import GuardCore
import Processes
import PythonSource
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@testable import TestGate

/// A real repository in a temporary folder, removed with the value.
final class Project: Sendable {
    /// Holds everything of the project.
    let top: String
    /// The work tree.
    let root: String
    let store: FolderStore

    private init(top: String) {
        self.top = top
        root = "\(top)/work tree"
        store = FolderStore("\(root)/.git/guardhook")
    }

    deinit {
        do {
            try Folder("/tmp").remove(
                Array(top.split(separator: "/").last.map(String.init)?.utf8 ?? "none".utf8))
        } catch {
            Issue.record("the temporary folder \(top) could not be removed: \(error)")
        }
    }

    /// A repository whose first commit holds these files.
    static func make(_ files: [String: String]) async throws -> Project {
        var template = Array("/tmp/guardhook-gate-XXXXXX".utf8CString)
        let top = try #require(mkdtemp(&template).map { String(cString: $0) })
        let project = Project(top: top)
        mkdir(project.root, 0o755)
        mkdir("\(top)/home", 0o755)
        try await project.git("init", "-q", "-b", "main")
        try await project.git("config", "user.name", "A")
        try await project.git("config", "user.email", "a@example.org")
        for (path, text) in files { try project.write(path, text) }
        try await project.git("add", "-A")
        try await project.git("commit", "-q", "--allow-empty", "-m", "start")
        return project
    }

    /// The environment of a person without settings.
    var environment: [String: String] {
        [
            "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin", "HOME": "\(top)/home",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "TMPDIR": top,
        ]
    }

    @discardableResult
    func run(_ command: [String], in folder: String? = nil, with extra: [String: String] = [:]) async throws
        -> String
    {
        let outcome = try await ChildProcess(
            command, environment: environment.merging(extra) { $1 }, workingDirectory: folder ?? root,
            timeout: .seconds(120)
        ).run()
        let errors = String(decoding: outcome.errorOutput, as: UTF8.self)
        #expect(outcome.succeeded, "\(command): \(errors)")
        return String(decoding: outcome.output, as: UTF8.self)
    }

    @discardableResult
    func git(_ arguments: String...) async throws -> String { try await run(["git"] + arguments) }

    /// Writes a file of the work tree with its folders.
    func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

    func write(_ path: String, bytes: [UInt8]) throws {
        var folder = path.hasPrefix("/") ? "" : root
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            mkdir(folder, 0o755)
        }
        let full = path.hasPrefix("/") ? path : "\(root)/\(path)"
        let file = try #require(fopen(full, "wb"))
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    func remove(_ path: String) { unlink("\(root)/\(path)") }

    /// What lies in the work tree, Git's folder aside, with contents: to see that nothing was touched.
    func everything() async throws -> String {
        try await run([
            "sh", "-c",
            "find . -path ./.git -prune -o ! -type d -print | sort; find . -path ./.git -prune -o -type f -print0 | sort -z | xargs -0 cksum",
        ])
    }

    func repository(_ extra: [String: String] = [:], in folder: String? = nil) throws -> Repository {
        try Repository.open(environment: environment.merging(extra) { $1 }, directory: folder ?? root)
    }

    /// A request for what is staged now.
    func request(
        interpreter: Interpreter? = nil, command: [String]? = nil, carried: [String] = [],
        timeout: Duration = .seconds(60), extra: [String: String] = [:]
    ) async throws -> TestRequest {
        let repository = try repository(extra)
        let found: Interpreter
        if let interpreter { found = interpreter } else { found = try await Python.shared() }
        return TestRequest(
            repository: repository, tree: try await repository.stagedTree().id, workTree: root,
            interpreter: found, command: command, carried: carried, timeout: timeout,
            environment: environment.merging(extra) { $1 }, store: store, build: "test")
    }

    /// Tests what is staged now.
    func test(
        interpreter: Interpreter? = nil, command: [String]? = nil, carried: [String] = [],
        timeout: Duration = .seconds(60), extra: [String: String] = [:], usesCache: Bool = true,
        progress: ProgressSink? = nil
    ) async throws -> TestsReport {
        var request = try await request(
            interpreter: interpreter, command: command, carried: carried, timeout: timeout, extra: extra)
        request.usesCache = usesCache
        return try await Self.run(request, progress: progress)
    }

    /// Runs a request when the machine has room for it.
    static func run(_ request: TestRequest, progress: ProgressSink? = nil) async throws -> TestsReport {
        await Turnstile.pythons.enter()
        do {
            let report = try await TestGate().run(request, progress: progress)
            await Turnstile.pythons.leave()
            return report
        } catch {
            await Turnstile.pythons.leave()
            throw error
        }
    }
}

/// The Python that has pytest on this machine.
enum Python {
    private static let found = Task { () throws -> Interpreter in
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let outcome = try await ChildProcess(
            ["python3", "-c", "import sys, pytest; print(sys.executable)"], environment: ["PATH": path]
        ).run()
        let program = String(decoding: outcome.output, as: UTF8.self).trimmed
        try #require(outcome.succeeded, "these tests need a python3 with pytest")
        return Interpreter(path: program, version: PythonVersion(3, 11), origin: "test")
    }

    static func shared() async throws -> Interpreter { try await found.value }
}
