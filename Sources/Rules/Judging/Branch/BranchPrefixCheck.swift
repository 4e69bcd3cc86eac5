import GuardCore

/// `branch.prefixes`: the name begins with one of these and goes on after it.
struct BranchPrefixCheck: BranchCheck {
    private let rule: Rule
    private let prefixes: [String]
    private let protected: [PathGlob]

    init?(_ rule: Rule, _ book: RuleBook) {
        prefixes = (rule.value.list ?? []).filter { !$0.isEmpty }
        guard !prefixes.isEmpty else { return nil }
        self.rule = rule
        protected = BranchNames.protected(in: book.rule(.branchProtected)?.value.list ?? [])
    }

    func findings(_ name: String, _ situation: BranchSituation) -> [Finding] {
        if BranchNames.isExempt(name, protected: protected)
            || prefixes.contains(where: { begins(name, with: $0) })
        {
            return []
        }
        let head = String(name.prefix { $0 != "/" })
        let list = prefixes.joined(separator: ", ")
        let bare = prefixes.map { CommitType.normalised($0) }
        let meant =
            CommitType.aliases[head.lowercased()]?.first(where: bare.contains)
            ?? EditDistance.nearest(to: head, in: bare)
        let hasHead = name.contains("/") && meant != nil
        return [
            rule.finding(
                Text("the branch name begins with none of the prefixes", ko: "브랜치 이름이 허용된 접두사로 시작하지 않습니다"),
                help: Text(
                    "rename it (git branch -m …) to begin with one of: \(list)",
                    ko: "다음 중 하나로 시작하도록 이름을 바꾸세요 (git branch -m …): \(list)"), branch: name, 0..<head.count,
                replacement: hasHead ? meant.map { $0 + name.dropFirst(head.count) } : nil)
        ]
    }

    /// `feature` stands for `feature/` and `feature-`; with its own separator it is taken as it is.
    private func begins(_ name: String, with prefix: String) -> Bool {
        guard name.hasBytePrefix(prefix), name.utf8.count > prefix.utf8.count else { return false }
        guard let last = prefix.last, last.isLetter || last.isNumber else { return true }
        let next = name.utf8[name.utf8.index(name.utf8.startIndex, offsetBy: prefix.utf8.count)]
        return [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(next)
    }
}
