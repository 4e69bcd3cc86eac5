import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether this process may start the threads that it needs.
///
/// Dispatch waits for ever where the system refuses it a thread, and so would the commit: better to ask first.
enum ThreadProbe {
    /// As many as one check runs at once.
    private static let needed = 4

    /// Starts the threads and ends them again.
    ///
    /// - Throws: `GuardError` of kind `environment` when one of them cannot be started.
    static func run() throws(GuardError) {
        let code = startAll()
        guard code != 0 else { return }
        throw GuardError(
            .environment,
            Text("guardhook may not start the threads it needs", ko: "guardhook에 필요한 스레드를 시작할 수 없습니다"),
            causes: [String(cString: strerror(code))],
            hints: [
                Text(
                    "raise the limit on memory (ulimit -v) or on processes (ulimit -u)",
                    ko: "메모리(ulimit -v)나 프로세스 수(ulimit -u) 제한을 늘리세요")
            ])
    }

    /// - Returns: the system's error number; 0 if all could be started.
    private static func startAll() -> Int32 {
        // Each waits for the lock, so that all are there at once.
        let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        defer { lock.deallocate() }
        pthread_mutex_init(lock, nil)
        pthread_mutex_lock(lock)
        var threads: [pthread_t] = []
        var failure: Int32 = 0
        for _ in 0..<needed where failure == 0 {
            #if canImport(Darwin)
                var thread: pthread_t?
            #else
                var thread = pthread_t()
            #endif
            failure = pthread_create(&thread, nil, wait, lock)
            #if canImport(Darwin)
                if failure == 0, let thread { threads.append(thread) }
            #else
                if failure == 0 { threads.append(thread) }
            #endif
        }
        pthread_mutex_unlock(lock)
        for thread in threads { pthread_join(thread, nil) }
        pthread_mutex_destroy(lock)
        return failure
    }

    #if canImport(Darwin)
        private static let wait: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
            pass($0)
            return nil
        }
    #else
        private static let wait: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
            if let lock = $0 { pass(lock) }
            return nil
        }
    #endif

    private static func pass(_ lock: UnsafeMutableRawPointer) {
        let lock = lock.assumingMemoryBound(to: pthread_mutex_t.self)
        pthread_mutex_lock(lock)
        pthread_mutex_unlock(lock)
    }
}
