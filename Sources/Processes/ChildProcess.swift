/// A program run to its end in a session and process group of its own, within a time and an output limit.
///
/// Whatever ends the run (its own end, the time, cancellation of the calling task, or guardhook being killed),
/// nothing of the group is left running afterwards.
package struct ChildProcess: Sendable {
    /// The program (a path, or a name looked up on `environment["PATH"]`) and its arguments.
    package var command: [String]
    /// The whole environment of the child; nothing is inherited.
    package var environment: [String: String]
    package var workingDirectory: String?
    /// Written to the child's standard input, which is then closed.
    package var input: [UInt8]
    /// How long it may take; nil for no bound.
    package var timeout: Duration?
    /// How many bytes of each stream are kept (the last ones).
    package var outputLimit: Int
    /// How long the group has between SIGTERM and SIGKILL.
    package var grace: Duration = .seconds(2)
    /// Whether the group ends as well when guardhook dies without a word (SIGKILL): for programs that may run
    /// for long, as tests and type checkers do.
    ///
    /// Costs a shell's start-up and two forks (2 to 10 ms). A program that is given `input` is never watched:
    /// it reads to the end of its input, which comes with guardhook's own end.
    package var endsWithParent = false
    /// Whether processes that left the group (by `setsid`) are found by a mark in their environment and ended
    /// too. Linux only; elsewhere only the group ends.
    package var endsEscapees = false

    package init(
        _ command: [String], environment: [String: String], workingDirectory: String? = nil,
        input: [UInt8] = [], timeout: Duration? = nil, outputLimit: Int = 64 << 20
    ) {
        self.command = command
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.input = input
        self.timeout = timeout
        self.outputLimit = outputLimit
    }

    /// How a run ended.
    package enum Ending: Sendable, Hashable {
        case exited(Int32)
        /// Ended by a signal that guardhook did not send.
        case signalled(Int32)
        /// Ended by guardhook when the time was over.
        case timedOut
    }

    /// What a run left behind.
    package struct Outcome: Sendable {
        package var ending: Ending
        package var output: [UInt8]
        package var errorOutput: [UInt8]
        package var duration: Duration
        /// Whether processes of the group outlived the program and had to be ended.
        package var leftChildrenBehind: Bool

        /// Exit status 0 within the time.
        package var succeeded: Bool { ending == .exited(0) }
    }

    /// Which of the child's streams some bytes came from.
    package enum Stream: Sendable, Hashable {
        case output, errorOutput
    }
}
