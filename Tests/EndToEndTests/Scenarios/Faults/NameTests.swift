import Foundation
import Testing

@Suite("names that no program expects", .needsPytest) struct NameTests {
    /// What a shell makes of each is a file name.
    private static let names = [
        #"$'a\nb.py'"#, #"$'q"uo\'te.py'"#, "'sp ace.py'", #"$'\xff\xfe.py'"#, "-dash.py", #"$'\e[31m.py'"#,
        "::error::x.py", #"$'d\xff/x.py'"#, #"'back\slash.py'"#, "가나.py", #"$'tab\t.py'"#,
    ]

    private func repository(holding text: String) async throws -> Repo {
        let repo = try await Repo.guarded(tests: true, suggest: true)
        for name in Self.names {
            let script = "mkdir -p $'d\\xff'; printf '%s' \"$1\" >./\(name) && git add -- ./\(name)"
            let done = try await repo.sandbox.run(["bash", "-c", script, "name", text], in: repo.path)
            try #require(done.status == 0, "\(name): \(done)")
        }
        try await repo.stage(["test_a.py": "def test_a():\n    pass\n"])
        return repo
    }

    @Test("are judged one and all, and no byte of them reaches the terminal or forges a command")
    func judged() async throws {
        let repo = try await repository(holding: "breakpoint()\n")
        for format in ["text", "json", "sarif", "github"] {
            let done = try await repo.sandbox.run(
                [Tools.guardhook, "check", "--staged", "--format", format], in: repo.path)
            #expect(done.status == 1, "\(format): \(done)")
            #expect(!done.text.contains("\u{1B}"), "\(format): \(done)")
            let found = done.output.components(separatedBy: "forbid.content").count - 1
            #expect(found >= (format == "text" ? 5 : Self.names.count), "\(format): \(found)")
            if format == "github" {
                #expect(done.output.split(separator: "\n").count == Self.names.count, "\(done)")
                #expect(!done.output.contains("\n::error::x.py"), "\(done)")
            }
        }
    }

    @Test("are laid out for the tests as they are")
    func tested() async throws {
        let repo = try await repository(holding: "x = 1\n")
        try repo.write(
            "test_a.py", "def test_a():\n    assert False\n")
        let done = try await repo.guardhook("pre-commit")
        #expect(done.status == 0 && done.text.contains("tests passed"), "\(done)")
    }
}
