package import GuardCore
internal import Processes
package import PythonSource

/// ruff or isort, as the project has it.
package struct ProjectImportSorter: ImportSorting {
    private let tool: ProjectTool
    private let environment: [String: String]
    private let folder: String

    package var name: String { tool.name }

    /// The project's import sorter; nil when it has none, or none is set up.
    ///
    /// - Parameter folder: where the project's configuration lies (the work tree); nothing is written there.
    package static func find(
        _ configuration: ToolConfiguration, interpreter: Interpreter, folder: String,
        environment: [String: String]
    ) -> ProjectImportSorter? {
        ProjectTool.find(configuration.importSorters, for: interpreter).map {
            ProjectImportSorter(tool: $0, environment: environment, folder: folder)
        }
    }

    package func sorted(_ path: String, _ bytes: [UInt8]) async throws(GuardError) -> [UInt8] {
        let arguments =
            name == "ruff"
            ? [
                "check", "--select", "I", "--fix-only", "--no-cache", "--quiet", "--stdin-filename", path,
                "-",
            ]
            : ["--quiet", "--filename", path, "-"]
        let outcome = try await tool.run(
            arguments, in: folder, environment: environment, input: bytes, timeout: .seconds(30))
        guard outcome.succeeded, bytes.isEmpty || !outcome.output.isEmpty else {
            throw GuardError(
                .environment, Text("\(name) does not sort \(path)", ko: "\(name)이(가) \(path)을(를) 정렬하지 못했습니다"))
        }
        return outcome.output
    }
}
