import GuardCore

/// `commit.subject.imperative`: an English subject begins with "add", not with "added", "adds" or "adding".
///
/// Only forms of verbs that commits are known to begin with are found, and only where they cannot be a noun or
/// an adjective; other languages are not judged.
struct ImperativeCheck: MessageCheck {
    private let rule: Rule

    init?(_ rule: Rule, _ book: RuleBook) { self.rule = rule }

    func findings(_ message: JudgedMessage) -> [Finding] {
        let line = message.characters[message.wordsStart...]
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, let start = words.first?.startIndex else { return [] }
        let word = String(first).lowercased()
        if let pronoun = statement(word, words) { return [aboutStatement(pronoun, message)] }
        guard let entry = CommitVerbs.entry(for: word), isVerb(word, entry, words.dropFirst()) else {
            return []
        }
        let base =
            first.first?.isUppercase == true
            ? entry.base.prefix(1).uppercased() + entry.base.dropFirst() : entry.base
        let range = start..<first.endIndex
        return [
            rule.finding(
                Text("'\(String(first))' is not the imperative", ko: "'\(String(first))'은(는) 명령형이 아닙니다"),
                help: Text("write '\(base)', as in a command", ko: "명령형 '\(base)'(으)로 쓰세요"), in: message,
                range,
                replacement: message.replacing(range, with: base))
        ]
    }

    private func aboutStatement(_ range: Range<Int>, _ message: JudgedMessage) -> Finding {
        rule.finding(
            Text(
                "the subject tells about the change instead of naming it", ko: "제목이 명령형이 아니라 변경을 설명하는 문장입니다"),
            help: Text(
                "begin with the verb, as in a command: 'add …', 'fix …'", ko: "'add …', 'fix …'처럼 동사로 시작하세요"),
            in: message, range)
    }

    /// "This commit adds", "I fixed", "We now": where it stands, in characters of the subject.
    private func statement(_ word: String, _ words: [ArraySlice<Character>]) -> Range<Int>? {
        guard words.count >= 3 else { return nil }
        let second = String(words[1]).lowercased()
        let third = String(words[2]).lowercased()
        let isAboutCommit =
            word == "this" && ["commit", "patch", "change", "pr", "fix"].contains(second)
            && CommitVerbs.entry(for: third)?.form == .thirdPerson
        let isAboutUs = (word == "i" || word == "we") && CommitVerbs.entry(for: second)?.form == .past
        guard isAboutCommit || isAboutUs else { return nil }
        return words[0].startIndex..<words[1].endIndex
    }

    /// Whether the word is used as a verb here.
    private func isVerb(_ word: String, _ entry: CommitVerbs.Entry, _ rest: ArraySlice<ArraySlice<Character>>)
        -> Bool
    {
        guard let second = rest.first.map({ String($0).lowercased() }) else {
            // A single word: "Refactoring" may be a noun, "fixed" and "added" are none.
            return entry.form == .past && !CommitVerbs.isAmbiguous(word)
        }
        // "unified limits: fix x" names an area first.
        if entry.form == .past, rest.prefix(2).contains(where: { $0.last == ":" }) { return false }
        if CommitVerbs.isAmbiguous(word), ["all", "some", "more", "every"].contains(second) { return false }
        if Self.determiners.contains(second) { return true }
        if Self.joining.contains(second)
            || second.first.map({ !$0.isLetter && $0 != "`" && $0 != "#" }) == true
        {
            return entry.form == .past && !CommitVerbs.isAmbiguous(word) && second != "-" && second != "/"
        }
        guard CommitVerbs.isAmbiguous(word) else { return true }
        // "Updates README", "fixes login": a plural before another noun is rare, before a verb it is the subject.
        guard entry.form == .thirdPerson, Self.mostlyVerbs.contains(word) else { return false }
        return !Self.verbs.contains(second)
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "all", "some", "this", "that", "these", "those", "its", "our", "their", "my", "any",
        "every",
        "each", "more", "several", "it",
    ]

    /// Behind these, a word in `s` or `ing` is a noun.
    private static let joining: Set<String> = [
        "for", "to", "in", "of", "on", "from", "and", "or", "by", "with", "around", "after", "before", "at",
        "about",
        "as", "into", "is", "are", "was", "were", "should", "must", "can", "will", "not", "now", "per", "via",
        "vs",
        "when", "while", "during", "under", "over", "&", "+", "needed", "regarding",
    ]

    /// Plurals that are the third person far more often at the beginning of a title.
    private static let mostlyVerbs: Set<String> = [
        "updates", "fixes", "changes", "moves", "renames", "upgrades", "bumps", "improves", "handles",
        "supports",
        "uses", "includes", "excludes", "requires", "defines", "reverts", "refactors", "merges", "drops",
        "rewrites",
        "resets", "sets", "saves", "strips", "wraps", "switches", "splits", "documents", "inserts",
        "installs",
    ]

    private static let verbs: Set<String> = [
        "fail", "break", "pass", "work", "need", "have", "do", "don't", "may", "cause", "crash", "leak",
        "make", "take",
        "get", "go", "required", "file", "log", "script", "only", "list",
    ]
}
