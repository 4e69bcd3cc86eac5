package import GuardCore

/// The Python that a project is run with, and how it was found.
package struct Interpreter: Sendable, Hashable {
    /// The program's absolute path; in an environment, the environment's own.
    package var path: String
    package var version: PythonVersion
    /// Where the choice comes from, such as `git config guardhook.python` or `.venv`.
    package var origin: Text
    /// The root of its virtual or conda environment; nil for a plain installation.
    package var environmentRoot: String?
    /// What an activation would set: `VIRTUAL_ENV` or `CONDA_PREFIX`, and `PATH` as it then is.
    package var environment: [String: String]

    package init(
        path: String, version: PythonVersion, origin: Text, environmentRoot: String? = nil,
        environment: [String: String] = [:]
    ) {
        self.path = path
        self.version = version
        self.origin = origin
        self.environmentRoot = environmentRoot
        self.environment = environment
    }

    /// The options under which guardhook's own programs run: no environment variables, no user or site packages
    /// (whose `.pth` files can run code), nothing written beside the sources.
    static let isolation = ["-I", "-S", "-B"]

    /// The least that an isolated interpreter needs to start.
    var isolatedEnvironment: [String: String] {
        Self.minimalEnvironment(path: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin", home: nil)
    }

    static func minimalEnvironment(path: String, home: String?) -> [String: String] {
        var result = ["PATH": path, "LC_ALL": "C.UTF-8"]
        if let home { result["HOME"] = home }
        return result
    }
}
