internal import GuardCore

/// A path at which two trees differ.
struct TreeDifference {
    let path: [UInt8]
    let old: TreeLine?
    let new: TreeLine?
}

extension Engine {
    /// Where two trees differ, in Git's order; folders with the same id are not looked into.
    func differences(_ old: ObjectID?, _ new: ObjectID?) throws(GuardError) -> [TreeDifference] {
        var found: [TreeDifference] = []
        try compare(old, new, under: [], into: &found)
        return found
    }

    private func compare(
        _ old: ObjectID?, _ new: ObjectID?, under folder: [UInt8], into found: inout [TreeDifference]
    ) throws(GuardError) {
        if old == new { return }
        var before = try old.map { id throws(GuardError) in try treeLines(id) }?[...] ?? []
        var after = try new.map { id throws(GuardError) in try treeLines(id) }?[...] ?? []
        while true {
            switch (before.first, after.first) {
            case (nil, nil): return
            case (let line?, nil):
                try note(line, nil, under: folder, into: &found)
                before.removeFirst()
            case (nil, let line?):
                try note(nil, line, under: folder, into: &found)
                after.removeFirst()
            case (let left?, let right?):
                if left.comesBefore(right) {
                    try note(left, nil, under: folder, into: &found)
                    before.removeFirst()
                } else if right.comesBefore(left) {
                    try note(nil, right, under: folder, into: &found)
                    after.removeFirst()
                } else {
                    try note(left, right, under: folder, into: &found)
                    before.removeFirst()
                    after.removeFirst()
                }
            }
        }
    }

    private func note(
        _ old: TreeLine?, _ new: TreeLine?, under folder: [UInt8], into found: inout [TreeDifference]
    ) throws(GuardError) {
        guard let name = (new ?? old)?.name else { return }
        if old?.id == new?.id, old?.mode == new?.mode { return }
        if old?.mode == .tree || new?.mode == .tree {
            // Two lines meet only under the same order key, so the other one is a folder too, or there is none.
            try compare(old?.id, new?.id, under: folder + name + [UInt8(ascii: "/")], into: &found)
        } else {
            found.append(TreeDifference(path: folder + name, old: old, new: new))
        }
    }

    /// The differences as people speak of them: with renames, type changes and added lines.
    func changes(from old: ObjectID?, to new: ObjectID) throws(GuardError) -> [Change] {
        let differences = try differences(old, new)
        let renames = try Renames.find(in: differences, self)
        var sources = Set<Int>()
        for source in renames.values { sources.insert(source) }
        var changes: [Change] = []
        for (position, difference) in differences.enumerated() where !sources.contains(position) {
            if let source = renames[position] {
                try changes.append(change(difference, from: differences[source]))
            } else {
                try changes.append(change(difference, from: nil))
            }
        }
        return changes.sorted { $0.path < $1.path }
    }

    private func change(_ difference: TreeDifference, from source: TreeDifference?) throws(GuardError)
        -> Change
    {
        let old = source?.old ?? difference.old
        let kind: Change.Kind
        switch (old, difference.new) {
        case (nil, _): kind = .added
        case (_, nil): kind = .deleted
        case (let old?, let new?):
            kind = source != nil ? .renamed : old.mode.type == new.mode.type ? .modified : .typeChanged
        }
        var change = Change(
            kind: kind, path: RepositoryPath(bytes: difference.path),
            oldPath: source.map { RepositoryPath(bytes: $0.path) }, oldMode: old?.mode,
            mode: (difference.new ?? old)?.mode ?? .regular, oldID: old?.id, id: difference.new?.id)
        let content = try lines(old: old, new: difference.new)
        change.isBinary = content.isBinary
        change.addedLines = content.added
        return change
    }
}
