import GuardCore
import Processes
import PythonSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The environment that a test run gets: the caller's, without Git's repository variables, with the project's
/// Python first, and with what guardhook needs to see and to keep apart.
struct TestEnvironment {
    /// The file to which the plugin writes what happens.
    static let report = "GUARDHOOK_REPORT"

    let caller: [String: String]
    let interpreter: Interpreter?
    let place: TestPlace
    /// guardhook's own folder; nothing in it belongs to the working copy.
    let state: String
    /// Where `sitecustomize` and the plugin lie.
    let programs: String
    let reportFile: String
    /// A file that lists the only Python files to collect tests from; nil for all.
    var onlyFile: String?
    /// Whether what Python compiles may be used by later runs.
    var leavesCompiledFiles = true
    /// Whether pytest is asked to load the plugin.
    var usesPlugin = true

    /// - Returns: the whole environment.
    var variables: [String: String] {
        var result = GitVariables.scrubbed(caller)
        result.merge(interpreter?.environment ?? [:]) { $1 }
        if let root = interpreter?.environmentRoot {
            // `uv run` inside a Makefile must take the project's environment instead of making a new one.
            result["UV_PROJECT_ENVIRONMENT"] = root
            result["UV_NO_SYNC"] = "1"
        }
        result["PWD"] = place.root
        result["OLDPWD"] = nil
        result["GUARDHOOK_WORK_TREE"] = place.workTree
        result["GUARDHOOK_TREE"] = place.root
        result["GUARDHOOK_STATE"] = state
        result["PYTHONPATH"] = Self.joined(programs, result["PYTHONPATH"], ":")
        // Nothing compiled is left among the files; `sitecustomize` keeps this to the tested files.
        result["PYTHONPYCACHEPREFIX"] = "\(state)/pycache"
        if !leavesCompiledFiles { result["PYTHONDONTWRITEBYTECODE"] = "1" }
        if place.isInPlace {
            // What measuring tools would leave beside the sources.
            result["COVERAGE_FILE"] = result["COVERAGE_FILE"] ?? "\(state)/coverage"
        } else {
            // Git must not find the outer repository from inside its own folder.
            let above = place.root.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            result["GIT_CEILING_DIRECTORIES"] = Self.joined(
                above.joined(separator: "/"), result["GIT_CEILING_DIRECTORIES"], ":")
        }
        if usesPlugin { addPlugin(&result) } else { addReport(&result) }
        return result
    }

    /// Removes the files that only this run needed.
    func removeFiles() {
        for file in [reportFile, onlyFile].compactMap({ $0 }) { unlink(file) }
    }

    private func addReport(_ result: inout [String: String]) {
        let options = "--junitxml=\(ShellWord.quoted(reportFile)) \(place.pytestOptions ?? "")"
        result["PYTEST_ADDOPTS"] = Self.joined(result["PYTEST_ADDOPTS"], options, " ")
    }

    private func addPlugin(_ result: inout [String: String]) {
        result[Self.report] = reportFile
        result["GUARDHOOK_ONLY"] = onlyFile
        result["GUARDHOOK_CACHE"] = "\(state)/pytest-cache"
        result["PYTEST_PLUGINS"] = Self.joined(PluginProgram.module, result["PYTEST_PLUGINS"], ",")
        if let options = place.pytestOptions {
            result["PYTEST_ADDOPTS"] = Self.joined(result["PYTEST_ADDOPTS"], options, " ")
            result["GUARDHOOK_ADDOPTS"] = options
        }
    }

    private static func joined(_ one: String?, _ other: String?, _ separator: String) -> String {
        [one, other].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
    }
}
