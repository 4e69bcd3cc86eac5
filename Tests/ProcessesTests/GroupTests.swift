import GuardCore
import Synchronization
import Testing

@testable import Processes

/// Nothing of the group outlives the run, whatever ends it.
@Suite struct GroupTests {
    @Test(arguments: [true, false]) func childrenLeftBehindAreEndedAndSaid(_ watched: Bool) async throws {
        let start = ContinuousClock.now
        var child = shell("sleep 300 & echo $!; exit 0")
        child.endsWithParent = watched
        let outcome = try await child.run()
        #expect(outcome.ending == .exited(0))
        #expect(outcome.leftChildrenBehind)
        #expect(await areGone(numbers(outcome.text)))
        #expect(ContinuousClock.now - start < promptly)
    }

    @Test func childrenThatIgnoreSigtermAreKilled() async throws {
        var child = shell("(trap '' TERM; while :; do sleep 1; done) & echo $!; sleep 0.2")
        child.grace = .milliseconds(200)
        let outcome = try await child.run()
        #expect(outcome.leftChildrenBehind)
        #expect(await areGone(numbers(outcome.text)))
    }

    @Test func childrenThatEndOnTheirOwnAMomentLaterAreNotCounted() async throws {
        let outcome = try await shell("sleep 0.05 >/dev/null 2>&1 & exit 0").run()
        #expect(!outcome.leftChildrenBehind)
    }

    @Test(arguments: [true, false]) func anEndedLeaderIsNoChildLeftBehind(_ watched: Bool) async throws {
        for _ in 0..<20 {
            var child = ChildProcess(["true"], environment: plainEnvironment)
            child.endsWithParent = watched
            #expect(try await !child.run().leftChildrenBehind)
        }
    }

    @Test func aTimeoutEndsTheWholeGroup() async throws {
        let start = ContinuousClock.now
        let outcome = try await shell(
            "sleep 300 & echo $!; sh -c 'sleep 300 & echo $!; wait' & wait", timeout: .milliseconds(300)
        ).run()
        #expect(outcome.ending == .timedOut)
        #expect(numbers(outcome.text).count == 2)
        #expect(await areGone(numbers(outcome.text)))
        #expect(ContinuousClock.now - start < promptly)
    }

    @Test func aProgramThatIgnoresSigtermIsKilledAfterTheGrace() async throws {
        var child = shell("trap '' TERM; echo $$; while :; do sleep 1; done", timeout: .milliseconds(200))
        child.grace = .milliseconds(300)
        let outcome = try await child.run()
        #expect(outcome.ending == .timedOut)
        #expect(await areGone(numbers(outcome.text)))
        #expect(outcome.duration > .milliseconds(450))
        #expect(outcome.duration < promptly)
    }

    @Test func anEndWithinTheTimeIsNoTimeout() async throws {
        let outcome = try await shell("exit 4", timeout: .seconds(60)).run()
        #expect(outcome.ending == .exited(4))
        #expect(outcome.duration < promptly)
    }

    @Test func cancellationEndsTheGroupAndThrows() async throws {
        let lines = Mutex<[UInt8]>([])
        let task = Task {
            try await shell("sleep 300 & echo $!; echo $$; wait").run { _, piece in
                lines.withLock { $0 += piece }
            }
        }
        while numbers(String(decoding: lines.withLock { $0 }, as: UTF8.self)).count < 2 {
            try await Task.sleep(for: .milliseconds(5))
        }
        task.cancel()
        let error = await #expect(throws: GuardError.self) { try await task.value }
        #expect(error?.kind == .interrupted)
        #expect(await areGone(numbers(String(decoding: lines.withLock { $0 }, as: UTF8.self))))
    }

    @Test func aCancelledTaskStartsNothing() async throws {
        let task = Task {
            try? await Task.sleep(for: .seconds(60))
            return try await shell("exit 0").run()
        }
        task.cancel()
        let error = await #expect(throws: GuardError.self) { try await task.value }
        #expect(error?.kind == .interrupted)
    }

    @Test func aGrandchildThatHoldsThePipeDoesNotHangUs() async throws {
        let outcome = try await ChildProcess(
            ["python3", "-c", Self.escape("time.sleep(200)")], environment: plainEnvironment
        ).run()
        #expect(outcome.ending == .exited(0))
        #expect(outcome.duration < promptly)
        for process in numbers(outcome.text) { killOutright(process) }
    }

    @Test func aGrandchildThatNeverStopsWritingIsCutOff() async throws {
        let outcome = try await ChildProcess(
            ["python3", "-c", Self.escape("[print('x' * 4000, flush=True) for _ in iter(int, 1)]")],
            environment: plainEnvironment, outputLimit: 1 << 16
        ).run()
        #expect(outcome.ending == .exited(0))
        #expect(outcome.duration < promptly)
    }

    #if os(Linux)
        @Test func whoLeftTheGroupIsFoundByItsMark() async throws {
            var child = ChildProcess(
                ["python3", "-c", Self.escape("time.sleep(300)")], environment: plainEnvironment)
            child.endsEscapees = true
            let outcome = try await child.run()
            #expect(outcome.leftChildrenBehind)
            #expect(numbers(outcome.text).count == 1)
            #expect(await areGone(numbers(outcome.text)))
        }

        @Test func withNobodyLeftTheMarkSaysNothing() async throws {
            var child = shell("true")
            child.endsEscapees = true
            #expect(try await !child.run().leftChildrenBehind)
        }
    #endif

    /// A program that starts another in a session of its own, prints its number and ends.
    static func escape(_ statement: String) -> String {
        """
        import subprocess, sys, time
        child = subprocess.Popen([sys.executable, '-c', '''import time\n\(statement)'''], start_new_session=True)
        print(child.pid, flush=True)
        time.sleep(0.3)
        """
    }
}
