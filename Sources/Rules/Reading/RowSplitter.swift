/// Takes rows of "Do | Don't" tables apart: each cell is an item of its own, and the header says which way it goes.
enum RowSplitter {
    /// The cells as items with what their header says around them; nil for rows of other tables.
    static func items(_ row: Passage, _ lexicon: Lexicon) -> [Passage]? {
        guard row.block.construct == .tableRow, (2...3).contains(row.block.header.count) else { return nil }
        let titles = row.block.header.map { cell in
            SourceText.trimmed(cell.map(\.text).joined()).lowercased().replacing("’", with: "'")
        }
        guard titles.contains(where: DoAndDont.asks.contains),
            titles.contains(where: DoAndDont.forbids.contains)
        else { return nil }
        return row.block.cells.indices.compactMap { column in
            guard titles.indices.contains(column), !row.block.cells[column].isEmpty else { return nil }
            var block = row.block
            block.construct = .bullet
            block.pieces = row.block.cells[column]
            (block.cells, block.header, block.group, block.leadIn) = ([], [], nil, nil)
            var title = Surroundings()
            title.bans = DoAndDont.forbids.contains(titles[column])
            var item = Passage(
                block: block, sentences: SentenceReader.sentences(block.pieces, lexicon: lexicon))
            item.around = [title] + row.around
            item.hasLeadIn = row.hasLeadIn
            return item
        }
    }
}
