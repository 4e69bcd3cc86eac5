import Foundation
import Testing

/// The hook files themselves, without guardhook: what they run, and what they say when they cannot.
@Suite("the hook scripts") struct HookScriptTests {
    static let names = ["pre-commit", "commit-msg", "pre-merge-commit"]

    /// A folder with one hook in it, the program's path filled in.
    private func hook(_ name: String, program: String, in sandbox: Sandbox, as file: String? = nil) throws
        -> String
    {
        let source = try String(contentsOfFile: Tools.sources + "/hooks/" + name, encoding: .utf8)
        let path = sandbox.folder + "/" + (file ?? name)
        try writeExecutable(source.replacingOccurrences(of: "@GUARDHOOK_BINARY@", with: program), to: path)
        return path
    }

    /// A program that says how it was called and passes its input on.
    private func echo(in sandbox: Sandbox, named name: String = "stand-in") throws -> String {
        try sandbox.script(name, #"echo "called: $*"; cat"#)
    }

    @Test(
        "calls the program by its baked path",
        arguments: [
            ("pre-commit", "called: pre-commit"), ("commit-msg", "called: commit-msg .git/MSG"),
            ("pre-merge-commit", "called: pre-commit --merge"),
        ])
    func callsTheProgram(name: String, said: String) async throws {
        let sandbox = try Sandbox()
        let hook = try hook(name, program: echo(in: sandbox), in: sandbox)
        let arguments = name == "commit-msg" ? [".git/MSG"] : []
        let done = try await sandbox.run([hook] + arguments, environment: ["PATH": "/usr/bin:/bin"])
        #expect(done.status == 0)
        #expect(done.output.hasPrefix(said + "\n"), "\(done)")
    }

    @Test("a hook that another manager moved aside still knows its name")
    func movedAside() async throws {
        let sandbox = try Sandbox()
        let hook = try hook("commit-msg", program: echo(in: sandbox), in: sandbox, as: "commit-msg.legacy")
        let done = try await sandbox.run([hook, "MSG"])
        #expect(done.output.hasPrefix("called: commit-msg MSG\n"), "\(done)")
    }

    @Test("the person's own hook runs first, with arguments and input, and its failure stops everything")
    func ownHookFirst() async throws {
        let sandbox = try Sandbox()
        let hook = try hook("commit-msg", program: echo(in: sandbox), in: sandbox)
        _ = try sandbox.script("commit-msg.before-guardhook", #"echo "own: $*"; cat; exit ${OWN:-0}"#)
        let good = try await sandbox.run([hook, "MSG"], input: "a line\n")
        #expect(good.output == "own: MSG\na line\ncalled: commit-msg MSG\n", "\(good)")
        let bad = try await sandbox.run([hook, "MSG"], environment: ["OWN": "7"])
        #expect(bad.status == 7)
        #expect(bad.output == "own: MSG\n")
        let skipped = try await sandbox.run([hook, "MSG"], environment: ["GUARDHOOK": "0"])
        #expect(skipped.output == "own: MSG\n", "skipping guardhook skips nobody else's hook")
    }

    @Test(
        "skips once on request",
        arguments: [
            ["GUARDHOOK": "0"], ["SKIP": "guardhook"], ["SKIP": "ruff,guardhook"],
            ["SKIP": "ruff, pre-commit"],
            ["SKIP": "guardhook-pre-commit,x"],
        ])
    func skips(environment: [String: String]) async throws {
        let sandbox = try Sandbox()
        let hook = try hook("pre-commit", program: echo(in: sandbox), in: sandbox)
        let done = try await sandbox.run([hook], environment: environment)
        #expect(done.status == 0)
        #expect(done.output.isEmpty)
        #expect(done.errors.contains("skipped this once"))
    }

    @Test(
        "other settings skip nothing",
        arguments: [
            ["GUARDHOOK": "1"], ["GUARDHOOK": ""], ["SKIP": "ruff"], ["SKIP": "guardhook2,myguardhook"],
            ["SKIP": ""],
        ])
    func skipsNothing(environment: [String: String]) async throws {
        let sandbox = try Sandbox()
        let hook = try hook("pre-commit", program: echo(in: sandbox), in: sandbox)
        let done = try await sandbox.run([hook], environment: environment)
        #expect(done.output == "called: pre-commit\n")
    }

    @Test("finds the program on PATH and in ~/.local/bin when its baked path is gone")
    func findsElsewhere() async throws {
        let sandbox = try Sandbox()
        let hook = try hook("pre-commit", program: "/nowhere/guardhook", in: sandbox)
        let local = sandbox.folder + "/home/.local/bin"
        try FileManager.default.createDirectory(atPath: local, withIntermediateDirectories: true)
        try writeExecutable("#!/bin/sh\necho local\n", to: local + "/guardhook")
        let bare: [String: String?] = ["PATH": "/usr/bin:/bin"]
        #expect(try await sandbox.run([hook], environment: bare).output == "local\n")
        let tools = sandbox.folder + "/tools"
        try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
        try writeExecutable("#!/bin/sh\necho path\n", to: tools + "/guardhook")
        let path: [String: String?] = ["PATH": tools + ":/usr/bin:/bin"]
        #expect(try await sandbox.run([hook], environment: path).output == "path\n")
    }

    @Test("a missing program blocks with one line that names the way out", arguments: names)
    func missingProgram(name: String) async throws {
        let sandbox = try Sandbox()
        let hook = try hook(name, program: "/nowhere/guardhook", in: sandbox)
        let done = try await sandbox.run([hook, "MSG"], environment: ["PATH": "/usr/bin:/bin"])
        #expect(done.status == 1)
        #expect(done.errors.split(separator: "\n").count == 1, "\(done)")
        for words in ["/nowhere/guardhook", "install-hooks.sh", "GUARDHOOK=0"] {
            #expect(done.errors.contains(words))
        }
    }

    @Test("works without HOME and never runs a file of the repository")
    func hostileFolder() async throws {
        let sandbox = try Sandbox()
        let source = Tools.sources + "/hooks/pre-commit"
        _ = try sandbox.script("@GUARDHOOK_BINARY@", "echo hostile")
        _ = try sandbox.script("guardhook", "echo hostile")
        let done = try await sandbox.run(
            ["sh", source], environment: ["PATH": ".:/usr/bin:/bin", "HOME": nil])
        #expect(done.status == 1)
        #expect(!done.text.contains("hostile"), "\(done)")
    }
}
