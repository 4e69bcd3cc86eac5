internal import CGit2
internal import GuardCore

/// The C side of one repository. `Repository` keeps it behind a lock and lends it to one caller at a time; that, and
/// nothing in here, makes it safe to share.
final class Engine: @unchecked Sendable {
    let repository: CObject
    let objects: CObject
    /// The environment that the repository was opened with; children get it too.
    let environment: [String: String]
    /// Where relative paths of the environment start, and where the search for the repository began.
    let directory: String
    /// Whether the Git folder itself came with another repository's files: its settings are a stranger's.
    let isEmbedded: Bool
    /// The index in force, as first read; nil until somebody asks.
    var index: CObject?
    var stagedTree: StagedTree?
    /// The conversions of the tree that was last asked about.
    var treeFilters: TreeFilters?

    init(
        repository: CObject, objects: CObject, environment: [String: String], directory: String,
        isEmbedded: Bool
    ) {
        self.isEmbedded = isEmbedded
        self.repository = repository
        self.objects = objects
        self.environment = environment
        self.directory = directory
    }

    var gitDirectory: String { Engine.folder(git_repository_path(repository.pointer)) ?? "" }
    var commonDirectory: String {
        Engine.folder(git_repository_commondir(repository.pointer)) ?? gitDirectory
    }
    var workTree: String? { Engine.folder(git_repository_workdir(repository.pointer)) }

    /// A folder's path without its final slash.
    private static func folder(_ path: UnsafePointer<CChar>?) -> String? {
        guard let path else { return nil }
        let text = String(cString: path)
        return text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// The index file in force: `GIT_INDEX_FILE`, which Git reads from the top of the work tree, else the usual one.
    var indexFile: String {
        guard let name = environment["GIT_INDEX_FILE"], !name.isEmpty else { return gitDirectory + "/index" }
        return Files.absolute(name, from: workTree ?? directory)
    }

    /// Whether objects may be absent by design: a remote promises to have them.
    private var isPartial: Bool {
        // On the way to another error: settings that cannot be read add nothing to it.
        guard let config = try? GitConfig.read(from: repository, environment: [:]) else { return false }
        return config.entries.contains { entry in
            entry.key == "extensions.partialclone"
                || (entry.key.hasPrefix("remote.") && entry.key.hasSuffix(".promisor")
                    && ConfigValue.bool(entry.value) == true)
        }
    }

    var isShallow: Bool { git_repository_is_shallow(repository.pointer) == 1 }

    /// Names the likely reason, when an object is not there.
    func explainingAbsence(_ error: GuardError, of id: ObjectID) -> GuardError {
        if isPartial {
            return error.hinting(
                Text(
                    "this is a partial clone; fetch the object with: git cat-file -e \(id)",
                    ko: "부분 복제 저장소입니다. 다음 명령으로 객체를 가져오세요: git cat-file -e \(id)"))
        }
        if isShallow {
            return error.hinting(Engine.unshallow)
        }
        return error.hinting(
            Text("check the repository with: git fsck", ko: "저장소를 점검하세요: git fsck"))
    }

    static let unshallow = Text(
        "this is a shallow clone; get the history with: git fetch --unshallow",
        ko: "얕은 복제 저장소입니다. 다음 명령으로 이력을 가져오세요: git fetch --unshallow")
}
