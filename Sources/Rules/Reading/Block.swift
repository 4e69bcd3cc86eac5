/// A run of inline text with one look.
struct Piece: Sendable {
    enum Kind: Sendable { case text, code, breakSoft, breakHard }
    var kind: Kind
    var text: String
    var isBold = false
    var isStruck = false
    var url: String?
    /// 1-based line of the file.
    var line: Int
}

/// A part of a rule file that stands on its own: a paragraph, a bullet, a row, a fence.
struct Block: Sendable {
    enum Construct: Sendable, Equatable {
        case heading(level: Int)
        case paragraph
        case bullet, ordered, task
        case tableRow
        case fence(info: String)
    }

    var construct: Construct
    /// 1-based.
    var line: Int
    /// The text of everything but rows and fences.
    var pieces: [Piece] = []
    /// The cells of a table's row.
    var cells: [[Piece]] = []
    /// The first row of the table this row belongs to.
    var header: [[Piece]] = []
    /// The lines of a fence with their numbers.
    var fenceLines: [(line: Int, text: String)] = []
    /// Index of the section in `Outline.sections`.
    var section = 0
    /// Index of the list item that this block stands in.
    var parent: Int?
    /// Index of the block right before this list, table or fence, which usually says what it is.
    var leadIn: Int?
    /// The number of the list or table: blocks of one list share it.
    var group: Int?
    /// Whether it stands in a quotation.
    var isQuoted = false
    /// Whether a quotation is one of the alerts that speak for the file itself (`> [!IMPORTANT]`).
    var isAlert = false
}

/// A heading with everything under it, up to the next heading of its level.
struct Section: Sendable {
    var title: [Piece]
    var line: Int
    var level: Int
    var parent: Int?
    /// Whether it is a heading of Markdown, not a bold line or numbered article.
    var isHeading: Bool
}

/// A rule file taken apart: the first stage of reading.
struct Outline: Sendable {
    /// `sections[0]` is the file itself.
    var sections: [Section] = [Section(title: [], line: 0, level: 0, parent: nil, isHeading: false)]
    var blocks: [Block] = []
    /// Links to other files, in order.
    var links: [(url: String, text: String, line: Int)] = []
}
