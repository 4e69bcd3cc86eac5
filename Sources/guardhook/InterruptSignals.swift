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

/// SIGINT, SIGTERM and SIGHUP as a call, for as long as the value lives. A second one ends the process at once.
///
/// Unchecked: the sources are written once in `init` and Dispatch's sources are safe to call from any thread.
final class InterruptSignals: @unchecked Sendable {
    private let sources: [any DispatchSourceSignal]
    private let seen = Mutex(false)

    /// Whether one of them came.
    var wereSeen: Bool { seen.withLock { $0 } }

    init(onFirst: @escaping @Sendable () -> Void) {
        let queue = DispatchQueue(label: "guardhook.signals")
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            // The source only sees a signal whose default action is off.
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)

        }
        for source in sources {
            source.setEventHandler { [weak self] in
                let isSecond = self?.seen.withLock { seen in
                    defer { seen = true }
                    return seen
                }
                if isSecond == true { _exit(ExitStatus.interrupted.rawValue) }
                onFirst()
            }
            source.resume()
        }
    }

    deinit { for source in sources { source.cancel() } }
}
