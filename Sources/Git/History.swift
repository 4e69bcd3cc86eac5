internal import CGit2
internal import GuardCore

/// A walk through the commits that are here, newest first, with marks that go from a commit to its parents.
///
/// libgit2 1.5 knows no shallow clones: its own walk fails where one ends.
struct History {
    /// One commit's place in history.
    struct Node {
        let id: ObjectID
        let time: Int64
        /// None for a commit whose parents were cut off.
        let parents: [ObjectID]
        var marks: UInt8 = 0
    }

    private let engine: Engine
    /// The commits at which a shallow clone ends.
    let boundary: Set<ObjectID>
    private(set) var nodes: [ObjectID: Node] = [:]
    private var queue = Heap()

    init(_ engine: Engine) {
        self.engine = engine
        let lines = Files.read(engine.commonDirectory + "/shallow") ?? []
        boundary = Set(
            String(decoding: lines, as: UTF8.self).split(separator: "\n").compactMap {
                ObjectID(hex: String($0))
            })
    }

    /// Adds marks to a commit; one that gains some is (again) looked at.
    mutating func mark(_ id: ObjectID, _ marks: UInt8) throws(GuardError) {
        var node: Node
        if let known = nodes[id] { node = known } else { node = try read(id) }
        guard node.marks | marks != node.marks || nodes[id] == nil else { return }
        node.marks |= marks
        nodes[id] = node
        queue.push(Heap.Item(time: node.time, id: id))
    }

    /// The newest commit that waits; its parents are for the caller to mark.
    mutating func next() -> Node? { queue.pop().flatMap { nodes[$0.id] } }

    /// The time of the newest commit that waits.
    var nextTime: Int64? { queue.first?.time }

    /// Whether some commit waits that has none of these marks.
    func awaits(without marks: UInt8) -> Bool {
        queue.items.contains { (nodes[$0.id]?.marks ?? 0) & marks == 0 }
    }

    private func read(_ id: ObjectID) throws(GuardError) -> Node {
        let commit = try engine.commitObject(id)
        return Node(
            id: id, time: git_commit_time(commit.pointer),
            parents: boundary.contains(id) ? [] : Engine.parents(of: commit))
    }

    /// A binary heap, newest first.
    private struct Heap {
        struct Item {
            let time: Int64
            let id: ObjectID
        }
        private(set) var items: [Item] = []
        var first: Item? { items.first }

        mutating func push(_ item: Item) {
            items.append(item)
            var child = items.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard items[parent].time < items[child].time else { break }
                items.swapAt(parent, child)
                child = parent
            }
        }

        mutating func pop() -> Item? {
            guard let first = items.first, let last = items.popLast() else { return nil }
            if items.isEmpty { return first }
            items[0] = last
            var parent = 0
            while true {
                var largest = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < items.count {
                    if items[child].time > items[largest].time { largest = child }
                }
                if largest == parent { return first }
                items.swapAt(parent, largest)
                parent = largest
            }
        }
    }
}
