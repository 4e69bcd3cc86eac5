/// Tables under no title of their own that hold rules of commits among others: "Commit title | 70 characters" stands
/// above "Allowed types | feat, fix".
struct CommitRows {
    /// The tables that name commits in the first cell of two rows or more.
    private var groups: Set<Int> = []

    private static let parts: ConceptSet = [
        .type, .scope, .ticket, .signOff, .subject, .body, .trailer, .imperative,
    ]

    init(_ passages: [Passage]) {
        var counts: [Int: Int] = [:]
        for passage in passages where passage.block.construct == .tableRow {
            guard let group = passage.block.group, let cell = passage.cells.first?.first,
                cell.has(.commit, .commitMessage), !cell.has(.database)
            else { continue }
            counts[group, default: 0] += 1
        }
        groups = Set(counts.filter { $0.value >= 2 }.keys)
    }

    /// What a row is about whose first cell names a part of the message and nothing else.
    func topics(for row: Passage) -> ConceptSet {
        guard row.block.construct == .tableRow, row.topics.isEmpty, let group = row.block.group,
            groups.contains(group), let cell = row.cells.first?.first,
            cell.present.topics.isEmpty, !cell.present.isDisjoint(with: Self.parts)
        else { return [] }
        return [.commitMessage]
    }
}
