import Files
import Git
import GuardCore
import PythonSource
import Suggestions

/// The project's own tools that have the last word on a patch, where it has them.
struct ProjectTools: Sendable {
    let workspace: Workspace
    let tree: ObjectID
    let interpreter: Interpreter

    /// The import sorter, and the type checker on a copy of the tree if asked for.
    ///
    /// - Parameter typeChecks: laying out a tree and checking it takes seconds: not in a hook.
    func checks(typeChecks: Bool) throws(GuardError) -> Checks {
        let configuration = try configuration()
        let environment = workspace.surroundings.environment
        let sorter = sorter(configuration)
        guard typeChecks else { return Checks(importSorter: sorter) }
        let folder = try workspace.state.directory("typecheck")
        guard
            let checker = ProjectTypeChecker.find(
                configuration, interpreter: interpreter, folder: folder, environment: environment)
        else { return Checks(importSorter: sorter) }
        try layOut(in: folder)
        return Checks(typeChecker: checker, importSorter: sorter)
    }

    /// The order that the project's import sorter gives a file; nil where it has none.
    func importOrder() throws(GuardError) -> ImportOrder? {
        sorter(try configuration()).map { ImportOrder($0, interpreter: interpreter) }
    }

    private func configuration() throws(GuardError) -> ToolConfiguration {
        let files = try configurationFiles()
        // mypy imports the plugins that its configuration names: that is code of the repository, as tests are.
        return ToolConfiguration(runsRepositoryCode: workspace.settings.runsTests) { files[$0] }
    }

    private func sorter(_ configuration: ToolConfiguration) -> ProjectImportSorter? {
        ProjectImportSorter.find(
            configuration, interpreter: interpreter, folder: workspace.workTree,
            environment: workspace.surroundings.environment)
    }

    /// The small text files at the top of the tree, by name.
    private func configurationFiles() throws(GuardError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let endings = [".toml", ".cfg", ".ini", ".json"]
        for entry in try workspace.repository.entries(of: tree) {
            let name = entry.path.description
            guard !name.contains("/"), entry.mode == .regular, endings.contains(where: { name.hasSuffix($0) })
            else { continue }
            files[name] = try workspace.repository.blob(entry.id)
        }
        return files
    }

    /// Writes what a type checker reads: Python files, stubs and settings of the tree, and nothing else.
    private func layOut(in folder: String) throws(GuardError) {
        try Disk.remove(folder)
        try Disk.makeFolder(folder, mode: 0o700)
        let endings = [".py", ".pyi", ".toml", ".cfg", ".ini", ".json", "py.typed"]
        for entry in try workspace.repository.entries(of: tree) where entry.path.isText {
            let path = entry.path.description
            guard entry.mode == .regular || entry.mode == .executable,
                endings.contains(where: { path.hasSuffix($0) })
            else { continue }
            if let slash = path.lastIndex(of: "/") {
                try Disk.makeFolder(folder + "/" + path[..<slash], mode: 0o700)
            }
            try Disk.write(try workspace.repository.blob(entry.id), to: folder + "/" + path)
        }
    }
}
