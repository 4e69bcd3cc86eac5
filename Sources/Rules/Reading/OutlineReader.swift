/// Takes a rule file apart into sections and blocks.
struct OutlineReader {
    private var outline = Outline()
    private var section = 0
    private var groups = 0
    private let source: SourceText

    /// The outline of a text; empty when the parser gets no memory.
    static func outline(of source: SourceText) -> Outline {
        guard let tree = MarkdownTree(source.parsed) else { return Outline() }
        var reader = OutlineReader(source: source)
        return tree.withDocument { document in
            reader.readBlocks(document, Place())
            return reader.outline
        }
    }

    private init(source: SourceText) { self.source = source }

    private struct Place {
        var parent: Int?
        var depth = 0
        var isQuoted = false
        var isAlert = false
    }

    private static let deepest = 60

    private mutating func readBlocks(_ container: MarkdownNode, _ place: Place) {
        guard place.depth < Self.deepest else { return }
        var previous: Int?
        for node in container.children {
            let next = outline.blocks.count
            readBlock(node, place, previous)
            if node.kind == .paragraph, outline.blocks.count == next + 1, goesOn(next) {
                outline.blocks[next].leadIn = outline.blocks[next].leadIn.flatMap {
                    outline.blocks[$0].leadIn
                }
            }
            if node.kind == .paragraph || node.kind == .fence, outline.blocks.count > next { previous = next }
            if [.heading, .html, .list, .table].contains(node.kind) { previous = nil }
        }
    }

    /// Whether a paragraph goes on with the sentence that a fence interrupted: "…: (fence) where type is …".
    private func goesOn(_ index: Int) -> Bool {
        guard let leadIn = outline.blocks[index].leadIn, case .fence = outline.blocks[leadIn].construct else {
            return false
        }
        return outline.blocks[index].pieces.first?.text.unicodeScalars.first?.properties.isLowercase == true
    }

    private mutating func readBlock(_ node: MarkdownNode, _ place: Place, _ previous: Int?) {
        switch node.kind {
        case .heading: readHeading(node, place)
        case .paragraph: readParagraph(node, place, previous)
        case .list: readList(node, place, previous)
        case .quote: readQuote(node, place)
        case .fence: readFence(node, place, previous)
        case .html: readHTML(node, place)
        case .table: readTable(node, place, previous)
        default: readBlocks(node, place)
        }
    }

    private mutating func inline(_ node: MarkdownNode) -> [Piece] {
        var reader = InlineReader(line: node.startLine)
        reader.read(node.children)
        outline.links += reader.links
        return reader.pieces
    }

    private mutating func readHeading(_ node: MarkdownNode, _ place: Place) {
        let pieces = inline(node)
        guard !place.isQuoted, place.parent == nil else {
            append(Block(construct: .paragraph, line: node.startLine, pieces: pieces), place)
            return
        }
        open(pieces, line: node.startLine, level: node.headingLevel, isHeading: true)
        append(
            Block(construct: .heading(level: node.headingLevel), line: node.startLine, pieces: pieces), place)
    }

    private mutating func open(_ title: [Piece], line: Int, level: Int, isHeading: Bool) {
        var parent = section
        while outline.sections[parent].level >= level, let above = outline.sections[parent].parent {
            parent = above
        }
        outline.sections.append(
            Section(title: title, line: line, level: level, parent: parent, isHeading: isHeading))
        section = outline.sections.count - 1
    }

    private mutating func readParagraph(_ node: MarkdownNode, _ place: Place, _ previous: Int?) {
        let pieces = inline(node)
        if place.parent == nil, !place.isQuoted {
            if let level = Self.titleLevel(pieces) {
                open(pieces, line: node.startLine, level: level, isHeading: false)
            } else if let end = pieces.firstIndex(where: { $0.kind == .breakSoft || $0.kind == .breakHard }),
                let level = Self.titleLevel(Array(pieces[..<end])), level == 8
            {
                // A bold first line titles the lines under it.
                open(Array(pieces[..<end]), line: node.startLine, level: level, isHeading: false)
                var block = Block(construct: .paragraph, line: node.startLine + 1)
                block.pieces = Array(pieces[(end + 1)...])
                append(block, place)
                return
            }
        }
        var block = Block(construct: .paragraph, line: node.startLine, pieces: pieces)
        block.leadIn = previous
        append(block, place)
    }

