internal import CGit2
internal import GuardCore

/// What the comparison of two contents yields.
struct LineComparison {
    var isBinary = false
    var added: [ClosedRange<Int>] = []
}

extension Engine {
    /// Compares two entries' contents; links, submodules and folders have no lines.
    ///
    /// Attributes of the repository are not asked: `-diff` must not hide lines from the rules.
    func lines(old: TreeLine?, new: TreeLine?) throws(GuardError) -> LineComparison {
        let oldID = old.flatMap { $0.mode.isFile ? $0.id : nil }
        guard let newID = new.flatMap({ $0.mode.isFile ? $0.id : nil }) else { return LineComparison() }
        if oldID == newID { return LineComparison(isBinary: try isBinary(newID)) }
        guard let oldID else { return try allLines(of: newID) }
        return try compare(try blobObject(oldID), try blobObject(newID))
    }

    private func isBinary(_ id: ObjectID) throws(GuardError) -> Bool {
        let blob = try blobObject(id)
        return git_blob_is_binary(blob.pointer) == 1
    }

    private func allLines(of id: ObjectID) throws(GuardError) -> LineComparison {
        let blob = try blobObject(id)
        if git_blob_is_binary(blob.pointer) == 1 { return LineComparison(isBinary: true) }
        let count = Self.withContent(of: blob) { bytes in
            var count = bytes.last.map { $0 == UInt8(ascii: "\n") ? 0 : 1 } ?? 0
            for byte in bytes where byte == UInt8(ascii: "\n") { count += 1 }
            return count
        }
        return LineComparison(added: count == 0 ? [] : [1...count])
    }

    private func compare(_ old: CObject, _ new: CObject) throws(GuardError) -> LineComparison {
        var options = git_diff_options()
        try git("cannot compare") { git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)) }
        options.context_lines = 0
        options.interhunk_lines = 0
        var result = LineComparison()
        try git(Text("cannot compare two versions of a file", ko: "파일의 두 버전을 비교할 수 없습니다")) {
            withUnsafeMutablePointer(to: &result) { result in
                git_diff_blobs(
                    old.pointer, nil, new.pointer, nil, &options, nil,
                    { _, _, payload in
                        payload?.assumingMemoryBound(to: LineComparison.self).pointee.isBinary = true
                        return 0
                    },
                    { _, hunk, payload in
                        guard let hunk = hunk?.pointee, hunk.new_lines > 0 else { return 0 }
                        let first = Int(hunk.new_start)
                        payload?.assumingMemoryBound(to: LineComparison.self).pointee.added
                            .append(first...(first + Int(hunk.new_lines) - 1))
                        return 0
                    }, nil, result)
            }
        }
        return result
    }

    func blobObject(_ id: ObjectID) throws(GuardError) -> CObject {
        var oid = id.oid
        do throws(GuardError) {
            return try CObject.make(
                Text("cannot read the file content \(id)", ko: "파일 내용 \(id) 을(를) 읽을 수 없습니다"),
                release: git_blob_free, parent: repository
            ) { git_blob_lookup(&$0, repository.pointer, &oid) }
        } catch {
            throw explainingAbsence(error, of: id)
        }
    }

    /// Lends the bytes of a blob, which are valid as long as it is held.
    static func withContent<Result>(of blob: CObject, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withExtendedLifetime(blob) {
            body(
                UnsafeRawBufferPointer(
                    start: git_blob_rawcontent(blob.pointer), count: Int(git_blob_rawsize(blob.pointer))))
        }
    }
}
