import GuardCore
import Testing

@testable import Processes

@Suite struct ProgramTests {
    @Test func aMissingProgramNamesThePathSearched() async throws {
        let child = ChildProcess(["no-such-program"], environment: ["PATH": "/nowhere:/usr/bin"])
        let error = await #expect(throws: GuardError.self) { try await child.run() }
        #expect(error?.kind == .environment)
        #expect(error?.message.english == "no-such-program was not found")
        #expect(error?.causes == ["PATH searched: /nowhere:/usr/bin"])
    }

    @Test func aPathThatIsNoProgramSaysWhy() async throws {
        for (path, why) in [
            ("/no/such/file", "no such file"), ("/etc/passwd", "not an executable file"), ("/etc", "not"),
        ] {
            let error = await #expect(throws: GuardError.self) {
                try await ChildProcess([path], environment: plainEnvironment).run()
            }
            #expect(error?.kind == .environment)
            #expect(error?.causes.first?.contains(why) == true)
        }
    }

    @Test func aScriptWhoseInterpreterIsGoneSaysSo() async throws {
        let made = try await shell(
            "d=$(mktemp -d); printf '#!/gone/bin/python3\\nprint(1)\\n' >$d/tool; chmod +x $d/tool; echo $d"
        ).run()
        let folder = made.text.trimmingNewline
        let error = await #expect(throws: GuardError.self) {
            try await ChildProcess(["tool"], environment: ["PATH": folder]).run()
        }
        #expect(error?.causes.first?.contains("/gone/bin/python3") == true)
        #expect(error?.hints.isEmpty == false)
        _ = try await ChildProcess(["rm", "-r", folder], environment: plainEnvironment).run()
    }

    @Test func theFirstMatchOnThePathWins() throws {
        let found = try Program.find("sh", environment: ["PATH": "/nowhere::/bin:/usr/bin"])
        #expect(found == "/bin/sh")
    }

    @Test func aMissingWorkingDirectorySaysSo() async throws {
        let child = ChildProcess(
            ["true"], environment: plainEnvironment, workingDirectory: "/no/such/folder")
        let error = await #expect(throws: GuardError.self) { try await child.run() }
        #expect(error?.kind == .environment)
        #expect(error?.message.english.contains("/no/such/folder") == true)
    }

    @Test func aRelativeProgramIsTakenFromTheWorkingDirectory() async throws {
        var child = ChildProcess(["./sh", "-c", "pwd"], environment: plainEnvironment)
        child.workingDirectory = "/bin"
        let outcome = try await child.run()
        #expect(outcome.succeeded)
    }

    @Test func noCommandAtAllIsAnError() async throws {
        let error = await #expect(throws: GuardError.self) {
            try await ChildProcess([], environment: plainEnvironment).run()
        }
        #expect(error?.kind == .environment)
    }
}

extension String {
    fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
