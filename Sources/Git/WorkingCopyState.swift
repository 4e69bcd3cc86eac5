package import GuardCore

/// How the files of the work tree differ from a tree.
package struct WorkingCopyState: Sendable, Hashable {
    /// Paths of the tree whose file is missing or differs in content, type or executable bit, sorted.
    package var different: [RepositoryPath]
    /// Files that neither the tree nor an ignore rule knows, sorted; a folder that is a repository of its own ends with a slash.
    package var untracked: [RepositoryPath]
    /// Ignored files, sorted; a wholly ignored folder stands for its files and ends with a slash.
    package var ignored: [RepositoryPath]

    package init(
        different: [RepositoryPath] = [], untracked: [RepositoryPath] = [], ignored: [RepositoryPath] = []
    ) {
        self.different = different
        self.untracked = untracked
        self.ignored = ignored
    }

    /// Whether every path of the tree is there as the tree has it, and nothing else but ignored files.
    package var isSame: Bool { different.isEmpty && untracked.isEmpty }
}
