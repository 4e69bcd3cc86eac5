// Dispatch does not say that its sources may be shared, though they may.
@preconcurrency import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// SIGINT, SIGTERM and SIGHUP as a call, for as long as the value lives. A second one ends the process at once, and so
/// does the first if the work has not ended in time: it may wait for a file that never comes.
///
/// Unchecked: the sources are written once in `init` and Dispatch's sources are safe to call from any thread.
final class InterruptSignals: @unchecked Sendable {
    private let sources: [any DispatchSourceSignal]
    private let first = Mutex<ContinuousClock.Instant?>(nil)

    /// Whether one of them came.
    var wereSeen: Bool { first.withLock { $0 != nil } }

    /// One press of Ctrl-C may come twice, from the terminal and from whoever called: that is no second thought.
    private static let echo = Duration.milliseconds(400)
    /// Seconds for children to be ended and what was answered to be kept.
    private static let patience = 60

    init(onFirst: @escaping @Sendable () -> Void) {
        let queue = DispatchQueue(label: "guardhook.signals")
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            // The source only sees a signal whose default action is off.
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for source in sources {
            source.setEventHandler { [weak self] in
                guard let self else { return }
                let now = ContinuousClock.now
                let before = self.first.withLock { first in
                    defer { first = first ?? now }
                    return first
                }
                if let before {
                    if now - before > Self.echo { _exit(ExitStatus.interrupted.rawValue) }
                    return
                }
                queue.asyncAfter(deadline: .now() + .seconds(Self.patience)) {
                    _exit(ExitStatus.interrupted.rawValue)
                }
                onFirst()
            }
            source.resume()
        }
    }

    deinit { for source in sources { source.cancel() } }
}
