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
        /// `installed`, `outdated`, `missing`, `foreign`, `calling` (a hook of the person's that calls guardhook), or a
        /// hook manager's name.
        package let state: String
        /// Whether Git will call guardhook here.
        package let isReady: Bool
        /// Whether an earlier hook is called first.
        package let chained: Bool
    }

    package let schema = 1

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
        let location = try workspace.repository.hooksDirectory()
        let program = workspace.surroundings.program
        var hooks: [Hook] = []
        for name in HookText.names {
            let file = HookFile(name: name, folder: location.path)
            let manager = HookManager.owning(location)
            let owner =
                if let manager { HookFile.Owner.manager(manager) } else { try file.owner(program: program) }
            hooks.append(try hook(file, owner, workspace))
        }
        let background = try BackgroundRun.state(workspace.state)
        let patch = workspace.state.path + "/" + StateNames.patch
        return Status(
            hooks: hooks, program: program, patch: Disk.kind(of: patch) == .file ? patch : nil,
            stateFolder: workspace.state.path, isAsking: background?.isRunning ?? false,
            lastRun: background?.record)
    }

    private static func hook(_ file: HookFile, _ owner: HookFile.Owner, _ workspace: Workspace)
        throws(GuardError) -> Hook
    {
        let (state, isReady): (String, Bool)
        switch owner {
        case .nobody: (state, isReady) = ("missing", false)
        case .guardhook(isCurrent: true): (state, isReady) = ("installed", true)
        case .guardhook(isCurrent: false): (state, isReady) = ("outdated", true)
        case .manager(let manager):
            state = manager.rawValue
            isReady = try manager.isToldOfGuardhook(for: file.name, in: workspace.workTree)
        case .somebody(let callsGuardhook):
            (state, isReady) = (callsGuardhook ? "calling" : "foreign", callsGuardhook)
        }
        return Hook(
            name: file.name, path: file.path, state: state, isReady: isReady, chained: file.keepsEarlier)
    }
}
