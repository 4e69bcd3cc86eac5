internal import CGit2
internal import GuardCore

/// Why a repository cannot be worked with, decided by what lies on disk and not by an error's words.
enum Refusal {
    /// The error for a repository that did not open.
    static func explained(
        _ error: GuardError, start: String, search: Bool, _ environment: [String: String]
    ) -> GuardError {
        guard let folder = search ? discover(from: start, environment) : start, Files.isDirectory(folder)
        else {
            return GuardError(
                .environment,
                Text("\(start) is not inside a Git repository", ko: "\(start) 는 Git 저장소 안에 있지 않습니다"),
                causes: error.causes,
                hints: [
                    Text(
                        "change to your project's folder, or make a repository with: git init",
                        ko: "프로젝트 폴더로 이동하거나 다음 명령으로 저장소를 만드세요: git init")
                ])
        }
        return unreadableFormat(inFolder: folder) ?? error
    }

    /// Throws when the repository opened, but holds its objects or references in a way that libgit2 cannot read.
    static func refuseUnreadableFormat(_ repository: CObject) throws(GuardError) {
        if let error = unreadableFormat(
            inFolder: String(cString: git_repository_commondir(repository.pointer)))
        {
            throw error
        }
    }

    private static func discover(from start: String, _ environment: [String: String]) -> String? {
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        let across: Int32 =
            environment["GIT_DISCOVERY_ACROSS_FILESYSTEM"].map(ConfigValue.isTrue) == true ? 1 : 0
        guard git_repository_discover(&buffer, start, across, environment["GIT_CEILING_DIRECTORIES"]) == 0,
            let path = buffer.ptr
        else { return nil }
        return String(cString: path)
    }

    private static func unreadableFormat(inFolder folder: String) -> GuardError? {
        var common = folder
        if let link = Files.read(folder + "/commondir") {
            let text =
                String(decoding: link, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
            common = Files.absolute(text, from: folder)
        }
        var config: OpaquePointer?
        guard git_config_open_ondisk(&config, common + "/config") == 0 else { return nil }
        defer { git_config_free(config) }
        if let format = value("extensions.objectformat", in: config), format != "sha1" {
            return unsupported("object format \(format)", "객체 형식 \(format)")
        }
        if let storage = value("extensions.refstorage", in: config), storage != "files" {
            return unsupported("reference storage \(storage)", "참조 저장 방식 \(storage)")
        }
        return nil
    }

    private static func value(_ key: String, in config: OpaquePointer?) -> String? {
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        guard git_config_get_string_buf(&buffer, config, key) == 0, let text = buffer.ptr else { return nil }
        return String(cString: text).lowercased()
    }

    private static func unsupported(_ english: String, _ korean: String) -> GuardError {
        GuardError(
            .environment,
            Text(
                "guardhook cannot read a repository with \(english)",
                ko: "guardhook은 \(korean) 저장소를 읽을 수 없습니다"),
            causes: ["libgit2 \(LibGit2.version) reads SHA-1 objects and references kept as files"],
            hints: [
                Text(
                    "remove the hooks from this repository with: guardhook uninstall",
                    ko: "다음 명령으로 이 저장소에서 훅을 제거하세요: guardhook uninstall")
            ])
    }
}
