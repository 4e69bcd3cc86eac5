import Testing

@testable import Processes

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The environment that the tests' children get: the usual PATH and nothing of the person's.
let plainEnvironment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"]

func shell(_ script: String, timeout: Duration? = nil) -> ChildProcess {
    ChildProcess(["sh", "-c", script], environment: plainEnvironment, timeout: timeout)
}

extension ChildProcess.Outcome {
    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errorOutput, as: UTF8.self) }
}

/// Whether a process runs (a zombie does not).
func isRunning(_ process: Int32) -> Bool {
    guard let table = ProcessTable.read() else { return kill(process, 0) == 0 }
    return table.contains { $0.process == process }
}

/// How long may take what the mechanism does in two or three seconds at most: room for a busy machine, far from the
/// minutes that the children would go on for.
let promptly: Duration = .seconds(10)

/// Whether the processes of these numbers end within that time.
func areGone(_ processes: [Int32], within patience: Duration = promptly) async -> Bool {
    let deadline = ContinuousClock.now + patience
    while ContinuousClock.now < deadline {
        if !processes.contains(where: isRunning) { return true }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return false
}

/// The numbers that a script printed, one a line.
func numbers(_ text: String) -> [Int32] {
    text.split(whereSeparator: \.isNewline).compactMap { Int32($0) }
}

func killOutright(_ process: Int32) { kill(process, SIGKILL) }
