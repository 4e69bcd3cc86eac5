import GuardCore

/// `commit.scope` where a list or a table names the scopes.
enum ScopeLists {
    static func read(_ passages: ArraySlice<Passage>, _ findings: inout Findings) {
        guard let first = passages.first, !first.isBad, isOfScopes(first) else { return }
        let names =
            first.block.construct == .tableRow
            ? passages.map(cellName)
            : passages.map { ListRecogniser.leadingName($0) ?? codeName($0) ?? paddedName($0) }
        let found = names.compactMap { $0 }
        guard found.count == names.count, found.count >= 2,
            !found.allSatisfy(Template.usualTypes.contains)
        else { return }
        let isOpen = first.around.prefix(2).contains { $0.concepts.contains(.openList) }
        findings.add(
            .commitScope, .list(TypesRecogniser.unique(found)), line: first.block.line,
            isOpen || first.isSoft || first.isExample ? .implied : .explicit, Reasons.list)
    }

    /// A title "Scope", a lead-in "The scope is one of:", or a table with that header, below commits.
    private static func isOfScopes(_ first: Passage) -> Bool {
        guard ListRecogniser.isOfCommits(first) else { return false }
        let others: ConceptSet = [.pullRequest, .issue, .branch, .release, .changelog, .database]
        guard first.around.prefix(2).allSatisfy({ $0.topics.isDisjoint(with: others) }) else { return false }
        if first.block.construct == .tableRow, let header = first.header.first {
            let concepts = ConceptSet(header.flatMap(\.hits))
            if concepts.contains(.scope) { return !concepts.contains(.type) }
        }
        guard let near = first.around.first else { return false }
        if near.concepts.contains(.scope) { return !near.concepts.contains(.type) }
        // "### Scope" > "One of:"
        return first.hasLeadIn && near.concepts.contains(.oneOf) && !near.concepts.contains(.type)
            && first.around.dropFirst().first.map {
                $0.concepts.contains(.scope) && !$0.concepts.contains(.type)
            } == true
    }

    private static func cellName(_ row: Passage) -> String? {
        guard let cell = row.cells.first, cell.count == 1, let sentence = cell.first else { return nil }
        let text = sentence.codes.first?.content ?? String(decoding: sentence.cased, as: UTF8.self)
        let name = SourceText.trimmed(text)
        return Template.isName(name) ? name : nil
    }

    /// `` `注文`: … ``
    private static func codeName(_ passage: Passage) -> String? {
        guard let sentence = passage.sentences.first, sentence.text.first == Sentence.codeMark,
            let code = sentence.codes.first
        else { return nil }
        return WordTypes.name(of: code.content)
    }

    /// `web       the pages`: names and meanings in two columns made of spaces.
    private static func paddedName(_ passage: Passage) -> String? {
        guard let piece = passage.block.pieces.first, piece.kind == .text else { return nil }
        let name = piece.text.prefix { $0 != " " }
        return piece.text.dropFirst(name.count).hasPrefix("  ") && Template.isName(String(name))
            ? String(name) : nil
    }
}
