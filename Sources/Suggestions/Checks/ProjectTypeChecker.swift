internal import Files
package import GuardCore
internal import Processes
package import PythonSource

/// mypy, pyright, basedpyright or ty, as the project has it.
package struct ProjectTypeChecker: TypeChecking {
    private let tool: ProjectTool
    private let interpreter: Interpreter
    private let environment: [String: String]
    private let folder: String
    private let timeout: Duration

    package var name: String { tool.name }

    /// The project's type checker; nil when it has none, or none is set up.
    ///
    /// - Parameters:
    ///   - folder: holds the whole tree that is checked, and is ours: files in it are changed.
    ///   - environment: the person's, whole.
    ///   - timeout: for each of its runs.
    package static func find(
        _ configuration: ToolConfiguration, interpreter: Interpreter, folder: String,
        environment: [String: String],
        timeout: Duration = .seconds(120)
    ) -> ProjectTypeChecker? {
        ProjectTool.find(configuration.typeCheckers, for: interpreter).map {
            ProjectTypeChecker(
                tool: $0, interpreter: interpreter, environment: environment, folder: folder, timeout: timeout
            )
        }
    }

    package func complaints(about files: FileContents) async throws(GuardError) -> [TypeComplaint] {
        for (path, bytes) in files { try Disk.write(bytes, to: folder + "/" + path, mode: 0o644) }
        let paths = try Importers(folder: folder).closure(of: files.keys.sorted())
        do throws(GuardError) {
            return try await complaints(in: paths)
        } catch {
            // Two scripts of one name are more than mypy takes at a time.
            let folders = Dictionary(grouping: paths) {
                $0.split(separator: "/").dropLast().joined(separator: "/")
            }
            guard name == "mypy", folders.count > 1, error.kind != .interrupted else { throw error }
            var found: [TypeComplaint] = []
            for (_, paths) in folders.sorted(by: { $0.key < $1.key }) {
                found += try await complaints(in: paths)
            }
            return found
        }
    }

    private func complaints(in paths: [String]) async throws(GuardError) -> [TypeComplaint] {
        let outcome = try await tool.run(
            arguments(paths), in: folder,
            environment: environment.merging(interpreter.environment) { $1 }, timeout: timeout)
        // 0: nothing to say; 1: complaints. Everything else is the checker's own trouble.
        guard outcome.ending == .exited(0) || outcome.ending == .exited(1) else {
            let words = outcome.errorOutput.isEmpty ? outcome.output : outcome.errorOutput
            throw GuardError(
                .environment, Text("\(name) does not run", ko: "\(name)을(를) 실행하지 못했습니다"),
                causes: [String(decoding: words.suffix(500), as: UTF8.self)])
        }
        let found = TypeCheckOutput.complaints(
            String(decoding: outcome.output, as: UTF8.self), folder: folder)
        return try withText(found)
    }

    /// With the lines of source that they are about.
    private func withText(_ complaints: [TypeComplaint]) throws(GuardError) -> [TypeComplaint] {
        var lines: [String: [Substring]] = [:]
        for path in Set(complaints.map(\.path)) where !path.hasPrefix("/") {
            let text = String(decoding: try Disk.read(folder + "/" + path) ?? [], as: UTF8.self)
            lines[path] = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return complaints.map { complaint in
            var complaint = complaint
            let source = lines[complaint.path] ?? []
            if source.indices.contains(complaint.line - 1) {
                complaint.text = String(source[complaint.line - 1].prefix(300))
            }
            return complaint
        }
    }

    private func arguments(_ paths: [String]) -> [String] {
        switch name {
        case "mypy":
            [
                "--no-error-summary", "--no-color-output", "--hide-error-context", "--no-pretty",
                "--python-executable", interpreter.path, "--cache-dir", folder + "/.mypy_cache",
            ] + paths
        case "ty": ["check", "--output-format", "concise", "--python", interpreter.path] + paths
        default: ["--pythonpath", interpreter.path] + paths
        }
    }
}

/// Reads `path:line:column: error: message` as all of these tools print it (pyright with leading spaces, ty with
/// `error[rule]`).
enum TypeCheckOutput {
    static func complaints(_ text: String, folder: String) -> [TypeComplaint] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let line = line.drop(while: \.isWhitespace)
            guard
                let match = line.prefixMatch(
                    of: #/(?<path>.+?):(?<line>\d+)(?::\d+)?(?: -|:) error(?<rest>.*)/#)
            else {
                return nil
            }
            var path = String(match.output.path)
            if path.hasPrefix(folder + "/") { path = String(path.dropFirst(folder.count + 1)) }
            let message = match.output.rest.drop { $0 == ":" || $0 == " " }
            return TypeComplaint(
                path: path, line: Int(match.output.line) ?? 1, message: String(message.prefix(300)))
        }
    }
}
