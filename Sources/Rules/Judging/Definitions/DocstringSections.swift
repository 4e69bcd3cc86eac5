/// Tells the styles of docstrings by how their sections begin.
enum DocstringSections {
    enum Style: String, Sendable, Hashable {
        case google, numpy, sphinx

        var name: String {
            switch self {
            case .google: "Google"
            case .numpy: "NumPy"
            case .sphinx: "Sphinx"
            }
        }

        var example: String {
            switch self {
            case .google: "Args:"
            case .numpy: "Parameters, underlined with ----------"
            case .sphinx: ":param name: meaning"
            }
        }
    }

    /// The first line that begins a section of another style.
    static func first(otherThan wanted: Style, in lines: [String]) -> (index: Int, style: Style)? {
        for index in lines.indices {
            guard let style = style(of: lines, at: index), style != wanted else { continue }
            return (index, style)
        }
        return nil
    }

    private static func style(of lines: [String], at index: Int) -> Style? {
        let line = lines[index].trimmingGitSpace
        if line.hasBytePrefix(":"), isField(line) { return .sphinx }
        let under = index + 1 < lines.count ? lines[index + 1].trimmingGitSpace : ""
        let isUnderlined = under.utf8.count >= 3 && under.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
        if isUnderlined, numpyHeads.contains(line) { return .numpy }
        guard line.hasSuffix(":"), googleHeads.contains(String(line.dropLast())) else { return nil }
        // The section's text is indented deeper than its head.
        let text = lines[(index + 1)...].first { !$0.isBlankLine } ?? ""
        return depth(text) > depth(lines[index]) ? .google : nil
    }

    private static func depth(_ line: String) -> Int { line.utf8.prefix { $0 == .space || $0 == .tab }.count }

    /// `:param x:`, `:returns:`, `:raises E:`.
    private static func isField(_ line: String) -> Bool {
        let word = line.dropFirst().prefix { $0.isLetter }
        return fields.contains(String(word)) && line.dropFirst(word.count + 1).contains(":")
    }

    private static let fields: Set<String> = [
        "param", "parameter", "arg", "argument", "key", "keyword", "type", "return", "returns", "rtype",
        "raise",
        "raises", "except", "exception", "yield", "yields", "ytype", "ivar", "cvar", "vartype",
    ]
    private static let googleHeads: Set<String> = [
        "Args", "Arguments", "Returns", "Return", "Raises", "Yields", "Attributes", "Keyword Args",
        "Keyword Arguments", "Parameters",
    ]
    private static let numpyHeads: Set<String> = [
        "Parameters", "Returns", "Raises", "Yields", "Attributes", "Other Parameters", "Receives", "Warns",
        "See Also", "Notes", "Examples", "References", "Methods", "Warnings",
    ]
}
