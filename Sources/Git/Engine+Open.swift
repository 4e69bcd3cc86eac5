internal import CGit2
internal import GuardCore

extension Engine {
    /// Finds and opens the repository as Git would from that directory with that environment.
    static func open(environment: [String: String], directory: String) throws(GuardError) -> Engine {
        LibGit2.start()
        let start = Files.absolute(directory, from: Files.currentDirectory ?? "/")
        let named = environment["GIT_DIR"].flatMap { $0.isEmpty ? nil : Files.absolute($0, from: start) }
        let repository: CObject
        do throws(GuardError) {
            repository = try openRepository(at: named ?? start, search: named == nil, environment)
        } catch {
            throw Refusal.explained(error, start: named ?? start, search: named == nil, environment)
        }
        try setConfiguration(of: repository, environment)
        try Refusal.refuseUnreadableFormat(repository)
        try setWorkTree(of: repository, named: named != nil, start: start, environment)
        let isEmbedded = named == nil && Embedding.found(repository, start: start)
        if named == nil {
            try Owner.check(repository, environment)
            if isEmbedded { try Embedding.check(repository, environment) }
        }
        let objects = try objectDatabase(of: repository, start: start, environment)
        return Engine(
            repository: repository, objects: objects, environment: environment, directory: start,
            isEmbedded: isEmbedded)
    }

    private static func openRepository(
        at path: String, search: Bool, _ environment: [String: String]
    ) throws(GuardError) -> CObject {
        var flags = search ? 0 : GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue
        if environment["GIT_DISCOVERY_ACROSS_FILESYSTEM"].map(ConfigValue.isTrue) == true {
            flags |= GIT_REPOSITORY_OPEN_CROSS_FS.rawValue
        }
        let ceilings = environment["GIT_CEILING_DIRECTORIES"]
        return try CObject.make(
            Text("cannot open the Git repository at \(path)", ko: "\(path)의 Git 저장소를 열 수 없습니다"),
            release: git_repository_free
        ) { git_repository_open_ext(&$0, path, flags, ceilings) }
    }

    /// Gives the repository the settings that this environment leads to, rather than the process's.
    private static func setConfiguration(
        of repository: CObject, _ environment: [String: String]
    ) throws(GuardError) {
        let files = ConfigFile.all(
            environment: environment, gitDirectory: String(cString: git_repository_path(repository.pointer)),
            commonDirectory: String(cString: git_repository_commondir(repository.pointer)))
        let config = try ConfigFile.load(files, for: repository)
        try git("cannot use the Git settings") {
            git_repository_set_config(repository.pointer, config.pointer)
        }
    }

    /// `GIT_WORK_TREE`; with `GIT_DIR` alone the current directory, as Git holds it; a relative link of Git 2.48.
    private static func setWorkTree(
        of repository: CObject, named: Bool, start: String, _ environment: [String: String]
    ) throws(GuardError) {
        let gitDirectory = String(cString: git_repository_path(repository.pointer))
        let path: String
        if let given = environment["GIT_WORK_TREE"], !given.isEmpty {
            path = Files.absolute(given, from: start)
        } else if named, takesCurrentDirectory(repository) {
            path = start
        } else if git_repository_is_worktree(repository.pointer) == 1,
            let link = Files.read(gitDirectory + "gitdir").map({ String(decoding: $0, as: UTF8.self) }),
            !link.hasPrefix("/"), let slash = link.lastIndex(of: "/"),
            let real = Files.real(gitDirectory + link[..<slash])
        {
            path = real
        } else {
            return
        }
        try git(Text("cannot use the work tree \(path)", ko: "작업 트리 \(path) 를 사용할 수 없습니다")) {
            git_repository_set_workdir(repository.pointer, path, 0)
        }
    }

    /// Whether Git, given `GIT_DIR` and no `GIT_WORK_TREE`, takes the current directory for the work tree.
    private static func takesCurrentDirectory(_ repository: CObject) -> Bool {
        if git_repository_is_worktree(repository.pointer) == 1 { return true }
        var config: OpaquePointer?
        guard git_repository_config(&config, repository.pointer) == 0 else { return false }
        defer { git_config_free(config) }
        var bare: Int32 = 0
        if git_config_get_bool(&bare, config, "core.bare") == 0, bare == 1 { return false }
        var workTree = git_buf()
        defer { git_buf_dispose(&workTree) }
        return git_config_get_string_buf(&workTree, config, "core.worktree") != 0
    }

    /// The repository's objects, and above them a place in memory that takes every write.
    private static func objectDatabase(
        of repository: CObject, start: String, _ environment: [String: String]
    ) throws(GuardError) -> CObject {
        let doing = Text("cannot open the repository's objects", ko: "저장소의 객체를 열 수 없습니다")
        if let folder = environment["GIT_OBJECT_DIRECTORY"], !folder.isEmpty {
            let own = try CObject.make(doing, release: git_odb_free) {
                git_odb_open(&$0, Files.absolute(folder, from: start))
            }
            try git(doing) { git_repository_set_odb(repository.pointer, own.pointer) }
        }
        let objects = try CObject.make(doing, release: git_odb_free, parent: repository) {
            git_repository_odb(&$0, repository.pointer)
        }
        for folder in (environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(separator: ":") {
            try git(doing) {
                git_odb_add_disk_alternate(objects.pointer, Files.absolute(String(folder), from: start))
            }
        }
        var memory: UnsafeMutablePointer<git_odb_backend>?
        try git(doing) { git_mempack_new(&memory) }
        // Above loose (1) and packed (2) objects: it is asked first and takes the writes. The odb frees it.
        try git(doing) { git_odb_add_backend(objects.pointer, memory, 1000) }
        return objects
    }
}
