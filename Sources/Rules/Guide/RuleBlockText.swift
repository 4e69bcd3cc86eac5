import GuardCore

/// Writes a rule book down as a fenced `guardhook` block: what `guardhook rules --init` offers as a patch.
package enum RuleBlockText {
    /// The lines to append to the rule file: a commented block that says what was recognised and where.
    ///
    /// Rules that are only implied stand in comments, so that a person decides about them.
    package static func appendix(for book: RuleBook) -> String {
        var lines = [
            "", "```guardhook",
            "# What guardhook read from the text above. It wins over the text; delete what you do not want.",
        ]
        for family in families(book.rules) { lines += text(of: family) }
        if let rule = book.rule(.testsRequired) { lines += tests(rule, book.testsCommand) }
        if !book.exclude.isEmpty {
            lines.append("exclude: [\(book.exclude.map(quoted).joined(separator: ", "))]")
        }
        for text in book.unenforced.prefix(20) {
            lines.append("# not enforced: \(text.source.path):\(text.source.line) (\(text.reason.english))")
        }
        lines.append("```")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func tests(_ rule: Rule, _ command: [String]?) -> [String] {
        let line =
            command.map { "  command: [\($0.map(quoted).joined(separator: ", "))]" }
            ?? "  required: \(value(rule.value))"
        let mark = rule.confidence == .explicit ? "" : "# "
        return [mark + "tests:", "\(mark)\(line)  # \(place(rule))"]
    }

    private static func families(_ rules: [Rule]) -> [(name: String, rules: [Rule])] {
        var result: [(name: String, rules: [Rule])] = []
        for rule in rules where rule.id != .testsRequired {
            let name = String(rule.id.rawValue.prefix { $0 != "." })
            if let index = result.firstIndex(where: { $0.name == name }) {
                result[index].rules.append(rule)
            } else {
                result.append((name, [rule]))
            }
        }
        return result
    }

    private static func text(of family: (name: String, rules: [Rule])) -> [String] {
        if family.name == "forbid" { return forbidden(family.rules) }
        let isOpen = family.rules.contains { $0.confidence == .explicit }
        var lines = [isOpen ? family.name + ":" : "# \(family.name):"]
        var group = ""
        // Keys of one group stand together: subject.max, subject.case.
        for rule in family.rules.sorted(by: { key($0.id) < key($1.id) }) {
            let parts = key(rule.id).split(separator: ".").map(String.init)
            let mark = rule.confidence == .explicit ? "" : "# "
            let isGroupOpen = family.rules.contains {
                $0.confidence == .explicit && key($0.id).hasPrefix(parts[0] + ".")
            }
            if parts.count == 2, parts[0] != group {
                group = parts[0]
                lines.append((isGroupOpen ? "" : "# ") + "  \(group):")
            }
            let indent = parts.count == 2 ? "    " : "  "
            lines.append("\(mark)\(indent)\(parts[parts.count - 1]): \(value(rule.value))  # \(place(rule))")
        }
        return lines
    }

    private static func key(_ id: RuleID) -> String { String(id.rawValue.drop { $0 != "." }.dropFirst()) }

    private static func place(_ rule: Rule) -> String {
        "\(rule.because.path):\(rule.because.line)" + (rule.confidence == .implied ? ", only implied" : "")
    }

    private static func forbidden(_ rules: [Rule]) -> [String] {
        let isOpen = rules.contains { $0.confidence == .explicit }
        return [isOpen ? "forbid:" : "# forbid:"]
            + rules.compactMap { rule in
                guard let pattern = rule.value.pattern else { return nil }
                let kind = rule.id == .forbidPath ? "path" : pattern.isLiteral ? "literal" : "content"
                let mark = rule.confidence == .explicit ? "" : "# "
                return "\(mark)  - {\(kind): \(quoted(pattern.pattern))}  # \(place(rule))"
            }
    }

    private static func value(_ value: RuleValue) -> String {
        switch value {
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): String(number)
        case .text(let text): quoted(text)
        case .list(let list): "[" + list.map(quoted).joined(separator: ", ") + "]"
        case .pattern(let pattern): quoted(pattern.pattern)
        }
    }

    /// A YAML scalar: plain where nothing in it means anything to YAML, else in single quotes.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            Letters.isWordByte($0) || $0 == 0x2D || $0 == 0x2F || $0 == 0x2E
        }
        let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "~"]
        let starts = text.utf8.first.map { Letters.isWordByte($0) && !(0x30...0x39).contains($0) } == true
        if isPlain, starts, !words.contains(text.lowercased()) { return text }
        let single = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "'" + single.split(separator: "\n").joined(separator: " ") + "'"
    }
}
