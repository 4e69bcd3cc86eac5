internal import CGit2
package import GuardCore
internal import Processes

extension Repository {
    /// How the work tree differs from a tree: exactly, whatever was staged, with Git's line-end and filter
    /// conversions, also for files that Git was told to look away from.
    ///
    /// Fast when `tree` is what the index in force holds: files whose size and times the index knows are not
    /// read. The index is not written. An empty folder in place of a submodule counts as the same: Git makes it so.
    nonisolated(nonsending) package func workingFilesMatch(tree: ObjectID) async throws(GuardError)
        -> WorkingCopyState
    {
        if isBare { throw Self.bare }
        try await readIndex()
        var filtered: [TreeEntry] = []
        var state = try locked { engine throws(GuardError) in
            try engine.workingCopy(against: tree, filtered: &filtered)
        }
        if !filtered.isEmpty {
            state.different += try await differingThroughFilters(filtered)
            state.different.sort()
        }
        return state
    }

    /// Whether the index in force holds the path.
    nonisolated(nonsending) package func isTracked(_ path: RepositoryPath) async throws(GuardError) -> Bool {
        try await readIndex()
        return try locked { engine throws(GuardError) in
            guard let index = engine.index else { return false }
            var position = 0
            return path.withCString { git_index_find(&position, index.pointer, $0) } == 0
        }
    }

    /// Whether an ignore rule covers the path (a folder's path ends with a slash).
    package func isIgnored(_ path: RepositoryPath) throws(GuardError) -> Bool {
        try locked { engine throws(GuardError) in
            var answer: Int32 = 0
            try git(Text("cannot read the ignore rules", ko: "무시 규칙을 읽을 수 없습니다")) {
                path.withCString { git_ignore_path_is_ignored(&answer, engine.repository.pointer, $0) }
            }
            return answer == 1
        }
    }

    /// Those of the entries whose working file is not what the filter programs make of it. Git runs them.
    nonisolated(nonsending) private func differingThroughFilters(_ entries: [TreeEntry])
        async throws(GuardError) -> [RepositoryPath]
    {
        // One path a line, quoted where Git would take a byte for something else.
        let input = entries.flatMap { QuotedPath.quoted($0.path, prefix: "") + [UInt8(ascii: "\n")] }
        let outcome = try await GitChild(self).run(["hash-object", "--stdin-paths"], input: input)
        let ids = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map {
            ObjectID(hex: String($0))
        }
        guard outcome.succeeded, ids.count == entries.count else {
            throw GuardError(
                .environment, Text("Git could not filter the working files", ko: "Git이 작업 파일을 필터링하지 못했습니다"),
                causes: [String(decoding: outcome.errorOutput, as: UTF8.self)])
        }
        let same = Set(zip(entries, ids).filter { $0.id == $1 }.map(\.0.path))
        return entries.map(\.path).filter { !same.contains($0) }
    }
}

/// Finds paths in a tree: folder by folder for a few of them, in a table of the whole tree for many.
private struct TreeLookup {
    private let engine: Engine
    private let tree: ObjectID
    private let table: [RepositoryPath: TreeEntry]?

    init(_ tree: ObjectID, for count: Int, _ engine: Engine) throws(GuardError) {
        self.engine = engine
        self.tree = tree
        if count > 64 {
            table = Dictionary(try engine.entries(of: tree).map { ($0.path, $0) }) { first, _ in first }
        } else {
            table = nil
        }
    }

    func entry(_ path: RepositoryPath) throws(GuardError) -> TreeEntry? {
        if let table { return table[path] }
        return try engine.entry(path, in: tree)
    }
}

extension Engine {
    /// The whole comparison but for entries that need a filter program, which are handed back.
    func workingCopy(
        against tree: ObjectID, filtered: inout [TreeEntry]
    ) throws(GuardError) -> WorkingCopyState {
        let found = try suspects(against: tree)
        var state = WorkingCopyState(ignored: found.ignored.sorted())
        var untracked = found.untracked
        let trustsMode = found.suspects.isEmpty ? true : try trustsFileMode()
        let lookup = try TreeLookup(tree, for: found.suspects.count + untracked.count, self)
        for path in found.suspects {
            let file = try workingFile(path)
            guard let entry = try lookup.entry(path) else {
                if case .missing = file { continue }
                untracked.insert(path)
                continue
            }
            switch file {
            case .missing:
                if entry.mode == .gitlink, isEmptyFolder(path) { continue }
                state.different.append(path)
            case .found(let mode, let id):
                let sameMode = entry.mode == mode || (!trustsMode && entry.mode.type == mode.type)
                if id != entry.id || !sameMode { state.different.append(path) }
            case .filtered(let mode):
                if trustsMode ? entry.mode != mode : entry.mode.type != mode.type {
                    state.different.append(path)
                } else {
                    filtered.append(entry)
                }
            }
        }
        // Not in the index, yet in the tree: looked at above, under its own name.
        untracked.subtract(state.different)
        for path in untracked.sorted() where try lookup.entry(path) == nil { state.untracked.append(path) }
        state.different.sort()
        return state
    }

    private func isEmptyFolder(_ path: RepositoryPath) -> Bool {
        guard let workTree else { return false }
        return Files.isEmptyFolder(RepositoryPath(bytes: Array((workTree + "/").utf8) + path.bytes))
    }
}
