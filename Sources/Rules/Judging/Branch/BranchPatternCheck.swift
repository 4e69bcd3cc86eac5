import GuardCore

/// `branch.pattern`: the name has the form of the team's template or regular expression.
struct BranchPatternCheck: BranchCheck {
    private let rule: Rule
    private let form: WrittenForm
    private let protected: [PathGlob]

    init?(_ rule: Rule, _ book: RuleBook) {
        let prefixes =
            (book.rule(.branchPrefixes)?.value.list ?? []) + (book.rule(.commitTypes)?.value.list ?? [])
        guard let text = rule.value.text,
            let form = WrittenForm(branch: text, prefixes: prefixes.map(CommitType.normalised))
        else { return nil }
        self.rule = rule
        self.form = form
        protected = BranchNames.protected(in: book.rule(.branchProtected)?.value.list ?? [])
    }

    func findings(_ name: String, _ situation: BranchSituation) -> [Finding] {
        guard !BranchNames.isExempt(name, protected: protected), case .failure(let misfit) = form.fit(name)
        else { return [] }
        let start = misfit.scalarsToCharacters(in: name)
        return [
            rule.finding(
                Text(
                    "the branch name has not the form '\(form.written)'",
                    ko: "브랜치 이름이 '\(form.written)' 형식이 아닙니다"),
                help: Text("rename it: git branch -m NEW-NAME", ko: "이름을 바꾸세요: git branch -m 새이름"),
                branch: name,
                start..<start)
        ]
    }
}
