import GuardCore
import Processes
import PythonSource
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct InterpreterTests {
    /// A program that runs the real Python under another path, as an environment's does; `cfg` makes it virtual.
    private func makeEnvironment(_ root: String, cfg: Bool = true) async throws {
        let real = try await Python.interpreter().path
        try FileManager.default.createDirectory(atPath: root + "/bin", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: root + "/bin/python", withDestinationPath: real)
        if cfg {
            let home = real.split(separator: "/").dropLast().joined(separator: "/")
            try write(
                Array("home = /\(home)\ninclude-system-site-packages = false\n".utf8), root + "/pyvenv.cfg")
        }
    }

    private func script(_ text: String, _ path: String) throws {
        try write(Array(("#!/bin/sh\n" + text + "\n").utf8), path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    private func find(
        _ tree: String, configured: String? = nil, _ environment: [String: String] = Python.environment,
        tracked: Set<String> = []
    ) async throws -> Interpreter {
        try await Interpreter.find(
            workTree: tree, configured: configured, environment: environment,
            isTracked: { tracked.contains($0) })
    }

    @Test func `the order of the places`() async throws {
        try await withFolder { tree in
            try await makeEnvironment(tree + "/elsewhere")
            try await makeEnvironment(tree + "/active")
            var environment = Python.environment
            environment["VIRTUAL_ENV"] = tree + "/active"
            #expect(try await find(tree).origin == "PATH")
            try await makeEnvironment(tree + "/venv")
            #expect(try await find(tree).origin == "venv")
            try await makeEnvironment(tree + "/.venv")
            #expect(try await find(tree).origin == ".venv")
            #expect(try await find(tree, environment).origin == "$VIRTUAL_ENV")
            let chosen = try await find(tree, configured: "elsewhere/bin/python", environment)
            #expect(chosen.origin == "git config guardhook.python")
            #expect(chosen.path == tree + "/elsewhere/bin/python")
            #expect(try await find(tree, configured: tree + "/elsewhere").path == chosen.path)
        }
    }

    @Test func `an environment is told by what an activation would set`() async throws {
        try await withFolder { tree in
            try await makeEnvironment(tree + "/.venv")
            let found = try await find(tree)
            #expect(found.path == tree + "/.venv/bin/python")
            #expect(found.environmentRoot == tree + "/.venv")
            #expect(found.environment["VIRTUAL_ENV"] == tree + "/.venv")
            #expect(found.environment["PATH"]?.hasPrefix(tree + "/.venv/bin:") == true)
            #expect(found.version >= .oldestSupported)
        }
    }

    @Test func `a program that came with the repository is not run`() async throws {
        try await withFolder { tree in
            let mark = tree + "/ran"
            try script("touch '\(mark)'", tree + "/.venv/bin/python")
            for tracked in [".venv/bin/python", ".venv/bin", ".venv", ".venv/pyvenv.cfg"] {
                let found = try await find(tree, tracked: [tracked])
                #expect(found.origin == "PATH")
            }
            #expect(!FileManager.default.fileExists(atPath: mark))
            // Nor is one that a folder on PATH or an active environment inside the repository offers.
            var environment = Python.environment
            environment["PATH"] = "\(tree)/.venv/bin:" + (environment["PATH"] ?? "")
            environment["VIRTUAL_ENV"] = tree + "/.venv"
            #expect(
                try await find(tree, environment, tracked: [".venv/bin/python"]).path.hasPrefix(tree) == false
            )
            #expect(!FileManager.default.fileExists(atPath: mark))
        }
    }

    @Test func `relative folders on PATH are passed over`() async throws {
        try await withFolder { tree in
            try script("touch '\(tree)/ran'", tree + "/python3")
            let found = try await find(tree, ["PATH": ":.:bin:" + (Python.environment["PATH"] ?? "")])
            #expect(found.path.hasPrefix("/"))
            #expect(!FileManager.default.fileExists(atPath: tree + "/ran"))
        }
    }

    @Test func `a configured one that does not run is an error`() async throws {
        try await withFolder { tree in
            try script("echo broken >&2; exit 3", tree + "/broken")
            for (configured, cause) in [("missing/python", "missing"), ("broken", "broken")] {
                let error = await #expect(throws: GuardError.self) {
                    try await find(tree, configured: configured)
                }
                #expect(error?.kind == .environment)
                #expect(error?.message.english.contains(configured) == true)
                #expect(error?.causes.first?.contains(cause) == true)
                #expect(error?.hints.isEmpty == false)
            }
        }
    }

    @Test func `the version that pyenv would choose is found without its shim`() async throws {
        try await withFolder { tree in
            var environment = Python.environment
            environment["PYENV_ROOT"] = tree + "/pyenv"
            for name in ["3.9.2", "3.12.2", "3.12.10", "3.12.11rc1", "project", "../outside"] {
                try await makeEnvironment(tree + "/pyenv/versions/" + name)
            }
            for (chosen, folder) in [
                ("3.12\n", "3.12.10"), ("# ours\r\nproject\r\n", "project"), ("python-3.9.2", "3.9.2"),
                ("4.0\n3.9\n", "3.9.2"), ("../outside", nil), ("system", nil), ("4.0", nil), ("", nil),
            ] {
                try write(Array(chosen.utf8), tree + "/.python-version")
                let found = try await find(tree, environment)
                let expected = folder.map { "\(tree)/pyenv/versions/\($0)/bin/python" }
                #expect(found.path.hasPrefix(tree) == (folder != nil), "\(chosen): \(found.path)")
                if let expected {
                    #expect(found.path == expected && found.origin == "pyenv (.python-version)")
                }
            }
            environment["PYENV_VERSION"] = "system:project"
            #expect(try await find(tree, environment).origin == "pyenv ($PYENV_VERSION)")
            try await makeEnvironment(tree + "/.venv")
            #expect(try await find(tree, environment).origin == ".venv")
        }
    }

    @Test func `a shim of pyenv on PATH is seen through, unless it alone knows`() async throws {
        try await withFolder { tree in
            let (root, project) = (tree + "/pyenv", tree + "/mine/project")
            try await makeEnvironment(root + "/versions/3.12.2")
            try await makeEnvironment(root + "/versions/3.9.2")
            try write([], project + "/README.md")
            try write(Array("#!/bin/sh\necho run >>\(tree)/shim\nexit 1\n".utf8), root + "/shims/python3")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: root + "/shims/python3")
            func timesRun() -> Int {
                (FileManager.default.contents(atPath: tree + "/shim") ?? Data()).count / 4
            }
            let environment = ["PATH": root + "/shims:/usr/bin:/bin", "PYENV_ROOT": root]
            try write(Array("3.12\n".utf8), root + "/version")
            let global = try await find(project, environment)
            #expect(global.path == root + "/versions/3.12.2/bin/python" && global.origin == "PATH")
            try write(Array("3.9.2\n".utf8), tree + "/mine/.python-version")
            #expect(try await find(project, environment).path == root + "/versions/3.9.2/bin/python")
            #expect(timesRun() == 0, "the shim was run")
            for unknown in ["system\n", "4.0\n"] {
                try write(Array(unknown.utf8), tree + "/mine/.python-version")
                #expect(try await find(project, environment).path.hasPrefix(tree) == false)
            }
            #expect(timesRun() == 2, "the shim was to be asked")
        }
    }

    @Test func `the home folder is known without HOME`() async throws {
        let question = "import os, pwd; print(pwd.getpwuid(os.getuid()).pw_dir, end='')"
        let python = try await Python.interpreter().path
        let answer = try await ChildProcess([python, "-c", question], environment: [:]).run()
        let home = String(decoding: answer.output, as: UTF8.self)
        try await withFolder { tree in
            for environment in [["PATH": "/usr/bin:/bin"], ["PATH": "/usr/bin:/bin", "HOME": ""]] {
                let error = await #expect(throws: GuardError.self) {
                    try await find(tree, configured: "~/no such python", environment)
                }
                #expect(error?.causes.first?.contains(home + "/no such python") == true, "\(error as Any)")
            }
        }
    }

    @Test func `a name is looked up on PATH`() async throws {
        try await withFolder { tree in
            try await makeEnvironment(tree + "/tools", cfg: false)
            let environment = ["PATH": tree + "/tools/bin:/usr/bin:/bin"]
            let found = try await find(tree, configured: "python", environment)
            #expect(found.origin == "git config guardhook.python")
            #expect(found.version >= .oldestSupported)
        }
    }

    @Test func `an old Python is named as unsupported`() async throws {
        try await withFolder { tree in
            try script("printf 'guardhook\\n/old/python\\n3.7.16\\n/old\\n/old'", tree + "/.venv/bin/python")
            let error = await #expect(throws: GuardError.self) { try await find(tree) }
            #expect(error?.message.english.contains("Python 3.7.16 is not supported") == true)
            #expect(error?.message.english.contains(".venv") == true)
            // On PATH an old one is passed over for a newer one.
            try FileManager.default.removeItem(atPath: tree + "/.venv")
            try script("printf 'guardhook\\n/old/python\\n2.7.18\\n/old\\n/old'", tree + "/bin/python3")
            let path = tree + "/bin:" + (Python.environment["PATH"] ?? "")
            #expect(try await find(tree, ["PATH": path]).version >= .oldestSupported)
        }
    }

    @Test func `a broken environment does not hide a working one`() async throws {
        try await withFolder { tree in
            try FileManager.default.createDirectory(
                atPath: tree + "/.venv/bin", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: tree + "/.venv/bin/python", withDestinationPath: "/no/such/python")
            #expect(try await find(tree).origin == "PATH")
            try script("exit 1", tree + "/venv/bin/python")
            #expect(try await find(tree).origin == "PATH")
        }
    }

    @Test func `a shim is gone through once`() async throws {
        try await withFolder { tree in
            let real = try await Python.interpreter().path
            try script("echo run >> '\(tree)/runs'\nexec '\(real)' \"$@\"", tree + "/shims/python3")
            let found = try await find(tree, ["PATH": tree + "/shims:/usr/bin:/bin"])
            #expect(found.path == real)
            #expect(try String(contentsOfFile: tree + "/runs", encoding: .utf8) == "run\n")
        }
    }

    @Test(arguments: [[:], ["PATH": ""], ["PATH": "/no/such/folder"]])
    func `a bare environment is enough where Python is in a usual place`(environment: [String: String])
        async throws
    {
        let usual = ["/usr/local/bin", "/opt/homebrew/bin", "/usr/bin"].flatMap {
            [$0 + "/python3", $0 + "/python"]
        }
        guard usual.contains(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return }
        try await withFolder { tree in
            let found = try await find(tree, environment)
            #expect(found.version >= .oldestSupported)
        }
    }

    @Test func `conda and uv`() async throws {
        try await withFolder { tree in
            try await makeEnvironment(tree + "/conda", cfg: false)
            try await makeEnvironment(tree + "/custom")
            var environment = Python.environment
            environment["CONDA_PREFIX"] = tree + "/conda"
            let conda = try await find(tree, environment)
            #expect(conda.origin == "conda ($CONDA_PREFIX)")
            environment["UV_PROJECT_ENVIRONMENT"] = "custom"
            #expect(try await find(tree, environment).environmentRoot == tree + "/custom")
        }
    }

    @Test func `poetry is asked`() async throws {
        try await withFolder { tree in
            try await makeEnvironment(tree + "/cache/env")
            try script(
                "[ \"$1 $2 $3\" = 'env info --path' ] && echo '\(tree)/cache/env'", tree + "/tools/poetry")
            let environment = ["PATH": tree + "/tools:" + (Python.environment["PATH"] ?? "")]
            #expect(try await find(tree, environment).origin == "PATH")
            try write(Array("[tool.poetry]\nname = \"demo\"\n".utf8), tree + "/pyproject.toml")
            let found = try await find(tree, environment)
            #expect(found.origin == "poetry")
            #expect(found.environmentRoot == tree + "/cache/env")
            try script("exit 1", tree + "/tools/poetry")
            #expect(try await find(tree, environment).origin == "PATH")
        }
    }

    @Test func `poetry's environment is found in its cache`() async throws {
        try await withFolder { tree in
            try write(Array("[tool.poetry]\nname = \"My.Demo\"\n".utf8), tree + "/pyproject.toml")
            // The name as poetry makes it, by Python's own means.
            let real = try await Python.interpreter().path
            let name = try await run(
                real,
                "import base64, hashlib, os, sys; p = os.path.realpath(sys.argv[1]).encode(); "
                    + "print('my.demo-' + base64.urlsafe_b64encode(hashlib.sha256(p).digest()).decode()[:8] + '-py3.11')",
                tree)
            try await makeEnvironment(tree + "/home/.cache/pypoetry/virtualenvs/" + name)
            var environment = Python.environment
            environment["HOME"] = tree + "/home"
            environment["PATH"] =
                real.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + ":/usr/bin:/bin"
            let found = try await find(tree, environment)
            #expect(found.origin == "poetry")
            #expect(found.environmentRoot?.hasSuffix(name) == true)
        }
    }

    @Test(arguments: [
        ("3.8", PythonVersion(3, 8)), ("3", PythonVersion(3, 0)), ("3.12.1", PythonVersion(3, 12, 1)),
        ("3.x", nil),
        ("", nil), ("3.8.", nil), ("3.8.1.2", nil), ("-3.8", nil),
    ])
    func versions(text: String, version: PythonVersion?) {
        #expect(PythonVersion(text) == version)
    }

    @Test func `versions compare by number`() {
        #expect(PythonVersion(3, 9) < PythonVersion(3, 10))
        #expect(PythonVersion(3, 10, 2) > PythonVersion(3, 10))
        #expect(PythonVersion(3, 10, 2).description == "3.10.2")
    }
}
