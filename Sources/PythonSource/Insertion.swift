/// A piece of text to put into a file, at a place that the inspection named.
package struct Insertion: Sendable, Hashable {
    /// Where, in bytes of the file as it is (0 is before its first byte).
    package var offset: Int
    /// What to insert; it is written as UTF-8.
    package var text: String
    /// What it is: `docstring`, `type:NAME` for a parameter, `type:return`, or `import`.
    package var slot: String
    /// The dotted name of the definition that it belongs to; empty for the module.
    package var definition: String
    /// For a docstring: the text that a reader of it must get (after `inspect.cleandoc`).
    package var intended: String?

    package init(offset: Int, text: String, slot: String, definition: String, intended: String? = nil) {
        self.offset = offset
        self.text = text
        self.slot = slot
        self.definition = definition
        self.intended = intended
    }
}
