internal import CGit2
internal import GuardCore

/// Git's check against repositories that somebody else placed: `safe.directory`.
///
/// Source: `ensure_valid_ownership` in Git's setup.c. Git asks it only when it searched for the repository, not
/// when `GIT_DIR` names it, and reads the setting from protected files only.
enum Owner {
    static func check(_ repository: CObject, _ environment: [String: String]) throws(GuardError) {
        let gitDirectory = String(cString: git_repository_path(repository.pointer))
        let workTree = git_repository_workdir(repository.pointer).map { String(cString: $0) }
        let places = [workTree, workTree.map { $0 + ".git" }, gitDirectory].compactMap { $0 }
        if places.allSatisfy({ isOwned($0, environment) }) { return }
        let place = trimmed(workTree ?? gitDirectory)
        if try isSafe(place, repository, environment) { return }
        throw GuardError(
            .environment,
            Text(
                "the repository at \(place) belongs to another user",
                ko: "\(place) 저장소는 다른 사용자의 소유입니다"),
            hints: [
                Text(
                    "if you trust it: git config --global --add safe.directory \(place)",
                    ko: "신뢰한다면: git config --global --add safe.directory \(place)")
            ])
    }

    private static func isOwned(_ path: String, _ environment: [String: String]) -> Bool {
        guard let owner = Files.owner(trimmed(path)) else { return true }
        if owner == Files.user { return true }
        return Files.user == 0 && environment["SUDO_UID"] == String(owner)
    }

    private static func isSafe(
        _ place: String, _ repository: CObject, _ environment: [String: String]
    ) throws(GuardError) -> Bool {
        let config = try GitConfig.read(from: repository, environment: environment)
        let real = Files.real(place) ?? place
        var safe = false
        for entry in config.entries where entry.key == "safe.directory" && entry.level.isProtected {
            let value = entry.value ?? ""
            if value.isEmpty {
                safe = false
            } else if value == "*" {
                safe = true
            } else if value.hasSuffix("/*") {
                let folder = String(value.dropLast(2))
                if Files.isInside(real, Files.real(folder) ?? folder) { safe = true }
            } else if trimmed(value) == place || Files.real(value) == real {
                safe = true
            }
        }
        return safe
    }

    private static func trimmed(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
