import GuardCore

/// Brings a folder on disk to hold just the wanted items: what is right stays, the rest is written or removed.
///
/// Whatever else a test left there goes. A file counts as right when the manifest says that this version was
/// written and the file system shows it exactly as it was then.
struct SnapshotWriter {
    /// What became of an update.
    struct Result {
        var manifest: Manifest
        var written = 0
        var removed = 0
        /// Paths that could not stand beside another one: they differ only in case, or in the form of their
        /// characters, and this file system takes them for the same.
        var collisions: [RepositoryPath] = []
    }

    private let old: Manifest
    private let seconds: Int64
    private let progress: (Int) -> Void
    private var result: Result

    /// - Parameters:
    ///   - now: seconds since 1970; files get a later time than any update before gave.
    ///   - progress: called with the number of items done.
    init(old: Manifest, surroundings: [UInt8], now: Int64, progress: @escaping (Int) -> Void = { _ in }) {
        let kept = old.surroundings == surroundings
        self.old = kept ? old : Manifest()
        seconds = max(now, old.clock + 1)
        self.progress = progress
        var manifest = Manifest()
        manifest.surroundings = surroundings
        manifest.clock = old.clock
        manifest.records.reserveCapacity(old.records.count)
        result = Result(manifest: manifest)
    }

    /// - Parameter items: sorted by path, no path twice, none inside another that is no folder.
    mutating func update(_ root: Folder, to items: [SnapshotItem]) throws(GuardError) -> Result {
        do {
            try update(root, items[...], depth: 0)
        } catch let error as DiskError {
            throw error.asGuardError
        } catch let error as GuardError {
            throw error
        } catch {
            throw GuardError(.environment, "the tests' copy could not be laid out", causes: ["\(error)"])
        }
        if result.written > 0 { result.manifest.clock = seconds }
        return result
    }

    /// - Parameters:
    ///   - items: those inside this folder, all sharing the first `depth` bytes of their paths.
    private mutating func update(_ folder: Folder, _ items: ArraySlice<SnapshotItem>, depth: Int) throws {
        var present = Set(try folder.names())
        var rest = items
        var wanted: [(name: Folder.Name, items: ArraySlice<SnapshotItem>, isFolder: Bool)] = []
        while let first = rest.first {
            let tail = first.path.bytes[depth...]
            let name = Array(tail.prefix { $0 != UInt8(ascii: "/") })
            let isFolder = name.count < tail.count
            let end =
                isFolder
                ? rest.firstIndex { !Self.lies($0.path.bytes, under: name, at: depth) } ?? rest.endIndex
                : rest.startIndex + 1
            wanted.append((name, rest[rest.startIndex..<end], isFolder))
            rest = rest[end...]
        }
        let names = Set(wanted.map(\.name))
        for name in present.subtracting(names) {
            try folder.remove(name)
            present.remove(name)
            result.removed += 1
        }
        for (name, items, isFolder) in wanted {
            if isFolder {
                try update(folder.folder(name), items, depth: depth + name.count + 1)
            } else if let item = items.first {
                try place(item, name, in: folder, wasPresent: present.contains(name))
            }
        }
    }

    private mutating func place(
        _ item: SnapshotItem, _ name: Folder.Name, in folder: Folder, wasPresent: Bool
    ) throws {
        let key = item.path.bytes
        defer { progress(result.manifest.records.count) }
        if item.kind == .folder {
            let inner = try folder.folder(name)
            for child in try inner.names() { try inner.remove(child) }
            return
        }
        if wasPresent, let record = old.records[key], record.kind == item.kind,
            record.version == item.version, folder.facts(name) == record.facts
        {
            result.manifest.records[key] = record
            return
        }
        if wasPresent {
            try folder.remove(name)
        } else if folder.facts(name) != nil {
            // Just written under another spelling.
            result.collisions.append(item.path)
            return
        }
        let bytes = try item.content()
        let facts =
            item.kind == .link
            ? try folder.link(name, to: bytes)
            : try folder.write(bytes, to: name, executable: item.kind == .executable, seconds: seconds)
        result.manifest.records[key] = Manifest.Record(kind: item.kind, version: item.version, facts: facts)
        result.written += 1
    }

    private static func lies(_ path: [UInt8], under name: Folder.Name, at depth: Int) -> Bool {
        path.count > depth + name.count && path[depth + name.count] == UInt8(ascii: "/")
            && path[depth..<(depth + name.count)].elementsEqual(name)
    }
}
