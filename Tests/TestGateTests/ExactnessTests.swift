import GuardCore
import Testing

@testable import TestGate

/// The tests see the staged tree and nothing of the working copy.
@Suite struct ExactnessTests {
    private static let passing = [
        "mod.py": "X = 1\n", "test_mod.py": "import mod\n\ndef test_x():\n    assert mod.X == 1\n",
    ]

    @Test func equalWorkingFilesAreTestedInPlaceAndLeftAlone() async throws {
        let project = try await Project.make(
            Self.passing.merging([
                "test_here.py": "def test_here():\n    import os\n    assert os.path.exists('.git')\n"
            ]) { $1 })
        let before = try await project.everything()
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
        #expect(report.count == 2)
        #expect(!report.cached)
        let after = try await project.everything()
        #expect(after == before)
        #expect(try await project.git("status", "--porcelain", "--ignored") == "")
    }

    @Test func aGoodWorkingFileDoesNotHideABrokenStagedOne() async throws {
        let project = try await Project.make(Self.passing)
        try project.write("mod.py", "X = 2\n")
        try await project.git("add", "mod.py")
        try project.write("mod.py", "X = 1\n")
        let before = try await project.everything()
        let report = try await project.test()
        #expect(report.status == .failed)
        #expect(report.failures.map(\.test) == ["test_mod.py::test_x"])
        #expect(report.failures.first?.message.contains("assert 2 == 1") == true, "\(report.failures)")
        #expect(report.failures.first?.message.contains("(test_mod.py:4)") == true, "\(report.failures)")
        #expect(report.output.contains("1 failed"))
        #expect(try await project.everything() == before)
    }

    @Test func aBrokenWorkingFileDoesNotStopAGoodStagedOne() async throws {
        let project = try await Project.make(Self.passing)
        try project.write("mod.py", "X = oops\n")
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
        #expect(try await project.git("status", "--porcelain") == " M mod.py\n")
    }

    @Test func anUntrackedModuleDoesNotMaskAnImportError() async throws {
        let project = try await Project.make(["test_mod.py": "import helper\n\ndef test_x():\n    pass\n"])
        try project.write("helper.py", "")
        let report = try await project.test()
        #expect(report.status == .failed)
        #expect(report.failures.first?.message == "ModuleNotFoundError: No module named 'helper'")
        #expect(report.reason?.english == "1 test file could not be collected")
        #expect(report.reason?.korean != nil)
    }

    @Test func anIgnoredModuleDoesNotMaskAnImportErrorEither() async throws {
        let project = try await Project.make([
            "test_mod.py": "import helper\n\ndef test_x():\n    pass\n", ".gitignore": "helper.py\n",
        ])
        try project.write("helper.py", "")
        #expect(try await project.test().status == .failed)
        #expect(try await project.test(carried: ["helper.py"]).status == .passed)
    }

    @Test func filesDeletedOnlyInTheWorkTreeAreThere() async throws {
        let project = try await Project.make(Self.passing)
        project.remove("mod.py")
        #expect(try await project.test().status == .passed)
    }

    @Test func filesDeletedInTheIndexAreGone() async throws {
        let project = try await Project.make(Self.passing)
        try await project.git("rm", "-q", "--cached", "mod.py")
        let report = try await project.test()
        #expect(report.status == .failed)
        #expect(report.failures.first?.message.contains("No module named 'mod'") == true)
    }

    @Test func aModuleRemovedAfterARunIsNotFoundByItsCompiledForm() async throws {
        let project = try await Project.make(Self.passing)
        try project.write("mod.py", "X = 1  # edited\n")
        #expect(try await project.test().status == .passed)
        try await project.git("rm", "-q", "--cached", "mod.py")
        #expect(try await project.test().status == .failed)
    }

    @Test func aChangeOfTheSameSizeWithinTheSameSecondCounts() async throws {
        let project = try await Project.make(Self.passing)
        try project.write("mod.py", "X = 3\n")
        #expect(try await project.test().status == .passed)
        for value in [2, 1, 4, 1] {
            try project.write("mod.py", "X = \(value)\n")
            try await project.git("add", "mod.py")
            try project.write("mod.py", "X = 9\n")
            #expect(try await project.test(usesCache: false).status == (value == 1 ? .passed : .failed))
        }
    }

    @Test func whatATestLeavesInTheSnapshotIsGoneTheNextTime() async throws {
        let project = try await Project.make([
            "test_left.py": """
            import os

            def test_left():
                assert not os.path.exists('left.py') and not os.path.exists('folder')
                open('left.py', 'w').close()
                os.makedirs('folder/inner')
                os.chmod('folder', 0)
                open('data.txt', 'a').write('more')
                assert open('data.txt').read() == 'datamore'
            """, "data.txt": "data",
        ])
        try project.write("other.txt", "untracked: not in place")
        for _ in 0..<2 {
            let report = try await project.test(usesCache: false)
            #expect(report.status == .passed, "\(report)")
        }
        #expect(try await project.git("status", "--porcelain") == "?? other.txt\n")
    }

    @Test func compiledFilesOfOtherPlacesAreNotKept() async throws {
        let project = try await Project.make([
            "mod.py": "X = 1\n",
            "test_a.py": """
            import mod, os, subprocess, sys

            def test_a(tmp_path):
                (tmp_path / "test_inner.py").write_text("def test_inner(): pass")
                subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=tmp_path, check=True)
                assert not os.path.exists("__pycache__")
            """,
        ])
        // Sources of this very second leave nothing compiled behind.
        try await project.run(["touch", "-t", "202001010000", "mod.py", "test_a.py"])
        for _ in 0..<2 { #expect(try await project.test(usesCache: false).status == .passed) }
        let found = try await project.run([
            "sh", "-c", "find .git/guardhook/pycache -name '*.pyc' -exec basename {} \\;",
        ])
        #expect(found.contains("mod.cpython"), "\(found)")
        // Those of the last run only: what came before is gone.
        #expect(found.split(separator: "\n").filter { $0.hasPrefix("test_inner") }.count == 1, "\(found)")
    }

    /// Somebody goes on editing while the tests run in place: neither their edit's pass nor its failure counts.
    @Test(arguments: [("1", "2", false), ("2", "1", true)]) func anEditDuringARunInPlaceDoesNotCount(
        _ staged: String, _ edited: String, _ fails: Bool
    ) async throws {
        let project = try await Project.make([
            "value.txt": staged,
            "test_a.py": """
            import os
            import pathlib


            def test_a():
                pathlib.Path(os.environ["EDITED"]).write_text("\(edited)")
                assert pathlib.Path("value.txt").read_text() == "1"

            """,
        ])
        let extra = ["EDITED": "\(project.root)/value.txt"]
        let report = try await project.test(extra: extra)
        #expect(report.status == (fails ? .failed : .passed), "\(report)")
        #expect(report.notes.contains { $0.english.contains("changed while the tests ran") }, "\(report)")
        try project.write("value.txt", staged)
        #expect(try await project.test(extra: extra).cached == !fails)
    }

    @Test func reportsThatTestsLeaveInPlaceMakeNoSecondRun() async throws {
        let project = try await Project.make([
            "test_a.py":
                "import os\n\n\ndef test_a():\n    assert not os.path.exists('report.xml')\n    open('report.xml', 'w').close()\n"
        ])
        let report = try await project.test()
        #expect(report.status == .passed && report.notes.isEmpty, "\(report)")
    }
}
