/// Names that no naming rule is about.
enum BranchNames {
    /// Long-lived branches that teams share, and names that machines make.
    static func isExempt(_ name: String, protected: [PathGlob]) -> Bool {
        if trunks.contains(name) || protected.contains(where: { $0.matches(name) }) { return true }
        return machines.contains { name.hasBytePrefix($0) }
    }

    private static let trunks: Set<String> = [
        "main", "master", "develop", "development", "dev", "trunk", "staging", "stage", "production", "prod",
        "gh-pages",
    ]

    private static let machines = [
        "dependabot/", "renovate/", "pre-commit-ci-update-config", "release-please--", "gh-readonly-queue/",
    ]

    /// The globs of a list of protected branches: each is about the whole name, so `main` is not `feature/main`.
    static func protected(in names: [String]) -> [PathGlob] { names.map { PathGlob("/" + $0) } }
}
