import Git
import GuardCore
import PythonSource

/// The project's interpreter, looked for once in a run however many ask.
actor InterpreterFinder {
    private let workspace: Workspace
    private let tree: ObjectID
    private var search: Task<Result<Interpreter, GuardError>, Never>?

    /// - Parameter tree: what is tracked, so that no program out of the repository is taken for the interpreter.
    init(workspace: Workspace, tree: ObjectID) {
        self.workspace = workspace
        self.tree = tree
    }

    /// The interpreter, or why there is none.
    func find() async -> Result<Interpreter, GuardError> {
        if let search { return await search.value }
        let workspace = workspace
        let tree = tree
        let search = Task<Result<Interpreter, GuardError>, Never> {
            do throws(GuardError) {
                return .success(
                    try await Interpreter.find(
                        workTree: workspace.workTree, configured: workspace.settings.python,
                        environment: workspace.surroundings.environment,
                        isTracked: { path in Self.isTracked(path, workspace: workspace, tree: tree) }))
            } catch {
                return .failure(error)
            }
        }
        self.search = search
        return await search.value
    }

    /// The files as this interpreter reads them.
    func inspect(_ files: [PythonFile]) async -> Result<PythonFacts, GuardError> {
        switch await find() {
        case .failure(let error): return .failure(error)
        case .success(let interpreter):
            do throws(GuardError) {
                let start = ContinuousClock.now
                let inspections = try await Inspector(interpreter).inspect(files)
                return .success(
                    PythonFacts(
                        files: files, inspections: inspections, interpreter: interpreter,
                        duration: ContinuousClock.now - start))
            } catch {
                return .failure(error)
            }
        }
    }

    private static func isTracked(_ path: String, workspace: Workspace, tree: ObjectID) -> Bool {
        do throws(GuardError) {
            return try workspace.repository.entry(RepositoryPath(path), in: tree) != nil
        } catch {
            // What cannot be looked up is not trusted.
            return true
        }
    }
}
