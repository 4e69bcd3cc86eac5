import GuardCore
import Processes
import Testing

@testable import TestGate

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How files stand in the snapshot.
@Suite struct LayoutTests {
    /// A project that is tested in a snapshot, whatever it holds.
    private func outOfPlace(_ files: [String: String]) async throws -> Project {
        let project = try await Project.make(files)
        try project.write("untracked.txt", "")
        return project
    }

    @Test func executableBitsAndLinksAreAsStaged() async throws {
        let project = try await outOfPlace([
            "run.sh": "#!/bin/sh\nexit 0\n", "data/a.txt": "a", "plain.sh": "",
            "test_a.py": """
            import os

            def test_a():
                assert os.access('run.sh', os.X_OK) and not os.access('plain.sh', os.X_OK)
                assert os.readlink('link') == 'data/a.txt' and open('link').read() == 'a'
                assert os.readlink('data/up') == '../plain.sh'
                assert os.path.realpath('full').startswith(os.getcwd() + os.sep)
                assert os.path.islink('dangling') and not os.path.exists('dangling')
            """,
        ])
        try await project.run(["chmod", "+x", "run.sh"])
        for (target, link) in [
            ("data/a.txt", "link"), ("../plain.sh", "data/up"), ("\(project.root)/plain.sh", "full"),
            ("nowhere", "dangling"),
        ] {
            try await project.run(["ln", "-s", target, link])
        }
        try await project.git("add", "run.sh", "link", "data/up", "full", "dangling")
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
        #expect(report.notes.isEmpty)
    }

    @Test func aLinkOutOfTheRepositoryIsSaid() async throws {
        let project = try await outOfPlace([
            "test_a.py":
                "def test_a():\n    assert open('away').read() == open('folder/far').read() == 'outside'\n"
        ])
        try project.write("\(project.top)/outside.txt", "outside")
        try await project.run(["mkdir", "folder"])
        try await project.run(["ln", "-s", "../outside.txt", "away"])
        try await project.run(["ln", "-s", "\(project.top)/outside.txt", "folder/far"])
        try await project.git("add", "away", "folder/far")
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
        #expect(report.notes.count == 2)
        #expect(report.notes.first?.english.hasPrefix("away links outside the repository") == true)
    }

    @Test func aTestCannotLeadTheUpdateOutsideByALink() async throws {
        let project = try await outOfPlace([
            "folder/a.txt": "a",
            "test_a.py":
                "import os, shutil\n\ndef test_a():\n    shutil.rmtree('folder')\n    os.symlink('\\(OUT)', 'folder')\n",
        ])
        try await project.run(["mkdir", "\(project.top)/out"])
        try project.write("\(project.top)/out/keep.txt", "keep")
        try await project.run(["sed", "-i", "s|.(OUT)|\(project.top)/out|; s|\\\\||", "test_a.py"])
        try await project.git("add", "test_a.py")
        for _ in 0..<2 { #expect(try await project.test(usesCache: false).status == .passed) }
        #expect(try await project.run(["ls", "\(project.top)/out"]) == "keep.txt\n")
    }

    @Test func lineEndsAreThoseOfACheckout() async throws {
        let project = try await outOfPlace([
            ".gitattributes": "*.bat text eol=crlf\n", "a.bat": "one\ntwo\n", "b.txt": "one\n",
            "test_a.py": """
            def test_a():
                assert open('a.bat', 'rb').read() == b'one\\r\\ntwo\\r\\n'
                assert open('b.txt', 'rb').read() == b'one\\n'
            """,
        ])
        #expect(try await project.test().status == .passed)
        // The blob stays, its file does not.
        try project.write(".gitattributes", "*.txt text eol=crlf\n")
        try await project.git("add", ".gitattributes")
        let report = try await project.test()
        #expect(report.status == .failed)
    }

    @Test func aLargeFilePointerIsSaidAndNoFailure() async throws {
        let pointer =
            "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "a", count: 64))\nsize 5\n"
        let project = try await outOfPlace(["test_a.py": "def test_a():\n    pass\n", "big.bin": pointer])
        try project.write(".gitattributes", "*.bin filter=lfs -text\n")
        try await project.git("add", ".gitattributes")
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
        #expect(report.notes.map(\.english) == ["big.bin: the tests see the Git LFS pointer, not the file"])
    }

    @Test func oddNamesAreLaidOut() async throws {
        let project = try await outOfPlace([
            " lead.txt": "1", "-dash.txt": "2", "quote'\"$(x).txt": "3", "새 파일.txt": "4",
            "line\nbreak.txt": "5",
            "test_a.py": """
            import os

            def test_a():
                names = [b' lead.txt', b'-dash.txt', b"quote'\\"$(x).txt", '새 파일.txt'.encode(), b'line\\nbreak.txt', b'caf\\xe9.txt']
                found = os.listdir(b'.')
                assert all(name in found for name in names), found
            """,
        ])
        try await project.run([
            "python3", "-c", "import os; open(b'caf\\xe9.txt', 'w').write('6')",
        ])
        try await project.run(["sh", "-c", "git add -- caf*"])
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
    }

    @Test func submodulesAreCarriedAtTheStagedCommit() async throws {
        let inner = try await Project.make(["lib.py": "V = 1\n"])
        let project = try await Project.make([
            "test_a.py":
                "import sys\nsys.path.insert(0, 'sub')\nimport lib\n\ndef test_a():\n    assert lib.V == 1\n"
        ])
        try await project.git(
            "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub")
        try project.write("sub/lib.py", "V = 2\n")
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
        try await project.git("submodule", "deinit", "-q", "-f", "sub")
        try project.write("untracked.txt", "")
        let empty = try await project.test(usesCache: false)
        #expect(empty.status == .failed)
        #expect(
            empty.notes.contains { $0.english.hasPrefix("the submodule sub is empty for the tests") },
            "\(empty)")
    }

