/// Makes headings of what people write in their place: tags as prompts have them (`<git>` … `</git>`), and the first
/// lines of paragraphs in a text without any Markdown.
enum TitleMender {
    static func mend(_ lines: inout [String]) {
        mendTags(&lines)
        mendBrackets(&lines)
        mendSquares(&lines)
        mendCounted(&lines)
        if isPlain(lines) { mendPlain(&lines) }
    }

    // MARK: Tags

    /// Tags that lay out a page and title nothing.
    private static let layout: Set<String> = [
        "a", "b", "blockquote", "br", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em",
        "font", "h1",
        "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "kbd", "li", "link", "meta", "ol", "p",
        "picture",
        "pre", "s", "script", "section", "small", "source", "span", "strong", "style", "sub", "summary",
        "sup", "svg",
        "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "u", "ul", "video",
    ]

    private static func mendTags(_ lines: inout [String]) {
        guard lines.contains(where: { tag($0) != nil }) else { return }
        var open: [String] = []
        var inFence = false
        for index in lines.indices {
            if isFence(lines[index]) { inFence.toggle() }
            guard !inFence, let (name, isClosing) = tag(lines[index]) else { continue }
            if isClosing {
                if let place = open.lastIndex(of: name) { open.removeSubrange(place...) }
                lines[index] = ""
            } else if hasEnd(name, behind: index, lines) {
                open.append(name)
                let title = String(name.map { $0 == "_" || $0 == "-" ? " " : $0 })
                lines[index] = String(repeating: "#", count: min(6, open.count)) + " " + title
            }
        }
    }

    private static let farthest = 2_000

    private static func hasEnd(_ name: String, behind index: Int, _ lines: [String]) -> Bool {
        lines[(index + 1)...].prefix(farthest).contains { line in
            guard let (other, isClosing) = tag(line) else { return false }
            return isClosing && other == name
        }
    }

    private static func isFence(_ line: String) -> Bool {
        let text = Substring(line).utf8.drop { $0 == 0x20 }
        return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    }

    /// The name of the tag that is all of a line.
    private static func tag(_ line: String) -> (name: String, isClosing: Bool)? {
        guard line.utf8.first == 0x3C || line.utf8.first == 0x20, line.utf8.count <= 60 else { return nil }
        let text = SourceText.trimmed(line)
        guard text.hasPrefix("<"), text.hasSuffix(">") else { return nil }
        let isClosing = text.hasPrefix("</")
        let inner = text.dropFirst(isClosing ? 2 : 1).dropLast()
        let name = inner.utf8.prefix { Letters.isWordByte($0) || $0 == 0x2D }
        guard name.count == inner.utf8.count, name.count >= 2 else { return nil }
        let lower = String(inner).lowercased()
        return layout.contains(lower) ? nil : (lower, isClosing)
    }

    // MARK: Brackets

    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
        "[": "]", "【": "】", "〔": "〕", "=": "=", "《": "》",
    ]

    /// `[git]`, `【コミット】` and `== Git ==` alone on a line, with more than one such line in the file.
    private static func mendBrackets(_ lines: inout [String]) {
        let titles = lines.indices.compactMap { index in bracketed(lines[index]).map { (index, $0) } }
        guard titles.count >= 2 else { return }
        for (index, title) in titles { lines[index] = "## " + title }
    }

    private static func bracketed(_ line: String) -> String? {
        let text = SourceText.trimmed(line)
        guard text.utf8.count <= 60, let first = text.unicodeScalars.first,
            let last = text.unicodeScalars.last,
            brackets[first] == last
        else { return nil }
        let marks = "[]【】〔〕=《》".unicodeScalars
        let inner = String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
        return SourceText.trimmed(inner).isEmpty || text.contains("](") ? nil : SourceText.trimmed(inner)
    }

    // MARK: Squares

    private static let squares: Set<Unicode.Scalar> = ["■", "□", "◆", "◇", "●", "○", "▶", "▣", "◎"]

    /// `■ 커밋` above a list with other marks titles it.
    private static func mendSquares(_ lines: inout [String]) {
        for index in lines.indices {
            guard let first = lines[index].unicodeScalars.first, first.value > 0x7F, squares.contains(first),
                index + 1 < lines.count
            else { continue }
            let title = SourceText.trimmed(String(lines[index].dropFirst()))
            let next = lines[(index + 1)...].prefix(2).first { !SourceText.trimmed($0).isEmpty } ?? ""
            guard isTitle(title), isItem(next) else { continue }
            lines[index] = "## " + title
        }
    }

    /// `(1) Commits` above a list with other marks titles it, whatever heading stands above.
    private static func mendCounted(_ lines: inout [String]) {
        for index in lines.indices where index + 1 < lines.count {
            guard let title = BulletMender.counted(lines[index]), isTitle(title),
                let next = lines[(index + 1)...].prefix(2).first(where: { !SourceText.trimmed($0).isEmpty }),
                ["- ", "* ", "・", "•", "· "].contains(where: next.hasPrefix)
            else { continue }
            lines[index] = "###### " + title
        }
    }

    private static func isItem(_ line: String) -> Bool {
        let text = SourceText.trimmed(line)
        if ["- ", "* ", "+ ", "・", "•", "· "].contains(where: text.hasPrefix) { return true }
        let digits = text.prefix { $0.isNumber }
        return !digits.isEmpty && [".", ")", "、"].contains { text.dropFirst(digits.count).hasPrefix($0) }
    }

    // MARK: Plain text

    private static func isPlain(_ lines: [String]) -> Bool {
        lines.count >= 6
            && !lines.contains { line in
                let text = Substring(line).utf8.drop { $0 == 0x20 }
                guard let first = text.first else { return false }
                return [0x23, 0x2D, 0x2A, 0x2B, 0x3E, 0x7C, 0x60, 0x3C].contains(first)
            }
    }

    /// A short line without an end that stands above two others, or above one and alone, titles them.
    private static func mendPlain(_ lines: inout [String]) {
        var isFirst = true
        for index in lines.indices {
            let text = SourceText.trimmed(lines[index])
            defer { isFirst = text.isEmpty }
            guard isFirst, isTitle(text), index + 1 < lines.count else { continue }
            let next = SourceText.trimmed(lines[index + 1])
            guard !next.isEmpty || isFollowed(index, lines) else { continue }
            lines[index] = "## " + text
        }
    }

    private static func isFollowed(_ index: Int, _ lines: [String]) -> Bool {
        lines[(index + 1)...].first { !SourceText.trimmed($0).isEmpty }.map {
            !isTitle(SourceText.trimmed($0))
        }
            ?? false
    }

    private static func isTitle(_ text: String) -> Bool {
        guard (2...50).contains(text.utf8.count), text.split(separator: " ").count <= 5,
            let last = text.unicodeScalars.last, !".,;!?。、，；！？".unicodeScalars.contains(last),
            let first = text.unicodeScalars.first, !first.properties.isLowercase
        else { return false }
        return !text.contains(": ") && !text.contains("`")
    }
}
