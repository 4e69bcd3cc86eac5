internal import GuardCore
internal import Processes

/// A plain copy of an index that libgit2 cannot read (split, sparse), written by Git itself into a private folder.
struct PlainIndex {
    private let repository: Repository

    init(_ repository: Repository) { self.repository = repository }

    /// The copy's path.
    /// - Parameter failure: why libgit2 did not read the index; thrown when Git cannot read it either.
    func write(in folder: String, after failure: GuardError) async throws(GuardError) -> String {
        guard let bytes = Files.read(repository.indexFile) else { throw failure }
        let copy = folder + "/index"
        try Files.write(bytes, to: copy)
        // Git writes an index only if something about it changed; another version number is such a change.
        let isVersion4 = bytes.count > 7 && bytes[7] == 4
        var git = GitChild(repository)
        git.environment["GIT_INDEX_FILE"] = copy
        let outcome = try await git.run([
            "-c", "core.splitIndex=false", "-c", "index.sparse=false", "-c", "core.fsmonitor=false",
            "-c", "core.untrackedCache=false", "update-index", "--no-split-index",
            "--index-version", isVersion4 ? "2" : "4",
        ])
        guard outcome.succeeded else {
            var error = failure
            error.causes.append("git update-index: " + String(decoding: outcome.errorOutput, as: UTF8.self))
            throw error.hinting(
                Text(
                    "let Git check the index with: git status; write it anew with: git update-index --force-write-index",
                    ko: "인덱스를 점검하세요: git status; 다시 쓰기: git update-index --force-write-index"))
        }
        return copy
    }
}
