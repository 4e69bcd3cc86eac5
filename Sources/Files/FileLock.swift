package import GuardCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An advisory lock on a file (`flock`): the system lets go of it when the process ends, however it ends.
package final class FileLock: StateLock {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock, or gives nil when somebody else holds it for longer than `wait`.
    ///
    /// - Throws: `GuardError` of kind `environment` when the lock file cannot be made.
    package static func take(_ path: String, wait: Duration) throws(GuardError) -> FileLock? {
        // Behind a link the lock would make a file elsewhere.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            let words = String(cString: strerror(errno))
            throw GuardError(
                .environment, Text("cannot lock \(path): \(words)", ko: "\(path) 잠금을 걸 수 없습니다: \(words)"))
        }
        let clock = ContinuousClock()
        let deadline = clock.now + wait
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard clock.now < deadline else {
                close(descriptor)
                return nil
            }
            usleep(20_000)
        }
        return FileLock(descriptor: descriptor)
    }

    private init(descriptor: Int32) { self.descriptor = Mutex(descriptor) }

    deinit { release() }

    package func release() {
        descriptor.withLock { held in
            if let open = held {
                // Closing alone leaves it with a child that was just forked and has not yet become its program.
                flock(open, LOCK_UN)
                close(open)
            }
            held = nil
        }
    }
}
