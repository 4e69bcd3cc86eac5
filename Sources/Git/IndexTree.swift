internal import CGit2
internal import GuardCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The tree that an index stands for, computed without writing anything.
///
/// libgit2 can only write trees into the repository, and to do so reads every tree back; this hashes each
/// folder once. Source of the format: gitformat-pack and `write-tree` in Git's cache-tree.c.
struct IndexTree {
    /// One folder as it would be stored, and its own folders.
    struct Folder {
        let id: ObjectID
        let bytes: [UInt8]
        let folders: [(name: [UInt8], folder: Folder)]
    }

    private let index: OpaquePointer
    private let objects: OpaquePointer
    private let count: Int

    init(index: CObject, objects: CObject) {
        self.index = index.pointer
        self.objects = objects.pointer
        count = git_index_entrycount(index.pointer)
    }

    /// The root folder.
    /// - Throws: kind `environment` with the paths when the index holds conflicts.
    func root() throws(GuardError) -> Folder {
        try refuseConflicts()
        return try folder(from: 0, prefix: 0).folder
    }

    private func refuseConflicts() throws(GuardError) {
        guard git_index_has_conflicts(index) == 1 else { return }
        var paths: [String] = []
        for position in 0..<count {
            guard let entry = git_index_get_byindex(index, position)?.pointee, entry.flags & 0x3000 != 0
            else { continue }
            let path = String(cString: entry.path)
            if paths.last != path { paths.append(path) }
        }
        throw GuardError(
            .environment,
            Text(
                "the index holds unresolved conflicts in \(paths.count) path\(paths.count == 1 ? "" : "s")",
                ko: "인덱스에 해결되지 않은 충돌이 \(paths.count)개 있습니다"),
            causes: paths,
            hints: [
                Text(
                    "resolve them, then mark each with: git add PATH",
                    ko: "충돌을 해결한 뒤 각 파일을 표시하세요: git add PATH")
            ])
    }

    /// The folder whose entries start at `first` and share their first `prefix` bytes; and the entry after it.
    private func folder(from first: Int, prefix: Int) throws(GuardError) -> (folder: Folder, next: Int) {
        var bytes: [UInt8] = []
        var folders: [(name: [UInt8], folder: Folder)] = []
        var position = first
        let shared = git_index_get_byindex(index, first)?.pointee.path
        while position < count, let entry = git_index_get_byindex(index, position)?.pointee,
            let path = entry.path
        {
            if let shared, prefix > 0, strncmp(shared, path, prefix) != 0 { break }
            let name = UnsafeRawPointer(path + prefix).assumingMemoryBound(to: UInt8.self)
            var length = 0
            while name[length] != 0, name[length] != UInt8(ascii: "/") { length += 1 }
            let part = UnsafeBufferPointer(start: name, count: length)
            if name[length] == 0 {
                position += 1
                // `git add -N`: a promise, not content.
                if entry.flags_extended & UInt16(GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue) != 0 { continue }
                append(mode: entry.mode, name: part, id: ObjectID(entry.id), to: &bytes)
            } else {
                let inner = try folder(from: position, prefix: prefix + length + 1)
                position = inner.next
                // Git stores no empty folders (all of its entries are promises).
                if inner.folder.bytes.isEmpty { continue }
                append(mode: FileMode.tree.rawValue, name: part, id: inner.folder.id, to: &bytes)
                folders.append((Array(part), inner.folder))
            }
        }
        return (Folder(id: try hash(bytes), bytes: bytes, folders: folders), position)
    }

    private func append(mode: UInt32, name: UnsafeBufferPointer<UInt8>, id: ObjectID, to bytes: inout [UInt8])
    {
        switch mode {
        case FileMode.regular.rawValue: bytes += Self.regular
        case FileMode.tree.rawValue: bytes += Self.tree
        default: bytes += String(mode, radix: 8).utf8
        }
        bytes.append(UInt8(ascii: " "))
        bytes += name
        bytes.append(0)
        withUnsafeBytes(of: id.oid) { bytes += $0.prefix(ObjectID.byteCount) }
    }

    // The modes of nearly every line, ready to copy.
    private static let regular = Array("100644".utf8)
    private static let tree = Array("40000".utf8)

    private func hash(_ bytes: [UInt8]) throws(GuardError) -> ObjectID {
        var oid = git_oid()
        try git("cannot hash a tree") {
            bytes.withUnsafeBytes { git_odb_hash(&oid, $0.baseAddress, $0.count, GIT_OBJECT_TREE) }
        }
        return ObjectID(oid)
    }
}

extension Engine {
    /// Keeps in memory those folders that the base does not have at the same place.
    func keep(_ folder: IndexTree.Folder, base: ObjectID?) throws(GuardError) {
        if folder.id == base { return }
        var oid = git_oid()
        try git("cannot keep a tree in memory") {
            folder.bytes.withUnsafeBytes {
                git_odb_write(&oid, objects.pointer, $0.baseAddress, $0.count, GIT_OBJECT_TREE)
            }
        }
        guard !folder.folders.isEmpty else { return }
        var known: [[UInt8]: ObjectID] = [:]
        if let base {
            for line in try treeLines(base) where line.mode == .tree { known[line.name] = line.id }
        }
        for (name, inner) in folder.folders { try keep(inner, base: known[name]) }
    }
}
