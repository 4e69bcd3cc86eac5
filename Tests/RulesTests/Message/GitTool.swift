import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs shell scripts with real Git in a folder of their own, without anybody's settings.
struct GitTool {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    let folder: URL

    /// Makes the folder, lends it, and removes it.
    static func withFolder<Result>(_ body: (GitTool) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(GitTool(folder: folder))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// Runs the script with `sh -e` in the folder.
    func run(_ script: String, environment extra: [String: String] = [:]) throws {
        try write("script.sh", Array(script.utf8))
        let inherited = ProcessInfo.processInfo.environment
        var environment = [
            "PATH": inherited["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
            "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
        ]
        environment.merge(extra) { $1 }
        let line = "cd '\(folder.path)' && exec timeout 60 sh -e script.sh >out 2>err </dev/null"
        let words = ["sh", "-c", line]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, &variables) == 0 else {
            throw Failure(description: "cannot run sh")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { throw Failure(description: "lost the child") }
        }
        guard status == 0 else {
            throw Failure(
                description: "status \(status): \(String(decoding: try read("err"), as: UTF8.self))")
        }
    }
}
