import Foundation
import Processes
import Testing

/// A project of PyPI's with its own suite, and a fault that this suite finds.
struct PublishedProject: Sendable, CustomTestStringConvertible {
    let name: String
    let version: String
    /// The module that the scenario changes, and what of it is mended or broken.
    let module: String
    let good: String
    let bad: String
    /// What its suite needs besides pytest.
    let needs: [String]
    /// A file that few of the tests see; nil where a module that all of them import loads others by name, so that
    /// nobody can tell and all must run.
    let aside: String?

    var testDescription: String { "\(name) \(version)" }

    static let all = [
        PublishedProject(
            name: "itsdangerous", version: "2.2.0", module: "src/itsdangerous/encoding.py",
            good: #"base64.urlsafe_b64encode(string).rstrip(b"=")"#, bad: "base64.urlsafe_b64encode(string)",
            needs: ["freezegun"], aside: "tests/test_itsdangerous/test_encoding.py"),
        PublishedProject(
            name: "toolz", version: "1.2.0", module: "toolz/dicttoolz.py", good: "rv = factory()\n",
            bad: "rv = factory(a=1)\n", needs: [], aside: nil),
    ]

    /// A folder with the source archives; nil when PyPI cannot be reached.
    static let archives = Memo { () -> Sandbox? in
        guard let python = await Tools.python.value, let sandbox = try? Sandbox() else { return nil }
        let names = all.map { "\($0.name)==\($0.version)" }
        let download =
            [
                python, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d",
                sandbox.folder,
            ]
            + names
        // Whatever keeps pip from them is the same as no network.
        let done = try? await sandbox.run(
            download, environment: outer, timeout: .seconds(120))
        return done?.status == 0 ? sandbox : nil
    }

    /// pip finds its index by the person's own settings.
    static let outer: [String: String?] = ProcessInfo.processInfo.environment
}

@Suite("projects from PyPI, with their own suites", .needsPytest) struct PublishedProjectTests {
    @Test(
        "the staged tree decides, whatever the working files say, with a real editable install",
        .enabled("needs PyPI") { await PublishedProject.archives.value != nil },
        arguments: PublishedProject.all)
    func stagedDecides(_ project: PublishedProject) async throws {
        let repo = try await Self.prepare(project)
        let good = try repo.read(project.module)
        #expect(good.contains(project.good))
        let bad = good.replacingOccurrences(of: project.good, with: project.bad)

        try await repo.stage([project.module: good + "# changed\n"])
        let passed = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(passed.status == 0 && passed.text.contains("tests passed"), "\(passed)")
        let again = try await repo.guardhook("pre-commit")
        #expect(again.status == 0 && again.text.contains("remembered"), "\(again)")

        try await repo.stage([project.module: bad])
        try repo.write(project.module, good)
        let broken = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(broken.status == 1 && broken.text.contains("failed"), "\(broken)")

        for scope in ["all", "impacted"] {
            try await repo.must("config", "guardhook.testScope", scope)
            try await repo.stage([project.module: good + "# good, \(scope)\n"])
            try repo.write(project.module, bad)
            let mended = try await repo.untouched { try await repo.guardhook("pre-commit") }
            #expect(mended.status == 0 && !mended.text.contains("remembered"), "\(scope): \(mended)")
        }
        try await repo.stage([project.module: bad + "# bad, impacted\n"])
        try repo.write(project.module, good)
        #expect(try await repo.guardhook("pre-commit").status == 1)

        try await repo.must("reset", "-q", "--hard")
        let aside = project.aside ?? "toolz/sandbox/core.py"
        try await repo.stage([aside: try repo.read(aside) + "# aside\n"])
        let some = try await repo.guardhook("pre-commit")
        #expect(some.status == 0, "\(some)")
        let counts = try [passed, some].map { try #require(Self.count($0), "\($0)") }
        #expect(project.aside == nil ? counts[1] == counts[0] : (1..<counts[0] / 2).contains(counts[1]))
    }

    /// The project as its first commit, installed as editable into an environment of its own.
    private static func prepare(_ project: PublishedProject) async throws -> Repo {
        let archives = try #require(await PublishedProject.archives.value)
        let repo = try await Repo.bare()
        let run = { (command: [String]) async throws in
            let done = try await repo.sandbox.run(
                command, in: repo.path, environment: PublishedProject.outer, timeout: .seconds(180))
            try #require(done.status == 0, "\(command): \(done)")
        }
        let archive = "\(archives.folder)/\(project.name)-\(project.version).tar.gz"
        try await run(["tar", "xzf", archive, "--strip-components=1"])
        try repo.write(".gitignore", ".venv/\n__pycache__/\n*.egg-info/\n")
        try await repo.must("add", ".")
        try await repo.must("commit", "-q", "-m", "chore: begin")
        try await repo.must("checkout", "-q", "-b", "work")
        try await repo.must("config", "guardhook.suggest", "false")
        let python = try #require(await Tools.python.value)
        try await run([python, "-m", "venv", ".venv"])
        try await run(
            [".venv/bin/python", "-m", "pip", "install", "-q", "pytest", "-e", "."] + project.needs)
        return repo
    }

    /// The number in "tests passed (12)".
    private static func count(_ done: Finished) -> Int? {
        guard let start = done.text.firstRange(of: "tests passed (")?.upperBound else { return nil }
        return Int(done.text[start...].prefix { $0.isNumber })
    }
}
