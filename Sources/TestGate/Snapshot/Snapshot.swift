import Git
import GuardCore

/// The staged tree on disk, held by one run at a time.
///
/// Several lie side by side (`snapshot`, `snapshot-2`, …), so that a second run need not wait for the first.
/// Above the tree stands an empty `pytest.ini`, at which pytest's search for its settings ends: it would
/// otherwise climb out of Git's folder and find those of the working copy.
final class Snapshot {
    /// The tree's absolute path, all links resolved.
    let tree: String
    /// How many files were written to bring it here, and how many things removed.
    private(set) var written = 0
    private(set) var removed = 0
    /// What a person should know of it.
    private(set) var notes: [Text] = []

    private let name: String
    private let store: any StateStore
    private let lock: any StateLock

    private static let count = 4

    private init(name: String, store: any StateStore, lock: any StateLock) throws(GuardError) {
        self.name = name
        self.store = store
        self.lock = lock
        let folder = try store.directory("\(name)/tree")
        guard let real = RealPath.of(folder) else { throw DiskError("open", folder).asGuardError }
        tree = real
    }

    /// Takes the first snapshot that nobody else holds; waits for one if all are taken.
    static func take(_ store: any StateStore, wait: Duration = .seconds(60)) throws(GuardError) -> Snapshot {
        for number in 1...count {
            let name = number == 1 ? "snapshot" : "snapshot-\(number)"
            if let lock = try store.lock(name, wait: number == count ? wait : .zero) {
                return try Snapshot(name: name, store: store, lock: lock)
            }
        }
        throw GuardError(
            .environment,
            Text(
                "\(count) other runs are testing in this repository at this moment",
                ko: "이 저장소에서 이미 테스트 \(count)개가 실행 중입니다"),
            hints: [Text("wait until one of them has ended, then try again")])
    }

    /// Brings the files to what the tree and the carried paths ask for.
    func update(
        to contents: TreeContents, carried: CarriedPaths, now: Int64, progress: ProgressSink?
    ) throws(GuardError) {
        var items = contents.items
        let taken = Set(items.map(\.path.bytes))
        items += carried.items.filter { !taken.contains($0.path.bytes) }
        items.sort { $0.path < $1.path }
        let total = items.count
        let old = try store.read("\(name)/manifest").flatMap { Manifest($0) } ?? Manifest()
        var writer = SnapshotWriter(old: old, surroundings: contents.surroundings, now: now) { done in
            if done % 500 == 0 { progress?(Progress(.snapshot, done: done, total: total)) }
        }
        let root: Folder
        do {
            root = try Folder(tree)
        } catch {
            throw error.asGuardError
        }
        let result = try writer.update(root, to: items)
        written = result.written
        removed = result.removed
        try store.write(result.manifest.bytes, to: "\(name)/manifest")
        let settings = Array("# pytest looks no further up than here.\n[pytest]\n".utf8)
        if try store.read("\(name)/pytest.ini") != settings {
            try store.write(settings, to: "\(name)/pytest.ini")
        }
        notes = contents.notes + carried.notes + result.collisions.map(Self.collisionNote)
    }

    /// Lets the next run have it.
    func release() { lock.release() }

    private static func collisionNote(_ path: RepositoryPath) -> Text {
        Text(
            "\(path) is not laid out for the tests: this file system takes its name for that of another file",
            ko: "\(path): 이 파일 시스템에서 다른 파일과 이름이 구별되지 않아 테스트 사본에서 제외했습니다")
    }
}
