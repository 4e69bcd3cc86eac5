import GuardCore
import Processes
import PythonSource

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The Python of the machine, found once for all tests.
enum Python {
    static var environment: [String: String] {
        ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    }

    private static let found = Task {
        try await Interpreter.find(workTree: "/", configured: nil, environment: environment)
    }

    static func interpreter() async throws -> Interpreter { try await found.value }
}

/// What the tests do most: one file from its text.
func inspect(_ text: String, path: String = "pkg/mod.py", touched: [ClosedRange<Int>]? = nil) async throws
    -> Inspection
{
    try await inspect(bytes: Array(text.utf8), path: path, touched: touched)
}

func inspect(bytes: [UInt8], path: String = "pkg/mod.py", touched: [ClosedRange<Int>]? = nil) async throws
    -> Inspection
{
    let inspector = Inspector(try await Python.interpreter())
    let files = [PythonFile(path: path, bytes: bytes, touched: touched)]
    return try await inspector.inspect(files)[0]
}

/// A file with these insertions, put before the prover.
func prove(_ text: String, _ insertions: [Insertion], minimum: PythonVersion? = nil) async throws -> Verdict {
    let candidate = Candidate(
        path: "pkg/mod.py", original: Array(text.utf8), insertions: insertions, minimumPython: minimum)
    return try await Prover(try await Python.interpreter()).prove([candidate])[0]
}

extension Inspection {
    /// The only definition of this name.
    func only(_ name: String) throws -> Definition {
        let found = definitions.filter { $0.name == name }
        guard found.count == 1, let first = found.first else {
            throw NoSuchDefinition(name: name, count: found.count)
        }
        return first
    }
}

struct NoSuchDefinition: Error {
    let name: String
    let count: Int
}

extension Verdict {
    var text: String { String(decoding: patched, as: UTF8.self) }
}

/// What a little Python program prints, without the last line end.
func run(_ python: String, _ program: String, _ arguments: String...) async throws -> String {
    let child = ChildProcess([python, "-I", "-c", program] + arguments, environment: Python.environment)
    let text = String(decoding: try await child.run().output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
}
