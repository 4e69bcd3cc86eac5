import Files
package import Git
package import GuardCore
package import Rules

/// Finds the rule file of a repository and reads it.
package struct RuleLocator: Sendable {
    /// Where the rule file is looked for, in this order, unless `guardhook.rules` names another.
    package static let names = [".ai-rules.md", "docs/governance/.ai-rules.md"]

    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// The rules that content of this tree is held to.
    ///
    /// - Throws: `GuardError` of kind `configuration` for a rule file with an error in its block, or a
    ///   `guardhook.rules` that names no file.
    package func book(for tree: ObjectID) throws(GuardError) -> RuleBook {
        let book = try bookWithProblems(for: tree)
        try Self.refuseProblems(of: book)
        return book
    }

    /// The same, with errors left in `problems`, for `guardhook rules` and `doctor`.
    package func bookWithProblems(for tree: ObjectID) throws(GuardError) -> RuleBook {
        let tracked = TreeRules(repository: workspace.repository, tree: tree, root: workspace.workTree)
        let names = workspace.settings.rulesPath.map { [$0] } ?? Self.names
        let present = FolderRules(folder: workspace.workTree)
        for name in names where try tracked.read(name) != .missing {
            var book = try RuleReader.book(at: name, reader: tracked)
                .applying(severities: workspace.settings.severities)
            if try Self.differ(tracked.read(name), present.read(name)) {
                book.notes.append(
                    Text(
                        "\(name) has changes that are not staged; the version that Git has holds",
                        ko: "\(name) 에 스테이지되지 않은 변경이 있습니다. Git 에 있는 버전이 적용됩니다"))
            }
            return book
        }
        for name in names where try present.read(name) != .missing {
            var book = try RuleReader.book(at: name, reader: present)
                .applying(severities: workspace.settings.severities)
            book.notes.append(
                Text(
                    "\(name) is not tracked by Git; it was read from the working files",
                    ko: "\(name) 는 Git 이 추적하지 않아 작업 파일에서 읽었습니다"))
            return book
        }
        if let path = workspace.settings.rulesPath { throw Self.missing(path) }
        var book = RuleBook.empty
        book.notes = [
            Text(
                "no rule file (.ai-rules.md): only tests and suggestions are looked at",
                ko: "규칙 파일(.ai-rules.md)이 없어 테스트와 제안만 확인합니다")
        ]
        return book
    }

    /// The rules of a file given by hand, as if its folder were a repository.
    ///
    /// - Parameter root: the repository's root if there is one; links may go as far as there.
    package static func book(
        file: String, directory: String, root: String?
    ) throws(GuardError) -> RuleBook {
        let full = file.hasPrefix("/") ? file : directory + "/" + file
        guard let slash = full.lastIndex(of: "/"), let folder = Disk.resolved(String(full[..<slash]) + "/")
        else {
            throw missing(file)
        }
        let path = folder + "/" + full[full.index(after: slash)...]
        guard [.file, .link].contains(Disk.kind(of: path)) else { throw missing(file) }
        let top = root.flatMap { Disk.resolved($0) }.flatMap { path.hasPrefix($0 + "/") ? $0 : nil } ?? folder
        return try RuleReader.book(
            at: String(path.dropFirst(top.count + 1)), reader: FolderRules(folder: top))
    }

    /// An error for a book that cannot be relied on.
    package static func refuseProblems(of book: RuleBook) throws(GuardError) {
        guard let first = book.problems.first else { return }
        let rest = book.problems.dropFirst().map { "\($0.path):\($0.line): \($0.message.english)" }
        throw GuardError(
            .configuration,
            Text(
                "\(first.path):\(first.line): \(first.message.english)",
                ko: "\(first.path):\(first.line): \(first.message.inLanguage(.korean))"),
            causes: rest,
            hints: [Text("guardhook rules shows what was read", ko: "guardhook rules 로 읽은 내용을 볼 수 있습니다")])
    }

    /// Whether the working file says something else; line ends may differ between Git and a working file.
    private static func differ(_ tracked: RuleFileContent, _ present: RuleFileContent) -> Bool {
        guard case .text(let mine) = tracked, case .text(let theirs) = present, mine != theirs else {
            return false
        }
        let carriageReturn = UInt8(ascii: "\r")
        return mine.filter { $0 != carriageReturn } != theirs.filter { $0 != carriageReturn }
    }

    private static func missing(_ path: String) -> GuardError {
        GuardError(
            .configuration,
            Text("there is no rule file at \(path)", ko: "\(path) 에 규칙 파일이 없습니다"),
            hints: ["give an existing Markdown file, or git config --unset guardhook.rules"])
    }
}
