/// A name that annotations need from the standard library's modules of types.
package struct ImportedName: Sendable, Hashable {
    /// `typing`, `collections.abc` or `typing_extensions`.
    package var module: String
    package var name: String

    package init(module: String, name: String) {
        self.module = module
        self.name = name
    }
}

/// The lines that make names known in a file.
package struct ImportPlan: Sendable, Hashable {
    package var insertions: [Insertion]
    /// Names that the file binds to something else (perhaps by a star import), or has no place for: no
    /// annotation can use them.
    package var impossible: [ImportedName]
}

extension Inspection {
    /// Whether the module binds names that its text does not tell.
    package var hasStarImport: Bool { bindings.contains { $0.name == "*" } }

    /// Plans new import lines for those of the names that are not imported yet.
    ///
    /// Names of one place share one insertion, one line for each module.
    package func importing(_ names: some Sequence<ImportedName>) -> ImportPlan {
        var open: [String: Set<String>] = [:]
        var plan = ImportPlan(insertions: [], impossible: [])
        for wanted in Set(names).sorted(by: { ($0.module, $0.name) < ($1.module, $1.name) }) {
            let held = bindings.filter { $0.name == wanted.name }
            if held.contains(where: { $0.origin == "\(wanted.module):\(wanted.name)" }) { continue }
            if held.isEmpty, !hasStarImport, importPlaces[wanted.module] != nil {
                open[wanted.module, default: []].insert(wanted.name)
            } else {
                plan.impossible.append(wanted)
            }
        }
        var lines: [InsertionPlace: [String]] = [:]
        for (module, names) in open.sorted(by: { $0.key < $1.key }) {
            guard let place = importPlaces[module] else { continue }
            lines[place, default: []].append(
                "from \(module) import \(names.sorted().joined(separator: ", "))")
        }
        plan.insertions = lines.map { place, lines in
            Insertion(
                offset: place.offset,
                text: place.before + lines.map { $0 + newline }.joined() + place.after, slot: "import",
                definition: "")
        }.sorted { $0.offset < $1.offset }
        return plan
    }
}
