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
    /// `GUARDHOOK_STDLIB`: `all` for every folder (some minutes), or names of folders with commas between.
    private static let wanted = ProcessInfo.processInfo.environment["GUARDHOOK_STDLIB"]

    /// Whether more than the top folder is taken.
    static var takesMore: Bool { wanted != nil }

    static func folder(of python: Interpreter) async throws -> String {
        try await run(python.path, "import os, sys; sys.stdout.write(os.path.dirname(os.__file__))")
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
        guard let wanted else { return try all.contentsOfDirectory(atPath: root).filter(isSource).sorted() }
        let folders = wanted.split(separator: ",").map { $0 + "/" }
        return try all.subpathsOfDirectory(atPath: root).filter { path in
            isSource(path) && (wanted == "all" || folders.contains { path.hasPrefix($0) })
        }.sorted()
    }

    private static func isSource(_ path: String) -> Bool {
        path.hasSuffix(".py") && !path.contains("site-packages")
    }
}

/// A folder that is gone after the test.
func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path + "/guardhook-python-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Nothing depends on its being gone: what is left lies in the system's own temporary folder.
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// Writes a file and the folders above it.
func write(_ bytes: [UInt8], _ path: String) throws {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
}
