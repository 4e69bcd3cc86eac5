package import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that is started and left alone: in a session of its own, with no terminal, its output in a file.
///
/// swift-subprocess ends what it starts, so this one goes through `posix_spawn`.
package struct DetachedProcess: Sendable {
    private let command: [String]
    private let environment: [String: String]
    private let workingDirectory: String
    private let log: String

    /// - Parameters:
    ///   - command: the program's absolute path and its arguments.
    ///   - log: the file that gets standard output and standard error, emptied first.
    package init(command: [String], environment: [String: String], workingDirectory: String, log: String) {
        self.command = command
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.log = log
    }

    /// `POSIX_SPAWN_SETSID`, which glibc's and musl's spawn.h hide behind `_GNU_SOURCE`.
    private static var newSession: Int16 {
        #if canImport(Darwin)
            Int16(POSIX_SPAWN_SETSID)
        #else
            0x80
        #endif
    }

    /// Starts it with a low priority.
    ///
    /// - Returns: its process id.
    /// - Throws: `GuardError` of kind `environment` with the system's words.
    package func start() throws(GuardError) -> Int32 {
        // `nice` and `cd` are the shell's, so that nothing has to be done between fork and exec.
        let script = #"cd "$1" && shift && exec nice -n 10 "$@""#
        let words = ["/bin/sh", "-c", script, "sh", workingDirectory] + command
        let variables = environment.map { "\($0)=\($1)" }
        let arguments = words.map { strdup($0) } + [nil]
        let pairs = variables.map { strdup($0) } + [nil]
        defer { for pointer in arguments + pairs { free(pointer) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawnattr_setflags(&attributes, Self.newSession)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var pid: pid_t = 0
        let code = posix_spawn(&pid, "/bin/sh", &actions, &attributes, arguments, pairs)
        guard code == 0 else {
            throw GuardError(
                .environment, Text("cannot start a process in the background", ko: "백그라운드 프로세스를 시작할 수 없습니다"),
                causes: [String(cString: strerror(code))])
        }
        return pid
    }
}
