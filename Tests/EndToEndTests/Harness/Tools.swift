import Foundation
import Processes

/// The real programs that the scenarios run.
enum Tools {
    /// The guardhook under test: `GUARDHOOK_BINARY`, else what this build made beside the tests.
    static let guardhook: String = {
        if let named = ProcessInfo.processInfo.environment["GUARDHOOK_BINARY"], !named.isEmpty {
            return named
        }
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("guardhook").path
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return sources + "/.build/debug/guardhook"
    }()

    /// The checkout that these tests belong to.
    static let sources: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    /// A file of `Fixtures/`.
    static func fixture(_ name: String) -> String { sources + "/Tests/EndToEndTests/Fixtures/" + name }

    /// The interpreter for the scenarios: `GUARDHOOK_TEST_PYTHON`, else python3; past any shim of a version manager.
    static let python = Memo { await ask(named, "import sys; print(sys.executable)") }

    /// Whether that interpreter can run pytest; without it the scenarios that need one are skipped.
    static let hasPytest = Memo { await ask(named, "import pytest; print('yes')") == "yes" }

    /// Whether the interpreter has a module of that name.
    static func has(module: String) async -> Bool {
        await ask(named, "import \(module); print('yes')") == "yes"
    }

    /// The absolute path of a program on PATH.
    static func onPath(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static let named = ProcessInfo.processInfo.environment["GUARDHOOK_TEST_PYTHON"] ?? "python3"

    private static func ask(_ interpreter: String, _ program: String) async -> String? {
        await output(of: [interpreter, "-c", program])
    }

    /// What a program prints; nil where it cannot be started or fails, which is the same as not having it.
    static func output(of command: [String]) async -> String? {
        let child = ChildProcess(
            command, environment: ProcessInfo.processInfo.environment, timeout: .seconds(90))
        guard let outcome = try? await child.run(), outcome.succeeded else { return nil }
        return String(decoding: outcome.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// A value that is worked out once, by whoever asks first.
actor Memo<Value: Sendable> {
    private let work: @Sendable () async -> Value
    private var task: Task<Value, Never>?

    init(_ work: @escaping @Sendable () async -> Value) { self.work = work }

    var value: Value {
        get async {
            if let task { return await task.value }
            let work = work
            let started = Task { await work() }
            task = started
            return await started.value
        }
    }
}
