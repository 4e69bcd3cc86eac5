import Foundation
import Git
import GuardCore
import Processes
import Testing

/// A folder of its own with a real Git repository in it, removed when the value goes.
final class Sandbox: Sendable {
    /// The folder that holds everything, HOME included.
    let root: String
    /// The repository's work tree.
    let top: String
    let environment: [String: String]

    /// - Parameter repository: nil makes the folders only.
    init(initial: [String]? = ["init", "-q", "-b", "main"]) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/guardhook-git-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/home", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder + "/repo", withIntermediateDirectories: true)
        root = try #require(Self.real(folder))
        top = root + "/repo"
        environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": root + "/home",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "C",
            "GIT_COMMITTER_EMAIL": "c@example.org",
            "GIT_EDITOR": ":", "TMPDIR": root, "GIT_CEILING_DIRECTORIES": root,
        ]
        if let initial { try await git(initial) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Runs git in the work tree (or another folder); must succeed. Its output without the last line break.
    @discardableResult
    func git(
        _ arguments: [String], at directory: String? = nil, with extra: [String: String] = [:],
        input: String = ""
    ) async throws -> String {
        let outcome = try await run(arguments, at: directory, with: extra, input: Array(input.utf8))
        let words = String(decoding: outcome.errorOutput, as: UTF8.self)
        let succeeded = outcome.succeeded
        try #require(succeeded, "git \(arguments.joined(separator: " ")): \(words)")
        let text = String(decoding: outcome.output, as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// Runs git, whatever comes of it.
    @discardableResult
    func run(
        _ arguments: [String], at directory: String? = nil, with extra: [String: String] = [:],
        input: [UInt8] = []
    ) async throws -> ChildProcess.Outcome {
        try await ChildProcess(
            ["git"] + arguments, environment: environment.merging(extra) { $1 },
            workingDirectory: directory ?? top, input: input
        ).run()
    }

    @discardableResult
    func git(_ arguments: String...) async throws -> String { try await git(arguments) }

    /// Writes a file below the work tree (or at an absolute path), with its folders.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let path = name.hasPrefix("/") ? name : top + "/" + name
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    func read(_ name: String) throws -> String {
        String(
            decoding: try Data(
                contentsOf: URL(fileURLWithPath: name.hasPrefix("/") ? name : top + "/" + name)),
            as: UTF8.self)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: top + "/" + name) }

    /// Writes, stages and commits files.
    func commit(_ files: [String: String], _ message: String = "change") async throws {
        for (name, text) in files { try write(text, to: name) }
        try await git("add", "-A")
        try await git("commit", "-q", "--allow-empty", "-m", message)
    }

    /// Opens the repository as a hook would.
    func open(_ extra: [String: String] = [:], at directory: String? = nil) throws -> Repository {
        try Repository.open(environment: environment.merging(extra) { $1 }, directory: directory ?? top)
    }

    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

/// The error of a call that must fail.
func failure<Result>(_ body: () async throws -> Result) async throws -> GuardError {
    do {
        _ = try await body()
    } catch let error as GuardError {
        return error
    }
    throw Expected.failure
}

enum Expected: Error { case failure }

extension RepositoryPath: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension [Change] {
    /// `M a.py`, `R old -> new`, one each.
    var summary: [String] {
        map { change in
            let letter = change.kind == .typeChanged ? "T" : change.kind.rawValue.prefix(1).uppercased()
            return change.oldPath.map { "\(letter) \($0) -> \(change.path)" } ?? "\(letter) \(change.path)"
        }
    }
}
