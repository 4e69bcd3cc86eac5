import Git
import GuardCore
import PythonSource
import Rules

/// The Python files of a change, looked at by the project's own interpreter.
struct PythonFacts: Sendable {
    let files: [PythonFile]
    let inspections: [Inspection]
    let interpreter: Interpreter
    /// How long the interpreter took for them.
    let duration: Duration

    /// The changed Python files with the lines that the change adds.
    static func files(
        in changes: [Change], repository: Repository, book: RuleBook
    ) throws(GuardError) -> [PythonFile] {
        let globs = book.exclude.map { PathGlob($0) }
        var files: [PythonFile] = []
        for change in changes where change.kind != .deleted && isPython(change) {
            let path = change.path.description
            guard let id = change.id, change.path.isText, !globs.contains(where: { $0.matches(path) }) else {
                continue
            }
            files.append(PythonFile(path: path, bytes: try repository.blob(id), touched: change.addedLines))
        }
        return files
    }

    private static func isPython(_ change: Change) -> Bool {
        (change.mode == .regular || change.mode == .executable) && !change.isBinary
            && change.path.bytes.suffix(3) == Array(".py".utf8)[...]
    }

    /// Notes for files that the interpreter could not parse: reported, and stopping nothing.
    var problems: [Text] {
        inspections.compactMap { inspection in
            guard let problem = inspection.problem else { return nil }
            let place = inspection.path + (problem.line.map { ":\($0)" } ?? "")
            return Text(
                "\(place): \(problem.message); not looked at for docstrings and hints",
                ko: "\(place): \(problem.message), docstring 과 힌트를 확인하지 못했습니다")
        }
    }
}
