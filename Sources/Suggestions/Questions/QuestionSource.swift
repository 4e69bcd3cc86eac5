internal import PythonSource

/// The text of a definition as far as a question shows it: never a whole file, never a whole class.
enum QuestionSource {
    /// - Parameters:
    ///   - definitions: all of the file, the module first.
    ///   - limit: bytes that it may take.
    static func text(of definition: Definition, among definitions: [Definition], limit: Int) -> String {
        let text =
            switch definition.kind {
            case .module: outline(definitions.filter { $0.parent == 0 }, path: definition.path)
            case .class: classOutline(definition, definitions)
            case .function, .method, .property: dedented(definition.source)
            }
        // Before the cut: half a secret has no form that shows it.
        return cut(Masking.masked(text), limit: limit)
    }

    private static func outline(_ members: [Definition], path: String) -> String {
        (["# file \(path)"] + members.prefix(60).map(headline)).joined(separator: "\n")
    }

    private static func classOutline(_ definition: Definition, _ definitions: [Definition]) -> String {
        let members = definitions.filter { $0.parent == definition.index }
        var lines = [Sentence.collapsed(definition.signature)]
        if !definition.attributes.isEmpty {
            lines.append("    # attributes: " + definition.attributes.prefix(40).joined(separator: ", "))
        }
        lines += members.prefix(60).map { "    " + headline($0) }
        if members.isEmpty { return dedented(definition.source) }
        return lines.joined(separator: "\n")
    }

    private static func headline(_ definition: Definition) -> String {
        let words =
            definition.docstring.flatMap { $0.text.split(separator: "\n").first.map { " # " + $0 } } ?? ""
        return String(Masking.masked(Sentence.collapsed(definition.signature) + words).prefix(200))
    }

    private static func dedented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let margin =
            lines.dropFirst().filter { !$0.allSatisfy(\.isWhitespace) }
            .map { $0.prefix { $0 == " " || $0 == "\t" }.count }.min() ?? 0
        // The first line begins at the definition itself; its body stands deeper by its own indentation.
        guard let last = lines.last, margin > 0, !last.isEmpty else { return text }
        let outer =
            lines.dropFirst().first { !$0.allSatisfy(\.isWhitespace) }
            .map { $0.prefix { $0 == " " || $0 == "\t" }.count } ?? margin
        let drop = min(margin, max(0, outer - 4))
        return ([String(lines[0])] + lines.dropFirst().map { String($0.dropFirst(min(drop, $0.count))) })
            .joined(separator: "\n")
    }

    /// The beginning and the end, with a mark where lines are left out.
    private static func cut(_ text: String, limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.prefix(200) }
        var head: [Substring] = []
        var tail: [Substring] = []
        var used = 40
        var low = 0
        var high = lines.count
        while low < high {
            // Two lines from the top for one from the bottom: the header and the first steps tell most.
            let fromTop = head.count <= 2 * tail.count + 4
            let line = fromTop ? lines[low] : lines[high - 1]
            used += line.utf8.count + 1
            if used > limit { break }
            if fromTop {
                head.append(line)
                low += 1
            } else {
                tail.insert(line, at: 0)
                high -= 1
            }
        }
        let mark = low < high ? ["    # … \(high - low) lines left out …"] : []
        return (head.map(String.init) + mark + tail.map(String.init)).joined(separator: "\n")
    }
}
