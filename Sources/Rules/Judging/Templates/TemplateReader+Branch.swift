extension TemplateReader {
    /// The pattern of a template for branch names, such as `{type}/{ticket}-{desc}`.
    ///
    /// - Parameter prefixes: what a type may be; empty for any word.
    static func branch(_ template: String, prefixes: [String]) -> PatternNode? {
        let line = template.trimmingGitSpace
        guard !line.isEmpty else { return nil }
        let segments = BranchTemplate.segments(line)
        let reader = BranchTemplate(prefixes: prefixes)
        var nodes: [PatternNode] = []
        for (index, segment) in segments.enumerated() {
            if index > 0 { nodes.append(.text("/")) }
            nodes.append(
                reader.read(
                    segment, isFirst: index == 0 && segments.count > 1, isLast: index == segments.count - 1))
        }
        return .sequence(nodes)
    }
}

/// Reads a branch template part by part.
private struct BranchTemplate {
    let prefixes: [String]

    /// Cuts at `/` outside of brackets.
    static func segments(_ line: String) -> [String] {
        var segments = [""]
        var depth = 0
        for character in line {
            if "<{[(".contains(character) { depth += 1 }
            if ">}])".contains(character) { depth -= 1 }
            if character == "/", depth <= 0 {
                segments.append("")
            } else {
                segments[segments.count - 1].append(character)
            }
        }
        return segments
    }

    func read(_ segment: String, isFirst: Bool, isLast: Bool) -> PatternNode {
        let pieces = TemplatePiece.cut(segment)
        if pieces.count == 1, case .text(let text) = pieces[0] {
            return bare(text, isFirst: isFirst, isLast: isLast)
        }
        var nodes: [PatternNode] = []
        for (index, piece) in pieces.enumerated() {
            let last = isLast && index == pieces.count - 1
            switch piece {
            case .slot(let name): nodes.append(slot(name, isLast: last))
            case .group(let inner, _): nodes.append(group(inner, isLast: last))
            case .text(let text): nodes.append(literal(text, beforeSlot: index + 1 < pieces.count))
            }
        }
        return .sequence(nodes)
    }

    /// Brackets cannot stand in a name: they hold a placeholder, alternatives or something optional.
    private func group(_ inner: String, isLast: Bool) -> PatternNode {
        if let first = inner.first, "-_/.".contains(first) {
            return .optional(
                .sequence([.text(String(first)), slot(String(inner.dropFirst()), isLast: isLast)]))
        }
        if let last = inner.last, "-_/.".contains(last) {
            return .optional(.sequence([slot(String(inner.dropLast()), isLast: false), .text(String(last))]))
        }
        return slot(inner, isLast: isLast)
    }

    private func slot(_ name: String, isLast: Bool) -> PatternNode {
        // `<feature/fix>` and `{feature,fix}` list what may stand there.
        let listed = name.replacing("/", with: "|").replacing(",", with: "|")
        if let choice = TemplateReader.alternatives(listed) { return choice }
        let pieces = TemplatePiece.cut(name)
        if pieces.count > 1 { return read(name, isFirst: false, isLast: isLast) }
        if let keyed = KeyedText.node(name, ignoringCase: true) { return keyed }
        return node(TemplateSlot.named(name, exactly: false) ?? .words, isLast: isLast)
    }

    private func node(_ slot: TemplateSlot, isLast: Bool) -> PatternNode {
        switch slot {
        case .type:
            prefixes.isEmpty
                ? TemplateNodes.allBut("/", spaces: false) : .choice(prefixes.map { PatternNode.text($0) })
        case .ticket:
            .choice([
                TemplateNodes.ticket,
                .sequence([.text("issue", ignoringCase: true), .optional(.text("-")), TemplateNodes.digits]),
            ])
        case .number: .sequence([.optional(.text("#")), TemplateNodes.digits])
        case .version: TemplateNodes.version
        case .date(let digits): TemplateNodes.date(digits)
        case .scope, .user, .emoji, .words:
            // The last free part may hold further slashes: nobody calls `feature/api/login` wrong by a template.
            isLast ? TemplateNodes.allBut("", spaces: false) : TemplateNodes.allBut("/", spaces: false)
        }
    }

