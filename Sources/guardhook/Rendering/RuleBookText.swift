import GuardCore
import Rules

/// A rule book for a person: what is enforced, grouped, with the line it comes from; then what is not.
struct RuleBookText {
    let book: RuleBook
    let style: Style

    func render() -> String {
        var blocks: [[String]] = []
        if !book.files.isEmpty {
            blocks.append([style.say("read: ", ko: "읽은 파일: ") + safe(book.files.joined(separator: ", "))])
        }
        for group in ["commit", "branch", "docstring", "types", "forbid", "file", "secrets", "tests"] {
            let rules = book.rules.filter { $0.id.rawValue.hasPrefix(group + ".") }
            if !rules.isEmpty { blocks.append(table(rules)) }
        }
        if book.rules.isEmpty { blocks.append([style.say("no rule was recognised", ko: "인식된 규칙이 없습니다")]) }
        if !book.conflicts.isEmpty { blocks.append(conflicts) }
        if !book.unenforced.isEmpty { blocks.append(unenforced) }
        if !book.problems.isEmpty { blocks.append(problems) }
        if !book.notes.isEmpty { blocks.append(book.notes.map { style.dim("· ") + safe(style.say($0)) }) }
        blocks.append([
            style.dim(
                style.say(
                    "guardhook rules --explain RULE    says what a rule checks",
                    ko: "guardhook rules --explain RULE    규칙 설명 보기"))
        ])
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func table(_ rules: [Rule]) -> [String] {
        let idWidth = rules.map(\.id.rawValue.count).max() ?? 0
        let places = rules.map { "\($0.because.path):\($0.because.line)" }
        let placeWidth = places.map(\.terminalWidth).max() ?? 0
        let room = max(16, style.width - idWidth - placeWidth - 14)
        return zip(rules, places).map { rule, place in
            let mark = style.tint(words(rule.severity), for: rule.severity)
            let value = cut(safe(rule.value.description), to: room).padding(to: room)
            return
                "\(mark)  \(style.bold(rule.id.rawValue.padding(to: idWidth)))  \(value)  \(style.dim(safe(place)))"
        }
    }

    /// How much a rule weighs, in words: a sign would look like a verdict, and nothing was judged.
    private func words(_ severity: Severity) -> String {
        switch severity {
        case .error: style.say("error", ko: "오류").padding(to: 7)
        case .warning: style.say("warning", ko: "경고").padding(to: 7)
        case .note: style.say("note", ko: "참고").padding(to: 7)
        }
    }

    private var conflicts: [String] {
        [style.bold(style.say("Said twice:", ko: "서로 다른 두 곳:"))]
            + book.conflicts.map { conflict in
                let winner = "\(conflict.winner.because.path):\(conflict.winner.because.line)"
                let loser = "\(conflict.loser.because.path):\(conflict.loser.because.line)"
                return safe("  \(conflict.winner.id): \(winner) > \(loser): \(style.say(conflict.reason))")
            }
    }

    private var unenforced: [String] {
        var lines = [style.bold(style.say("Not enforced:", ko: "적용하지 않음:"))]
        var reasons: [Text] = []
        for item in book.unenforced where !reasons.contains(item.reason) { reasons.append(item.reason) }
        for reason in reasons {
            lines.append("  " + safe(style.say(reason)) + ":")
            for item in book.unenforced where item.reason == reason {
                let place = safe("\(item.source.path):\(item.source.line)")
                let room = max(20, style.width - place.terminalWidth - 7)
                lines.append("    \(style.dim(place))  \(cut(safe(item.source.text), to: room))")
            }
        }
        return lines
    }

    private var problems: [String] {
        [style.red(style.say("Errors in the rule file:", ko: "규칙 파일의 오류:"))]
            + book.problems.map { safe("  \($0.path):\($0.line): \(style.say($0.message))") }
    }

    private func cut(_ text: String, to width: Int) -> String {
        guard text.terminalWidth > width else { return text }
        var result = ""
        for character in text {
            if result.terminalWidth + character.terminalWidth >= width { break }
            result.append(character)
        }
        return result + "…"
    }

    private func safe(_ text: String) -> String { Escaping.forTerminal(text) }
}
