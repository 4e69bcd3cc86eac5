/// Writes the lines of a docstring from its facts, as ruff's `D` rules want them for the style.
///
/// The lines carry no indentation of their definition, no quotes and no escapes.
package struct DocstringComposer: Sendable {
    package let style: DocstringStyle
    /// Columns that a line may take, its definition's indentation not counted.
    package let width: Int

    package init(style: DocstringStyle, width: Int) {
        self.style = style
        self.width = max(width, 32)
    }

    /// The docstring's lines; one when the summary says it all.
    package func lines(_ facts: DocstringFacts) -> [String] {
        var blocks = [[facts.summary]]
        if !facts.details.isEmpty { blocks.append(wrap(facts.details, indent: 0)) }
        switch style {
        case .google: blocks += google(facts)
        case .numpy: blocks += numpy(facts)
        case .sphinx: blocks += sphinx(facts)
        }
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func google(_ facts: DocstringFacts) -> [[String]] {
        func section(_ title: String, _ entries: [DocstringFacts.Entry]) -> [String] {
            entries.isEmpty
                ? [] : ["\(title):"] + entries.flatMap { item("\($0.name): \($0.text)", indent: 4) }
        }
        func single(_ title: String, _ entry: DocstringFacts.Entry?) -> [String] {
            entry.map { ["\(title):"] + wrap($0.text, indent: 4) } ?? []
        }
        return [
            section("Args", facts.parameters), section("Attributes", facts.attributes),
            single("Returns", facts.returns), single("Yields", facts.yields), section("Raises", facts.raises),
        ]
    }

    private func numpy(_ facts: DocstringFacts) -> [[String]] {
        func section(_ title: String, _ entries: [DocstringFacts.Entry]) -> [String] {
            guard !entries.isEmpty else { return [] }
            let body = entries.flatMap { entry in
                [entry.name + (entry.type.map { " : " + $0 } ?? "")] + wrap(entry.text, indent: 4)
            }
            return [title, String(repeating: "-", count: title.count)] + body
        }
        func single(_ title: String, _ entry: DocstringFacts.Entry?) -> [String] {
            guard let entry else { return [] }
            let rule = String(repeating: "-", count: title.count)
            // numpydoc begins with the type; without one, the words stand where it would.
            guard let type = entry.type else { return [title, rule] + wrap(entry.text, indent: 0) }
            return [title, rule, type] + wrap(entry.text, indent: 4)
        }
        return [
            section("Parameters", facts.parameters), section("Attributes", facts.attributes),
            single("Returns", facts.returns), single("Yields", facts.yields),
            section("Raises", facts.raises.map { .init(name: $0.name, text: $0.text) }),
        ]
    }

    private func sphinx(_ facts: DocstringFacts) -> [[String]] {
        var fields: [String] = []
        func field(_ name: String, _ text: String) { fields += item(":\(name): \(text)", indent: 0) }
        for entry in facts.parameters { field("param \(entry.name.filter { $0 != "*" })", entry.text) }
        for entry in facts.attributes { field("ivar \(entry.name)", entry.text) }
        if let returns = facts.returns { field("returns", returns.text) }
        if let yields = facts.yields { field("yields", yields.text) }
        for entry in facts.raises { field("raises \(entry.name)", entry.text) }
        return [fields]
    }

    /// An entry whose further lines stand four deeper than its first.
    private func item(_ text: String, indent: Int) -> [String] {
        let lines = LineWrap.lines(text, width: width - indent, hanging: 4)
        return lines.map { String(repeating: " ", count: indent) + $0 }
    }

    private func wrap(_ text: String, indent: Int) -> [String] {
        LineWrap.lines(text, width: width - indent, hanging: 0).map {
            String(repeating: " ", count: indent) + $0
        }
    }
}
