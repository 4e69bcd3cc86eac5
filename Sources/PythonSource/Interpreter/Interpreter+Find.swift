package import GuardCore

extension Interpreter {
    /// The project's interpreter.
    ///
    /// In this order: the configured one, `$VIRTUAL_ENV`, `.venv`, `venv`, what poetry, uv, conda and pyenv say,
    /// then `python3` or `python` on PATH and where they usually are.
    /// - Parameters:
    ///   - configured: the value of `git config guardhook.python`; relative to the work tree, or a name on PATH.
    ///   - environment: the person's environment; `HOME` and `PATH` may be missing.
    ///   - isTracked: whether Git tracks a path of the work tree. A tracked program is never run unasked.
    /// - Throws: kind `environment` when the configured one does not run, is too old, or none is found at all.
    package static func find(
        workTree: String, configured: String?, environment: [String: String],
        isTracked: @escaping @Sendable (String) -> Bool = { _ in false }
    ) async throws(GuardError) -> Interpreter {
        var environment = environment
        if environment["HOME"]?.isEmpty ?? true { environment["HOME"] = Disk.home }
        let candidates = InterpreterCandidates(
            workTree: workTree, environment: environment, isTracked: isTracked)
        let search = InterpreterSearch(workTree: workTree, environment: environment, candidates: candidates)
        if let configured, !configured.isEmpty { return try await search.configured(configured) }
        return try await search.first()
    }
}

/// One search: which candidates were asked, and what they said.
struct InterpreterSearch: Sendable {
    let workTree: String
    let environment: [String: String]
    let candidates: InterpreterCandidates

    func configured(_ value: String) async throws(GuardError) -> Interpreter {
        let program = resolved(value)
        let origin: Text = "git config guardhook.python"
        switch try await probe.ask(program) {
        case .failure(let silence):
            throw GuardError(
                .environment,
                Text(
                    "the Python of git config guardhook.python does not run: \(value)",
                    ko: "git config guardhook.python에 설정된 Python을 실행할 수 없습니다: \(value)"),
                causes: [silence.words], hints: Self.hints)
        case .success(let answer):
            guard answer.version >= .oldestSupported else { throw tooOld(program, answer.version, origin) }
            return interpreter(program, answer, origin)
        }
    }

    func first() async throws(GuardError) -> Interpreter {
        var said: [String] = []
        var old: GuardError?
        for group in 0..<4 {
            for candidate in try await list(group) {
                switch try await probe.ask(candidate.program) {
                case .failure(let silence): said.append("\(candidate.program): \(silence.words)")
                case .success(let answer):
                    if answer.version >= .oldestSupported {
                        return interpreter(candidate.program, answer, candidate.origin)
                    }
                    let error = tooOld(candidate.program, answer.version, candidate.origin)
                    // An old environment of the project is its own choice: another Python would be wrong.
                    if group < 3 { throw error }
                    old = old ?? error
                }
            }
        }
        if let old { throw old }
        throw GuardError(
            .environment, Text("no Python was found", ko: "Python을 찾을 수 없습니다"),
            causes: said + ["PATH: \(environment["PATH"] ?? "(not set)")"], hints: Self.hints)
    }

    private func list(_ group: Int) async throws(GuardError) -> [InterpreterCandidates.Candidate] {
        switch group {
        case 0: candidates.environments
        case 1: try await PoetryEnvironment(workTree: workTree, candidates: candidates).find()
        case 2: candidates.managedEnvironments
        default: PyenvVersion(candidates: candidates).found + candidates.onPath
        }
    }

    private var probe: InterpreterProbe { InterpreterProbe(workTree: workTree, environment: environment) }

    private func resolved(_ value: String) -> String {
        if value.hasPrefix("/") { return folderProgram(value) }
        if value.hasPrefix("~/"), let home = environment["HOME"] {
            return folderProgram(home + value.dropFirst())
        }
        if value.contains("/") { return folderProgram(workTree + "/" + value) }
        return candidates.tool(value) ?? folderProgram(workTree + "/" + value)
    }

    /// A folder stands for the environment in it.
    private func folderProgram(_ path: String) -> String {
        guard Disk.isFolder(path) else { return path }
        return ["/bin/python", "/bin/python3"].map { path + $0 }.first(where: Disk.isProgram) ?? path
    }

    private func interpreter(
        _ program: String, _ answer: InterpreterProbe.Answer, _ origin: Text
    ) -> Interpreter {
        // The interpreter's own word for itself: a shim would choose anew, slowly, at every run.
        let path = answer.executable.hasPrefix("/") ? answer.executable : program
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
            separator: "/")
        let root = String(folder.dropLast("/bin".count))
        // Without `site`, `sys.prefix` is still the base's before Python 3.14.
        let isVirtual = answer.prefix != answer.basePrefix || Disk.exists(root + "/pyvenv.cfg")
        let prefix = isVirtual ? root : answer.prefix
        let isConda = !isVirtual && Disk.isFolder(prefix + "/conda-meta")
        var additions: [String: String] = [:]
        if isVirtual { additions["VIRTUAL_ENV"] = prefix }
        if isConda { additions["CONDA_PREFIX"] = prefix }
        let rest = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        if isVirtual || isConda || !rest.split(separator: ":").contains(Substring(folder)) {
            additions["PATH"] = rest.isEmpty ? folder : folder + ":" + rest
        }
        return Interpreter(
            path: path, version: answer.version, origin: origin,
            environmentRoot: isVirtual || isConda ? prefix : nil, environment: additions)
    }

    private func tooOld(_ program: String, _ version: PythonVersion, _ origin: Text) -> GuardError {
        GuardError(
            .environment,
            Text(
                "Python \(version) is not supported (3.8 or later is): \(program), found by \(origin.english)",
                ko: "Python \(version)은(는) 지원되지 않습니다 (3.8 이상 필요): \(program), 출처 \(origin.english)"),
            hints: Self.hints)
    }

    private static let hints = [
        Text(
            "name one with: git config guardhook.python /path/to/python",
            ko: "다음과 같이 지정하세요: git config guardhook.python /path/to/python"),
        Text(
            "or make an environment in the repository: python3 -m venv .venv",
            ko: "또는 저장소에 환경을 만드세요: python3 -m venv .venv"),
    ]
}
