/// A place where a docstring or an import can be put by inserting alone, and what it takes there.
package struct InsertionPlace: Sendable, Hashable {
    /// In bytes of the file.
    package var offset: Int
    /// What precedes the text: the first line's indentation, or a line break.
    package var before: String
    /// What follows the text: line breaks, and the indentation of a body that moves to a line of its own.
    package var after: String
    /// The indentation of the text's further lines.
    package var indent: String
    /// The line end in use there.
    package var newline: String

    package init(offset: Int, before: String, after: String, indent: String, newline: String) {
        self.offset = offset
        self.before = before
        self.after = after
        self.indent = indent
        self.newline = newline
    }
}
