import Git
import GuardCore

/// What a tree asks the snapshot to hold, and what of it a person should know.
struct TreeContents {
    private(set) var items: [SnapshotItem] = []
    private(set) var notes: [Text] = []
    /// What every file's bytes depend on besides its blob.
    private(set) var surroundings: [UInt8] = []

    private let workTree: String

    init(repository: Repository, tree: ObjectID, workTree: String) throws(GuardError) {
        self.workTree = workTree
        try add(repository, tree: tree, under: [], depth: 0)
        items.sort { $0.path < $1.path }
    }

    private mutating func add(
        _ repository: Repository, tree: ObjectID, under prefix: [UInt8], depth: Int
    ) throws(GuardError) {
        let entries = try repository.entries(of: tree)
        let filter = try FilterRules(repository, tree: tree, entries: entries)
        surroundings += filter.fingerprint
        notes += filter.notes
        for entry in entries {
            let path = RepositoryPath(bytes: prefix + entry.path.bytes)
            if UnsafeName.isIn(entry.path) {
                notes.append(
                    Text(
                        "\(path) is not laid out for the tests: its name is not safe on disk",
                        ko: "\(path): 디스크에 안전하지 않은 이름이라 테스트 사본에서 제외했습니다"))
                continue
            }
            switch entry.mode {
            case .symlink: try addLink(entry, at: path, repository)
            case .gitlink: try addSubmodule(entry, at: path, repository, depth: depth)
            default:
                guard entry.mode.isFile else { continue }
                items.append(
                    SnapshotItem(
                        path: path, kind: entry.mode == .executable ? .executable : .file,
                        version: entry.id.bytes
                    ) { () throws(GuardError) in try filter.content(of: entry) })
            }
        }
    }

    private mutating func addLink(
        _ entry: TreeEntry, at path: RepositoryPath, _ repository: Repository
    ) throws(GuardError) {
        let target = try repository.blob(entry.id)
        let place = LinkTarget(target, at: path, workTree: workTree)
        if place.leavesTree {
            notes.append(
                Text(
                    "\(path) links outside the repository: the tests see what lies there now",
                    ko: "\(path)은(는) 저장소 밖을 가리키는 링크입니다: 테스트는 지금 그곳에 있는 것을 봅니다"))
        }
        items.append(
            SnapshotItem(path: path, kind: .link, version: place.written) { () throws(GuardError) in
                place.written
            })
    }

    /// A submodule's files, from the objects of its checkout in the work tree.
    private mutating func addSubmodule(
        _ entry: TreeEntry, at path: RepositoryPath, _ parent: Repository, depth: Int
    ) throws(GuardError) {
        if path.isText, depth < 8,
            let tree = submodule(path, commit: entry.id, environment: parent.environment)
        {
            try add(tree.repository, tree: tree.id, under: path.bytes + [UInt8(ascii: "/")], depth: depth + 1)
            return
        }
        notes.append(
            Text(
                "the submodule \(path) is empty for the tests: commit \(entry.id.short()) is not checked out",
                ko: "서브모듈 \(path)은(는) 커밋 \(entry.id.short())이(가) 없어 테스트에서 비어 있습니다"))
        items.append(
            SnapshotItem(path: path, kind: .folder, version: []) { () throws(GuardError) in [] })
    }

    private func submodule(
        _ path: RepositoryPath, commit: ObjectID, environment: [String: String]
    ) -> (repository: Repository, id: ObjectID)? {
        let folder = "\(workTree)/\(path)"
        // Without this, the search for a repository would go up and find the outer one.
        guard FileFacts.of("\(folder)/.git") != nil else { return nil }
        do {
            let repository = try Repository.open(at: folder, environment: environment)
            return (repository, try repository.commit(commit).tree)
        } catch {
            return nil
        }
    }
}
