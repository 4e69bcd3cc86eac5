import Files
package import GuardCore
import Processes
package import Suggestions

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A run of `guardhook suggest` that outlives the command that started it, one per repository.
package struct BackgroundRun: Sendable {
    /// What was started.
    package struct Started: Sendable, Encodable {
        package let pid: Int32
        package let log: String
    }

    /// What the last run in this repository came to.
    package struct Ended: Sendable, Codable {
        package let proposed: Int
        package let unasked: Int
        package let reason: String?
        package let patch: String?
    }

    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Starts the program again, detached, with a low priority and its words in a log.
    ///
    /// - Throws: `GuardError` of kind `environment` if a run is under way or the program cannot be started.
    package func start(arguments: [String]) throws(GuardError) -> Started {
        guard let lock = try workspace.state.lock(StateNames.suggestLock, wait: .zero) else {
            throw GuardError(
                .environment,
                Text("a run is under way in this repository", ko: "이 저장소에서 이미 실행 중입니다"),
                hints: ["guardhook status"])
        }
        lock.release()
        let log = try workspace.state.directory("background") + "/log"
        let pid = try DetachedProcess(
            command: [workspace.surroundings.program] + arguments,
            environment: workspace.surroundings.environment,
            workingDirectory: workspace.surroundings.directory, log: log
        ).start()
        return Started(pid: pid, log: log)
    }

    /// Keeps what a run came to, for `guardhook status`.
    package func note(_ outcome: SuggestionOutcome) throws(GuardError) {
        let ended = Ended(
            proposed: outcome.report.definitions.count, unasked: outcome.report.unasked,
            reason: outcome.report.reason?.english, patch: outcome.report.patch)
        guard let bytes = try? JSONEncoder().encode(ended) else { return }  // Plain values always encode.
        try workspace.state.write(Array(bytes), to: StateNames.background)
    }

    /// Whether a run is under way now.
    package func isRunning() throws(GuardError) -> Bool {
        guard Disk.kind(of: workspace.state.path) == .folder else { return false }
        guard let lock = try workspace.state.lock(StateNames.suggestLock, wait: .zero) else { return true }
        lock.release()
        return false
    }

    /// What the last run came to; nil if there was none, or its note is damaged.
    package func last() throws(GuardError) -> Ended? {
        guard let bytes = try workspace.state.read(StateNames.background) else { return nil }
        return try? JSONDecoder().decode(Ended.self, from: Data(bytes))  // A damaged note says nothing.
    }
}
