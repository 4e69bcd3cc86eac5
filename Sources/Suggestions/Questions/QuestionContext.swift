internal import PythonSource

/// What a person would look at beside a definition: its class, what it calls, where tests use it, its module.
struct QuestionContext {
    /// All definitions of the file, the module first.
    let definitions: [Definition]
    /// Lines of tests that use a name, nearest first.
    let usage: @Sendable (String) -> [String]

    /// One line a fact, the most telling first, within that many bytes.
    func text(for definition: Definition, limit: Int) -> String {
        var lines: [String] = []
        if let module = definitions.first?.docstring { lines.append("Module: " + firstLine(module.text)) }
        if let parent = enclosing(definition) {
            lines.append("Inside: " + oneLine(parent.signature))
            if let docstring = parent.docstring { lines.append("    " + firstLine(docstring.text)) }
        }
        lines += called(by: definition)
        lines += usage(definition.name.split(separator: ".").last.map(String.init) ?? definition.name)
            .prefix(3).map { "Used: " + oneLine($0) }
        return fitting(lines, limit: limit)
    }

    private func enclosing(_ definition: Definition) -> Definition? {
        guard let index = definition.parent, index > 0, definitions.indices.contains(index) else {
            return nil
        }
        return definitions[index]
    }

    /// The signatures of this module that it calls, with the first line of what they say of themselves.
    private func called(by definition: Definition) -> [String] {
        let names = Set(definition.calls.map { $0.split(separator: ".").last.map(String.init) ?? $0 })
        let found = definitions.filter { other in
            other.isFunction && other.index != definition.index
                && names.contains(other.name.split(separator: ".").last.map(String.init) ?? other.name)
        }
        return found.prefix(6).map { other in
            "Calls: " + oneLine(other.signature) + (other.docstring.map { " # " + firstLine($0.text) } ?? "")
        }
    }

    private func firstLine(_ text: String) -> String {
        oneLine(String(text.split(separator: "\n").first ?? ""))
    }

    private func oneLine(_ text: String) -> String {
        let line = Masking.masked(Sentence.collapsed(text))
        return line.count > 160 ? line.prefix(160) + "…" : line
    }

    private func fitting(_ lines: [String], limit: Int) -> String {
        var used = 0
        var kept: [String] = []
        for line in lines {
            used += line.utf8.count + 1
            if used > limit { break }
            kept.append(line)
        }
        return kept.joined(separator: "\n")
    }
}
