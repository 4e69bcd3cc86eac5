import GuardCore
import Processes
import PythonSource

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Real files to try things on: the standard library of the Python at hand.
enum StandardLibrary {
    /// Whether to take all of it (a minute or two) and not only its top folder.
    static var takesAll: Bool { ProcessInfo.processInfo.environment["GUARDHOOK_WHOLE_STDLIB"] != nil }

    static func folder(of python: Interpreter) async throws -> String {
        let child = ChildProcess(
            [python.path, "-I", "-c", "import os, sys; sys.stdout.write(os.path.dirname(os.__file__))"],
            environment: Python.environment)
        return String(decoding: try await child.run().output, as: UTF8.self)
    }

    /// The files with their paths from the library's folder.
    static func files() async throws -> [PythonFile] {
        let root = try await folder(of: try await Python.interpreter())
        var files: [PythonFile] = []
        for name in try names(root) {
            guard let data = FileManager.default.contents(atPath: root + "/" + name) else { continue }
            files.append(PythonFile(path: name, bytes: Array(data)))
        }
        return files
    }

    private static func names(_ root: String) throws -> [String] {
        let all = FileManager.default
        let names =
            takesAll ? try all.subpathsOfDirectory(atPath: root) : try all.contentsOfDirectory(atPath: root)
        return names.filter { $0.hasSuffix(".py") && !$0.contains("site-packages") }.sorted()
    }
}

/// A folder that is gone after the test.
func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path + "/guardhook-python-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// Writes a file and the folders above it.
func write(_ bytes: [UInt8], _ path: String) throws {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
}
