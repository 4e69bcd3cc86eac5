internal import Files
internal import Git
package import GuardCore
internal import PythonSource

/// The pending patch, definition by definition: what a person looks through, takes, changes or drops.
package struct Review: Sendable {
    /// One thing to say yes or no to.
    package struct Item: Sendable, Hashable {
        /// Its number in this review, from 0.
        package let id: Int
        /// The file's path from the root of the repository.
        package let path: String
        package let unit: PendingUnit
        /// Why it is proposed.
        package let reason: Text
        fileprivate let file: Int
    }

    package let items: [Item]
    package let model: String?
    private let pending: PendingPatch
    private let bases: FileContents
    private let store: any StateStore

    /// What waits; nil when nothing does.
    package static func load(_ store: any StateStore) throws(GuardError) -> Review? {
        guard let pending = try PendingPatch.load(store) else { return nil }
        var bases: FileContents = [:]
        for (index, file) in pending.files.enumerated() { bases[file.path] = try pending.base(index, store) }
        return Review(pending, bases: bases, store: store)
    }

    private init(_ pending: PendingPatch, bases: FileContents, store: any StateStore) {
        self.pending = pending
        self.bases = bases
        self.store = store
        model = pending.model
        var items: [Item] = []
        for (index, file) in pending.files.enumerated() {
            for unit in file.units {
                items.append(
                    Item(
                        id: items.count, path: file.path, unit: unit,
                        reason: unit.reason(model: pending.model),
                        file: index))
            }
        }
        self.items = items
    }

    /// So many items, spread evenly over all: what a reviewer looks at to judge the rest.
    package func sample(_ count: Int) -> [Item] {
        guard count > 0, items.count > count else { return count > 0 ? items : [] }
        return (0..<count).map { items[$0 * items.count / count] }
    }

    /// Forgets the whole pending patch.
    package static func discard(_ store: any StateStore) throws(GuardError) {
        try PendingPatch.discard(store)
    }

    /// What an item changes, as a unified diff of its file with nothing else changed.
    package func diff(of item: Item) throws(GuardError) -> [UInt8] {
        if let preview = item.unit.preview { return Array(preview.utf8) }
        let file = pending.files[item.file]
        let base = bases[file.path] ?? []
        let result = Splice.apply(file.insertions(of: [item.unit]), to: base)
        return try Patch.unified(
            path: RepositoryPath(file.path), old: base, new: result, mode: FileMode(rawValue: file.mode))
    }

    /// An item with another docstring, as a person wrote it.
    package func editing(_ item: Item, docstring: String) -> Item {
        Item(
            id: item.id, path: item.path, unit: item.unit.withDocstring(docstring), reason: item.reason,
            file: item.file)
    }

    /// The pending content of the files with the chosen proposals, for running tests on them.
    ///
    /// - Parameter order: sorts imports where that was chosen; without it, they stay.
    package func patchedContents(_ chosen: [Item], order: ImportOrder?) async -> FileContents {
        var contents: FileContents = [:]
        for (index, file) in pending.files.enumerated() {
            let units = chosen.filter { $0.file == index }.map(\.unit)
            if !units.isEmpty { contents[file.path] = await patched(file, units, order) }
        }
        return contents
    }

    private func patched(_ file: PendingFile, _ units: [PendingUnit], _ order: ImportOrder?) async -> [UInt8]
    {
        let bytes = Splice.apply(file.insertions(of: units), to: bases[file.path] ?? [])
        guard let order, units.contains(where: \.sortsImports) else { return bytes }
        // A tool that does not run sorts nothing.
        return (try? await order.sorted(file.path, bytes)) ?? bytes
    }

    /// The content that a file's proposals were made for; empty for a file that has none.
    package func base(of path: String) -> [UInt8] { bases[path] ?? [] }

    /// What is left of the pending patch without these items; the files on disk follow.
    func keep(without gone: Set<Int>, order: ImportOrder?) async throws(GuardError) {
        var left = pending
        for index in left.files.indices {
            left.files[index].units = items.filter { $0.file == index && !gone.contains($0.id) }.map(\.unit)
        }
        left.files.removeAll(where: \.units.isEmpty)
        var results: FileContents = [:]
        for file in left.files {
            results[file.path] = await patched(file, file.units, order)
        }
        let patch = try PatchText.text(left, bases: bases, results: results)
        try left.write(bases: bases, to: store, patch: patch)
    }

    /// A file's place in the pending patch, for `ReviewApplication`.
    func file(of item: Item) -> (file: PendingFile, base: [UInt8]) {
        let file = pending.files[item.file]
        return (file, bases[file.path] ?? [])
    }
}
