import GuardCore

/// What the snapshot was left as: for each path what was written and how the file system showed it then.
struct Manifest {
    struct Record: Hashable {
        var kind: SnapshotItem.Kind
        var version: [UInt8]
        var facts: FileFacts
    }

    /// What every file depends on besides its own blob (attributes, line end settings).
    var surroundings: [UInt8] = []
    /// The newest modification time given so far, in seconds; each update uses a later one, so that a
    /// compiled file can never be taken for that of a newer source of the same size.
    var clock: Int64 = 0
    var records: [[UInt8]: Record] = [:]

    private static let magic = Array("guardhook snapshot 1\n".utf8)

    init() {}

    /// Reads what `bytes` wrote; nil for anything else, and the snapshot is then laid out anew.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.magic) else { return nil }
        var reader = ByteReader(bytes[Self.magic.count...])
        guard let surroundings = reader.bytes(), let clock = reader.integer(), let count = reader.integer(),
            count >= 0
        else { return nil }
        self.surroundings = surroundings
        self.clock = clock
        for _ in 0..<count {
            guard let path = reader.bytes(), let kind = reader.integer().flatMap({ UInt8(exactly: $0) }),
                let kind = SnapshotItem.Kind(rawValue: kind), let version = reader.bytes(),
                let mode = reader.integer(), let size = reader.integer(), let inode = reader.integer(),
                let modified = reader.integer(), let changed = reader.integer()
            else { return nil }
            records[path] = Record(
                kind: kind, version: version,
                facts: FileFacts(
                    mode: UInt32(truncatingIfNeeded: mode), size: size, inode: UInt64(bitPattern: inode),
                    modified: modified, changed: changed))
        }
        guard reader.isAtEnd else { return nil }
    }

    /// The form in which it is kept.
    var bytes: [UInt8] {
        var writer = ByteWriter(Self.magic)
        writer.add(surroundings)
        writer.add(clock)
        writer.add(Int64(records.count))
        for (path, record) in records {
            writer.add(path)
            writer.add(Int64(record.kind.rawValue))
            writer.add(record.version)
            writer.add(Int64(record.facts.mode))
            writer.add(record.facts.size)
            writer.add(Int64(bitPattern: record.facts.inode))
            writer.add(record.facts.modified)
            writer.add(record.facts.changed)
        }
        return writer.bytes
    }
}
