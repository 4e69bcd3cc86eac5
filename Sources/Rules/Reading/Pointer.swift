/// A rule file that holds nothing but the path of another.
enum Pointer {
    static func target(of source: SourceText) -> String? {
        let lines = source.lines.map(SourceText.trimmed).filter { !$0.isEmpty }
        guard lines.count == 1, var text = lines.first, text.utf8.count < 300 else { return nil }
        if text.hasPrefix("@") { text.removeFirst() }
        guard !text.contains(" "), !text.contains("]("), !text.hasPrefix("#") else { return nil }
        return [".md", ".mdc", ".markdown"].contains { text.lowercased().hasSuffix($0) } ? text : nil
    }
}

extension Outline {
    /// The outline with nothing but these sections.
    func limited(to sections: Set<Int>) -> Outline {
        var copy = self
        let kept = blocks.indices.filter { sections.contains(blocks[$0].section) }
        let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        copy.blocks = kept.map { index in
            var block = blocks[index]
            block.parent = block.parent.flatMap { places[$0] }
            block.leadIn = block.leadIn.flatMap { places[$0] }
            return block
        }
        let lines = copy.blocks.map(\.line)
        let range = (lines.min() ?? 0)...(max(lines.max() ?? 0, lines.min() ?? 0))
        copy.links = links.filter { range.contains($0.line) }
        return copy
    }

    /// Links, and the `@path` lines by which some assistants import files.
    func allLinks(_ source: SourceText) -> [(url: String, line: Int)] {
        var result = links.map { (url: $0.url, line: $0.line) }
        for block in blocks where !block.isQuoted {
            for piece in block.pieces where piece.kind == .text && piece.text.contains("@") {
                for word in piece.text.split(separator: " ")
                where word.hasPrefix("@") && word.hasSuffix(".md") {
                    result.append((String(word.dropFirst()), piece.line))
                }
            }
        }
        return result
    }
}
