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
    private static func notes(_ hooks: [HookFile]) -> [Text] {
        hooks.filter { $0.keepsEarlier && !Disk.isExecutable($0.keptPath) }.map {
            Text(
                "\($0.keptPath) is not executable, so it is not run, as it was not by Git",
                ko: "\($0.keptPath) 는 실행 권한이 없어 Git 이 실행하지 않았고, 지금도 실행하지 않습니다")
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
            Text(
                "\($0.path) is not guardhook's any more; the hook from before lies beside it",
                ko: "\($0.path) 는 이제 guardhook 의 훅이 아닙니다. 예전 훅은 그 옆에 있습니다")
        }
        if purging {
            try Disk.remove(workspace.state.path)
        } else if Disk.kind(of: workspace.state.path + "/" + StateNames.patch) != .nothing {
            notes.append(
                Text(
                    "a patch still waits in \(workspace.state.path); guardhook uninstall --purge removes it",
                    ko: "\(workspace.state.path) 에 대기 중인 패치가 있습니다. guardhook uninstall --purge 로 지울 수 있습니다"))
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
