import GuardCore
import Processes
import PythonSource
import Testing

@testable import TestGate

/// A virtual environment that sees this machine's pytest.
enum Environment {
    static func make(in project: Project) async throws -> Interpreter {
        let folder = "\(project.top)/environment"
        try await project.run([
            try await Python.shared().path, "-m", "venv", "--without-pip", "--system-site-packages", folder,
        ])
        let path = "\(folder)/bin:\(project.environment["PATH"] ?? "")"
        return Interpreter(
            path: "\(folder)/bin/python", version: PythonVersion(3, 11), origin: "test",
            environmentRoot: folder,
            environment: ["VIRTUAL_ENV": folder, "PATH": path])
    }
}

/// The snapshot wins over an editable install of the working copy, made with pip itself.
@Suite struct EditableTests {
    /// A build backend in the project: it lays the same files into an editable wheel as setuptools does, with
    /// setuptools' own template for the import hook, and needs no network.
    private static let backend = """
        import base64, hashlib, os, zipfile

        def _wheel(folder, files):
            name = "sample-1.0-py3-none-any.whl"
            info = "sample-1.0.dist-info"
            files[info + "/METADATA"] = "Metadata-Version: 2.1\\nName: sample\\nVersion: 1.0\\n"
            files[info + "/WHEEL"] = "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
            files[info + "/RECORD"] = "".join(n + ",,\\n" for n in list(files) + [info + "/RECORD"])
            with zipfile.ZipFile(os.path.join(folder, name), "w") as out:
                for path, text in files.items():
                    out.writestr(path, text)
            return name

        def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
            return _wheel(wheel_directory, {})

        def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
            here = os.getcwd()
            if STYLE == "pth":
                return _wheel(wheel_directory, {"__editable__.sample-1.0.pth": os.path.join(here, "src") + "\\n"})
            from setuptools.command.editable_wheel import _finder_template
            hook = "__editable___sample_1_0_finder"
            text = _finder_template("__editable__.sample-1.0", {"sample": os.path.join(here, "src", "sample")}, {})
            return _wheel(wheel_directory, {
                hook + ".py": text, "__editable__.sample-1.0.pth": "import " + hook + "; " + hook + ".install()\\n"})
        """

    private static let test = """
        import os, subprocess, sys
        import importlib.metadata
        import pytest
        import sample

        def test_value():
            assert sample.V == 1
            assert sample.__file__.startswith(os.getcwd() + os.sep)

        def test_program():
            code = "import sample; print(sample.__file__)"
            path = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd="/").stdout
            assert path.startswith(os.getcwd() + os.sep)

        def test_gone():
            with pytest.raises(ImportError):
                import sample.gone

        def test_metadata():
            assert importlib.metadata.version("sample") == "1.0"
        """

    @Test(arguments: ["pth", "finder"]) func theSnapshotWins(_ style: String) async throws {
        let project = try await Project.make([
            "pyproject.toml":
                "[build-system]\nrequires = []\nbuild-backend = 'backend'\nbackend-path = ['build']\n[project]\nname = 'sample'\nversion = '1.0'\n",
            "build/backend.py": "STYLE = '\(style)'\n" + Self.backend, "src/sample/__init__.py": "V = 2\n",
            "src/sample/gone.py": "", "tests/test_a.py": Self.test,
        ])
        let python = try await Environment.make(in: project)
        try await project.run([
            python.path, "-m", "pip", "install", "-q", "--no-build-isolation", "--no-deps", "-e", ".",
        ])
        let printed = try await project.run(
            [python.path, "-c", "import sample; print(sample.__file__)"], in: "/")
        #expect(printed.hasPrefix(project.root), "the editable install leads to the working copy")
        // Staged: V is 1 and a module is gone. The working copy keeps both as they were.
        try project.write("src/sample/__init__.py", "V = 1\n")
        try await project.git("add", "src")
        try await project.git("rm", "-q", "--cached", "src/sample/gone.py")
        try project.write("src/sample/__init__.py", "V = 2\n")
        for command in [nil, ["pytest", "-q", "tests"]] {
            let report = try await project.test(interpreter: python, command: command, usesCache: false)
            #expect(report.status == .passed, "\(report)")
            #expect(report.count == 4)
        }
    }

    @Test func anOldStyleDevelopInstallLosesTooAndKeepsItsMetadata() async throws {
        let project = try await Project.make([
            "setup.py":
                "from setuptools import setup\nsetup(name='sample', version='1.0', packages=['sample'], package_dir={'': 'src'})\n",
            ".gitignore": "*.egg-info/\nbuild/\n", "src/sample/__init__.py": "V = 2\n",
            "src/sample/gone.py": "",
            "tests/test_a.py": Self.test,
        ])
        let python = try await Environment.make(in: project)
        try await project.run([python.path, "setup.py", "-q", "develop"])
        try project.write("src/sample/__init__.py", "V = 1\n")
        try await project.git("add", "src")
        try await project.git("rm", "-q", "--cached", "src/sample/gone.py")
        try project.write("src/sample/__init__.py", "V = 2\n")
        let report = try await project.test(interpreter: python)
        #expect(report.status == .passed, "\(report)")
    }

    @Test func aSitecustomizeOfTheEnvironmentStillRuns() async throws {
        let project = try await Project.make([
            "test_a.py":
                "import sys\n\ndef test_a():\n    assert sys.of_the_environment == 1\n    assert sys.modules['sitecustomize'].OWN\n"
        ])
        try project.write("untracked.txt", "")
        try await project.run(["mkdir", "\(project.top)/own"])
        try project.write(
            "\(project.top)/own/sitecustomize.py", "import sys\nsys.of_the_environment = 1\nOWN = True\n")
        let report = try await project.test(extra: ["PYTHONPATH": "\(project.top)/own"])
        #expect(report.status == .passed, "\(report)")
    }

    @Test func aPathIntoTheWorkingCopyIsMoved() async throws {
        let project = try await Project.make([
            "lib/mod.py": "V = 1\n", "test_a.py": "import mod\n\ndef test_a():\n    assert mod.V == 1\n",
        ])
        try project.write("lib/mod.py", "V = 2\n")
        let report = try await project.test(extra: ["PYTHONPATH": "\(project.root)/lib"])
        #expect(report.status == .passed, "\(report)")
    }
}
