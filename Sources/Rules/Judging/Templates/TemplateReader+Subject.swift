extension TemplateReader {
    /// The pattern of a template for subjects, such as `<type>(<scope>): <subject> [KF-<number>]`.
    static func subject(_ template: String) -> PatternNode? {
        let line = template.split(separator: "\n").first.map { $0.trimmingGitSpace } ?? ""
        guard !line.isEmpty else { return nil }
        var reader = SubjectTemplate(line)
        return reader.read()
    }
}

/// Reads a subject's template from left to right; what stands before the colon is read more literally.
private struct SubjectTemplate {
    private let pieces: [TemplatePiece]
    private let hasColon: Bool
    private var behindColon = false
    private var nodes: [PatternNode] = []
    /// Whether the last node takes any words, so that further words add nothing.
    private var endsWithWords = false
    private var lastIsType = false

    init(_ line: String) {
        pieces = TemplatePiece.cut(line)
        hasColon = pieces.contains { if case .text(let text) = $0 { text.contains(":") } else { false } }
    }

    mutating func read() -> PatternNode? {
        for piece in pieces {
            switch piece {
            case .slot(let name): add(slot: name)
            case .group(let inner, let open): add(group: inner, open)
            case .text(let text): add(text: text)
            }
        }
        guard !nodes.isEmpty else { return nil }
        return .sequence(nodes + [TemplateNodes.anySpace])
    }

    private mutating func append(_ node: PatternNode) {
        nodes.append(node)
        endsWithWords = false
        lastIsType = false
    }

    private mutating func appendWords() {
        guard !endsWithWords else { return }
        append(TemplateNodes.words)
        endsWithWords = true
    }

    private mutating func add(slot name: String) {
        if let choice = TemplateReader.alternatives(name) {
            append(choice)
            lastIsType = true
        } else {
            add(TemplateSlot.named(name, exactly: false) ?? .words)
        }
    }

    private mutating func add(_ slot: TemplateSlot) {
        switch slot {
        case .type where !behindColon || !hasColon:
            append(TemplateNodes.type)
            lastIsType = true
        case .scope where !behindColon: append(TemplateNodes.allBut(":()[]", spaces: true))
        case .ticket: append(TemplateNodes.ticket)
        case .number: append(TemplateNodes.digits)
        case .version: append(TemplateNodes.version)
        case .emoji: append(TemplateNodes.emoji)
        case .date(let digits): append(TemplateNodes.date(digits))
        case .user: append(TemplateNodes.allBut("", spaces: false))
        case .words, .type, .scope: appendWords()
        }
    }

    /// `(…)` and `[…]`: a scope, a ticket, a tag, or a remark such as "(max 50)".
    private mutating func add(group inner: String, _ open: Character) {
        let lowered = inner.lowercased()
        let isOptional =
            lowered.hasPrefix("optional") || lowered.hasSuffix("?") || inner.hasPrefix("(") || inner == "!"
            || lowered.contains("선택") || lowered.contains("省略")
        if open == "(", let choice = TemplateReader.alternatives(inner) {
            append(choice)
            lastIsType = true
            return
        }
        let ticket = TemplateReader.ticketInside(inner)
        if open == "【" {
            let content =
                ticket ?? TemplateReader.alternatives(inner) ?? TemplateNodes.allBut("【】", spaces: true)
            append(.sequence([.text("【"), content, .text("】")]))
            return
        }
        if open == "(" {
            if let ticket {
                append(.sequence([.text("("), ticket, .text(")")]))
            } else if !behindColon, hasColon {
                addScope()
            }
            return
        }
        if isOptional { return inner == "!" || nodes.isEmpty ? () : addScope() }
        let content = ticket ?? TemplateReader.alternatives(inner) ?? TemplateNodes.allBut("[]", spaces: true)
        append(.sequence([.text("["), content, .text("]")]))
    }

    /// `(scope)` may always be left out here: whether it may is what `commit.scope` is about.
    private mutating func addScope() {
        let wasType = lastIsType
        append(.optional(.sequence([.text("("), TemplateNodes.allBut("()", spaces: true), .text(")")])))
        lastIsType = wasType
    }

    private mutating func add(text: String) {
        guard hasColon, !behindColon, let colon = text.firstIndex(of: ":") else {
            addWords(text, literally: hasColon && !behindColon)
            return
        }
        addWords(String(text[..<colon]), literally: true)
        if lastIsType { addScope() }
        append(.sequence([.optional(.text("!")), .text(":")]))
        behindColon = true
        addWords(String(text[text.index(after: colon)...]), literally: false)
    }

    private mutating func addWords(_ text: String, literally: Bool) {
        if let choice = literally ? TemplateReader.alternatives(text.trimmingGitSpace) : nil {
            append(choice)
            lastIsType = true
            return
        }
        var rest = Substring(text)
        while !rest.isEmpty {
            let spaces = rest.prefix(while: \.isWhitespace)
            rest = rest.dropFirst(spaces.count)
            if !spaces.isEmpty, !endsWithWords { appendSpace(isLast: rest.isEmpty) }
            let word = rest.prefix { !$0.isWhitespace }
            rest = rest.dropFirst(word.count)
            if !word.isEmpty { add(word: String(word), literally: literally) }
        }
    }

    /// Spaces are asked for, but behind an emoji people leave them out.
    private mutating func appendSpace(isLast: Bool) {
        let isBehindEmoji = nodes.last == TemplateNodes.emoji
        let wasWords = endsWithWords
        append(isBehindEmoji ? TemplateNodes.anySpace : TemplateNodes.someSpace)
        endsWithWords = wasWords
    }

    private mutating func add(word: String, literally: Bool) {
        if let keyed = KeyedText.node(word, ignoringCase: false) {
            append(keyed)
        } else if let slot = TemplateSlot.named(word, exactly: true) {
            add(slot)
        } else if literally {
            let isPath = word.contains("/")
            append(
                isPath
                    ? .choice([.text(word)] + word.split(separator: "/").map { .text(String($0)) })
                    : .text(word))
            lastIsType = true
        } else if word.allSatisfy({ $0.isPunctuation || $0.isSymbol }), word != "…", word != "..." {
            append(.text(word))
        } else {
            appendWords()
        }
    }
}

extension TemplateReader {
    /// The ticket in the brackets of `[KF-<number>]` or `(#N)`; nil if something else stands there.
    static func ticketInside(_ inner: String) -> PatternNode? {
        let pieces = TemplatePiece.cut(inner)
        if pieces.count == 1 {
            switch pieces[0] {
            case .slot(let name), .text(let name):
                switch TemplateSlot.named(name, exactly: true) {
                case .ticket: return TemplateNodes.ticket
                case .number: return TemplateNodes.digits
                default: break
                }
                if case .text(let text) = pieces[0] { return KeyedText.node(text, ignoringCase: false) }
                return nil
            case .group: return nil
            }
        }
        guard case .text(let head) = pieces.first, head.hasSuffix("-") || head.hasSuffix("#") else {
            return nil
        }
        return ticket(inner)
    }
}
