import GuardCore

/// `branch.protected`: nothing is committed directly to these branches.
struct ProtectedBranchCheck: BranchCheck {
    private let rule: Rule
    private let globs: [PathGlob]

    init?(_ rule: Rule, _ book: RuleBook) {
        globs = BranchNames.protected(in: rule.value.list ?? [])
        guard !globs.isEmpty else { return nil }
        self.rule = rule
    }

    func findings(_ name: String, _ situation: BranchSituation) -> [Finding] {
        guard situation.wantsCommit, !situation.isFirstCommit, globs.contains(where: { $0.matches(name) })
        else { return [] }
        return [
            rule.finding(
                Text(
                    "'\(name)' is protected: nothing is committed to it directly",
                    ko: "'\(name)'은(는) 보호 브랜치라 직접 커밋할 수 없습니다"),
                help: Text(
                    "take the changes to a branch of their own: git switch -c NAME",
                    ko: "변경 사항을 새 브랜치로 옮기세요: git switch -c 이름"), branch: name, 0..<name.count)
        ]
    }
}
