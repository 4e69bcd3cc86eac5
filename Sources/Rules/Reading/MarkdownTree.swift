import CCMark

/// A parsed Markdown document. The tree is freed with its owner, so nodes are lent, never kept.
final class MarkdownTree {
    private let root: OpaquePointer

    /// nil when the parser got no memory.
    init?(_ bytes: [UInt8]) {
        let node = bytes.withUnsafeBytes { buffer in
            ccmark_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let node else { return nil }
        root = node
    }

    deinit { cmark_node_free(root) }

    /// Lends the document node.
    func withDocument<Result>(_ body: (MarkdownNode) -> Result) -> Result {
        withExtendedLifetime(self) { body(MarkdownNode(root)) }
    }
}

/// A node of a `MarkdownTree`, valid while the tree lives.
struct MarkdownNode {
    enum Kind {
        case document, heading, paragraph, list, item, quote, fence, html, table, tableRow, tableCell
        case text, code, softBreak, lineBreak, strong, emphasis, link, image, inlineHTML, struck, other
    }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    var kind: Kind {
        guard let name = cmark_node_get_type_string(pointer) else { return .other }
        return Self.kinds[String(cString: name)] ?? .other
    }

    /// cmark's own names of node types, extensions included.
    private static let kinds: [String: Kind] = [
        "document": .document, "heading": .heading, "paragraph": .paragraph, "list": .list, "item": .item,
        "tasklist": .item, "block_quote": .quote, "code_block": .fence, "html_block": .html,
        "table": .table, "table_row": .tableRow, "table_header": .tableRow, "table_cell": .tableCell,
        "text": .text, "code": .code, "softbreak": .softBreak, "linebreak": .lineBreak,
        "strong": .strong, "emph": .emphasis, "link": .link, "image": .image,
        "html_inline": .inlineHTML, "strikethrough": .struck,
    ]

    /// 1-based lines of the parsed text.
    ///
    /// cmark-gfm numbers no paragraph that stands right above a table; its line is reckoned back from the table.
    var startLine: Int {
        let line = Int(cmark_node_get_start_line(pointer))
        guard line == 0, let next = cmark_node_next(pointer) else { return line }
        return max(1, MarkdownNode(next).tableHeaderLine - 1 - lineBreaks)
    }
    /// The line of a table's header; cmark-gfm gives that of the paragraph right above, if there is one.
    var tableHeaderLine: Int {
        guard let header = cmark_node_first_child(pointer), let row = cmark_node_next(header) else {
            return endLine - 1
        }
        return Int(cmark_node_get_start_line(row)) - 2
    }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// Text, code or HTML as it stands in the node.
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    /// What follows the opening fence.
    var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var isTask: Bool { cmark_node_get_type_string(pointer).map { String(cString: $0) } == "tasklist" }
    var isTableHeader: Bool {
        cmark_node_get_type_string(pointer).map { String(cString: $0) } == "table_header"
    }
    /// Whether a code block was written with a fence, not by indenting.
    var isFenced: Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }

    /// The line ends inside the node's text.
    private var lineBreaks: Int {
        children.reduce(0) { count, child in
            switch child.kind {
            case .softBreak, .lineBreak: count + 1
            case .inlineHTML: count + child.literal.utf8.count { $0 == 0x0A }
            default: count + child.lineBreaks
            }
        }
    }

    /// The node's children, first to last.
    var children: Children { Children(following: cmark_node_first_child(pointer)) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate var following: OpaquePointer?

        mutating func next() -> MarkdownNode? {
            guard let current = following else { return nil }
            following = cmark_node_next(current)
            return MarkdownNode(current)
        }
    }
}
