internal import CGit2
internal import GuardCore

extension Engine {
    /// The commits that `to` has and `from` has not, parents before children.
    func commits(from: ObjectID?, to: ObjectID) throws(GuardError) -> [Commit] {
        let wanted: UInt8 = 1
        let excluded: UInt8 = 2
        var history = History(self)
        try history.mark(to, wanted)
        if let from { try history.mark(from, excluded) }
        var oldest = Int64.max
        // Clocks differ between machines: an excluded commit may look younger than its children.
        var slop = 5
        while slop > 0 {
            if !history.awaits(without: excluded), (history.nextTime ?? Int64.min) < oldest { slop -= 1 }
            guard let node = history.next() else { break }
            if node.marks & excluded == 0 { oldest = min(oldest, node.time) }
            for parent in node.parents { try history.mark(parent, node.marks) }
        }
        let found = history.nodes.values.filter { $0.marks & excluded == 0 }
        if found.contains(where: { history.boundary.contains($0.id) }) { throw Self.cutOff }
        return try parentsFirst(found).map { id throws(GuardError) in try commit(id) }
    }

    /// The newest commit that both have; nil when their histories are apart.
    func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GuardError) -> ObjectID? {
        let both: UInt8 = 3
        let stale: UInt8 = 4
        var history = History(self)
        try history.mark(one, 1)
        try history.mark(other, 2)
        var candidates = Set<ObjectID>()
        while history.awaits(without: stale), let node = history.next() {
            var marks = node.marks
            if marks & both == both {
                if marks & stale == 0 { candidates.insert(node.id) }
                marks |= stale
            }
            for parent in node.parents { try history.mark(parent, marks) }
        }
        let best = candidates.compactMap { history.nodes[$0] }.filter { $0.marks & stale == 0 }
            .max { ($0.time, $0.id) < ($1.time, $1.id) }
        if let best { return best.id }
        if history.nodes.keys.contains(where: history.boundary.contains) { throw Self.cutOff }
        return nil
    }

    private static let cutOff = GuardError(
        .environment,
        Text(
            "the history that this check needs was cut off when the repository was cloned",
            ko: "이 검사에 필요한 이력이 복제할 때 잘려 있습니다"),
        hints: [
            unshallow,
            Text(
                "in CI, clone with full history (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)",
                ko: "CI에서는 전체 이력으로 복제하세요 (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)"),
        ])

    /// Children newest first, each after all of its children; then turned round.
    private func parentsFirst(_ nodes: [History.Node]) -> [ObjectID] {
        let known = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0) })
        var children: [ObjectID: Int] = [:]
        for node in nodes {
            for parent in node.parents where known[parent] != nil { children[parent, default: 0] += 1 }
        }
        var ready = nodes.filter { children[$0.id] == nil }.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
        var order: [ObjectID] = []
        while let node = ready.popLast() {
            order.append(node.id)
            // The first parent is looked at next, so that a side branch stays in one piece.
            for id in node.parents.reversed() {
                guard let parent = known[id], let left = children[id] else { continue }
                children[id] = left - 1
                if left == 1 { ready.append(parent) }
            }
        }
        return order.reversed()
    }
}
