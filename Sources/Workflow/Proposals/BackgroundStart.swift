import Files
import Git
package import GuardCore
import Processes
import Suggestions

/// Starts a run of `guardhook suggest` that outlives the command that starts it, one per repository.
package struct BackgroundStart: Sendable {
    /// What was started.
    package struct Started: Sendable, Encodable {
        /// The number of the JSON form.
        package let schema = 1
        package let pid: Int32
        package let log: String
    }

    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Starts the program again, detached, with a low priority and its words in a log.
    ///
    /// - Throws: `GuardError` of kind `environment` if a run is under way or the program cannot be started.
    package func start(arguments: [String]) throws(GuardError) -> Started {
        if let state = try BackgroundRun.state(workspace.state), state.isRunning {
            throw GuardError(
                .environment,
                Text("a run is under way in this repository", ko: "이 저장소에서 이미 실행 중입니다"),
                hints: ["guardhook status"])
        }
        let log = try workspace.state.directory("background") + "/log"
        let pid = try DetachedProcess(
            command: [workspace.surroundings.program] + arguments,
            environment: try environment(), workingDirectory: workspace.surroundings.directory, log: log
        ).start()
        return Started(pid: pid, log: log)
    }

    /// As here, with a copy of the index that a hook has: for `git commit -a` it is a file that goes with the hook.
    private func environment() throws(GuardError) -> [String: String] {
        var environment = workspace.surroundings.environment
        guard environment["GIT_INDEX_FILE"] != nil,
            let index = try Disk.read(workspace.repository.indexFile)
        else { return environment }
        try workspace.state.write(index, to: "background/index")
        environment["GIT_INDEX_FILE"] = workspace.state.path + "/background/index"
        return environment
    }

    /// A desktop notice that the run is over, where the person asked for one and the desktop takes it.
    package func announce(_ report: SuggestionsReport) async {
        guard workspace.settings.notifies else { return }
        let words = "\(Text.count(report.definitions.count, "definition")) proposed: guardhook review"
        let commands = [
            ["notify-send", "guardhook", words],
            ["osascript", "-e", "display notification \"\(words)\" with title \"guardhook\""],
        ]
        for command in commands {
            do throws(GuardError) {
                let run = try await ChildProcess(
                    command, environment: workspace.surroundings.environment, timeout: .seconds(5)
                ).run()
                if run.succeeded { return }
            } catch {
                // This desktop does not have that program; the next one may be there.
                continue
            }
        }
    }
}
