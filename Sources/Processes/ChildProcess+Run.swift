package import GuardCore
import Subprocess
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
#if canImport(System)
    import System
#else
    import SystemPackage
#endif

extension ChildProcess {
    /// Runs the program to its end.
    ///
    /// - Parameter onOutput: called with each piece of output as it comes; must return at once.
    /// - Throws: `GuardError` of kind `environment` if the program is not found or cannot be started, with the
    ///   places searched as its causes; of kind `interrupted` when the calling task was cancelled, once the
    ///   group is gone.
    package func run(
        onOutput: (@Sendable (Stream, [UInt8]) -> Void)? = nil
    ) async throws(GuardError) -> Outcome {
        if Task.isCancelled { throw Self.interrupted }
        let program = try Program.find(
            command.first ?? "", environment: environment, workingDirectory: workingDirectory)
        let clock = ContinuousClock()
        let start = clock.now
        var finished: Finished
        do {
            finished = try await input.isEmpty ? runWatched(program, onOutput) : runFed(program, onOutput)
        } catch {
            if Task.isCancelled { throw Self.interrupted }
            throw Program.cannotStart(command.first ?? "", cause: String(describing: error))
        }
        if finished.group.needsEnding(escapeesToo: endsEscapees) {
            let hurry = finished.drained.timedOut || Task.isCancelled
            finished.leftChildrenBehind = await finished.group.endRemainder(grace: hurry ? .zero : grace)
        }
        if Task.isCancelled { throw Self.interrupted }
        return Outcome(
            ending: finished.drained.timedOut ? .timedOut : Ending(finished.status),
            output: finished.drained.output, errorOutput: finished.drained.errorOutput,
            duration: clock.now - start, leftChildrenBehind: finished.leftChildrenBehind)
    }

    private static var interrupted: GuardError {
        GuardError(.interrupted, Text("interrupted", ko: "중단되었습니다"))
    }

    /// Runs without input, with a lifeline to guardhook where one is wanted.
    private func runWatched(
        _ program: String, _ onOutput: (@Sendable (Stream, [UInt8]) -> Void)?
    ) async throws -> Finished {
        let mark = endsEscapees ? RunMark() : nil
        let arguments = Array(command.dropFirst())
        guard endsWithParent else {
            return try await finish(
                Subprocess.run(
                    configuration(program, arguments, mark: mark), input: .none, output: .sequence,
                    error: .sequence
                ) { await body($0, feeding: nil, onOutput) }, mark: mark)
        }
        let lifeline = try Lifeline()
        // Held until the group is known to have ended: letting go is what the watcher waits for.
        defer { lifeline.letGo() }
        return try await finish(
            Subprocess.run(
                configuration(
                    Lifeline.shell, lifeline.arguments(running: program, arguments, mark: mark), mark: mark),
                input: .fileDescriptor(
                    FileDescriptor(rawValue: lifeline.readEnd), closeAfterSpawningProcess: true),
                output: .sequence, error: .sequence
            ) { await body($0, feeding: nil, onOutput) }, mark: mark)
    }

    /// Runs with input.
    private func runFed(
        _ program: String, _ onOutput: (@Sendable (Stream, [UInt8]) -> Void)?
    ) async throws -> Finished {
        // A child that ends before it has read everything must not end guardhook. Children start with the
        // default again: Subprocess resets every signal.
        signal(SIGPIPE, SIG_IGN)
        let mark = endsEscapees ? RunMark() : nil
        return try await finish(
            Subprocess.run(
                configuration(program, Array(command.dropFirst()), mark: mark), input: .inputWriter,
                output: .sequence, error: .sequence
            ) { execution in
                let writer = execution.standardInputWriter
                return await body(
                    execution,
                    feeding: { [input] in
                        // A child that does not read its input is no failure of ours.
                        _ = try? await writer.write(input)
                        try? await writer.finish()
                    }, onOutput)
            }, mark: mark)
    }

    private func finish<Output, Failure>(
        _ result: ExecutionResult<Drained, Output, Failure>, mark: RunMark?
    ) -> Finished {
        Finished(
            status: result.terminationStatus, drained: result.closureResult,
            group: ProcessGroup(leader: result.processIdentifier.value, mark: mark))
    }

    /// Takes what the child writes until its streams end or it has ended itself, and watches the clock.
    private func body<Input: InputProtocol>(
        _ execution: Execution<Input, SequenceOutput, SequenceOutput>,
        feeding: (@Sendable () async -> Void)?, _ onOutput: (@Sendable (Stream, [UInt8]) -> Void)?
    ) async -> Drained {
        let drain = Drain(keep: outputLimit, leader: execution.processIdentifier.value)
        let teardown = teardown
        let timeout = timeout
        return await withTaskGroup(of: Piece.self) { tasks in
            tasks.addTask { .output(await drain.read(execution.standardOutput) { onOutput?(.output, $0) }) }
            tasks.addTask {
                .errorOutput(await drain.read(execution.standardError) { onOutput?(.errorOutput, $0) })
            }
            tasks.addTask {
                await feeding?()
                return .input
            }
            let late = Mutex(false)
            let clock = Task {
                guard let timeout, (try? await Task.sleep(for: timeout)) != nil else { return }
                late.withLock { $0 = true }
                await execution.teardown(using: teardown)
            }
            var drained = Drained()
            var streams = 2
            while streams > 0, let piece = await tasks.next() {
                switch piece {
                case .output(let bytes):
                    drained.output = bytes
                    streams -= 1
                case .errorOutput(let bytes):
                    drained.errorOutput = bytes
                    streams -= 1
                case .input: continue
                }
            }
            await drain.leaderEnds()
            clock.cancel()
            tasks.cancelAll()
            drained.timedOut = late.withLock { $0 }
            return drained
        }
    }

    /// SIGTERM to the group, the grace, SIGKILL to the group.
    private var teardown: [TeardownStep] {
        [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: grace)]
    }

    private func configuration(_ program: String, _ arguments: [String], mark: RunMark?) -> Configuration {
        var options = PlatformOptions()
        // A session of its own: one group to end, and no terminal to prompt on.
        options.createSession = true
        options.teardownSequence = teardown
        var variables = environment
        if let mark { variables[RunMark.variable] = mark.value }
        return Configuration(
            executable: .path(FilePath(program)), arguments: Arguments(arguments),
            environment: .custom(
                Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0), $1) })),
            workingDirectory: workingDirectory.map { FilePath($0) }, platformOptions: options)
    }
}

/// What one of the tasks that wait on a child brings back.
private enum Piece: Sendable {
    case output([UInt8]), errorOutput([UInt8]), input
}

/// What came out of the streams, and whether the time ran out meanwhile.
private struct Drained: Sendable {
    var output: [UInt8] = []
    var errorOutput: [UInt8] = []
    var timedOut = false
}

/// A child that has ended and been reaped.
private struct Finished: Sendable {
    var status: TerminationStatus
    var drained: Drained
    var group: ProcessGroup
    var leftChildrenBehind = false
}

extension ChildProcess.Ending {
    fileprivate init(_ status: TerminationStatus) {
        switch status {
        case .exited(let code): self = .exited(code)
        case .signaled(let signal): self = .signalled(signal)
        }
    }
}
