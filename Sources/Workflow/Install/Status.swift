import Files
import Git
package import GuardCore
package import Suggestions

/// Which hooks are in place, and what lies in the state folder.
package struct Status: Sendable, Encodable {
    /// One hook.
    package struct Hook: Sendable, Encodable {
        package let name: String
        package let path: String
        /// `installed`, `outdated`, `missing`, `foreign`, or a hook manager's name.
        package let state: String
        /// Whether an earlier hook is called first.
        package let chained: Bool

        /// Whether Git will call guardhook here.
        package var isReady: Bool { state == "installed" || state == "outdated" }
    }

    package let hooks: [Hook]
    package let program: String
    /// The patch that waits for review, if there is one.
    package let patch: String?
    package let stateFolder: String
    /// Whether somebody is asking the model now.
    package let isAsking: Bool
    /// What the last `guardhook suggest` came to.
    package let lastRun: BackgroundRun.Record?

    /// Reads the state of a repository; nothing is changed.
    package static func read(_ workspace: Workspace) throws(GuardError) -> Status {
        let folder = try workspace.repository.hooksDirectory().path
        let program = workspace.surroundings.program
        var hooks: [Hook] = []
        for name in HookText.names {
            let file = HookFile(name: name, folder: folder)
            hooks.append(
                Hook(
                    name: name, path: file.path, state: state(try file.owner(program: program)),
                    chained: file.keepsEarlier))
        }
        let background = try BackgroundRun.state(workspace.state)
        let patch = workspace.state.path + "/" + StateNames.patch
        return Status(
            hooks: hooks, program: program, patch: Disk.kind(of: patch) == .file ? patch : nil,
            stateFolder: workspace.state.path, isAsking: background?.isRunning ?? false,
            lastRun: background?.record)
    }

    private static func state(_ owner: HookFile.Owner) -> String {
        switch owner {
        case .nobody: "missing"
        case .guardhook(isCurrent: true): "installed"
        case .guardhook(isCurrent: false): "outdated"
        case .manager(let manager): manager.rawValue
        case .somebody: "foreign"
        }
    }
}
