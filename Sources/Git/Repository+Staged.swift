internal import CGit2
package import GuardCore

extension Repository {
    /// What `git commit` would record now: the tree of the index in force, and how it differs from HEAD.
    ///
    /// Read once; later calls give the same value. Nothing is written, neither index nor objects.
    /// - Throws: kind `environment`: a bare repository, conflicts in the index (with their paths), or an
    ///   index that cannot be read.
    nonisolated(nonsending) package func stagedTree() async throws(GuardError) -> StagedTree {
        if isBare { throw Self.bare }
        try await readIndex()
        return try locked { engine throws(GuardError) in try engine.readStagedTree() }
    }

    static let bare = GuardError(
        .environment,
        Text("a bare repository has no index to check", ko: "베어 저장소에는 검사할 인덱스가 없습니다"),
        hints: [
            Text(
                "work in a clone or a worktree; check commits with: guardhook check --from REV --to REV",
                ko: "복제본이나 워크트리에서 작업하세요. 커밋 검사: guardhook check --from REV --to REV")
        ])

    /// Makes sure that the engine holds the index in force.
    nonisolated(nonsending) func readIndex() async throws(GuardError) {
        let failure = try locked { engine throws(GuardError) -> GuardError? in
            if engine.index != nil { return nil }
            do throws(GuardError) {
                try engine.useIndex(at: engine.indexFile)
                return nil
            } catch {
                return error
            }
        }
        guard let failure else { return }
        // Split and sparse indexes: Git itself writes a plain one for us, outside the repository.
        let folder = try Files.temporaryFolder(in: environment["TMPDIR"] ?? "/tmp")
        defer { Files.removeFolder(folder) }
        let copy = try await PlainIndex(self).write(in: folder, after: failure)
        try locked { engine throws(GuardError) in try engine.useIndex(at: copy) }
    }
}

extension Engine {
    func useIndex(at path: String) throws(GuardError) {
        let index = try CObject.make(
            Text("cannot read the index \(path)", ko: "인덱스 \(path) 를 읽을 수 없습니다"), release: git_index_free
        ) { git_index_open(&$0, path) }
        try git("cannot use the index") { git_repository_set_index(repository.pointer, index.pointer) }
        self.index = index
    }

    func readStagedTree() throws(GuardError) -> StagedTree {
        if let stagedTree { return stagedTree }
        guard let index else { throw GuardError(.environment, "the index was not read") }
        let head = try headTree()
        let root = try IndexTree(index: index, objects: objects).root()
        try keep(root, base: head?.tree)
        let staged = StagedTree(
            id: root.id, base: head?.tree, baseCommit: head?.commit,
            changes: try changes(from: head?.tree, to: root.id))
        stagedTree = staged
        return staged
    }
}