    @Test func ignoredButNeededPathsAreCarried() async throws {
        let project = try await outOfPlace([
            ".gitignore": ".env.test\ndata/\ngen/*.txt\n",
            "test_a.py": """
            import os

            def test_a():
                assert open('.env.test').read() == 'A=1' and not os.path.islink('.env.test')
                assert os.path.islink('data') and open('data/big.txt').read() == 'big'
                assert sorted(os.listdir('gen')) == ['a.txt', 'b.txt']
                open('.env.test', 'w').write('changed by a test')
            """,
        ])
        try project.write(".env.test", "A=1")
        try project.write("data/big.txt", "big")
        try project.write("gen/a.txt", "")
        try project.write("gen/b.txt", "")
        for _ in 0..<2 {
            let report = try await project.test(
                carried: [".env.test", "data/", "gen/*.txt"], usesCache: false)
            #expect(report.status == .passed, "\(report)")
        }
        #expect(WholeFile.find("\(project.root)/.env.test") == Array("A=1".utf8))
    }

    @Test func nothingFromOutsideTheWorkTreeIsCarried() async throws {
        let project = try await outOfPlace([
            "test_a.py": "import os\n\ndef test_a():\n    assert not os.path.exists('out')\n"
        ])
        for path in ["../x", "/etc", "a/../../b", ".git/config", ""] {
            let error = await #expect(throws: GuardError.self) { try await project.test(carried: [path]) }
            #expect(error?.kind == .configuration)
        }
        try await project.run(["ln", "-s", "\(project.top)/home", "out"])
        let report = try await project.test(carried: ["out", "absent"])
        #expect(report.status == .passed, "\(report)")
        #expect(report.notes.count == 2)
    }

    @Test func aTamperedSnapshotIsMended() async throws {
        let project = try await outOfPlace([
            "a/x.txt": "x", "b.txt": "b",
            "test_a.py":
                "def test_a():\n    assert open('a/x.txt').read() == 'x' and open('b.txt').read() == 'b'\n",
        ])
        #expect(try await project.test().status == .passed)
        let tree = "\(project.root)/.git/guardhook/snapshot/tree"
        // Same size, and the modification time set back.
        try await project.run(
            ["sh", "-c", "touch -r b.txt stamp; printf c > b.txt; touch -r stamp b.txt; rm stamp a/x.txt"],
            in: tree)
        #expect(try await project.test(usesCache: false).status == .passed)
        try await project.run(["sh", "-c", "printf rubbish > manifest"], in: "\(tree)/..")
        #expect(try await project.test(usesCache: false).status == .passed)
        try await project.run(["rm", "-rf", tree])
        #expect(try await project.test(usesCache: false).status == .passed)
    }

    @Test func twoRunsAtOnceDoNotMeet() async throws {
        let project = try await outOfPlace([
            "test_a.py":
                "import os, time\n\ndef test_a():\n    assert not os.path.exists('mark')\n    open('mark', 'w').close()\n    time.sleep(1)\n"
        ])
        try await withThrowingTaskGroup(of: TestsReport.Status.self) { group in
            for _ in 0..<3 { group.addTask { try await project.test(usesCache: false).status } }
            for try await status in group { #expect(status == .passed) }
        }
    }
}
