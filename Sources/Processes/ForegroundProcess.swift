package import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that the person works in, such as an editor: it has the terminal until it ends.
///
/// swift-subprocess gives a child pipes or files; this one keeps the terminal as it is.
package struct ForegroundProcess: Sendable {
    private let command: [String]
    private let environment: [String: String]

    /// - Parameter command: the program's absolute path and its arguments.
    package init(_ command: [String], environment: [String: String]) {
        self.command = command
        self.environment = environment
    }

    /// Runs it to its end.
    ///
    /// - Returns: whether it ended with status 0.
    /// - Throws: `GuardError` of kind `environment` if it cannot be started.
    package func run() throws(GuardError) -> Bool {
        let arguments = command.map { strdup($0) } + [nil]
        let pairs = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in arguments + pairs { free(pointer) } }
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Signals that we ignore would stay ignored in an editor.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var pid: pid_t = 0
        let code = posix_spawn(&pid, command.first ?? "", nil, &attributes, arguments, pairs)
        guard code == 0 else {
            throw GuardError(
                .environment,
                Text("cannot start \(command.first ?? "")", ko: "\(command.first ?? "") 을(를) 시작할 수 없습니다"),
                causes: [String(cString: strerror(code))])
        }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return status == 0
    }
}
