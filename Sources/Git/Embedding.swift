internal import CGit2
internal import GuardCore

/// A Git folder among the tracked files of another repository: it looks like a bare repository to whoever stands in
/// it, and its settings were written by a stranger.
///
/// Git serves such folders unless `safe.bareRepository` says otherwise; guardhook takes no personal setting from them.
enum Embedding {
    /// Whether the search stopped at a folder that is itself a Git folder and lies in another repository.
    static func found(_ repository: CObject, start: String) -> Bool {
        guard let folder = Files.real(String(cString: git_repository_path(repository.pointer))),
            let here = Files.real(start), Files.isInside(here, folder), !folder.hasSuffix("/.git"),
            let slash = folder.lastIndex(of: "/")
        else { return false }
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        return git_repository_discover(&buffer, String(folder[..<slash]) + "/", 1, nil) == 0
    }

    /// - Throws: kind `environment` when the person told Git to leave such folders alone.
    static func check(_ repository: CObject, _ environment: [String: String]) throws(GuardError) {
        let entries = try GitConfig.read(from: repository, environment: environment).entries
        let setting = entries.last { $0.key == "safe.barerepository" && $0.level.isProtected }?.value
        guard setting?.lowercased() == "explicit" else { return }
        let folder = String(cString: git_repository_path(repository.pointer))
        throw GuardError(
            .environment,
            Text(
                "\(folder) is a repository inside another one, which safe.bareRepository forbids",
                ko: "\(folder) 는 다른 저장소 안의 저장소이며 safe.bareRepository가 금지합니다"),
            hints: [Text("if you mean it, name it with GIT_DIR", ko: "의도한 것이라면 GIT_DIR로 지정하세요")])
    }
}
