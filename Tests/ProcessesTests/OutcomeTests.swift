import GuardCore
import Synchronization
import Testing

@testable import Processes

@Suite struct OutcomeTests {
    @Test func exitStatusAndBothStreamsAreTold() async throws {
        let outcome = try await shell("echo out; echo err >&2; exit 3").run()
        #expect(outcome.ending == .exited(3))
        #expect(outcome.text == "out\n")
        #expect(outcome.errorText == "err\n")
        #expect(!outcome.succeeded)
        #expect(!outcome.leftChildrenBehind)
    }

    @Test(arguments: [9, 11, 6]) func aSignalIsTold(_ signal: Int32) async throws {
        let outcome = try await shell("kill -\(signal) $$").run()
        #expect(outcome.ending == .signalled(signal))
    }

    @Test func inputReachesTheChild() async throws {
        var child = ChildProcess(["cat"], environment: plainEnvironment)
        child.input = Array(String(repeating: "안녕 0123456789\n", count: 40_000).utf8)
        let outcome = try await child.run()
        #expect(outcome.output == child.input)
    }

    @Test func aChildThatDoesNotReadItsInputIsNoFailure() async throws {
        var child = ChildProcess(["true"], environment: plainEnvironment)
        child.input = [UInt8](repeating: 65, count: 4 << 20)
        let outcome = try await child.run()
        #expect(outcome.succeeded)
    }

    @Test func withoutInputStandardInputIsEmpty() async throws {
        let outcome = try await shell("wc -c; readlink /proc/self/fd/0 || true").run()
        #expect(outcome.text.hasPrefix("0"))
    }

    @Test func onlyTheLastBytesAreKept() async throws {
        var child = shell("seq 1 200000")
        child.outputLimit = 1000
        let seen = Mutex(0)
        let outcome = try await child.run { _, piece in seen.withLock { $0 += piece.count } }
        #expect(outcome.output.count == 1000)
        #expect(outcome.text.hasSuffix("199999\n200000\n"))
        #expect(seen.withLock { $0 } > 1_000_000)
    }

    @Test func nothingThatWasWrittenBeforeTheEndIsLost() async throws {
        for _ in 0..<20 {
            let outcome = try await shell("seq 1 30000").run()
            #expect(outcome.output.count == 168_894)
        }
    }

    @Test func theChildHasASessionOfItsOwnAndJustTheGivenEnvironment() async throws {
        var child = ChildProcess(
            [
                "python3", "-c",
                "import os; print(os.getsid(0) == os.getpid(), os.environ.get('HOME'), os.environ['A'])",
            ],
            environment: plainEnvironment.merging(["A": "b c"]) { $1 })
        for watched in [true, false] {
            child.endsWithParent = watched
            let outcome = try await child.run()
            #expect(outcome.text == "True None b c\n")
        }
    }

    @Test func theProgramHasNoChildThatItDidNotStart() async throws {
        let script = """
            import os
            try:
                os.wait(); print('somebody')
            except ChildProcessError:
                print('nobody')
            print(sorted(os.listdir('/dev/fd'))[:3])
            """
        var child = ChildProcess(["python3", "-c", script], environment: plainEnvironment)
        child.endsWithParent = true
        let outcome = try await child.run()
        #expect(outcome.text.hasPrefix("nobody\n"))
    }

    @Test func argumentsArriveAsTheyAre() async throws {
        let odd = ["a b", "$HOME", "*", "'\"", "", "새 파일", "-n", "line\nbreak", "\\"]
        let outcome = try await ChildProcess(
            ["python3", "-c", "import sys, json; print(json.dumps(sys.argv[1:], ensure_ascii=False))"] + odd,
            environment: plainEnvironment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
        ).run()
        #expect(
            outcome.text == #"["a b", "$HOME", "*", "'\"", "", "새 파일", "-n", "line\nbreak", "\\"]"# + "\n")
    }

    @Test func runsSideBySide() async throws {
        let endings = try await withThrowingTaskGroup(of: ChildProcess.Ending.self) { group in
            for number in 0..<12 {
                group.addTask { try await shell("sleep 0.1; exit \(number)").run().ending }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(endings == Set((0..<12).map { .exited($0) }))
    }
}
