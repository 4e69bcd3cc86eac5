import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a child's streams and knows when the child itself is gone.
///
/// Subprocess ends both streams when the child ends, even if a grandchild still holds the pipe; what the child
/// wrote before is delivered. A grandchild that keeps writing is cut off soon after.
struct Drain: Sendable {
    /// How many of the last bytes are kept.
    let keep: Int
    let leader: pid_t

    /// How long a stream that never falls silent is read after the child's end.
    private static var patience: Duration { .milliseconds(500) }

    /// Reads a stream to its end, keeping its last bytes. A stream that breaks off counts as ended.
    func read(_ stream: SubprocessOutputSequence, each: @Sendable ([UInt8]) -> Void) async -> [UInt8] {
        var bytes: [UInt8] = []
        var deadline: ContinuousClock.Instant?
        do {
            for try await buffer in stream {
                let piece = buffer.withUnsafeBytes { Array($0) }
                each(piece)
                bytes += piece
                if bytes.count > 2 * keep { bytes.removeFirst(bytes.count - keep) }
                if let deadline {
                    if ContinuousClock.now > deadline { break }
                } else if leaderIsGone {
                    deadline = .now + Self.patience
                }
            }
        } catch {
            return Array(bytes.suffix(keep))
        }
        return Array(bytes.suffix(keep))
    }

    /// Returns once the child has ended; it is not reaped before, so its number is still its own.
    func leaderEnds() async {
        var pause = Duration.microseconds(200)
        while !leaderIsGone {
            await Nap.take(pause)
            pause = min(pause * 2, .milliseconds(20))
        }
    }

    /// Whether the child has ended (it may still be unreaped).
    private var leaderIsGone: Bool {
        var info = siginfo_t()
        let status = waitid(P_PID, id_t(leader), &info, WEXITED | WNOHANG | WNOWAIT)
        if status != 0 { return errno == ECHILD }
        return info.si_signo == SIGCHLD
    }
}

/// Sleep that cancellation does not cut short: a cancelled run is over only when its group is.
enum Nap {
    static func take(_ duration: Duration) async {
        await Task.detached {
            // Nobody cancels a detached task that nobody else holds.
            try? await Task.sleep(for: duration)
        }.value
    }
}
