import Foundation
import Git
import GuardCore
import Testing

/// Patches that `git apply` takes and that make exactly the new content.
@Suite struct PatchTests {
    private func check(
        _ old: [UInt8], _ new: [UInt8], path: RepositoryPath = "a.py", threeWay: Bool = false
    ) async throws {
        let sandbox = try await Sandbox()
        try await sandbox.git("config", "core.autocrlf", "false")
        try sandbox.write(old, to: path.description)
        try await sandbox.git("add", "-A")
        let patch = try Patch.unified(path: path, old: old, new: new)
        try sandbox.write(patch, to: sandbox.root + "/p")
        try await sandbox.git(
            ["apply", "--whitespace=nowarn"] + (threeWay ? ["--3way"] : []) + [sandbox.root + "/p"])
        let found = try #require(FileManager.default.contents(atPath: sandbox.top + "/" + path.description))
        #expect(Array(found) == new)
    }

    private let body = (1...30).map { "line \($0)\n" }.joined()

    @Test(arguments: [
        ("a\n", "a\nb\n"), ("a\n", "a"), ("a", "a\n"), ("a", "b"), ("", "a\n"), ("a\n", ""),
        ("a\r\nb\r\n", "a\r\nx\r\nb\r\n"),
        ("\u{feff}x = 1\n", "\u{feff}x: int = 1\n"),
        ("\u{0c}\ndef f():\n    pass\n", "\u{0c}\ndef f() -> None:\n    pass\n"),
        ("a\rb\n", "a\rb\rc\n"), ("x\0y\n", "x\0z\n"),
    ])
    func contents(_ old: String, _ new: String) async throws {
        // An empty file and a new one look alike in a patch; ours always changes a file that is there.
        guard !old.isEmpty, !new.isEmpty else {
            #expect(try Patch.unified(path: "a", old: Array(old.utf8), new: Array(new.utf8)).count > 20)
            return
        }
        try await check(Array(old.utf8), Array(new.utf8))
    }

    @Test(arguments: [
        "a b.py", " lead.py", "q\"uote.py", "back\\slash.py", "new\nline.py", "tab\t.py", "한글 파일.py",
        "d/e/f.py",
    ])
    func paths(_ path: String) async throws {
        try await check(Array(body.utf8), Array(("first\n" + body).utf8), path: RepositoryPath(path))
    }

    @Test func threeWay() async throws {
        try await check(
            Array(body.utf8), Array(body.replacingOccurrences(of: "line 15\n", with: "x\n").utf8),
            threeWay: true)
    }

    @Test func sameAsGit() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": body])
        let new = body.replacingOccurrences(of: "line 3\n", with: "").replacingOccurrences(
            of: "line 20\n", with: "n\n")
        try sandbox.write(new, to: "a.py")
        let theirs = try await sandbox.git("diff", "--full-index", "--no-color")
        let ours = try Patch.unified(path: "a.py", old: Array(body.utf8), new: Array(new.utf8))
        #expect(String(decoding: ours, as: UTF8.self) == theirs + "\n")
        let tight = try Patch.unified(
            path: "a.py", old: Array(body.utf8), new: Array(new.utf8), contextLines: 0)
        #expect(tight.count < ours.count)
    }

    @Test func nothing() throws {
        #expect(try Patch.unified(path: "a", old: [1], new: [1]) == [])
    }

    @Test func random() async throws {
        var random = SeededGenerator(seed: 99)
        for _ in 0..<12 {
            func text() -> [UInt8] {
                let pieces = [
                    "a\n", "b\n", "\n", "c\r\n", "\u{e9}", " ", "@@ -1 +1 @@\n", "\\ No newline\n", "--- a\n",
                ]
                return (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
                    Array((pieces.randomElement(using: &random) ?? "").utf8)
                }
            }
            try await check(text(), text())
        }
    }

    @Test func executableMode() throws {
        let patch = try Patch.unified(
            path: "run", old: Array("a\n".utf8), new: Array("b\n".utf8), mode: .executable)
        #expect(
            String(decoding: patch, as: UTF8.self).contains(
                " 100755\n--- a/run\n+++ b/run\n@@ -1 +1 @@\n-a\n+b\n"))
    }
}
