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
    /// How long a group has between SIGTERM and SIGKILL.
    private static var grace: Duration { .seconds(2) }

    /// Runs the program to its end.
    ///
    /// - Parameter onOutput: called with each piece of output as it comes; must return at once.
    /// - Throws: `GuardError` of kind `environment` if the program cannot be started; `CancellationError` never:
    ///   a cancelled run throws `GuardError` of kind `interrupted` once the group is gone.
    package func run(
        onOutput: (@Sendable (Stream, [UInt8]) -> Void)? = nil
    ) async throws(GuardError) -> Outcome {
        let clock = ContinuousClock()
        let start = clock.now
        let verdict = Mutex(Interruption.none)
        do {
            let result = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) { execution in
                let group = ProcessGroup(leader: execution.processIdentifier.value)
                return try await withTaskCancellationHandler {
                    try await collect(
                        from: execution, group: group,
                        onTimeout: { verdict.withLock { if $0 == .none { $0 = .timedOut } } }, onOutput: onOutput)
                } onCancel: {
                    verdict.withLock { $0 = .cancelled }
                    group.end(after: Self.grace)
                }
            }
            let ending: Ending
            switch verdict.withLock({ $0 }) {
            case .cancelled: throw GuardError(.interrupted, Text("interrupted", ko: "중단되었습니다"))
            case .timedOut: ending = .timedOut
            case .none: ending = Ending(result.terminationStatus)
            }
            let collected = result.closureResult
            return Outcome(
                ending: ending, output: collected.output, errorOutput: collected.errorOutput,
                duration: clock.now - start, leftChildrenBehind: collected.leftChildrenBehind)
        } catch let error as GuardError {
            throw error
        } catch is CancellationError {
            throw GuardError(.interrupted, Text("interrupted", ko: "중단되었습니다"))
        } catch {
            throw GuardError(
                .environment,
                Text("cannot run \(command.first ?? "")", ko: "\(command.first ?? "") 실행할 수 없습니다"),
                causes: [String(describing: error)])
        }
    }

    private func collect(
        from execution: Execution<CustomWriteInput, SequenceOutput, SequenceOutput>, group: ProcessGroup,
        onTimeout: @escaping @Sendable () -> Void, onOutput: (@Sendable (Stream, [UInt8]) -> Void)?
    ) async throws -> Collected {
        let keep = outputLimit
        let input = input
        let timeout = timeout
        return try await withThrowingTaskGroup(of: Piece.self) { tasks in
            tasks.addTask {
                .output(await Self.drain(execution.standardOutput, keep: keep) { onOutput?(.output, $0) })
            }
            tasks.addTask {
                .errorOutput(await Self.drain(execution.standardError, keep: keep) { onOutput?(.errorOutput, $0) })
            }
            tasks.addTask {
                // A child that does not read its input is no failure of ours.
                if !input.isEmpty { _ = try? await execution.standardInputWriter.write(input) }
                try? await execution.standardInputWriter.finish()
                return .input
            }
            tasks.addTask { .left(await group.waitForLeader()) }
            tasks.addTask {
                guard let timeout, (try? await Task.sleep(for: timeout)) != nil else { return .clock }
                onTimeout()
                group.end(after: Self.grace)
                return .clock
            }
            var collected = Collected()
            var streams = 2
            while let piece = try await tasks.next() {
                switch piece {
                case .output(let bytes):
                    collected.output = bytes
                    streams -= 1
                case .errorOutput(let bytes):
                    collected.errorOutput = bytes
                    streams -= 1
                case .left(let leftChildren): collected.leftChildrenBehind = leftChildren
                case .input, .clock: continue
                }
                if streams == 0, group.leaderIsGone { tasks.cancelAll() }
            }
            return collected
        }
    }

    /// Reads a stream to its end, keeping its last bytes. A stream that breaks off counts as ended.
    private static func drain(
        _ stream: SubprocessOutputSequence, keep: Int, each: @Sendable ([UInt8]) -> Void
    ) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await buffer in stream {
                let piece = buffer.withUnsafeBytes { Array($0) }
                each(piece)
                bytes += piece
                if bytes.count > 2 * keep { bytes.removeFirst(bytes.count - keep) }
            }
        } catch {
            return Array(bytes.suffix(keep))
        }
        return Array(bytes.suffix(keep))
    }

    private var configuration: Configuration {
        var options = PlatformOptions()
        // A session of its own: one group to end, and no terminal to prompt on.
        options.createSession = true
        let program = command.first ?? ""
        return Configuration(
            executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(Array(command.dropFirst())),
            environment: .custom(
                Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
            workingDirectory: workingDirectory.map { FilePath($0) }, platformOptions: options)
    }
}

/// Why guardhook itself ended a run.
private enum Interruption: Sendable {
    case none, timedOut, cancelled
}

/// What one of the tasks that wait on a child brings back.
private enum Piece: Sendable {
    case output([UInt8]), errorOutput([UInt8]), input, clock
    /// The program has ended, and whether others of its group had to be ended then.
    case left(Bool)
}

/// What came out of the streams.
private struct Collected: Sendable {
    var output: [UInt8] = []
    var errorOutput: [UInt8] = []
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
