/// One `Key: value` line at the end of a message, as `git interpret-trailers --parse` sees it.
package struct Trailer: Sendable, Hashable {
    /// The key as it is written, such as `Signed-off-by`.
    package var key: String
    /// The value on one line: continuation lines are joined by single spaces.
    package var value: String
    /// 1-based line of the stored message.
    package var line: Int

    package init(key: String, value: String, line: Int) {
        self.key = key
        self.value = value
        self.line = line
    }
}
