/// How a docstring lays out what it says.
package enum DocstringStyle: String, Sendable, Hashable, Codable, CaseIterable {
    /// `Args:`, `Returns:` and an indented line each.
    case google
    /// `Parameters` with a line of dashes below, a block each.
    case numpy
    /// `:param x:`, a field each.
    case sphinx
}