    /// A line that is all bold, or `제3조 …`, `第3条 …`, stands for a heading.
    private static func titleLevel(_ pieces: [Piece]) -> Int? {
        let text = pieces.map(\.text).joined()
        guard text.utf8.count < 120,
            !pieces.contains(where: { $0.kind == .breakSoft || $0.kind == .breakHard })
        else { return nil }
        if isArticle(text) { return 7 }
        let rest = pieces.filter { !$0.isBold }.map(\.text).joined()
        guard pieces.contains(where: { $0.isBold && $0.kind == .text }),
            rest.unicodeScalars.allSatisfy({
                ": ：.".unicodeScalars.contains($0) || $0.properties.isEmoji && $0.value > 0x7F
            })
        else { return nil }
        return 8
    }

    static func isArticle(_ text: String) -> Bool {
        guard text.hasPrefix("제") || text.hasPrefix("第") else { return false }
        return text.prefix(8).unicodeScalars.contains { "조항条章".unicodeScalars.contains($0) }
    }

    private mutating func readList(_ node: MarkdownNode, _ place: Place, _ previous: Int?) {
        groups += 1
        let group = groups
        for item in node.children {
            readItem(item, node.isOrdered, group, place, previous)
        }
    }

    private mutating func readItem(
        _ item: MarkdownNode, _ isOrdered: Bool, _ group: Int, _ place: Place, _ previous: Int?
    ) {
        let construct: Block.Construct = item.isTask ? .task : isOrdered ? .ordered : .bullet
        var block = Block(construct: construct, line: item.startLine)
        block.group = group
        block.leadIn = previous
        var children = Array(item.children)
        if let first = children.first, first.kind == .paragraph || first.kind == .heading {
            block.line = first.startLine
            block.pieces = inline(first)
            children.removeFirst()
        }
        append(block, place)
        let own = outline.blocks.count - 1
        var inner = place
        inner.parent = own
        inner.depth += 1
        guard inner.depth < Self.deepest else { return }
        var last: Int? = own
        for child in children {
            let next = outline.blocks.count
            readBlock(child, inner, last)
            if child.kind == .paragraph, outline.blocks.count > next { last = next }
        }
    }

    private mutating func readQuote(_ node: MarkdownNode, _ place: Place) {
        var inner = place
        inner.isQuoted = true
        inner.depth += 1
        let opening = source.quote(node.startLine).lowercased()
        if AlertWords.opens(opening) { inner.isAlert = true }
        readBlocks(node, inner)
    }

    private mutating func readFence(_ node: MarkdownNode, _ place: Place, _ previous: Int?) {
        let info = SourceText.trimmed(node.fenceInfo).lowercased()
        let first = node.isFenced ? node.startLine + 1 : node.startLine
        var block = Block(construct: .fence(info: info), line: first)
        block.fenceLines = node.literal.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().map { (first + $0.offset, String($0.element)) }
        block.leadIn = previous
        append(block, place)
    }

    /// `<summary>` titles what stands in its `<details>`.
    private static let summaryLevel = 7

    private mutating func readHTML(_ node: MarkdownNode, _ place: Place) {
        let html = node.literal.lowercased()
        if html.hasPrefix("</details") {
            while outline.sections[section].level >= Self.summaryLevel,
                let parent = outline.sections[section].parent
            {
                section = parent
            }
        }
        if html.contains("<summary"), place.parent == nil, !place.isQuoted,
            let (line, text) = HTMLText.lines(node.literal, from: node.startLine).first
        {
            open(
                [Piece(kind: .text, text: text, line: line)], line: line, level: Self.summaryLevel,
                isHeading: false)
        }
        for (line, text) in HTMLText.lines(node.literal, from: node.startLine) {
            append(
                Block(
                    construct: .paragraph, line: line, pieces: [Piece(kind: .text, text: text, line: line)]),
                place)
        }
    }

    private mutating func readTable(_ node: MarkdownNode, _ place: Place, _ previous: Int?) {
        groups += 1
        var header: [[Piece]] = []
        for row in node.children {
            let line = row.isTableHeader ? node.tableHeaderLine : row.startLine
            let cells = row.children.map { cell in
                var reader = InlineReader(line: line)
                reader.read(cell.children)
                outline.links += reader.links
                return reader.pieces
            }
            if row.isTableHeader {
                header = cells
                continue
            }
            var block = Block(construct: .tableRow, line: line)
            block.cells = cells
            block.header = header
            block.group = groups
            block.leadIn = previous
            append(block, place)
        }
    }

    private mutating func append(_ block: Block, _ place: Place) {
        var block = block
        block.section = section
        block.parent = place.parent
        block.isQuoted = place.isQuoted
        block.isAlert = place.isAlert
        outline.blocks.append(block)
    }
}
