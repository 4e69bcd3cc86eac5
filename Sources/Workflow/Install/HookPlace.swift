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
        case .global?, .system?, .command?: throw shared(location.path, origin: location.origin)
        case nil, .local?, .worktree?: break
        }
        if location.insideWorkTree { throw inWorkTree(location.path, workspace) }
        return HookPlace(folder: location.path, notes: try notes(location, workspace))
    }

    private static func notes(_ location: HooksLocation, _ workspace: Workspace) throws(GuardError)
        -> [String]
    {
        guard Disk.kind(of: location.path) == .link else { return [] }
        let real = Disk.resolved(location.path) ?? location.path
        let home = Disk.resolved(workspace.repository.commonDirectory) ?? workspace.repository.commonDirectory
        guard real.hasPrefix(home + "/") else {
            throw GuardError(
                .environment,
                Text(
                    "the hooks folder \(location.path) is a symbolic link to \(real), which other repositories may use too",
                    ko: "훅 폴더 \(location.path) 는 다른 저장소도 쓸 수 있는 \(real) 로 가는 심볼릭 링크입니다"),
                hints: [
                    "call `guardhook pre-commit` and `guardhook commit-msg \"$1\"` from the hooks there",
                    "or give this repository a hooks folder of its own: git config core.hooksPath \(home)/guardhook-hooks",
                ])
        }
        return ["\(location.path) is a symbolic link; the hooks were written to \(real)"]
    }

    private static func shared(_ path: String, origin: ConfigLevel?) -> GuardError {
        let level = origin.map { "\($0)" } ?? ""
        return GuardError(
            .environment,
            Text(
                "core.hooksPath is set for all your repositories (\(level): \(path)); guardhook installs into one only",
                ko: "core.hooksPath 가 모든 저장소에 설정되어 있습니다 (\(level): \(path)). guardhook 은 한 저장소에만 설치합니다"),
            hints: [
                "give this repository its own hooks: git config --local core.hooksPath \"$(git rev-parse --git-common-dir)/hooks\", then guardhook install",
                "or call `guardhook pre-commit` and `guardhook commit-msg \"$1\"` from the hooks in \(path)",
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
                Text(
                    "add to \(shown)/pre-commit:   guardhook pre-commit || exit",
                    ko: "\(shown)/pre-commit 에 추가:   guardhook pre-commit || exit"),
                Text(
                    "add to \(shown)/commit-msg:   guardhook commit-msg \"$1\" || exit",
                    ko: "\(shown)/commit-msg 에 추가:   guardhook commit-msg \"$1\" || exit"),
            ])
    }
}
