import Foundation
import Git
import GuardCore
import Testing

@Suite struct ChangeTests {
    private let lines = (1...40).map { "line \($0)\n" }.joined()

    private func staged(_ sandbox: Sandbox) async throws -> [Change] {
        try await sandbox.git("add", "-A")
        return try await sandbox.open().stagedTree().changes
    }

    @Test func renames() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit([
            "old.py": lines, "pure.py": "pure\n" + lines, "gone.py": "gone\n", "empty.py": "",
        ])
        try sandbox.write("keep\n", to: "moved/keep.txt")
        try await sandbox.git("mv", "pure.py", "moved/pure.py")
        try await sandbox.git("rm", "-q", "gone.py", "empty.py")
        try await sandbox.git("mv", "old.py", "new.py")
        try sandbox.write("first\n" + lines, to: "new.py")
        try sandbox.write("", to: "other_empty.py")
        let changes = try await staged(sandbox)
        #expect(
            changes.summary == [
                "D empty.py", "D gone.py", "A moved/keep.txt", "R pure.py -> moved/pure.py",
                "R old.py -> new.py", "A other_empty.py",
            ])
        #expect(changes.first { $0.path == "new.py" }?.addedLines == [1...1])
        #expect(changes.first { $0.path == "moved/pure.py" }?.addedLines == [])
        #expect(changes.first { $0.path == "other_empty.py" }?.addedLines == [])
    }

    @Test func sameContentMovesByName() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a/x.py": lines, "a/y.py": lines, "b/z.py": lines])
        try await sandbox.git("mv", "a", "c")
        let changes = try await staged(sandbox)
        #expect(changes.summary == ["R a/x.py -> c/x.py", "R a/y.py -> c/y.py"])
    }

    @Test func modes() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["run.sh": "#!/bin/sh\n", "link": "text\n", "same": "x\n"])
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: sandbox.top + "/run.sh")
        try sandbox.remove("link")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.top + "/link", withDestinationPath: "/outside")
        let changes = try await staged(sandbox)
        #expect(changes.summary == ["T link", "M run.sh"])
        #expect(changes.map(\.mode) == [.symlink, .executable])
        #expect(changes.map(\.oldMode) == [.regular, .regular])
        #expect(changes.allSatisfy { $0.addedLines.isEmpty })
    }

    @Test func fileBecomesFolder() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["m.py": "x = 1\n", "n/a.py": "a\n"])
        try sandbox.remove("m.py")
        try sandbox.remove("n")
        try sandbox.write("y = 2\nz = 3\n", to: "m.py/inner.py")
        try sandbox.write("now a file\n", to: "n")
        let changes = try await staged(sandbox)
        #expect(changes.summary == ["D m.py", "A m.py/inner.py", "A n", "D n/a.py"])
    }

    @Test func binary() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["b.bin": "text\n", "hidden.py": "x\n"])
        try sandbox.write([0, 1, 2, 10, 3], to: "b.bin")
        try sandbox.write([0, 1, 2, 10, 3], to: "new.bin")
        // An attribute must not hide lines from the rules.
        try sandbox.write("*.py -diff\n*.txt binary\n", to: ".gitattributes")
        try sandbox.write("x\nsecret\n", to: "hidden.py")
        try sandbox.write("plain\n", to: "t.txt")
        let changes = try await staged(sandbox)
        let byPath = Dictionary(uniqueKeysWithValues: changes.map { ($0.path, $0) })
        #expect(byPath["b.bin"]?.isBinary == true)
        #expect(byPath["new.bin"]?.isBinary == true)
        #expect(byPath["new.bin"]?.addedLines == [])
        #expect(byPath["hidden.py"]?.isBinary == false)
        #expect(byPath["hidden.py"]?.addedLines == [2...2])
        #expect(byPath["t.txt"]?.addedLines == [1...1])
    }

    @Test func lineEndsAndLastLine() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["crlf.py": "a\r\nb\r\n", "open.py": "a\nb"])
        try sandbox.write("a\r\nb\r\nc\r\n", to: "crlf.py")
        try sandbox.write("a\nb\n", to: "open.py")
        try sandbox.write("one", to: "single.py")
        let changes = try await staged(sandbox)
        #expect(changes.map(\.addedLines) == [[3...3], [2...2], [1...1]])
    }

    /// The added lines are those of `git diff`, over many random edits.
    @Test(arguments: 0..<6)
    func agreesWithGit(_ seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed) + 7)
        let sandbox = try await Sandbox()
        var files: [String: [String]] = [:]
        for number in 0..<12 {
            files["f\(number).py"] = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                "v\(Int.random(in: 0...9, using: &random))"
            }
        }
        try await sandbox.commit(files.mapValues { $0.map { $0 + "\n" }.joined() })
        for (name, lines) in files {
            var lines = lines
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let place = Int.random(in: 0...lines.count, using: &random)
                if Bool.random(using: &random), place < lines.count {
                    lines.remove(at: place)
                } else {
                    lines.insert("new\(Int.random(in: 0...99, using: &random))", at: place)
                }
            }
            try sandbox.write(
                lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : ""), to: name)
        }
        let changes = try await staged(sandbox)
        let diff = try await sandbox.git(
            "diff", "--cached", "-U0", "--no-renames", "--no-indent-heuristic", "--no-color")
        #expect(
            Self.addedLines(inDiff: diff)
                == Dictionary(
                    uniqueKeysWithValues: changes.filter { !$0.addedLines.isEmpty }.map {
                        ($0.path.description, $0.addedLines)
                    }))
    }

    private static func addedLines(inDiff diff: String) -> [String: [ClosedRange<Int>]] {
        var found: [String: [ClosedRange<Int>]] = [:]
        var path = ""
        for line in diff.split(separator: "\n") {
            if line.hasPrefix("+++ b/") { path = String(line.dropFirst(6)) }
            guard line.hasPrefix("@@"),
                let plus = line.split(separator: " ").first(where: { $0.hasPrefix("+") })
            else { continue }
            let numbers = plus.dropFirst().split(separator: ",").compactMap { Int($0) }
            guard let first = numbers.first else { continue }
            let count = numbers.count > 1 ? numbers[1] : 1
            if count > 0 { found[path, default: []].append(first...(first + count - 1)) }
        }
        return found
    }

    /// Ten thousand renamed files: matched by content id, not pair by pair.
    @Test func manyRenames() async throws {
        let sandbox = try await Sandbox()
        var load = ""
        for number in 0..<3_000 { load += "blob\nmark :\(number + 1)\ndata <<E\ncontent \(number)\nE\n" }
        load +=
            "commit refs/heads/main\nmark :90001\ncommitter C <c@example.org> 1700000000 +0000\ndata <<E\none\nE\n"
        for number in 0..<3_000 { load += "M 100644 :\(number + 1) old/f\(number).py\n" }
        load +=
            "commit refs/heads/next\nmark :90002\ncommitter C <c@example.org> 1700000001 +0000\ndata <<E\ntwo\nE\nfrom :90001\nD old\n"
        for number in 0..<3_000 { load += "M 100644 :\(number + 1) new/f\(number).py\n" }
        try await sandbox.git(["fast-import", "--quiet"], input: load)
        let repository = try sandbox.open()
        let old = try repository.commit(repository.resolve("main")).tree
        let new = try repository.commit(repository.resolve("next")).tree
        let start = ContinuousClock.now
        let changes = try repository.changes(from: old, to: new)
        #expect(changes.count == 3_000)
        #expect(
            changes.allSatisfy {
                $0.kind == .renamed
                    && $0.oldPath?.description.dropFirst(4) == $0.path.description.dropFirst(4)
            })
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}

/// The same sequence for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
