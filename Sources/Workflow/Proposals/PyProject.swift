import Git
import GuardCore
import PythonSource

/// The few facts about a Python project that stand in its `pyproject.toml`.
///
/// Read line by line: a key in a table, a string or a number. That is how these keys are written, and a file
/// that writes them otherwise only loses a default.
struct PyProject: Sendable {
    /// The oldest Python that the project says it supports.
    let minimumPython: PythonVersion?
    /// Columns of a line of code, as ruff or black are told.
    let lineLength: Int?

    init(_ text: String) {
        var table = ""
        var values: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let trimmed = line.drop(while: \.isWhitespace)
            if trimmed.hasPrefix("[") {
                table = trimmed.prefix { $0 != "#" }.filter { !$0.isWhitespace && $0 != "[" && $0 != "]" }
            } else if let equals = trimmed.firstIndex(of: "=") {
                let key = trimmed[..<equals].filter { !$0.isWhitespace && $0 != "\"" }
                values["\(table).\(key)"] = String(trimmed[trimmed.index(after: equals)...])
            }
        }
        let python = values["project.requires-python"] ?? values["tool.poetry.dependencies.python"]
        minimumPython = python.flatMap(Self.lowest)
        let length = values["tool.ruff.line-length"] ?? values["tool.black.line-length"]
        lineLength = length.flatMap { Int($0.filter(\.isNumber)) }
    }

    /// Of the tree; empty where it has no such file.
    static func read(from repository: Repository, tree: ObjectID) throws(GuardError) -> PyProject {
        guard let entry = try repository.entry(RepositoryPath("pyproject.toml"), in: tree),
            entry.mode == .regular || entry.mode == .executable
        else { return PyProject("") }
        return PyProject(String(decoding: try repository.blob(entry.id), as: UTF8.self))
    }

    /// The lower bound of a version specifier: the version behind `>=`, `^`, `~=`, `~`, `==` or `>`.
    ///
    /// Sources: PEP 440, "Version specifiers"; Poetry, "Dependency specification".
    private static func lowest(_ specifier: String) -> PythonVersion? {
        let text = specifier.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        let bounds = text.split(whereSeparator: { ",|".contains($0) }).filter {
            !$0.hasPrefix("<") && !$0.hasPrefix("!")
        }
        let versions = bounds.compactMap { bound -> PythonVersion? in
            let digits = bound.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
            let parts = digits.split(separator: ".").compactMap { Int($0) }
            guard let major = parts.first, major == 3 else { return nil }
            return PythonVersion(3, parts.count > 1 ? parts[1] : 0)
        }
        return versions.min()
    }
}
