/// Collects the inline text of a block as pieces, keeping count of lines.
struct InlineReader {
    private(set) var pieces: [Piece] = []
    private(set) var links: [(url: String, text: String, line: Int)] = []
    private var line: Int
    private var bold = 0
    private var struck = 0
    private var url: String?
    private var inComment = false

    init(line: Int) { self.line = line }

    /// Deeper nesting than any person writes is not followed: the stack is finite.
    private static let deepest = 60

    mutating func read(_ nodes: MarkdownNode.Children, depth: Int = 0) {
        guard depth < Self.deepest else { return }
        for node in nodes { read(node, depth) }
    }

    private mutating func read(_ node: MarkdownNode, _ depth: Int) {
        switch node.kind {
        case .text: add(.text, node.literal)
        case .code: add(.code, node.literal)
        case .softBreak:
            add(.breakSoft, "\n")
            line += 1
        case .lineBreak:
            add(.breakHard, "\n")
            line += 1
        case .inlineHTML: readHTML(node.literal)
        case .strong:
            bold += 1
            read(node.children, depth: depth + 1)
            bold -= 1
        case .struck:
            struck += 1
            read(node.children, depth: depth + 1)
            struck -= 1
        case .link: readLink(node, depth)
        default: read(node.children, depth: depth + 1)
        }
    }

    private mutating func readLink(_ node: MarkdownNode, _ depth: Int) {
        let outer = url
        let first = pieces.count
        let start = line
        url = node.url
        read(node.children, depth: depth + 1)
        let text = pieces[first...].map(\.text).joined()
        links.append((node.url, text, start))
        url = outer
    }

    /// `<type>` is a placeholder, `<br>` a line break, `<!--` a comment, other tags are layout.
    private mutating func readHTML(_ literal: String) {
        defer { line += literal.utf8.count { $0 == 0x0A } }
        if literal.hasPrefix("<!--") { return }
        let name = literal.utf8.dropFirst().prefix { Letters.isWordByte($0) }
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "br": add(.breakHard, "\n")
        case "b", "strong", "i", "em", "u", "kbd", "a", "span", "div", "p", "sup", "sub", "img", "details",
            "summary", "ul", "li", "ol", "font", "center", "mark", "small":
            break
        case "del", "s", "strike": struck += 1
        case "code": break
        case "" where literal.hasPrefix("</"): closeHTML(literal)
        default: add(.text, literal)
        }
    }

    private mutating func closeHTML(_ literal: String) {
        switch literal.lowercased() {
        case "</del>", "</s>", "</strike>": struck = max(0, struck - 1)
        default: break
        }
    }

    private mutating func add(_ kind: Piece.Kind, _ text: String) {
        pieces.append(
            Piece(kind: kind, text: text, isBold: bold > 0, isStruck: struck > 0, url: url, line: line))
    }
}
