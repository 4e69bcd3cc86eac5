import Foundation
import Processes
import Suggestions

/// guardhook's results before a program that shares nothing with it.
enum IndependentProof {
    /// What is wrong with patched files; empty when nothing is.
    static func complaints(_ files: [(path: String, old: [UInt8], new: [UInt8])]) async throws -> [String] {
        let tests = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let input = try JSONEncoder().encode(
            files.map { [$0.path, Data($0.old).base64EncodedString(), Data($0.new).base64EncodedString()] })
        let outcome = try await ChildProcess(
            ["python3", tests + "/Support/only_docs_changed.py"], environment: ["PATH": TemporaryFolder.path],
            input: Array(input), timeout: .seconds(300)
        ).run()
        guard outcome.succeeded else { return [String(decoding: outcome.errorOutput, as: UTF8.self)] }
        return try JSONDecoder().decode([String].self, from: Data(outcome.output))
    }
}

/// Files of the standard library that runs the tests, the same ones each time.
enum StandardLibrary {
    /// - Parameter count: how many; `GUARDHOOK_TEST_FILES` asks for more.
    static func files(_ count: Int, from start: Int = 0) async throws -> [(path: String, bytes: [UInt8])] {
        let wanted = ProcessInfo.processInfo.environment["GUARDHOOK_TEST_FILES"].flatMap { Int($0) } ?? count
        let folder = try await TemporaryFolder()
            .run(["python3", "-c", "import os; print(os.path.dirname(os.__file__), end='')"])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".py") && !$0.hasPrefix("_") }
        let packages = [
            "asyncio", "email", "http", "json", "logging", "urllib", "xml/dom", "concurrent/futures",
            "unittest",
        ]
        let more = packages.flatMap { package in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + package)) ?? []).sorted()
                .filter { $0.hasSuffix(".py") }.map { package + "/" + $0 }
        }
        let all = (names + more).compactMap { name -> (String, [UInt8])? in
            guard let data = FileManager.default.contents(atPath: folder + "/" + name),
                (400...60_000).contains(data.count)
            else { return nil }
            return (name, Array(data))
        }
        // Spread over the whole list.
        let step = max(1, all.count / max(wanted, 1))
        return stride(from: min(start, step - 1), to: all.count, by: step).prefix(wanted).map { all[$0] }
    }
}
