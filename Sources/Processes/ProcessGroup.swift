#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What remains of a process group whose leader has ended and been reaped.
///
/// A group's number is not given to anybody else while it has members, so its signals reach no stranger.
struct ProcessGroup: Sendable {
    let leader: pid_t
    /// The mark of processes that left the group; nil where only the group counts.
    let mark: RunMark?

    /// How long processes that are about to end on their own have for it (Python's resource tracker ends
    /// a moment after its parent), before they count as left behind.
    private static var settling: Duration { .milliseconds(300) }

    /// Whether anybody may be left: one cheap call on the usual way.
    func needsEnding(escapeesToo: Bool) -> Bool { escapeesToo || groupExists }

    /// Ends whoever is left; true when there was somebody who did not end on their own.
    func endRemainder(grace: Duration) async -> Bool {
        if mark == nil, await groupVanishes() { return false }
        if await areGone(within: Self.settling) { return false }
        signalAll(SIGTERM)
        if await areGone(within: grace) { return true }
        signalAll(SIGKILL)
        _ = await areGone(within: .seconds(2))
        return true
    }

    private var groupExists: Bool { kill(-leader, 0) == 0 || errno == EPERM }

    /// The watcher needs a moment to leave, which is cheaper waited for than looked into.
    private func groupVanishes() async -> Bool {
        for _ in 0..<6 {
            await Nap.take(.microseconds(250))
            if !groupExists { return true }
        }
        return false
    }

    private func areGone(within patience: Duration) async -> Bool {
        let deadline = ContinuousClock.now + patience
        var pause = Duration.microseconds(500)
        while true {
            if remainder().isEmpty { return true }
            if ContinuousClock.now >= deadline { return false }
            await Nap.take(pause)
            pause = min(pause * 2, .milliseconds(20))
        }
    }

    private func signalAll(_ signal: CInt) {
        kill(-leader, signal)
        for process in remainder() where process != leader { kill(process, signal) }
    }

    /// The processes still running. A zombie is none: it waits for its parent, which may never look.
    private func remainder() -> [pid_t] {
        guard mark != nil || groupExists else { return [] }
        guard let table = ProcessTable.read() else { return groupExists ? [leader] : [] }
        return table.filter { entry in
            if entry.group == leader { return !ProcessTable.isWatcher(entry.process) }
            guard let mark else { return false }
            return ProcessTable.carries(mark, entry.process)
        }.map(\.process)
    }
}