    /// Text beside placeholders: a ticket's key, a fixed word, separators.
    private func literal(_ text: String, beforeSlot: Bool) -> PatternNode {
        if let keyed = KeyedText.node(text, ignoringCase: true) { return keyed }
        return pieces(of: text, isLast: false, freeEnd: false)
    }

    /// A part without any placeholder: a known name, a fixed word, or an example.
    private func bare(_ text: String, isFirst: Bool, isLast: Bool) -> PatternNode {
        if let choice = TemplateReader.alternatives(text) { return choice }
        if isFirst { return firstPart(text) }
        if let slot = TemplateSlot.named(text, exactly: true) { return node(slot, isLast: isLast) }
        return pieces(of: text, isLast: isLast, freeEnd: isLast)
    }

    /// The first part is a fixed prefix unless its name says otherwise: `feature`, but `ロボット番号`.
    private func firstPart(_ text: String) -> PatternNode {
        switch TemplateSlot.named(text, exactly: true) {
        case .type: return node(.type, isLast: false)
        case .user: return node(.user, isLast: false)
        default: break
        }
        let isFixed = text.utf8.allSatisfy { $0 < 0x80 }
        if let slot = isFixed ? nil : TemplateSlot.named(text, exactly: false) {
            return node(slot, isLast: false)
        }
        return pieces(of: text, isLast: false, freeEnd: false)
    }

    /// The parts between `-`, `_` and `.`: `SHOP-123-설명`, `issue-N-slug`, `2024-login`.
    private func pieces(of text: String, isLast: Bool, freeEnd: Bool) -> PatternNode {
        var nodes: [PatternNode] = []
        let parts = Self.split(text)
        var isFixed = true
        for (index, part) in parts.enumerated() {
            let next = index + 2 < parts.count ? parts[index + 2] : ""
            let end = isLast && index == parts.count - 1
            if "-_.".contains(part) || part.isEmpty {
                nodes.append(.text(part))
            } else if Self.isNumber(part) {
                nodes.append(TemplateNodes.digits)
                isFixed = false
            } else if Self.isNumber(next), part.allSatisfy(\.isLetter) {
                nodes.append(TemplateNodes.key(part, ignoringCase: true))
            } else if let slot = TemplateSlot.named(part, exactly: true) {
                nodes.append(node(slot, isLast: end))
                isFixed = false
            } else if freeEnd, !isFixed || index == parts.count - 1, end {
                nodes.append(node(.words, isLast: true))
                isFixed = false
            } else {
                nodes.append(.text(part))
            }
        }
        // An example such as `feat/nome-curto`: nobody's branch is named just so.
        return freeEnd && isFixed || Self.isExample(parts, freeEnd)
            ? node(.words, isLast: isLast) : .sequence(nodes)
    }

    /// Words only, without number or known name: they show what a name may look like.
    private static func isExample(_ parts: [String], _ freeEnd: Bool) -> Bool {
        guard freeEnd else { return false }
        return parts.allSatisfy {
            "-_.".contains($0) || (!isNumber($0) && TemplateSlot.named($0, exactly: true) == nil)
        }
    }

    private static func isNumber(_ part: String) -> Bool {
        if part.isEmpty { return false }
        return part.allSatisfy(\.isWholeNumber)
            || ["N", "n", "NN", "NNN", "NNNN", "XXX", "XXXX", "###", "#"].contains(part)
    }

    /// The text cut at separators, which are kept.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = [""]
        for character in text {
            if "-_.".contains(character) {
                parts += [String(character), ""]
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.filter { !$0.isEmpty }
    }
}
