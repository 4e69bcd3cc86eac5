import GuardCore
import Processes

/// Finds the environment that poetry keeps for a project, in its cache or by asking poetry.
struct PoetryEnvironment: Sendable {
    let workTree: String
    let candidates: InterpreterCandidates

    private var environment: [String: String] { candidates.environment }

    /// Whether the project is poetry's.
    var isUsed: Bool {
        if Disk.exists(workTree + "/poetry.lock") { return true }
        guard let text = Disk.text(workTree + "/pyproject.toml") else { return false }
        return text.split(separator: "\n").contains { line in
            line.hasPrefix("[tool.poetry]") || line.hasPrefix("[tool.poetry.")
        }
    }

    /// The environments' interpreters, best first; none if poetry has made none.
    ///
    /// poetry takes a second to answer, so its cache is looked at first: a name there holds the project's name, a
    /// digest of its path and the Python version.
    func find() async throws(GuardError) -> [InterpreterCandidates.Candidate] {
        guard isUsed else { return [] }
        let cached = try await inCache()
        if cached.count == 1 { return cached }
        if let poetry = candidates.tool("poetry"), let asked = try await ask(poetry) { return [asked] }
        return cached
    }

    private func ask(_ poetry: String) async throws(GuardError) -> InterpreterCandidates.Candidate? {
        var variables = GitVariables.scrubbed(environment)
        variables["PYTHONDONTWRITEBYTECODE"] = "1"
        let child = ChildProcess(
            [poetry, "env", "info", "--path", "--no-ansi", "--no-interaction"], environment: variables,
            workingDirectory: workTree, timeout: .seconds(20), outputLimit: 1 << 16)
        let outcome: ChildProcess.Outcome
        do {
            outcome = try await child.run()
        } catch {
            if error.kind == .interrupted { throw error }
            return nil
        }
        let line =
            String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
        guard outcome.succeeded, line.hasPrefix("/") else { return nil }
        return candidates.inEnvironment(line, "poetry").first
    }

    private func inCache() async throws(GuardError) -> [InterpreterCandidates.Candidate] {
        let folders = cacheFolders.filter(Disk.isFolder)
        guard !folders.isEmpty, let name = projectName, let prefix = try await environmentPrefix(of: name)
        else {
            return []
        }
        return folders.flatMap { folder in
            Disk.names(in: folder).filter { $0.hasPrefix(prefix) }.reversed().flatMap {
                candidates.inEnvironment(folder + "/" + $0, "poetry")
            }
        }
    }

    private var cacheFolders: [String] {
        var folders: [String] = []
        if let path = environment["POETRY_VIRTUALENVS_PATH"] { folders.append(path) }
        if let cache = environment["POETRY_CACHE_DIR"] { folders.append(cache + "/virtualenvs") }
        if let cache = environment["XDG_CACHE_HOME"] { folders.append(cache + "/pypoetry/virtualenvs") }
        if let home = environment["HOME"] {
            folders.append(home + "/.cache/pypoetry/virtualenvs")
            folders.append(home + "/Library/Caches/pypoetry/virtualenvs")
        }
        return folders
    }

    /// The project's name: the first `name = "…"` of `[project]` or `[tool.poetry]`.
    private var projectName: String? {
        guard let text = Disk.text(workTree + "/pyproject.toml") else { return nil }
        var inside = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("[") { inside = line.hasPrefix("[project]") || line.hasPrefix("[tool.poetry]") }
            let parts = line.split(separator: "=", maxSplits: 1)
            guard inside, parts.count == 2, parts[0].allSatisfy({ $0 == " " || $0.isLetter }) else {
                continue
            }
            if parts[0].filter({ $0 != " " }) == "name" {
                return String(parts[1].filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != "\r" })
            }
        }
        return nil
    }

    /// `NAME-DIGEST-py` as poetry makes it (poetry.utils.env.EnvManager.generate_env_name).
    private func environmentPrefix(of name: String) async throws(GuardError) -> String? {
        guard let python = candidates.onPath.first else { return nil }
        let program = """
            import sys, os, re, hashlib, base64
            name = re.sub(r'[ $`!*@"\\\\\\r\\n\\t]', "_", sys.argv[1].lower())[:42]
            path = os.path.normcase(os.path.realpath(sys.argv[2])).encode()
            digest = base64.urlsafe_b64encode(hashlib.sha256(path).digest()).decode()[:8]
            sys.stdout.write(name + "-" + digest + "-py")
            """
        let child = ChildProcess(
            [python.program] + Interpreter.isolation + ["-c", program, name, workTree],
            environment: Interpreter.minimalEnvironment(
                path: environment["PATH"] ?? "/usr/bin:/bin", home: environment["HOME"]),
            workingDirectory: workTree, timeout: InterpreterProbe.timeout, outputLimit: 1 << 12)
        do {
            let outcome = try await child.run()
            return outcome.succeeded ? String(decoding: outcome.output, as: UTF8.self) : nil
        } catch {
            if error.kind == .interrupted { throw error }
            return nil
        }
    }
}
