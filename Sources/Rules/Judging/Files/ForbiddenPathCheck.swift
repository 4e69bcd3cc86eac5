import GuardCore

/// `forbid.path`: what must not be added, renamed or copied to.
struct ForbiddenPathCheck: FileCheck {
    private let rule: Rule
    private let pattern: ForbiddenPattern
    private let glob: PathGlob

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let pattern = rule.value.pattern, !pattern.pattern.isEmpty else { return nil }
        self.rule = rule
        self.pattern = pattern
        glob = PathGlob(pattern.pattern)
    }

    func findings(_ file: ChangedFile) -> [Finding] {
        guard file.isNewPath, glob.matches(file.path) else { return [] }
        let help =
            pattern.message.map { Text($0) }
            ?? Text(
                "take it out of the commit: git rm --cached '\(file.path)', and add it to .gitignore",
                ko: "커밋에서 빼고(git rm --cached '\(file.path)') .gitignore에 추가하세요")
        return [
            rule.finding(
                Text(
                    "files like '\(pattern.pattern)' must not be committed",
                    ko: "'\(pattern.pattern)' 파일은 커밋할 수 없습니다"), help: help,
                at: Location(.file, path: file.path))
        ]
    }
}
