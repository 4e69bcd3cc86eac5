import Git
import GuardCore

/// What the person adds while merging: the lines that no side of the merge had before.
///
/// The rest was judged where it was committed; judging it again would stop people for other people's lines.
struct MergedChanges {
    let repository: Repository

    /// The changes of a staged tree that are the person's own.
    ///
    /// - Parameter isCleanMerge: whether Git merged by itself (no `MERGE_HEAD` yet): then there are none.
    func own(of staged: StagedTree, isCleanMerge: Bool) throws(GuardError) -> [Change] {
        if isCleanMerge { return [] }
        guard try repository.operation() == .merge, let heads = repository.operationText("MERGE_HEAD") else {
            return staged.changes
        }
        var own = staged.changes
        for line in heads.split(whereSeparator: \.isNewline) {
            let tree = try repository.commit(try repository.resolve(String(line))).tree
            let other = try repository.changes(from: tree, to: staged.id)
            let byPath = Dictionary(other.map { ($0.path, $0) }) { first, _ in first }
            own = own.compactMap { change in byPath[change.path].map { Self.both(change, $0) } }
        }
        return own
    }

    /// A change with only those added lines that the other side had not either.
    private static func both(_ mine: Change, _ theirs: Change) -> Change {
        // A file that the other side had is no new one.
        var change = theirs.kind == .modified ? theirs : mine
        change.addedLines = mine.addedLines.flatMap { range in
            theirs.addedLines.filter { $0.overlaps(range) }.map { $0.clamped(to: range) }
        }
        return change
    }
}
