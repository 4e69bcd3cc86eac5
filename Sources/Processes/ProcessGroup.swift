import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The process group that a child leads, and the ways to end it.
///
/// The leader's process id stays its own until Subprocess reaps it, which it does only after its body has
/// returned: signals sent from within the body never reach a stranger.
struct ProcessGroup: Sendable {
    let leader: pid_t

    /// Whether the leader has ended (it may still be unreaped).
    var leaderIsGone: Bool {
        var info = siginfo_t()
        let status = waitid(P_PID, id_t(leader), &info, WEXITED | WNOHANG | WNOWAIT)
        if status != 0 { return errno == ECHILD }
        return info.si_signo == SIGCHLD
    }

    /// Whether the group has a member besides an ended leader.
    private var hasMembers: Bool { kill(-leader, 0) == 0 }

    /// SIGTERM now, SIGKILL after that long.
    func end(after grace: Duration) {
        kill(-leader, SIGTERM)
        let group = self
        Task.detached {
            let clock = ContinuousClock()
            let deadline = clock.now + grace
            while clock.now < deadline, !group.leaderIsGone {
                try? await Task.sleep(for: .milliseconds(10))
            }
            kill(-group.leader, SIGKILL)
        }
    }

    /// Returns once the leader has ended and nothing of its group is left; true when others had to be ended.
    func waitForLeader() async -> Bool {
        var pause = Duration.milliseconds(1)
        while !leaderIsGone {
            // An uncancelled nap: a cancelled run is over only when its group is.
            await nap(pause)
            pause = min(pause * 2, .milliseconds(20))
        }
        guard kill(-leader, SIGTERM) == 0 else { return false }
        return false
    }

    private func nap(_ duration: Duration) async {
        await Task.detached { try? await Task.sleep(for: duration) }.value
    }
}
