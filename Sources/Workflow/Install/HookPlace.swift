import Files
import Git
import GuardCore

/// The folder in which hooks of this repository, and of no other, belong.
struct HookPlace {
    let folder: String
    let notes: [String]

    /// - Throws: `GuardError` of kind `environment` with the remedy, where Git takes hooks from a folder that
    ///   other repositories use too, or that is tracked.
    static func find(_ workspace: Workspace) throws(GuardError) -> HookPlace {
        let location = try workspace.repository.hooksDirectory()
        switch location.origin {
        case .global?, .system?, .command?: throw shared(location.path, origin: location.origin, workspace)
        case nil, .local?, .worktree?: break
        }
        if let manager = HookManager.owning(location) {
            throw manager.refusal(at: workspace.surroundings.shown(location.path), allowsBeside: false)
        }
        if location.insideWorkTree { throw inWorkTree(location.path, workspace) }
        return HookPlace(folder: location.path, notes: try notes(location, workspace))
    }

    private static func notes(_ location: HooksLocation, _ workspace: Workspace) throws(GuardError)
        -> [String]
    {
        guard Disk.kind(of: location.path) == .link else { return relativeNotes(location) }
        let real = Disk.resolved(location.path) ?? location.path
        let home = Disk.resolved(workspace.repository.commonDirectory) ?? workspace.repository.commonDirectory
        guard real.hasPrefix(home + "/") else {
            throw GuardError(
                .environment,
                Text(
                    "the hooks folder \(location.path) is a symbolic link to \(real), which other repositories may use too",
                    ko: "훅 폴더 \(location.path) 는 다른 저장소도 쓸 수 있는 \(real) 로 가는 심볼릭 링크입니다"),
                hints: [
                    Text(
                        "give this repository a hooks folder of its own: git config core.hooksPath \(quoted(home + "/guardhook-hooks")) && guardhook install",
                        ko:
                            "이 저장소에 따로 훅 폴더를 주세요: git config core.hooksPath \(quoted(home + "/guardhook-hooks")) && guardhook install"
                    ),
                    Text(
                        "or call guardhook pre-commit and guardhook commit-msg \"$1\" from the hooks there",
                        ko: "또는 그곳의 훅에서 guardhook pre-commit 과 guardhook commit-msg \"$1\" 을 호출하세요"),
                ])
        }
        return ["\(location.path) is a symbolic link; the hooks were written to \(real)"]
    }

    /// Git reads a relative path from the top of each work tree, and `.git` is a file in a linked one.
    private static func relativeNotes(_ location: HooksLocation) -> [String] {
        guard let configured = location.configured, configured.hasPrefix(".git/") else { return [] }
        return [
            "core.hooksPath is \(configured), which linked worktrees do not find; this is found everywhere: git config core.hooksPath \(quoted(location.path))"
        ]
    }

    private static func quoted(_ path: String) -> String {
        "'" + path.replacing("'", with: #"'\''"#) + "'"
    }

    private static func shared(_ path: String, origin: ConfigLevel?, _ workspace: Workspace) -> GuardError {
        let level = origin.map { "\($0)" } ?? ""
        let own = quoted(workspace.repository.commonDirectory + "/hooks")
        return GuardError(
            .environment,
            Text(
                "core.hooksPath is set for all your repositories (\(level): \(path)); guardhook installs into one only",
                ko: "core.hooksPath 가 모든 저장소에 설정되어 있습니다 (\(level): \(path)). guardhook 은 한 저장소에만 설치합니다"),
            hints: [
                Text(
                    "give this repository its own hooks: git config --local core.hooksPath \(own) && guardhook install",
                    ko: "이 저장소에 따로 훅 폴더를 주세요: git config --local core.hooksPath \(own) && guardhook install"),
                Text(
                    "or call guardhook pre-commit and guardhook commit-msg \"$1\" from the hooks in \(path)",
                    ko: "또는 \(path) 의 훅에서 guardhook pre-commit 과 guardhook commit-msg \"$1\" 을 호출하세요"),
            ])
    }

    private static func inWorkTree(_ path: String, _ workspace: Workspace) -> GuardError {
        let shown = workspace.surroundings.shown(path)
        return GuardError(
            .environment,
            Text(
                "Git takes hooks from \(shown), which lies among the working files; guardhook does not write there",
                ko: "Git 이 작업 파일 안의 \(shown) 에서 훅을 가져옵니다. guardhook 은 그곳에 쓰지 않습니다"),
            hints: [
                adding("guardhook pre-commit", to: shown + "/pre-commit"),
                adding("guardhook commit-msg \"$1\"", to: shown + "/commit-msg"),
                adding("guardhook pre-commit --merge", to: shown + "/pre-merge-commit"),
                Text(
                    "a file that is new begins with #!/bin/sh and is made executable: chmod +x",
                    ko: "새 파일은 #!/bin/sh 로 시작하고 chmod +x 로 실행 권한을 주세요"),
            ])
    }

    private static func adding(_ command: String, to file: String) -> Text {
        Text("add to \(file):   \(command) || exit", ko: "\(file) 에 추가:   \(command) || exit")
    }
}
