/// A Python file to look at, as it would be committed.
package struct PythonFile: Sendable {
    /// From the root of the repository.
    package var path: String
    package var bytes: [UInt8]
    /// The lines (1-based) that the change adds; nil for a file that counts as touched everywhere.
    package var touched: [ClosedRange<Int>]?

    package init(path: String, bytes: [UInt8], touched: [ClosedRange<Int>]? = nil) {
        self.path = path
        self.bytes = bytes
        self.touched = touched
    }
}
