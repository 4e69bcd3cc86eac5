import Foundation
import Testing

@Suite("the state folder") struct StateTests {
    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test("that is a file costs what would have been kept, and no verdict")
    func file() async throws {
        let repo = try await Repo.guarded(suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        try Data("mine".utf8).write(to: URL(fileURLWithPath: repo.file(".git/guardhook")))
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0 && done.text.contains(".git/guardhook"), "\(done)")
        let refused = try await repo.untouched(byCommit: true) { try await repo.commit("wrong") }
        repo.expectRefused(refused, by: "commit.types", line: 4)
        #expect(refused.text.contains("could not be kept"), "\(refused)")
        #expect(try repo.read(".git/guardhook") == "mine")
    }

    @Test("is never reached through a symbolic link", .needsPytest, arguments: ["", "/snapshot", "/pytest"])
    func link(part: String) async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, tests: true, suggest: true)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        try repo.write("calc.py", "broken(\n")
        let outside = repo.sandbox.folder + "/outside"
        let manager = FileManager.default
        try manager.createDirectory(atPath: outside, withIntermediateDirectories: true)
        try Data("keep".utf8).write(to: URL(fileURLWithPath: outside + "/precious"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: outside)
        if !part.isEmpty {
            try manager.createDirectory(
                atPath: repo.file(".git/guardhook"), withIntermediateDirectories: true)
        }
        try manager.createSymbolicLink(
            atPath: repo.file(".git/guardhook") + part, withDestinationPath: outside)
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect([0, 3].contains(done.status), "\(done)")
        #expect(try manager.contentsOfDirectory(atPath: outside) == ["precious"], "\(done)")
        #expect(try mode(outside) == 0o755)
    }

    @Test("makes nothing behind a link that stands for one of its files")
    func dangling() async throws {
        let repo = try await Repo.guarded(suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        try FileManager.default.createDirectory(
            atPath: repo.file(".git/guardhook"), withIntermediateDirectories: true)
        let outside = repo.sandbox.folder + "/elsewhere"
        for name in ["suggest.lock", "suggestions.patch", "suggestions.json"] {
            try FileManager.default.createSymbolicLink(
                atPath: repo.file(".git/guardhook/" + name), withDestinationPath: outside)
        }
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 0, "\(done)")
        #expect(!FileManager.default.fileExists(atPath: outside), "\(done)")
    }

    @Test("in whose place a pipe stands is said to be so, with the way out", .needsPytest)
    func pipe() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        _ = try await repo.sandbox.run(["mkfifo", repo.file(".git/guardhook")])
        let done = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(done.status == 3 && done.text.contains("is no folder"), "\(done)")
        #expect(done.text.contains("remove it: rm "), "\(done)")
    }

    @Test("is made private again if somebody opened it")
    func opened() async throws {
        let repo = try await Repo.guarded(suggest: true)
        try await repo.stage(["a.py": GoodCommitTests.source])
        let folder = repo.file(".git/guardhook")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
        _ = try await repo.commit("wrong")
        #expect(try mode(folder) == 0o700)
    }

    @Test("whose every file is cut short, emptied or full of rubbish, piece by piece", .needsPytest)
    func damaged() async throws {
        let repo = try await Repo.guarded(rules: Rules.documented, tests: true, suggest: true)
        try await repo.must("config", "guardhook.model", ScriptedOllama.model)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        try repo.write("calc.py", "broken(\n")
        try await ScriptedOllama.serving(.honest, in: repo.sandbox) { server in
            let environment: [String: String?] = ["OLLAMA_HOST": server.address]
            #expect(try await repo.guardhook("pre-commit", environment: environment).status == 0)
            let folder = repo.file(".git/guardhook")
            let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: folder + "/" + $0, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
            #expect(names.count > 3, "\(names)")
            for name in names.sorted() where !name.hasSuffix(".lock") {
                let url = URL(fileURLWithPath: folder + "/" + name)
                let half = (FileManager.default.contents(atPath: url.path) ?? Data()).prefix(20)
                try half.write(to: url)
                let done = try await repo.untouched {
                    try await repo.guardhook("pre-commit", environment: environment)
                }
                #expect(done.status == 0 && done.text.contains("tests passed"), "\(name): \(done)")
            }
            // Kept answers and patches are proven anew, or not used.
            try await repo.stage(["calc.py": StagedTreeTests.bad])
            let bad = try await repo.guardhook("pre-commit", environment: environment)
            #expect(bad.status == 1, "\(bad)")
        }
    }
}
