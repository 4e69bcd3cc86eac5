internal import CGit2
internal import GuardCore

/// One of the files that Git's settings come from.
struct ConfigFile {
    let level: ConfigLevel
    let path: String
    /// libgit2's number for it; a later one wins.
    let priority: UInt32

    /// The files that Git would read with this environment, those that exist.
    static func all(
        environment: [String: String], gitDirectory: String, commonDirectory: String
    ) -> [ConfigFile] {
        var files: [ConfigFile] = []
        if environment["GIT_CONFIG_NOSYSTEM"].map(ConfigValue.isTrue) != true {
            let path = environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"
            files.append(ConfigFile(level: .system, path: path, priority: 2))
        }
        if let path = environment["GIT_CONFIG_GLOBAL"] {
            files.append(ConfigFile(level: .global, path: path, priority: 4))
        } else {
            let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
            let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            if let folder = folder ?? home.map({ $0 + "/.config" }) {
                files.append(ConfigFile(level: .global, path: folder + "/git/config", priority: 3))
            }
            if let home { files.append(ConfigFile(level: .global, path: home + "/.gitconfig", priority: 4)) }
        }
        files.append(ConfigFile(level: .local, path: slashed(commonDirectory) + "config", priority: 5))
        files.append(
            ConfigFile(level: .worktree, path: slashed(gitDirectory) + "config.worktree", priority: 6))
        return files.filter { Files.exists($0.path) }
    }

    private static func slashed(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }

    /// One libgit2 configuration of all of them; a worktree's own file counts only where the repository says so.
    static func load(_ files: [ConfigFile], for repository: CObject) throws(GuardError) -> CObject {
        let config = try CObject.make("cannot read the Git settings", release: git_config_free) {
            git_config_new(&$0)
        }
        for file in files {
            if file.level == .worktree {
                var enabled: Int32 = 0
                let status = git_config_get_bool(&enabled, config.pointer, "extensions.worktreeconfig")
                if status != 0 || enabled == 0 { continue }
            }
            try git(
                Text("cannot read the Git settings in \(file.path)", ko: "\(file.path) 의 Git 설정을 읽을 수 없습니다")
            ) {
                git_config_add_file_ondisk(
                    config.pointer, file.path, git_config_level_t(rawValue: Int32(file.priority)),
                    repository.pointer, 0)
            }
        }
        return config
    }
}
