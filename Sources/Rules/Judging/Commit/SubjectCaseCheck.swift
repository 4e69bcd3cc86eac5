import GuardCore

/// `commit.subject.case`: the words of the subject begin with a small or a capital letter.
///
/// Code, file names, acronyms, names that are always written one way, and scripts without case are left alone.
struct SubjectCaseCheck: MessageCheck {
    private let rule: Rule
    private let wantsCapital: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        switch rule.value.text {
        case "lower": wantsCapital = false
        case "upper", "sentence": wantsCapital = true
        default: return nil
        }
    }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let start = message.wordsStart
        let line = message.characters
        guard start < line.count, let wrong = wrongLetter(line[start...]) else { return [] }
        let letter = String(line[start])
        let right = wrong ? letter.uppercased() : letter.lowercased()
        let text =
            wrong
            ? Text("the subject begins with a small letter", ko: "제목이 소문자로 시작합니다")
            : Text("the subject begins with a capital letter", ko: "제목이 대문자로 시작합니다")
        return [
            rule.finding(
                text,
                help: Text(
                    "write '\(right)' instead of '\(letter)'", ko: "'\(letter)' 대신 '\(right)'(으)로 쓰세요"),
                in: message, start..<start + 1, replacement: message.replacing(start..<start + 1, with: right)
            )
        ]
    }

    /// Whether the first letter should be a capital (true) or a small one (false); nil if nothing is wrong.
    private func wrongLetter(_ words: ArraySlice<Character>) -> Bool? {
        guard let first = words.first, first.isCased else { return nil }
        let word = words.prefix { !$0.isWhitespace && !",;:!?".contains($0) }
        let rest = word.dropFirst()
        let isCode =
            rest.contains { $0.isUppercase || $0.isNumber || "_/\\@()[]{}<>=*`$".contains($0) }
            || rest.dropLast().contains(".")
        guard !isCode else { return nil }
        let parts = word.split(separator: "-").map { String($0) }
        let name = parts.first ?? String(word)
        if wantsCapital {
            return first.isUppercase || FamiliarNames.alwaysLower.contains(name) ? nil : true
        }
        // A single capital is a name (`C`, `X`), but for the article.
        guard first.isUppercase, name.count > 1 || name == "A", name != "I" else { return nil }
        let bare = name.hasSuffix("'s") || name.hasSuffix("’s") ? String(name.dropLast(2)) : name
        return FamiliarNames.alwaysCapital.contains(bare) ? nil : false
    }
}
