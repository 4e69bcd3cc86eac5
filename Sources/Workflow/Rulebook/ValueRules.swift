import Git
package import GuardCore
package import Rules

/// The rules for values given by hand: those of a file, or those of the repository at hand.
package enum ValueRules {
    /// - Throws: as `RuleLocator.book`; outside a repository without a file, an error that says so.
    package static func book(file: String?, surroundings: Surroundings) async throws(GuardError) -> RuleBook {
        let book = try await bookWithProblems(file: file, surroundings: surroundings)
        try RuleLocator.refuseProblems(of: book)
        return book
    }

    /// The same, with errors of the rule file left in `problems`.
    package static func bookWithProblems(
        file: String?, surroundings: Surroundings
    ) async throws(GuardError) -> RuleBook {
        if let file { return try book(of: file, surroundings: surroundings) }
        let workspace: Workspace
        do {
            workspace = try Workspace.open(surroundings)
        } catch {
            throw error.hinting(
                Text(
                    "or name a rule file: --rules FILE (guardhook rules FILE)",
                    ko: "또는 규칙 파일을 지정하세요: --rules FILE (guardhook rules FILE)"))
        }
        let tree = try await workspace.repository.stagedTree()
        return try RuleLocator(workspace).bookWithProblems(for: tree.id)
    }

    private static func book(of file: String, surroundings: Surroundings) throws(GuardError) -> RuleBook {
        var root: String?
        do throws(GuardError) {
            root = try Repository.open(
                environment: surroundings.environment, directory: surroundings.directory
            ).workTree
        } catch {
            // No repository: the file's own folder stands for its root.
            root = nil
        }
        return try RuleLocator.book(file: file, directory: surroundings.directory, root: root)
    }
}
