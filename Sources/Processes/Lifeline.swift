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

/// A pipe whose end tells a child's group that guardhook is gone, even if it was killed outright.
///
/// The child is started through a shell that leaves a watcher in the group and then becomes the program. The
/// watcher reads the pipe; nothing is ever written to it. When the pipe closes while the program still runs,
/// the watcher ends the whole group, itself included. When the program is gone by then, it just leaves.
/// The watcher is nobody's child that the program could wait for, and holds none of its streams.
final class Lifeline: Sendable {
    static let shell = "/bin/sh"
    /// `$0` of the shell, by which a watcher is told from what the program left behind.
    static let name = "guardhook-watch"

    /// Goes to the child as its standard input.
    let readEnd: CInt
    private let writeEnd: Mutex<CInt>

    init() throws {
        let pipe = try FileDescriptor.pipe()
        readEnd = pipe.readEnd.rawValue
        writeEnd = Mutex(pipe.writeEnd.rawValue)
        // No other child may hold it open. (A child forked between these two calls closes it itself.)
        _ = fcntl(pipe.writeEnd.rawValue, F_SETFD, FD_CLOEXEC)
        _ = fcntl(pipe.readEnd.rawValue, F_SETFD, FD_CLOEXEC)
    }

    deinit { letGo() }

    /// Closes the pipe.
    func letGo() {
        writeEnd.withLock { end in
            if end >= 0 { close(end) }
            end = -1
        }
    }

    /// What the shell is called with to become that program.
    func arguments(running program: String, _ arguments: [String], mark: RunMark?) -> [String] {
        ["-c", Self.script, Self.name, mark?.value ?? "", program] + arguments
    }

    /// `$$` stays the shell's own number, which the program takes over. A background command loses its
    /// standard input, hence descriptor 3; a background shell learns its own number from a child of its own.
    /// The group is told to end first; then whoever carries the mark is killed (Linux), then the group.
    private static let script = """
        mark=$1; shift; exec 3<&0
        ( ( exec </dev/null >/dev/null 2>&1
        read -r word <&3
        kill -0 $$ || exit 0
        trap '' TERM
        kill -TERM 0
        if [ -n "$mark" ] && [ -d /proc/self ]; then
        self=$(exec sh -c 'echo $PPID')
        for pass in 1 2 3; do
        for file in $(grep -ls "\(RunMark.variable)=$mark" /proc/[0-9]*/environ); do
        pid=${file#/proc/}; pid=${pid%/environ}
        [ "$pid" = "$self" ] || kill -KILL "$pid"
        done; done; fi
        kill -KILL 0 ) & )
        exec "$@" </dev/null 3<&-
        """
}
