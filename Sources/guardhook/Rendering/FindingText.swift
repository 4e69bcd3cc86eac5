import GuardCore

/// One finding as a person reads it: what, where, the offending text with a caret, what to do, which rule.
struct FindingText {
    let finding: Finding
    let style: Style

    func lines() -> [String] {
        var lines = [headline]
        if let excerpt = finding.excerpt { lines += pointer(to: excerpt) }
        lines.append(label("help", ko: "해결") + safe(style.say(finding.help)))
        if let replacement = finding.replacement {
            lines.append(label("try", ko: "제안") + style.green(safe(replacement)))
        }
        if let because = finding.because {
            let place = "\(safe(because.path)):\(because.line)"
            lines.append(
                label("rule", ko: "규칙") + place + style.dim("  " + quoted(because.text, after: place.count)))
        }
        return lines
    }

    private var headline: String {
        let mark = style.tint(Self.mark(finding.severity), for: finding.severity)
        let place = placeName.map { $0 + ": " } ?? ""
        let words = place + safe(style.say(finding.message))
        return "\(mark) \(style.bold(words)) \(style.dim("[\(finding.rule)]"))"
    }

    /// The sign in front of a finding; a letter would be read as part of the text.
    static func mark(_ severity: Severity) -> String {
        switch severity {
        case .error: "✗"
        case .warning: "!"
        case .note: "·"
        }
    }

    private var placeName: String? {
        let at = finding.at
        let commit = at.commit.map { String($0.prefix(10)) }
        guard at.kind == .file, let path = at.path else { return commit }
        let numbers = [at.line, at.column].compactMap { $0 }.map { ":\($0)" }.joined()
        return safe(path) + numbers
    }

    /// The line with what is wrong underlined, cut around it where the terminal is narrow.
    private func pointer(to excerpt: Excerpt) -> [String] {
        let number = finding.at.line.map(String.init) ?? ""
        let gutter = "    " + number + " │ "
        let blank = "    " + String(repeating: " ", count: number.count) + " │ "
        let room = max(20, style.width - gutter.count - 2)
        let characters = Array(excerpt.line)
        let start = min(max(0, excerpt.start), characters.count)
        let end = min(max(start, start + excerpt.length), characters.count)
        let window = Self.window(of: characters, around: start..<end, room: room)
        let shown = safe(String(characters[window.range]))
        let before = safe(String(characters[window.range.lowerBound..<start])).terminalWidth
        let marked = safe(String(characters[start..<min(end, window.range.upperBound)])).terminalWidth
        let lead = window.cutsFront ? "…" : ""
        let tail = window.cutsBack ? "…" : ""
        let carets = String(repeating: "^", count: max(1, marked))
        return [
            style.dim(gutter) + lead + shown + tail,
            style.dim(blank) + String(repeating: " ", count: before + lead.count)
                + style.tint(carets, for: finding.severity),
        ]
    }

    private static func window(
        of characters: [Character], around marked: Range<Int>, room: Int
    ) -> (range: Range<Int>, cutsFront: Bool, cutsBack: Bool) {
        let total = characters.reduce(0) { $0 + $1.terminalWidth }
        guard total > room else { return (0..<characters.count, false, false) }
        var lower = marked.lowerBound
        var upper = marked.lowerBound
        var width = 0
        // Mostly what follows the mark, and a third of the room for what leads up to it.
        while lower > 0, width + characters[lower - 1].terminalWidth <= room / 3 {
            lower -= 1
            width += characters[lower].terminalWidth
        }
        while upper < characters.count, width + characters[upper].terminalWidth <= room {
            width += characters[upper].terminalWidth
            upper += 1
        }
        return (lower..<upper, lower > 0, upper < characters.count)
    }

    private func label(_ english: String, ko korean: String) -> String {
        style.dim("    " + style.say(english, ko: korean) + ": ")
    }

    private func quoted(_ text: String, after used: Int) -> String {
        let room = max(16, style.width - used - 14)
        let plain = safe(text)
        guard plain.terminalWidth > room else { return "“\(plain)”" }
        var cut = ""
        for character in plain {
            if cut.terminalWidth + character.terminalWidth >= room { break }
            cut.append(character)
        }
        return "“\(cut)…”"
    }

    private func safe(_ text: String) -> String { Escaping.forTerminal(text) }
}
