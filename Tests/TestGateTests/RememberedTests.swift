import GuardCore
import PythonSource
import Testing

@testable import TestGate

@Suite struct RememberedTests {
    private static let files = ["test_a.py": "def test_a():\n    pass\n", "a.txt": "1"]

    @Test func thePassOfTheSameContentIsRemembered() async throws {
        let project = try await Project.make(Self.files)
        let first = try await project.test()
        #expect(first.status == .passed && !first.cached)
        let second = try await project.test(extra: ["SHLVL": "3", "GIT_EDITOR": ":", "TERM": "vt100"])
        #expect(second.status == .passed && second.cached)
        #expect(second.count == 1)
        #expect(abs(second.seconds - first.seconds) < 0.01)
        #expect(try await !project.test(usesCache: false).cached)
    }

    @Test func whateverAPassDependsOnMakesItNew() async throws {
        let project = try await Project.make(Self.files.merging([".gitignore": "env.txt\n"]) { $1 })
        try project.write("env.txt", "1")
        #expect(try await project.test().status == .passed)
        var updated = try await project.request()
        updated.build = "another guardhook"
        #expect(try await !Project.run(updated).cached)
        #expect(try await Project.run(updated).cached)
        #expect(try await !project.test(command: ["pytest", "-q"]).cached)
        #expect(try await !project.test(extra: ["SOME_SETTING": "1"]).cached)
        #expect(try await !project.test(carried: ["env.txt"]).cached)
        #expect(try await project.test(carried: ["env.txt"]).cached)
        try project.write("env.txt", "22")
        #expect(try await !project.test(carried: ["env.txt"]).cached)
        try project.write("a.txt", "2")
        try await project.git("add", ".")
        #expect(try await !project.test().cached)
        try project.write("a.txt", "1")
        try await project.git("add", ".")
        #expect(try await project.test().cached)
    }

    @Test func anInstalledPackageMakesItNew() async throws {
        let project = try await Project.make(Self.files)
        let python = try await Environment.make(in: project)
        #expect(try await project.test(interpreter: python).status == .passed)
        #expect(try await project.test(interpreter: python).cached)
        let site = try await Self.site(of: python, in: project)
        try await project.run(["mkdir", "\(site)/new-1.0.dist-info"])
        #expect(try await !project.test(interpreter: python).cached)
    }

    /// Code elsewhere on the disk may change without a trace, however the tool that linked it in writes that down.
    @Test func anEditableFolderElsewhereIsNeverRemembered() async throws {
        let project = try await Project.make(Self.files)
        let python = try await Environment.make(in: project)
        let site = try await Self.site(of: python, in: project)
        let away = "\(project.top)/else where"
        try await project.run(["mkdir", away])
        let (awayURL, ownURL) = (Self.address(away), Self.address(project.root))
        let info = "sibling-1.0.dist-info/direct_url.json"
        #expect(try await Self.isComplete(python, project))
        for (name, text, complete) in [
            (info, #"{"url":"\#(awayURL)","dir_info":{"editable":true}}"#, false),
            (info, #"{"dir_info": {"editable": true}, "url": "\#(awayURL)"}"#, false),
            (info, #"{"dir_info": {"editable": true}, "url": "\#(ownURL)-next"}"#, false),
            (info, #"{"dir_info": {}, "url": "\#(awayURL)"}"#, true),
            (info, #"{"dir_info": {"editable": true}, "url": "\#(ownURL)/libs/a"}"#, true),
            ("sibling.pth", "\(away)\n", false),
            ("sibling.pth", "\(project.root)\n# no path\nimport os\n/is/not/there\n", true),
        ] {
            try project.write("\(site)/\(name)", text)
            #expect(try await Self.isComplete(python, project) == complete, "\(text)")
        }
        #expect(try await project.test(interpreter: python).status == .passed)
        #expect(try await project.test(interpreter: python).cached)
        try project.write("\(site)/sibling.pth", "\(away)\n")
        for _ in 0..<2 { #expect(try await !project.test(interpreter: python).cached) }
    }

    private static func isComplete(_ python: Interpreter, _ project: Project) async throws -> Bool {
        try await InstalledPackages(
            python, environment: project.environment, workTree: project.root, store: project.store
        ).isComplete
    }

    private static func address(_ folder: String) -> String {
        "file://" + folder.replacing(" ", with: "%20")
    }

    private static func site(of python: Interpreter, in project: Project) async throws -> String {
        try await project.run([
            python.path, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))",
        ]).trimmed
    }

    @Test func aFailureIsNeverRemembered() async throws {
        let project = try await Project.make(["test_a.py": "def test_a():\n    assert 0\n"])
        for _ in 0..<2 {
            let report = try await project.test()
            #expect(report.status == .failed && !report.cached)
        }
    }

    @Test func noValueOfTheEnvironmentIsWrittenDown() async throws {
        let project = try await Project.make(Self.files)
        #expect(try await project.test(extra: ["API_TOKEN": "verysecretvalue"]).status == .passed)
        let outcome = try await project.run([
            "sh", "-c", "grep -rl verysecretvalue .git/guardhook || echo none",
        ])
        #expect(outcome == "none\n")
    }
}
