import Git
import GuardCore
import PythonSource

/// The few facts about a Python project that stand in its `pyproject.toml`, or in the files that came before it.
///
/// Read line by line: a key in a table, a string or a number. That is how these keys are written, and a file
/// that writes them otherwise only loses a default.
struct PyProject: Sendable {
    /// The oldest Python that the project says it supports.
    let minimumPython: PythonVersion?
    /// Columns of a line of code, as ruff or black are told.
    let lineLength: Int?

    /// - Parameters:
    ///   - text: of `pyproject.toml`.
    ///   - older: of `setup.cfg` and `setup.py`, where older projects say `python_requires`; the first that says
    ///     it counts, and only where `pyproject.toml` says nothing.
    init(_ text: String, older: [String] = []) {
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
        minimumPython =
            python.flatMap(Self.lowest)
            ?? older.lazy.compactMap { Self.setupRequirement($0).flatMap(Self.lowest) }.first
        let length = values["tool.ruff.line-length"] ?? values["tool.black.line-length"]
        lineLength = length.flatMap { Int($0.filter(\.isNumber)) }
    }

    /// Of the tree; empty where it has no such file.
    static func read(from repository: Repository, tree: ObjectID) throws(GuardError) -> PyProject {
        func text(_ name: String) throws(GuardError) -> String {
            guard let entry = try repository.entry(RepositoryPath(name), in: tree),
                entry.mode == .regular || entry.mode == .executable
            else { return "" }
            return String(decoding: try repository.blob(entry.id), as: UTF8.self)
        }
        return PyProject(
            try text("pyproject.toml"), older: [try text("setup.cfg"), try text("setup.py")])
    }

    /// What follows `python_requires =`, in `setup.cfg` (perhaps on the next line) as in a call of `setup()`.
    private static func setupRequirement(_ text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
        for (index, line) in lines.enumerated() where line.first != "#" {
            guard let key = line.firstRange(of: "python_requires") else { continue }
            let rest = line[key.upperBound...].drop(while: \.isWhitespace)
            guard rest.first == "=" || rest.first == ":" else { continue }
            var value = rest.dropFirst().drop(while: \.isWhitespace)
            if value.isEmpty, index + 1 < lines.count { value = lines[index + 1] }
            guard let first = value.first else { return nil }
            if first == "\"" || first == "'" { return String(value.dropFirst().prefix { $0 != first }) }
            // A name, which only running the file would tell, is none.
            return first.isLetter ? nil : String(value)
        }
        return nil
    }

    /// The lower bound of a version specifier: the version behind `>=`, `^`, `~=`, `~`, `==` or `>`.
    ///
    /// Sources: PEP 440, "Version specifiers"; Poetry, "Dependency specification".
    private static func lowest(_ specifier: String) -> PythonVersion? {
        let words = specifier.prefix { $0 != "#" && $0 != ";" }
        let text = words.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
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
