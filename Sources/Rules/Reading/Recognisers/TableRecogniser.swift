import GuardCore

/// Tables of types, prefixes and emoji.
enum TableRecogniser {
    static func read(_ passages: ArraySlice<Passage>, _ lexicon: Lexicon, _ findings: inout Findings) {
        guard let first = passages.first, !first.isBad else { return }
        let columns = first.header.count
        for column in 0..<min(columns, 6) {
            let cells = passages.map { $0.cells.indices.contains(column) ? $0.cells[column] : [] }
            let header = Surroundings(first.header[column])
            readTypes(cells, header, column, first, &findings)
            readPrefixes(cells, header, column, first, lexicon, &findings)
            BranchKinds.readColumn(cells, header, column, first, &findings)
            readEmoji(cells, header, first, &findings)
        }
    }

    private static func readTypes(
        _ cells: [[Sentence]], _ header: Surroundings, _ column: Int, _ first: Passage,
        _ findings: inout Findings
    ) {
        if let names = WordTypes.tabled(cells, header, column, first) {
            findings.add(
                .commitTypes, .list(names), line: first.block.line, first.isExample ? .implied : .explicit,
                Reasons.list)
            return
        }
        let names = cells.compactMap(name)
        guard names.count >= 2, names.count * 3 >= cells.count * 2,
            ListRecogniser.isOfCommits(first) || isHeaderOfCommits(first)
        else { return }
        guard header.topics.isDisjoint(with: [.branch]) else { return }
        let known = names.count { Template.knownTypes.contains($0.lowercased()) }
        let says =
            header.concepts.contains(.type) || header.concepts.contains(.prefix)
            || header.topics.contains(.release) || header.topics.contains(.commitMessage)
        guard says ? known * 2 >= names.count : column == 0 && known >= 3 && known * 4 >= names.count * 3
        else { return }
        findings.add(
            .commitTypes, .list(TypesRecogniser.unique(names)), line: first.block.line,
            first.isExample && !says ? .implied : .explicit, Reasons.list)
    }

    private static func isHeaderOfCommits(_ first: Passage) -> Bool {
        first.header.contains { $0.contains { $0.has(.commit, .commitMessage) } }
    }

    private static func name(_ cell: [Sentence]) -> String? {
        guard let sentence = cell.first, cell.count == 1 else { return nil }
        if let code = sentence.codes.first {
            return code.content.hasSuffix("/") ? nil : TypesRecogniser.name(of: code.content)
        }
        let text = SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
        return TypesRecogniser.name(of: text)
    }

    private static func readPrefixes(
        _ cells: [[Sentence]], _ header: Surroundings, _ column: Int, _ first: Passage, _ lexicon: Lexicon,
        _ findings: inout Findings
    ) {
        let names = cells.compactMap { cell -> BranchName? in
            guard let sentence = cell.first else { return nil }
            let text =
                sentence.codes.first?.content
                ?? SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
            return BranchName(text, lexicon: lexicon)
        }
        let near = first.around.first { !$0.topics.isEmpty }?.topics ?? []
        let isOfBranches =
            header.topics.contains(.branch) || near.contains(.branch)
            || (near.contains(.git) && header.concepts.contains(.prefix))
        guard isOfBranches, !BranchRecogniser.isOtherColumn(column, first),
            !header.concepts.contains(.example), !header.concepts.contains(.likeThis)
        else {
            return
        }
        let prefixes = names.filter { $0.kind == .prefix }
        guard !prefixes.isEmpty, prefixes.count * 2 >= cells.count || prefixes.count >= 2 else { return }
        findings.add(
            .branchPrefixes, .list(TypesRecogniser.unique(prefixes.map(\.prefix))), line: first.block.line,
            .explicit, Reasons.list)
    }

    private static func readEmoji(
        _ cells: [[Sentence]], _ header: Surroundings, _ first: Passage, _ findings: inout Findings
    ) {
        guard header.concepts.contains(.emoji), ListRecogniser.isOfCommits(first) else { return }
        findings.add(
            .commitEmoji, .text("required"), line: first.block.line, .explicit,
            "a table gives emoji their meaning")
    }
}
