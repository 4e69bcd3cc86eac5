/// A file of a change, with the lines that the change adds to it.
package struct ChangedFile: Sendable, Hashable {
    /// One added line.
    package struct Line: Sendable, Hashable {
        /// 1-based, in the new file.
        package var number: Int
        /// Without its line end.
        package var text: String

        package init(number: Int, text: String) {
            self.number = number
            self.text = text
        }
    }

    /// From the root of the repository.
    package var path: String
    /// Whether the path is new in the tree: the file was added, renamed or copied.
    package var isNewPath: Bool
    package var isBinary: Bool
    /// The added lines in order; empty for binary files.
    package var lines: [Line]
    /// How many lines the new file has.
    package var totalLines: Int

    package init(
        path: String, isNewPath: Bool, isBinary: Bool = false, lines: [Line] = [], totalLines: Int = 0
    ) {
        self.path = path
        self.isNewPath = isNewPath
        self.isBinary = isBinary
        self.lines = lines
        self.totalLines = totalLines
    }
}
