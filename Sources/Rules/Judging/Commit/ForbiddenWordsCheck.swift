import GuardCore

/// `commit.forbidden_words`: these words and phrases stand nowhere in the message, code spans aside.
///
/// A rule that speaks of titles is held against the subject only.
struct ForbiddenWordsCheck: MessageCheck {
    private let rule: Rule
    private let words: [(text: String, folded: [Character])]
    private let subjectOnly: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        words = (rule.value.list ?? []).map { ($0, Array($0.lowercased())) }.filter { !$0.1.isEmpty }
        guard !words.isEmpty else { return nil }
        self.rule = rule
        let text = rule.because.text.lowercased()
        subjectOnly =
            rule.origin == .prose
            && ["subject", "title", "first line", "제목", "件名", "タイトル", "标题", "首行", "título", "betreff"]
                .contains(
                    where: text.contains)
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let lines = message.message.lines
        var findings: [Finding] = []
        for (text, folded) in words {
            for index in lines.indices where index == 0 || !subjectOnly {
                // Lower-casing may change how many characters a line has in theory, never in practice.
                let line = Array(lines[index].lowercased())
                guard let start = Self.find(folded, in: line) else { continue }
                findings.append(describe(text, index, start, folded.count, lines[index]))
                break
            }
        }
        return findings
    }

    private func describe(_ word: String, _ index: Int, _ start: Int, _ length: Int, _ line: String)
        -> Finding
    {
        rule.finding(
            Text("'\(word)' must not stand in a commit message", ko: "'\(word)'은(는) 커밋 메시지에 쓸 수 없습니다"),
            help: Text("say what the change does instead", ko: "대신 무엇을 바꾸었는지 쓰세요"),
            at: Location(.message, line: index + 1, column: start + 1),
            excerpt: Excerpt(line: line, start: start, length: length))
    }

    /// Where the word stands by itself: not as part of a longer word, and not in a code span. Scripts that
    /// write no spaces have no word edges.
    private static func find(_ word: [Character], in line: [Character]) -> Int? {
        guard let first = word.first, let last = word.last, line.count >= word.count else { return nil }
        var inCode = false
        for start in 0...(line.count - word.count) {
            if line[start] == "`" { inCode.toggle() }
            guard !inCode, line[start] == first, line[start..<start + word.count].elementsEqual(word) else {
                continue
            }
            let end = start + word.count
            let freeBefore = !first.hasWordEdges || start == 0 || !line[start - 1].hasWordEdges
            let freeAfter = !last.hasWordEdges || end == line.count || !line[end].hasWordEdges
            if freeBefore, freeAfter { return start }
        }
        return nil
    }
}

extension Character {
    /// Letters and digits of scripts that put spaces between words.
    var hasWordEdges: Bool {
        guard isLetter || isNumber || self == "_", let scalar = unicodeScalars.first else { return false }
        return !scalar.isEastAsian
    }
}
