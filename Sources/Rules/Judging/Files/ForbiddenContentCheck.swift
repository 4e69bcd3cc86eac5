import GuardCore

/// `forbid.content`: what added lines must not hold.
///
/// A literal text counts as a whole word (`print(` is not in `pprint(`). A rule from prose is about code: it
/// looks at the files of the language that the text belongs to, not at comments, strings, documents, or the
/// rule files themselves, which have to quote it.
struct ForbiddenContentCheck: FileCheck {
    private let rule: Rule
    private let pattern: ForbiddenPattern
    private let matcher: ContentMatcher
    private let globs: [PathGlob]
    private let ruleFiles: Set<String>
    private let suffixes: Set<String>?

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let pattern = rule.value.pattern, !pattern.pattern.isEmpty,
            let matcher = ContentMatcher(pattern, fromProse: rule.origin == .prose)
        else { return nil }
        self.rule = rule
        self.pattern = pattern
        self.matcher = matcher
        globs = pattern.paths.map { PathGlob($0) }
        ruleFiles = Set(book.files + [rule.because.path])
        suffixes = rule.origin == .prose ? CodeWords.suffixes(for: pattern.pattern) : nil
    }

    func findings(_ file: ChangedFile) -> [Finding] {
        guard !file.isBinary, isMeant(file.path) else { return [] }
        let found = file.lines.flatMap { line in
            matcher.ranges(in: line.text, path: file.path).map { describe($0, line, file.path) }
        }
        return FindingCap.apply(found)
    }

    private func isMeant(_ path: String) -> Bool {
        guard !ruleFiles.contains(path) else { return false }
        if !globs.isEmpty { return globs.contains { $0.matches(path) } }
        if FileKinds.isForeign(path) { return false }
        guard rule.origin == .prose else { return true }
        return suffixes?.contains(FileKinds.suffix(of: path)) ?? FileKinds.isCode(path)
    }

    private func describe(_ range: Range<Int>, _ line: ChangedFile.Line, _ path: String) -> Finding {
        let characters = CharacterRange.characters(of: range, in: line.text)
        let found = String(Array(line.text)[characters])
        let help =
            pattern.message.map { Text($0) }
            ?? Text("use what the rule asks for instead, or remove it", ko: "규칙이 권하는 방법으로 바꾸거나 지우세요")
        return rule.finding(
            Text("'\(found)' is not allowed here", ko: "'\(found)'은(는) 여기에 쓸 수 없습니다"), help: help, path: path,
            line: line, characters)
    }
}
