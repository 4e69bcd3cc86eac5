internal import PythonSource

extension PendingFile {
    /// From what stands of a file's drafts.
    init(_ file: FileDraft, mode: UInt32) {
        let modules = Set(file.drafts.flatMap { $0.imports.values.flatMap { $0 } }.map(\.module))
        self.init(
            path: file.file.path, mode: mode, units: PendingUnit.all(of: file),
            importPlaces: modules.sorted().compactMap { module in
                file.inspection.importPlaces[module].map { place in
                    PendingImportPlace(
                        module: module, offset: place.offset, before: place.before, after: place.after,
                        newline: file.inspection.newline)
                }
            })
        dropKnownImports(file.inspection)
    }

    /// Names that the file imports already need no line.
    private mutating func dropKnownImports(_ inspection: Inspection) {
        let known = Set(inspection.bindings.map(\.origin))
        for index in units.indices {
            units[index].imports.removeAll { known.contains("\($0.module):\($0.name)") }
        }
    }

    /// The insertions of some units and of what they import.
    ///
    /// - Parameter skips: whether a name is in the file already.
    func insertions(
        of units: [PendingUnit], skipping skips: (PendingImport) -> Bool = { _ in false }
    ) -> [Insertion] {
        let edits = units.flatMap { unit in
            unit.edits.map {
                Insertion(offset: $0.offset, text: $0.text, slot: $0.slot, definition: unit.name)
            }
        }
        return importInsertions(Set(units.flatMap(\.imports)).filter { !skips($0) }) + edits
    }

    /// One insertion for each place, one line for each module, as the planner writes them.
    private func importInsertions(_ names: Set<PendingImport>) -> [Insertion] {
        var byOffset: [Int: (place: PendingImportPlace, lines: [String])] = [:]
        for place in importPlaces.sorted(by: { $0.module < $1.module }) {
            let needed = names.filter { $0.module == place.module }.map(\.name).sorted()
            guard !needed.isEmpty else { continue }
            let line = "from \(place.module) import \(needed.joined(separator: ", "))" + place.newline
            byOffset[place.offset, default: (place, [])].lines.append(line)
        }
        return byOffset.sorted { $0.key < $1.key }.map { offset, entry in
            Insertion(
                offset: offset, text: entry.place.before + entry.lines.joined() + entry.place.after,
                slot: "import", definition: "")
        }
    }
}

extension PendingUnit {
    /// What there is to say yes or no to in a file: the order of its imports, then its definitions.
    static func all(of file: FileDraft) -> [PendingUnit] {
        let move = file.importMove.map { diff in
            PendingUnit(
                name: importsKind, kind: importsKind, line: file.inspection.firstImportLine ?? 1,
                slots: [importsKind], proven: [importsKind], edits: [], imports: [], preview: diff)
        }
        return (move.map { [$0] } ?? []) + file.drafts.compactMap { PendingUnit($0) }
    }

    /// From what stands of a draft; nil when nothing does.
    init?(_ draft: Draft) {
        guard !draft.insertions.isEmpty else { return nil }
        let definition = draft.definition
        let place = definition.docstringPlace
        self.init(
            name: definition.name, kind: definition.kind.rawValue, line: definition.line, slots: draft.slots,
            proven: draft.slots.filter { !draft.fromModel.contains($0) },
            docstring: draft.insertions.first { $0.slot == "docstring" }?.intended,
            edits: draft.insertions.map { PendingEdit(offset: $0.offset, text: $0.text, slot: $0.slot) },
            imports: Set(draft.imports.values.flatMap { $0 }).map {
                PendingImport(module: $0.module, name: $0.name)
            }
            .sorted { ($0.module, $0.name) < ($1.module, $1.name) },
            docstringPlace: place.map {
                PendingPlace(before: $0.before, after: $0.after, indent: $0.indent, newline: $0.newline)
            })
    }

    /// The same with another docstring, as a person wrote it.
    package func withDocstring(_ text: String) -> PendingUnit {
        guard let place = docstringPlace, let index = edits.firstIndex(where: { $0.slot == "docstring" })
        else {
            return self
        }
        let literal = DocstringLiteral(text, indent: place.indent, newline: place.newline)
        guard !literal.intended.isEmpty else { return self }
        var copy = self
        copy.docstring = literal.intended
        copy.edits[index].text = place.before + literal.text + place.after
        return copy
    }
}
