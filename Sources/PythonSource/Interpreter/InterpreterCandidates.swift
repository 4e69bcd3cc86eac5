import GuardCore

/// The places where a project's interpreter may be, in the order in which they count.
struct InterpreterCandidates: Sendable {
    let workTree: String
    let environment: [String: String]
    let isTracked: @Sendable (String) -> Bool

    /// A program that may be the interpreter.
    struct Candidate: Sendable, Hashable {
        let program: String
        let origin: Text
    }

    /// Environments that need no other tool to be found, best first.
    var environments: [Candidate] {
        var found: [Candidate] = []
        if let root = environment["VIRTUAL_ENV"], !root.isEmpty {
            found += inEnvironment(root, "$VIRTUAL_ENV")
        }
        for name in [".venv", "venv"] { found += inEnvironment(workTree + "/" + name, Text(name)) }
        return found
    }

    /// Where uv and conda keep the environment when it is not in the work tree.
    var managedEnvironments: [Candidate] {
        var found: [Candidate] = []
        if let root = environment["UV_PROJECT_ENVIRONMENT"], !root.isEmpty {
            found += inEnvironment(
                root.hasPrefix("/") ? root : workTree + "/" + root, "uv ($UV_PROJECT_ENVIRONMENT)")
        }
        if let root = environment["CONDA_PREFIX"], !root.isEmpty {
            found += inEnvironment(root, "conda ($CONDA_PREFIX)")
        }
        return found
    }

    /// `python3` and `python` on PATH, then where they usually are when a graphical client gives a bare PATH.
    var onPath: [Candidate] {
        let listed = searchPath.map { ($0, Text("PATH")) }
        let usual = usualFolders.map { ($0, Text("usual place", ko: "일반적인 위치")) }
        var seen: Set<String> = []
        var found: [Candidate] = []
        for (folder, origin) in listed + usual {
            if let behind = PyenvVersion(candidates: self).behindShims(in: folder, origin) {
                found += behind.filter { seen.insert($0.program).inserted }
                continue
            }
            for name in ["python3", "python"] {
                let program = folder + "/" + name
                guard Disk.isProgram(program), mayRun(program), seen.insert(program).inserted else {
                    continue
                }
                found.append(Candidate(program: program, origin: origin))
            }
        }
        return found
    }

    /// A tool's own program, such as poetry's.
    func tool(_ name: String) -> String? {
        (searchPath + usualFolders).map { $0 + "/" + name }.first { Disk.isProgram($0) && mayRun($0) }
    }

    /// The interpreter of an environment, if there is one that may be run.
    func inEnvironment(_ root: String, _ origin: Text) -> [Candidate] {
        for name in ["python", "python3"] {
            let program = root + "/bin/" + name
            if Disk.isProgram(program), mayRun(program) {
                return [Candidate(program: program, origin: origin)]
            }
        }
        return []
    }

    /// Whether a program did not come with the repository: what somebody committed must not run unasked.
    func mayRun(_ program: String) -> Bool {
        guard let inside = pathInWorkTree(program) else { return true }
        var parts = inside.split(separator: "/").map(String.init)
        let root = parts.dropLast(2).joined(separator: "/")
        if !root.isEmpty, isTracked(root + "/pyvenv.cfg") { return false }
        while !parts.isEmpty {
            if isTracked(parts.joined(separator: "/")) { return false }
            parts.removeLast()
        }
        return true
    }

    /// Without relative folders: an empty or relative entry means the work tree.
    private var searchPath: [String] {
        (environment["PATH"] ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    private var usualFolders: [String] {
        var folders = ["/usr/local/bin", "/opt/homebrew/bin"]
        if let home = environment["HOME"], home.hasPrefix("/") {
            folders += [home + "/.local/bin", home + "/.pyenv/shims"]
        }
        return folders + ["/usr/bin"]
    }

    private func pathInWorkTree(_ path: String) -> String? {
        let roots = [workTree, Disk.resolved(workTree)].compactMap(\.self)
        for root in roots where path.hasPrefix(root + "/") { return String(path.dropFirst(root.count + 1)) }
        return nil
    }
}
