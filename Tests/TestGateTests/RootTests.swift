import Git
import GuardCore
import PythonSource
import Testing

@testable import TestGate

/// pytest does not climb out of the snapshot, and Git does not either.
@Suite struct RootTests {
    @Test func theWorkingCopysSettingsAndConftestAreNotFound() async throws {
        let project = try await Project.make([
            "test_a.py":
                "def test_a(request):\n    import os\n    assert str(request.config.rootpath) == os.getcwd()\n    assert not request.config.getini('markers_of_ours')\n"
        ])
        try project.write(
            "test_a.py",
            "def test_a(request):\n    import os\n    assert str(request.config.rootpath) == os.getcwd()\n    assert not request.config.getini('python_classes') == ['Other']\n"
        )
        try await project.git("add", "test_a.py")
        try project.write("pytest.ini", "[pytest]\naddopts = --no-such-option\npython_classes = Other\n")
        try project.write("conftest.py", "raise RuntimeError('the working copy')\n")
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
    }

    @Test(arguments: [
        ("pytest.ini", "[pytest]\n"), ("pyproject.toml", "[tool.pytest.ini_options]\nminversion = '3'\n"),
        ("tox.ini", "[pytest]\n"), ("setup.cfg", "[tool:pytest]\n"), ("sub/pytest.ini", "[pytest]\n"),
    ]) func stagedSettingsAreFoundAsEver(_ name: String, _ text: String) async throws {
        let depth = name.hasPrefix("sub/") ? "/sub" : ""
        let project = try await Project.make([
            name: text,
            "sub/test_a.py":
                "import os\n\ndef test_a(request):\n    assert str(request.config.rootpath) == os.getcwd() + '\(depth)'\n    assert str(request.config.inipath).endswith('\(name)')\n",
        ])
        try project.write("untracked.txt", "")
        let report = try await project.test(command: ["pytest", "-q", "sub"])
        #expect(report.status == .passed, "\(report)")
    }

    @Test func gitDoesNotFindTheOuterRepository() async throws {
        let project = try await Project.make([
            "test_a.py": """
            import os, subprocess

            def test_a():
                done = subprocess.run(['git', 'rev-parse', '--show-toplevel'], capture_output=True, text=True)
                assert done.returncode != 0 and 'not a git repository' in done.stderr
                assert not any(n in os.environ for n in ('GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'))
            """
        ])
        try project.write("untracked.txt", "")
        let report = try await project.test(extra: ["GIT_INDEX_FILE": "\(project.root)/.git/index"])
        #expect(report.status == .passed, "\(report)")
    }

    /// The worst finding about the peers: in a linked worktree a suite that makes a repository of its own
    /// commits onto the user's branch.
    @Test func aSuiteThatMakesARepositoryLeavesTheOuterOneAlone() async throws {
        let project = try await Project.make([
            "a.py": "A = 1\n",
            "test_a.py": """
            import subprocess

            def test_a(tmp_path):
                def git(*words):
                    subprocess.run(['git', '-c', 'user.name=f', '-c', 'user.email=f@f', *words], cwd=tmp_path, check=True)
                git('init', '-q')
                (tmp_path / 'x').write_text('x')
                git('add', '-A')
                git('commit', '-qm', 'FIXTURE COMMIT')
            """,
        ])
        let linked = "\(project.top)/linked"
        try await project.git("worktree", "add", "-q", "-b", "topic", linked)
        try project.write("\(linked)/a.py", "A = 2\n")
        // What `git commit -a` hands to its hook there.
        let gitDirectory = "\(project.root)/.git/worktrees/linked"
        try await project.run(["cp", "\(gitDirectory)/index", "\(gitDirectory)/index.lock"])
        let hook = ["GIT_DIR": gitDirectory, "GIT_INDEX_FILE": "\(gitDirectory)/index.lock"]
        try await project.run(["git", "add", "a.py"], in: linked, with: hook)
        let before = try await project.run(["git", "log", "--oneline", "--all"], with: [:])
        let repository = try project.repository(hook, in: linked)
        for scattered in [false, true] {
            if scattered { try project.write("\(linked)/untracked.py", "") }
            let request = TestRequest(
                repository: repository, tree: try await repository.stagedTree().id, workTree: linked,
                interpreter: try await Python.shared(), environment: project.environment.merging(hook) { $1 },
                store: FolderStore("\(gitDirectory)/guardhook"), usesCache: false,
                build: "test")
            let report = try await Project.run(request)
            #expect(report.status == .passed, "\(report)")
        }
        #expect(try await project.run(["git", "log", "--oneline", "--all"]) == before)
        #expect(try await project.run(["git", "config", "core.bare"]) == "false\n")
    }

    @Test(arguments: [
        ("git commit -q --allow-empty -m moved", "HEAD"), ("git config some.key value", "the configuration"),
        ("git rm -q --cached extra.txt", "the index"),
    ]) func aSuiteThatMovesTheRepositoryIsAnError(_ command: String, _ what: String) async throws {
        let project = try await Project.make([
            "extra.txt": "",
            "test_a.py":
                "import subprocess\n\ndef test_a():\n    subprocess.run('\(command)', shell=True, check=True)\n",
        ])
        let report = try await project.test()
        #expect(report.status == .error)
        #expect(report.reason?.english.contains("\(what) of this repository moved") == true, "\(report)")
    }

    @Test func aRefreshedIndexHasNotMoved() async throws {
        let project = try await Project.make([
            "extra.txt": "",
            "test_a.py":
                "import subprocess\n\ndef test_a():\n    subprocess.run('touch extra.txt; git status', shell=True, check=True)\n",
        ])
        let report = try await project.test()
        #expect(report.status == .passed, "\(report)")
    }
}
