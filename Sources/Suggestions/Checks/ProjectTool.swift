internal import Files
internal import GuardCore
internal import Processes
internal import PythonSource

/// A tool of the project: installed beside its interpreter, and set up in its files.
struct ProjectTool: Sendable {
    let name: String
    let path: String

    /// The first of the names that lies beside the interpreter.
    ///
    /// Tools elsewhere on PATH are not the project's: another version may say something else.
    static func find(_ names: [String], for interpreter: Interpreter) -> ProjectTool? {
        let folder = interpreter.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        for name in names {
            let path = folder + "/" + name
            if Disk.isExecutable(path) { return ProjectTool(name: name, path: path) }
        }
        return nil
    }

    /// Runs it in a folder.
    func run(
        _ arguments: [String], in folder: String, environment: [String: String], input: [UInt8] = [],
        timeout: Duration
    ) async throws(GuardError) -> ChildProcess.Outcome {
        try await ChildProcess(
            [path] + arguments, environment: GitVariables.scrubbed(environment), workingDirectory: folder,
            input: input,
            timeout: timeout, outputLimit: 16 << 20
        ).run()
    }
}

/// What a project's configuration files say about tools, found by the tables that are theirs.
package struct ToolConfiguration: Sendable {
    private let tables: Set<String>
    private let files: Set<String>
    private let runsRepositoryCode: Bool

    /// - Parameters:
    ///   - runsRepositoryCode: whether a tool may be used that runs code which the repository names.
    ///   - read: the content of a file at the root of the tree that is checked; nil if it has none.
    package init(runsRepositoryCode: Bool = true, read: (String) -> [UInt8]?) {
        self.runsRepositoryCode = runsRepositoryCode
        var tables: Set<String> = []
        var files: Set<String> = []
        for name in Self.names {
            guard let bytes = read(name) else { continue }
            files.insert(name)
            for line in String(decoding: bytes.prefix(1 << 20), as: UTF8.self).split(
                whereSeparator: \.isNewline)
            {
                let text = line.drop(while: \.isWhitespace)
                guard text.first == "[" else {
                    if text.hasPrefix("select") || text.hasPrefix("extend-select"), text.contains("\"I\"") {
                        tables.insert("ruff selects I")
                    }
                    continue
                }
                tables.insert(
                    name + ":"
                        + text.prefix { $0 != "#" }.filter { !$0.isWhitespace && $0 != "[" && $0 != "]" })
            }
        }
        self.tables = tables
        self.files = files
    }

    private static let names = [
        "pyproject.toml", "setup.cfg", "tox.ini", "mypy.ini", ".mypy.ini", "pyrightconfig.json", "ty.toml",
        "ruff.toml",
        ".ruff.toml", ".isort.cfg",
    ]

    /// The type checkers that the project is set up for, the stricter first.
    var typeCheckers: [String] {
        var names: [String] = []
        let hasMypy =
            has("pyproject.toml:tool.mypy") || has("setup.cfg:mypy")
            || !files.isDisjoint(with: ["mypy.ini", ".mypy.ini"])
        if hasMypy, runsRepositoryCode {
            names.append("mypy")
        }
        if has("pyproject.toml:tool.basedpyright") { names.append("basedpyright") }
        if has("pyproject.toml:tool.pyright") || files.contains("pyrightconfig.json") {
            names += ["pyright", "basedpyright"]
        }
        if has("pyproject.toml:tool.ty") || files.contains("ty.toml") { names.append("ty") }
        return names
    }

    /// The import sorter that the project is set up for.
    var importSorters: [String] {
        var names: [String] = []
        if has("pyproject.toml:tool.ruff.lint.isort") || has("pyproject.toml:tool.ruff.isort")
            || has("ruff selects I")
        {
            names.append("ruff")
        }
        if has("pyproject.toml:tool.isort") || files.contains(".isort.cfg") || has("setup.cfg:isort")
            || has("setup.cfg:tool:isort") || has("tox.ini:isort")
        {
            names.append("isort")
        }
        return names
    }

    private func has(_ table: String) -> Bool {
        tables.contains(table) || tables.contains { $0.hasPrefix(table + ".") }
    }
}
