import Git
import GuardCore
import PythonSource
import Testing

@testable import TestGate

/// Only the tests that can see a change, and never one too few.
@Suite struct ImpactedSuite {
    private static let files = [
        "pkg/__init__.py": "", "pkg/base.py": "def one():\n    return 1\n",
        "pkg/middle.py": "from .base import one\n\ndef two():\n    return one() + 1\n",
        "pkg/other.py": "def three():\n    return 3\n",
        "pkg/lazy.py": "def four():\n    from pkg import hidden\n    return hidden.FOUR\n",
        "pkg/hidden.py": "FOUR = 4\n", "pkg/named.py": "FIVE = 5\n", "pkg/fix.py": "SIX = 6\n",
        "pkg/loaded.py": "SEVEN = 7\n", "pkg/run.py": "print(8)\n",
        "tests/test_base.py": "from pkg import base\n\ndef test_one():\n    assert base.one() == 1\n",
        "tests/test_middle.py": "import pkg.middle as m\n\ndef test_two():\n    assert m.two() == 2\n",
        "tests/test_other.py": "from pkg.other import three\n\ndef test_three():\n    assert three() == 3\n",
        "tests/test_lazy.py": "from pkg.lazy import four\n\ndef test_four():\n    assert four() == 4\n",
        "tests/test_named.py":
            "import importlib\n\ndef test_five():\n    assert importlib.import_module('pkg.named').FIVE == 5\n",
        "tests/sub/conftest.py":
            "import pytest\nfrom pkg.fix import SIX\n\n@pytest.fixture\ndef six():\n    return SIX\n",
        "tests/sub/test_six.py": "def test_six(six):\n    assert six == 6\n",
        "tests/test_patched.py":
            "from unittest import mock\n\ndef test_seven():\n    with mock.patch('pkg.loaded.SEVEN', 1) as seven:\n        assert seven == 1\n    import sys\n    assert sys.modules['pkg.loaded'].SEVEN == 7\n",
        "tests/test_program.py":
            "import subprocess, sys\n\ndef test_eight():\n    name = '.'.join(['pkg', 'run'])\n    assert subprocess.check_output([sys.executable, '-m', name]).strip() == b'8'\n",
    ]

    private func selection(
        _ project: Project, _ changed: [String]
    ) async throws -> ImpactedTests.Selection {
        let repository = try project.repository()
        let tree = try await repository.stagedTree().id
        return try await ImpactedTests(interpreter: try await Python.shared(), root: project.root)
            .selection(entries: try repository.entries(of: tree), changed: changed.map { RepositoryPath($0) })
    }

    private func tests(_ project: Project, _ changed: [String]) async throws -> Set<String>? {
        guard case .only(let paths) = try await selection(project, changed) else { return nil }
        return Set(paths.map(\.description).filter { $0.contains("test_") })
    }

    /// Each mutation makes some tests fail; those, found by running all, must be among the chosen ones.
    @Test func noFailureIsMissedOverSeededMutations() async throws {
        let project = try await Project.make(Self.files)
        var chosen = 0
        let mutations = [
            ("pkg/base.py", "return 1", "return 11"), ("pkg/middle.py", "+ 1", "+ 2"),
            ("pkg/other.py", "return 3", "raise ValueError"), ("pkg/lazy.py", "hidden.FOUR", "hidden.FIVE"),
            ("pkg/hidden.py", "4", "5"), ("pkg/named.py", "5", "6"), ("pkg/fix.py", "6", "7"),
            ("pkg/loaded.py", "7", "8"), ("pkg/run.py", "8", "9"),
            ("tests/test_other.py", "== 3", "== 4"),
        ]
        for (path, from, to) in mutations {
            let good = try #require(Self.files[path])
            let parts = good.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
            try #require(parts.count == 2)
            try project.write(path, parts[0] + to + parts[1])
            try await project.git("add", ".")
            let report = try await project.test(usesCache: false)
            let failing = Set(
                report.failures.compactMap { $0.test.split(separator: ":").first.map(String.init) })
            #expect(!failing.isEmpty, "\(path) is a mutation that no test sees")
            let selected = try #require(try await tests(project, [path]))
            #expect(failing.isSubset(of: selected), "\(path): \(failing) is not in \(selected)")
            chosen += selected.count
            try project.write(path, good)
        }
        // And it is of some use: eight test files, one of which starts programs and so always runs.
        #expect(chosen <= mutations.count * 4, "\(chosen)")
    }

    @Test func theGateRunsJustThose() async throws {
        let project = try await Project.make(Self.files)
        try project.write("pkg/other.py", "def three():\n    return 4\n")
        try await project.git("add", ".")
        var request = try await project.request()
        request.scope = .impacted([RepositoryPath("pkg/other.py")])
        let report = try await Project.run(request)
        #expect(report.failures.map(\.test) == ["tests/test_other.py::test_three"])
        #expect(report.count == 2, "\(report)")
        // A pass of a part is no pass of the whole.
        try project.write("pkg/other.py", "def three():\n    return 2 + 1\n")
        try project.write("pkg/base.py", "def one():\n    return 2\n")
        try await project.git("add", ".")
        request = try await project.request()
        request.scope = .impacted([RepositoryPath("pkg/other.py")])
        #expect(try await Project.run(request).status == .passed)
        #expect(try await Project.run(request).cached)
        request.scope = .all
        #expect(try await Project.run(request).status == .failed)
    }

    @Test func whereNoTestSeesTheChangeNothingIsPassed() async throws {
        let project = try await Project.make([
            "a.py": "A = 1\n", "b.py": "B = 1\n", "test_a.py": "import a\n\ndef test_a():\n    assert a.A\n",
        ])
        try project.write("b.py", "B = 2\n")
        try await project.git("add", ".")
        var request = try await project.request()
        request.scope = .impacted([RepositoryPath("b.py")])
        let report = try await Project.run(request)
        #expect(report.status == .skipped)
        #expect(report.reason?.english == "no test can see what is changed")
    }

    @Test(arguments: [
        "tests/data.json", "tests/sub/conftest.py", "pyproject.toml", "setup.py", "pkg/new/__init__.py",
    ]) func whateverReachesFurtherMeansAll(_ path: String) async throws {
        let project = try await Project.make(Self.files)
        #expect(try await tests(project, [path]) == nil)
    }

    @Test func pluginsAndDynamicImportsMeanAll() async throws {
        var files = Self.files
        files["pyproject.toml"] = "[project.entry-points.pytest11]\nours = 'pkg.fix'\n"
        #expect(try await tests(try await Project.make(files), ["pkg/other.py"]) == nil)
        files["pyproject.toml"] = "[tool.pytest.ini_options]\naddopts = '-q -p pkg.other'\n"
        let named = try #require(try await tests(try await Project.make(files), ["pkg/other.py"]))
        #expect(named.count == 8, "\(named)")
        files["pyproject.toml"] = nil
        files["pkg/__init__.py"] =
            "import importlib\n\ndef load(name):\n    return importlib.import_module(name)\n"
        let project = try await Project.make(files)
        let all = try #require(try await tests(project, ["pkg/other.py"]))
        #expect(
            all.isSuperset(of: ["tests/test_base.py", "tests/test_other.py", "tests/test_lazy.py"]), "\(all)")
    }

    @Test func aRemovedModuleIsSeenByWhoeverImportedIt() async throws {
        let project = try await Project.make(Self.files)
        try await project.git("rm", "-q", "pkg/other.py")
        let seen = try #require(try await tests(project, ["pkg/other.py"]))
        #expect(seen.contains("tests/test_other.py") && !seen.contains("tests/test_base.py"), "\(seen)")
    }
}
