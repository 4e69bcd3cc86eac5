import Git
import GuardCore
import Processes
import PythonSource

/// Finds the Python files that can see a change.
struct ImpactedTests {
    /// Which files have to be run.
    enum Selection: Equatable {
        /// Everything, and why.
        case all(String)
        /// Only these of the tree's Python files, as far as they hold tests.
        case only([RepositoryPath])

        var isAll: Bool { if case .all = self { true } else { false } }
    }

    let interpreter: Interpreter
    /// The folder that holds the tree.
    let root: String

    /// - Parameters:
    ///   - entries: the whole tree.
    ///   - changed: the paths that the change adds, alters or removes.
    /// - Throws: kind `environment` if the interpreter cannot be run. Whatever else goes wrong means: all.
    func selection(entries: [TreeEntry], changed: [RepositoryPath]) async throws(GuardError) -> Selection {
        var input: [UInt8] = []
        for entry in entries where entry.mode.isFile {
            if entry.path.bytes.suffix(3).elementsEqual(".py".utf8) {
                input += [UInt8(ascii: "T")] + entry.path.bytes + [0]
            } else if Self.isSettings(entry.path) {
                input += [UInt8(ascii: "S")] + entry.path.bytes + [0]
            }
        }
        for path in changed { input += [UInt8(ascii: "C")] + path.bytes + [0] }
        let outcome = try await ChildProcess(
            [interpreter.path, "-I", "-S", "-B", "-c", ImpactProgram.source, root],
            environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: input, timeout: .seconds(60)
        ).run()
        guard outcome.succeeded else {
            let line = String(decoding: outcome.errorOutput, as: UTF8.self).split(whereSeparator: \.isNewline)
                .last
            return .all(line.map(String.init) ?? "the imports could not be read")
        }
        if outcome.output.starts(with: "all\t".utf8) {
            return .all(String(decoding: outcome.output.dropFirst(4), as: UTF8.self))
        }
        return .only(outcome.output.split(separator: 0).map { RepositoryPath(bytes: $0) })
    }

    private static func isSettings(_ path: RepositoryPath) -> Bool {
        let name = path.description.split(separator: "/").last.map(String.init) ?? ""
        return [
            "pytest.ini", ".pytest.ini", "pytest.toml", ".pytest.toml", "pyproject.toml", "tox.ini",
            "setup.cfg",
        ]
        .contains(name)
    }
}
