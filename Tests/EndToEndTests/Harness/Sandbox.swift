import Foundation
import Processes

/// A temporary folder with a HOME of its own, so that nothing of the person's is read or written.
final class Sandbox: Sendable {
    /// Absolute, without symbolic links; removed with the value.
    let folder: String
    /// What every program in it gets.
    let environment: [String: String]

    init() throws {
        let base = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
        folder = base + "/guardhook-e2e-" + UUID().uuidString.prefix(8)
        let home = folder + "/home"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let outer = ProcessInfo.processInfo.environment
        environment = [
            "PATH": outer["PATH"] ?? "/usr/bin:/bin", "HOME": home, "TMPDIR": folder, "TERM": "dumb",
            "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": home + "/.gitconfig",
            "GIT_TERMINAL_PROMPT": "0", "no_proxy": "127.0.0.1",
            // Nothing listens there: a scenario that wants a model names one.
            "OLLAMA_HOST": "127.0.0.1:9",
            // A machine's own pytest-benchmark makes a folder wherever it runs, and asks Git who it is.
            "PYTEST_ADDOPTS": "-p no:benchmark",
        ]
        try """
        [user]
        \tname = A Person
        \temail = person@example.org
        [init]
        \tdefaultBranch = main
        [advice]
        \tignoredHook = false
        [protocol "file"]
        \tallow = always

        """.write(toFile: home + "/.gitconfig", atomically: true, encoding: .utf8)
    }

    deinit {
        // A folder that cannot be removed is left to the system's own cleaning.
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Runs a program to its end.
    func run(
        _ command: [String], in directory: String? = nil, environment extra: [String: String?] = [:],
        input: String = "", timeout: Duration = .seconds(60)
    ) async throws -> Finished {
        var whole = environment
        for (name, value) in extra { whole[name] = value }
        let child = ChildProcess(
            command, environment: whole, workingDirectory: directory ?? folder, input: Array(input.utf8),
            timeout: timeout)
        return Finished(try await child.run())
    }

    /// Writes an executable shell script into the sandbox and gives its path.
    func script(_ name: String, _ body: String) throws -> String {
        let path = folder + "/" + name
        try writeExecutable("#!/bin/sh\n" + body + "\n", to: path)
        return path
    }
}

/// Writes a file that can be run.
func writeExecutable(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
}
