import GuardCore
import Processes

/// Asks a candidate who it is, by running it once.
struct InterpreterProbe: Sendable {
    let workTree: String
    let environment: [String: String]

    /// How long a candidate may take: a shim may start several programs.
    static let timeout = Duration.seconds(20)

    /// What a candidate says of itself.
    struct Answer: Sendable, Hashable {
        let executable: String
        let version: PythonVersion
        let prefix: String
        let basePrefix: String
    }

    private static let question = """
        import sys
        sys.stdout.write("\\n".join(["guardhook", sys.executable or "", ".".join(map(str, sys.version_info[:3])),
                                     sys.prefix, getattr(sys, "base_prefix", sys.prefix)]))
        """

    /// The answer, or in a few words why there is none.
    func ask(_ program: String) async throws(GuardError) -> Result<Answer, Silence> {
        var variables = Interpreter.minimalEnvironment(
            path: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin", home: environment["HOME"])
        // Shims of pyenv and the like choose by these.
        for name in environment.keys where name.hasPrefix("PYENV_") || name.hasPrefix("ASDF_") {
            variables[name] = environment[name]
        }
        let child = ChildProcess(
            [program, "-I", "-S", "-B", "-c", Self.question], environment: variables,
            workingDirectory: workTree,
            timeout: Self.timeout, outputLimit: 1 << 16)
        let outcome: ChildProcess.Outcome
        do {
            outcome = try await child.run()
        } catch {
            if error.kind == .interrupted { throw error }
            return .failure(Silence(words: error.causes.first ?? error.message.english))
        }
        switch outcome.ending {
        case .timedOut: return .failure(Silence(words: "no answer within \(Self.timeout)"))
        case .signalled(let signal): return .failure(Silence(words: "ended by signal \(signal)"))
        case .exited: return read(outcome)
        }
    }

    private func read(_ outcome: ChildProcess.Outcome) -> Result<Answer, Silence> {
        let lines = String(decoding: outcome.output, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 5, lines[0] == "guardhook", let version = PythonVersion(lines[2]) else {
            let words = String(decoding: outcome.errorOutput, as: UTF8.self).split(separator: "\n").last
            return .failure(Silence(words: words.map(String.init) ?? "it does not answer as Python does"))
        }
        return .success(
            Answer(executable: lines[1], version: version, prefix: lines[3], basePrefix: lines[4]))
    }

    /// Why a candidate did not answer.
    struct Silence: Error, Sendable, Hashable {
        let words: String
    }
}
