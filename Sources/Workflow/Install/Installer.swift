import Files
import Git
package import GuardCore

/// Puts the hooks into a repository and takes them out again, as a guest: nothing of anybody's is lost.
package struct Installer: Sendable {
    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Installs all hooks, or none.
    ///
    /// - Parameter besideManager: also where another hook manager wrote the hooks.
    /// - Throws: `GuardError` of kind `environment` where hooks would reach further than this repository, lie in
    ///   tracked files, or belong to a hook manager; its hints say how to add guardhook there.
    package func install(besideManager: Bool) throws(GuardError) -> Installation {
        let place = try HookPlace.find(workspace)
        let program = workspace.surroundings.program
        let hooks = HookText.names.map { HookFile(name: $0, folder: place.folder) }
        if !besideManager {
            for hook in hooks {
                if case .manager(let manager) = try hook.owner(program: program) {
                    throw manager.refusal(at: hook.path, allowsBeside: true)
                }
            }
        }
        try Disk.makeFolder(place.folder)
        var steps: [HookStep] = []
        for hook in hooks {
            do {
                steps.append(
                    HookStep(hook: hook.name, action: try hook.install(program: program), path: hook.path))
            } catch {
                try undo(steps)
                throw error.hinting(
                    Text(
                        "no hook was installed; is \(place.folder) writable?",
                        ko: "훅을 설치하지 않았습니다. \(place.folder) 에 쓸 수 있습니까?"))
            }
        }
        return Installation(
            folder: place.folder, program: program, steps: steps, notes: place.notes + Self.notes(hooks),
            isInstall: true)
    }

    /// An earlier hook that Git did not run is not run now either, and that is said.
    private static func notes(_ hooks: [HookFile]) -> [String] {
        hooks.filter { $0.keepsEarlier && !Disk.isExecutable($0.keptPath) }.map {
            "\($0.keptPath) is not executable, so it is not run, as it was not by Git"
        }
    }

    /// Removes our hooks and puts earlier ones back.
    ///
    /// - Parameter purging: also removes the state folder, with a patch that waits for review.
    package func uninstall(purging: Bool) throws(GuardError) -> Installation {
        let folder = try workspace.repository.hooksDirectory().path
        var steps: [HookStep] = []
        for hook in HookText.names.map({ HookFile(name: $0, folder: folder) }) {
            steps.append(HookStep(hook: hook.name, action: try hook.uninstall(), path: hook.path))
        }
        var notes = steps.filter { $0.action == .leftAlone }.map {
            "\($0.path) is not guardhook's any more; the hook from before lies beside it"
        }
        if purging {
            try Disk.remove(workspace.state.path)
        } else if Disk.kind(of: workspace.state.path + "/" + StateNames.patch) != .nothing {
            notes.append("a patch still waits in \(workspace.state.path); --purge removes it")
        }
        return Installation(
            folder: folder, program: workspace.surroundings.program, steps: steps, notes: notes,
            isInstall: false)
    }

    /// Takes back what a failed install did, latest first.
    private func undo(_ steps: [HookStep]) throws(GuardError) {
        for step in steps.reversed() where step.action != .unchanged && step.action != .updated {
            guard let slash = step.path.lastIndex(of: "/") else { continue }
            _ = try HookFile(name: step.hook, folder: String(step.path[..<slash])).uninstall()
        }
    }
}
