import Git
import GuardCore

/// How the blobs of one tree become working files: line ends, `ident`, and filter programs that are not run.
struct FilterRules {
    private let repository: Repository
    private let tree: ObjectID
    /// Whether a blob may differ from its working file at all.
    private let mayChange: Bool
    /// Changes when any file's bytes may change though its blob did not.
    let fingerprint: [UInt8]
    let notes: [Text]

    init(_ repository: Repository, tree: ObjectID, entries: [TreeEntry]) throws(GuardError) {
        self.repository = repository
        self.tree = tree
        let attributes = entries.filter { Self.isAttributes($0.path) && $0.mode.isFile }
        let config = try repository.config()
        let settings = ["core.autocrlf", "core.eol", "core.attributesfile"].map { config.string($0) ?? "" }
        var writer = ByteWriter()
        for setting in settings { writer.add(setting) }
        for entry in attributes {
            writer.add(entry.path.bytes)
            writer.add(entry.id.bytes)
        }
        let shared = FileFacts.of("\(repository.commonDirectory)/info/attributes")
        if let shared { writer.add(shared.changed) }
        fingerprint = writer.bytes
        let converts = !["", "false", "input"].contains(settings[0].lowercased())
        mayChange = converts || !attributes.isEmpty || shared != nil || !settings[2].isEmpty
        notes = try Self.filterNotes(repository, tree: tree, entries: entries, attributes: attributes)
    }

    /// The bytes that a checkout would write.
    func content(of entry: TreeEntry) throws(GuardError) -> [UInt8] {
        mayChange
            ? try repository.filtered(entry.path, blob: entry.id, in: tree) : try repository.blob(entry.id)
    }

    private static func isAttributes(_ path: RepositoryPath) -> Bool {
        path.bytes == Array(".gitattributes".utf8)
            || path.bytes.suffix(15).elementsEqual("/.gitattributes".utf8)
    }

    /// One sentence for each filter program that would have to run.
    private static func filterNotes(
        _ repository: Repository, tree: ObjectID, entries: [TreeEntry], attributes: [TreeEntry]
    ) throws(GuardError) -> [Text] {
        var asks = false
        for entry in attributes {
            let text = String(decoding: try repository.blob(entry.id), as: UTF8.self)
            asks =
                asks || text.contains("filter=") || text.contains("working-tree-encoding=")
                || text.contains("[attr]")
        }
        guard asks else { return [] }
        var paths: [String: [RepositoryPath]] = [:]
        for entry in entries where entry.mode.isFile {
            if let program = try repository.needsFilterProgram(entry.path, in: tree) {
                paths[program, default: []].append(entry.path)
            }
        }
        return paths.sorted { $0.key < $1.key }.map { program, paths in
            let more = paths.count > 1 ? " and \(paths.count - 1) more" : ""
            let moreKorean = paths.count > 1 ? " 외 \(paths.count - 1)개" : ""
            return program == "lfs"
                ? Text(
                    "\(paths[0])\(more): the tests see the Git LFS pointer, not the file",
                    ko: "\(paths[0])\(moreKorean): 테스트는 파일이 아니라 Git LFS 포인터를 봅니다")
                : Text(
                    "\(paths[0])\(more): the tests see the stored form, the filter \(program) is not run",
                    ko: "\(paths[0])\(moreKorean): 필터 \(program)을(를) 실행하지 않아 테스트는 저장된 형태를 봅니다")
        }
    }
}
