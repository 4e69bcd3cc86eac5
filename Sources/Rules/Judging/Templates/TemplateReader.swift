/// Turns the templates of rule files into patterns.
///
/// Templates are written for people, so a pattern refuses only what no reader could take for compliant: an
/// optional part may be missing, a placeholder that nobody knows takes any text.
enum TemplateReader {
    /// Whether a form is a regular expression rather than a template.
    static func looksLikeRegularExpression(_ text: String) -> Bool {
        if text.hasBytePrefix("^") || text.utf8.last == UInt8(ascii: "$") { return true }
        return signs.contains { text.contains($0) }
    }

    private static let signs = [
        "\\d", "\\w", "\\s", "\\S", "\\b", "\\.", "\\-", "\\/", "\\(", "\\[", "\\#", "\\p{", "[a-z", "[A-Z",
        "[0-9", "[^", ".*",
        ".+", "(?:", "(?i", "(?=", "(?!", "(?P<", "]+", "]*", "]{", "d{",
    ]

    /// A ticket as a rule shows it: `KF-<number>`, `KF-123`, `#<n>`, `KF`.
    static func ticket(_ text: String) -> PatternNode? {
        let pieces = TemplatePiece.cut(text)
        guard !pieces.isEmpty else { return nil }
        if case .text(let only) = pieces[0], pieces.count == 1, only.allSatisfy({ $0.isLetter || $0 == "-" }),
            !only.isEmpty
        {
            let key = only.hasSuffix("-") ? String(only.dropLast()) : only
            if TemplateSlot.named(key, exactly: true) == .ticket { return TemplateNodes.ticket }
            return .sequence([TemplateNodes.key(key, ignoringCase: false), .text("-"), TemplateNodes.digits])
        }
        return .sequence(
            pieces.map { piece in
                switch piece {
                case .slot: TemplateNodes.digits
                case .group(let inner, _): ticket(inner) ?? .empty
                case .text(let text): KeyedText.node(text, ignoringCase: false) ?? .text(text)
                }
            })
    }

    /// The alternatives of `a|b|c`; nil if the text is none.
    static func alternatives(_ text: String) -> PatternNode? {
        let parts = text.split(separator: "|").map { $0.trimmingGitSpace }
        return parts.count > 1 ? .choice(parts.map { PatternNode.text($0) }) : nil
    }
}

/// One piece of a template.
enum TemplatePiece: Sendable, Hashable {
    /// `<name>` or `{name}`.
    case slot(String)
    /// `(…)` or `[…]`, with what opens it.
    case group(String, Character)
    case text(String)

    /// Cuts a template into pieces; brackets that never close are ordinary text.
    static func cut(_ template: String) -> [TemplatePiece] {
        let characters = Array(template)
        var pieces: [TemplatePiece] = []
        var text = ""
        var index = 0
        while index < characters.count {
            let open = characters[index]
            guard let close = closing[open], let end = matching(characters, index, close), end > index + 1
            else {
                text.append(open)
                index += 1
                continue
            }
            if !text.isEmpty { pieces.append(.text(text)) }
            text = ""
            let inner = String(characters[(index + 1)..<end])
            pieces.append(open == "<" || open == "{" ? .slot(inner) : .group(inner, open))
            index = end + 1
        }
        if !text.isEmpty { pieces.append(.text(text)) }
        return pieces
    }

    private static let closing: [Character: Character] = ["<": ">", "{": "}", "(": ")", "[": "]", "【": "】"]

    private static func matching(_ text: [Character], _ start: Int, _ close: Character) -> Int? {
        var depth = 0
        for index in start..<text.count {
            if text[index] == text[start] { depth += 1 }
            if text[index] == close { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}

/// Literal text that holds a ticket: `KF-123`, `#42`, `ISSUE-N`.
enum KeyedText {
    /// The pattern for the text if it holds a ticket; nil if not.
    static func node(_ text: String, ignoringCase: Bool) -> PatternNode? {
        let characters = Array(text)
        var nodes: [PatternNode] = []
        var found = false
        var index = 0
        while index < characters.count {
            if let (node, end) = ticket(characters, index, ignoringCase) {
                nodes.append(node)
                found = true
                index = end
            } else {
                nodes.append(
                    characters[index] == " " ? TemplateNodes.someSpace : .text(String(characters[index])))
                index += 1
            }
        }
        return found ? .sequence(nodes) : nil
    }

    private static func ticket(
        _ text: [Character], _ start: Int, _ ignoringCase: Bool
    ) -> (PatternNode, Int)? {
        if text[start] == "#" {
            let end = number(text, start + 1)
            return end > start + 1 ? (.sequence([.text("#"), TemplateNodes.digits]), end) : nil
        }
        guard start == 0 || !(text[start - 1].isLetter || text[start - 1].isNumber) else { return nil }
        let key = text[start...].prefix { $0.isUppercase || $0.isNumber }
        guard key.first?.isUppercase == true, key.count >= 2, key.endIndex < text.count,
            text[key.endIndex] == "-"
        else {
            return nil
        }
        if case .date = TemplateSlot.named(String(key), exactly: true) { return nil }
        let head = [TemplateNodes.key(String(key), ignoringCase: ignoringCase), PatternNode.text("-")]
        let end = number(text, key.endIndex + 1)
        if end > key.endIndex + 1 { return (.sequence(head + [TemplateNodes.digits]), end) }
        // `KF-` before a placeholder.
        return end == text.count ? (.sequence(head), end) : nil
    }

    /// Behind `123`, `N`, `NNN`, `XXX` or `###`; the same place if no number stands here.
    private static func number(_ text: [Character], _ start: Int) -> Int {
        let digits = text[start...].prefix { $0.isWholeNumber }
        if !digits.isEmpty { return digits.endIndex }
        guard let first = text[start...].first, "NnXx#0".contains(first) else { return start }
        let end = text[start...].prefix { $0 == first }.endIndex
        return end == text.count || !(text[end].isLetter || text[end].isNumber) ? end : start
    }
}
