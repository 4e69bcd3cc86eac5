internal import CGit2
internal import GuardCore

/// One line of a tree object.
struct TreeLine {
    let mode: FileMode
    let name: [UInt8]
    let id: ObjectID

    /// Git orders a folder as if its name ended with a slash.
    func comesBefore(_ other: TreeLine) -> Bool {
        let common = min(name.count, other.name.count)
        for position in 0..<common where name[position] != other.name[position] {
            return name[position] < other.name[position]
        }
        let mine = name.count > common ? name[common] : mode == .tree ? UInt8(ascii: "/") : 0
        let theirs =
            other.name.count > common ? other.name[common] : other.mode == .tree ? UInt8(ascii: "/") : 0
        return mine < theirs
    }
}

extension Engine {
    /// The lines of a tree object.
    ///
    /// Read raw: libgit2's own tree objects stay in its cache, and its diffs walk every folder of both sides.
    func treeLines(_ id: ObjectID) throws(GuardError) -> [TreeLine] {
        if id == .emptyTree { return [] }
        let object = try readObject(id)
        guard git_odb_object_type(object.pointer) == GIT_OBJECT_TREE,
            let start = git_odb_object_data(object.pointer)
        else {
            throw GuardError(.environment, Text("\(id) is not a tree", ko: "\(id) 는 트리가 아닙니다"))
        }
        let bytes = UnsafeRawBufferPointer(start: start, count: git_odb_object_size(object.pointer))
        guard let lines = withExtendedLifetime(object, { Self.parseTree(bytes) }) else {
            throw GuardError(
                .environment, Text("the tree \(id) is damaged", ko: "트리 \(id) 가 손상되었습니다"),
                hints: [Text("check the repository with: git fsck", ko: "저장소를 점검하세요: git fsck")])
        }
        return lines
    }

    /// `mode SP name NUL id`, again and again; nil when malformed.
    static func parseTree(_ bytes: UnsafeRawBufferPointer) -> [TreeLine]? {
        guard let base = bytes.baseAddress else { return [] }
        var lines: [TreeLine] = []
        var position = 0
        while position < bytes.count {
            var mode: UInt32 = 0
            while position < bytes.count, bytes[position] != UInt8(ascii: " ") {
                let digit = bytes[position] &- UInt8(ascii: "0")
                guard digit < 8, mode < 1 << 24 else { return nil }
                mode = mode << 3 | UInt32(digit)
                position += 1
            }
            let start = position + 1
            var end = start
            while end < bytes.count, bytes[end] != 0 { end += 1 }
            guard end > start, end + 1 + ObjectID.byteCount <= bytes.count else { return nil }
            lines.append(
                TreeLine(
                    mode: FileMode(rawValue: mode), name: Array(bytes[start..<end]),
                    id: ObjectID(raw: base + end + 1)))
            position = end + 1 + ObjectID.byteCount
        }
        return lines
    }

    /// Any object, with its bytes.
    func readObject(_ id: ObjectID) throws(GuardError) -> CObject {
        var oid = id.oid
        do throws(GuardError) {
            return try CObject.make(
                Text("cannot read the object \(id)", ko: "객체 \(id) 를 읽을 수 없습니다"),
                release: git_odb_object_free,
                parent: objects
            ) { git_odb_read(&$0, objects.pointer, &oid) }
        } catch {
            throw explainingAbsence(error, of: id)
        }
    }

    /// All files, links and submodules below a tree, in Git's order.
    func entries(of tree: ObjectID) throws(GuardError) -> [TreeEntry] {
        var found: [TreeEntry] = []
        try collect(tree, under: [], into: &found)
        return found
    }

    private func collect(
        _ tree: ObjectID, under folder: [UInt8], into found: inout [TreeEntry]
    ) throws(GuardError) {
        for line in try treeLines(tree) {
            if line.mode == .tree {
                try collect(line.id, under: folder + line.name + [UInt8(ascii: "/")], into: &found)
            } else {
                found.append(
                    TreeEntry(path: RepositoryPath(bytes: folder + line.name), mode: line.mode, id: line.id))
            }
        }
    }

    /// What a path names in a tree; nil if nothing, or a folder.
    func entry(_ path: RepositoryPath, in tree: ObjectID) throws(GuardError) -> TreeEntry? {
        var tree = tree
        var parts = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
        while let part = parts.popFirst() {
            guard let line = try treeLines(tree).first(where: { $0.name.elementsEqual(part) }) else {
                return nil
            }
            if parts.isEmpty {
                return line.mode == .tree ? nil : TreeEntry(path: path, mode: line.mode, id: line.id)
            }
            guard line.mode == .tree else { return nil }
            tree = line.id
        }
        return nil
    }
}
