import Synchronization
import Testing

@testable import Processes

/// A parent that is killed outright takes the group with it.
@Suite struct LifelineTests {
    /// Starts a program as guardhook does, through the same shell and pipe, and waits to be killed.
    private static let parent = """
        import os, subprocess, sys
        read, write = os.pipe()
        os.set_inheritable(write, False)
        child = subprocess.Popen(sys.argv[1:], stdin=read, start_new_session=True)
        os.close(read)
        print(os.getpid(), file=sys.stderr, flush=True)
        child.wait()
        """

    private func gone(after program: String, mark: RunMark? = nil, expecting count: Int) async throws {
        let lifeline = try Lifeline()
        var environment = plainEnvironment
        if let mark { environment[RunMark.variable] = mark.value }
        let command =
            ["python3", "-c", Self.parent, Lifeline.shell]
            + lifeline.arguments(running: "/bin/sh", ["-c", program], mark: mark)
        let parent = ChildProcess(command, environment: environment)
        let printed = Mutex<[ChildProcess.Stream: [UInt8]]>([:])
        let numbersOn: @Sendable (ChildProcess.Stream) -> [Int32] = { stream in
            numbers(String(decoding: printed.withLock { $0[stream, default: []] }, as: UTF8.self))
        }
        let run = Task {
            try await parent.run { stream, piece in printed.withLock { $0[stream, default: []] += piece } }
        }
        while numbersOn(.output).count < count || numbersOn(.errorOutput).isEmpty {
            try await Task.sleep(for: .milliseconds(2))
        }
        let children = numbersOn(.output)
        #expect(children.allSatisfy(isRunning))
        for process in numbersOn(.errorOutput) { killOutright(process) }
        #expect(await areGone(children))
        #expect(try await run.value.ending == .signalled(9))
    }

    @Test func theGroupEndsWhenTheParentIsKilled() async throws {
        try await gone(after: "echo $$; sleep 300 & echo $!; wait", expecting: 2)
    }

    @Test func whoIgnoresSigtermEndsToo() async throws {
        try await gone(after: "trap '' TERM; echo $$; sleep 300 & echo $!; wait", expecting: 2)
    }

    #if os(Linux)
        @Test func whoLeftTheGroupEndsToo() async throws {
            try await gone(
                after: "echo $$; setsid sh -c 'echo $$; exec sleep 300' & wait", mark: RunMark(), expecting: 2
            )
        }
    #endif
}
