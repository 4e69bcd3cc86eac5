import Git
package import GuardCore
import Rules

/// What a push would send: each message, the branch name, the lines changed, and the tests on the last commit.
package struct RangeCheck: Sendable {
    /// Which commits, and what to do besides judging.
    package struct Options: Sendable {
        /// Everything reachable from here is left out; nil finds the upstream or the default branch.
        package var from: String?
        /// The last commit; nil is HEAD.
        package var to: String?
        package var tests = true
        package var suggestions = false

        package init() {}
    }

    private let workspace: Workspace
    private let options: Options

    package init(_ workspace: Workspace, options: Options) {
        self.workspace = workspace
        self.options = options
    }

    /// Looks at the commits of the range, and at staged changes too if there are any and no range was named.
    package func run(progress: ProgressSink? = nil) async throws(GuardError) -> Outcome {
        let repository = workspace.repository
        let head = try repository.head()
        let isNamed = options.from != nil || options.to != nil
        guard head.commit != nil || options.to != nil else {
            return try await staged(progress: progress, tests: options.tests)
        }
        let last =
            try options.to.map { name throws(GuardError) in try repository.resolve(name) } ?? head.commit
        guard let last else { return try await staged(progress: progress, tests: options.tests) }
        let start = try RangeStart(repository: repository, head: head).find(from: options.from, to: last)
        let commits = try repository.commits(from: start.id, to: last)
        let tree = try repository.commit(last).tree
        let book = try RuleLocator(workspace).book(for: tree)
        let judge = Judge(book)
        var report = Report(
            subject: .init(
                kind: .range, base: start.id?.description, tree: tree.description, branch: head.branchName))
        report.notes = book.notes
        report.notes.append(start.words(count: commits.count))
        if isNamed, commits.isEmpty { report.notes.append(Self.emptyRange(options)) }
        report.findings += messageFindings(commits, judge: judge)
        if head.commit == last {
            report.findings += try BranchJudgement(workspace: workspace, judge: judge, head: head).findings(
                isCommitting: false)
        }
        let changes = try repository.changes(from: base(of: start.id, last: last), to: tree)
        report.findings += judge.files(
            try ContentFacts(repository: repository, book: book).files(in: changes))
        let work = CodeWork(workspace: workspace, book: book, judge: judge, progress: progress)
        var outcome = try await work.complete(
            report, tree: tree, changes: changes,
            plan: CodeWork.Plan(tests: options.tests, suggestions: options.suggestions, failsFast: false))
        if head.commit == last, head.branchName != nil {
            outcome.nextSteps += NextSteps(report: outcome.report).afterMessages(
                commits: commits.map(\.id.description))
        }
        if !isNamed { try await addStaged(to: &outcome) }
        return outcome
    }

    private func messageFindings(_ commits: [Commit], judge: Judge) -> [Finding] {
        commits.flatMap { commit in
            let message = CommitMessage.asStored(
                commit.rawMessage, how: .alreadyStored(encoding: commit.encoding))
            let situation = MessageSituation(
                isMerge: commit.parents.count > 1, isRevert: false, allowsAutosquash: false)
            return judge.message(message, situation: situation, commit: commit.id.description)
        }
    }

    /// The tree that the changed lines are told against: where the range's history parted.
    private func base(of start: ObjectID?, last: ObjectID) throws(GuardError) -> ObjectID? {
        guard let start, let fork = try workspace.repository.mergeBase(start, last) else { return nil }
        return try workspace.repository.commit(fork).tree
    }

    private func addStaged(to outcome: inout Outcome) async throws(GuardError) {
        let staged = try await workspace.repository.stagedTree()
        guard !staged.changes.isEmpty else { return }
        let also = try await self.staged(progress: nil, tests: false)
        let known = Set(outcome.report.findings)
        outcome.report.findings += also.report.findings.filter { !known.contains($0) }
        outcome.report.notes.append(Text("staged changes were looked at too", ko: "스테이지된 변경도 함께 확인했습니다"))
    }

    private func staged(progress: ProgressSink?, tests: Bool) async throws(GuardError) -> Outcome {
        var staged = StagedCheck.Options()
        staged.tests = tests
        staged.suggestions = options.suggestions
        return try await StagedCheck(workspace, options: staged).run(progress: progress)
    }

    private static func emptyRange(_ options: Options) -> Text {
        let name = "\(options.from ?? "")..\(options.to ?? "HEAD")"
        return Text("the range \(name) holds no commit", ko: "범위 \(name) 에 커밋이 없습니다")
    }
}

/// Where a range begins, and how that was found.
struct RangeStart {
    let repository: Repository
    let head: Head

    /// A start and the words for it.
    struct Found {
        let id: ObjectID?
        let name: String

        func words(count: Int) -> Text {
            let commits = count == 1 ? "1 commit" : "\(count) commits"
            return Text("checked \(commits) since \(name)", ko: "\(name) 이후 커밋 \(count)개를 확인했습니다")
        }
    }

    /// The revision named, else the upstream, else where the branch left the default branch, else the root.
    ///
    /// - Throws: `GuardError` with the fetch command when a shallow clone does not hold the start.
    func find(from name: String?, to last: ObjectID) throws(GuardError) -> Found {
        if let name {
            let id = try repository.resolve(name)
            if repository.isShallow, try repository.mergeBase(id, last) == nil { throw Self.shallow(name) }
            return Found(id: id, name: name)
        }
        if let branch = head.branchName, let upstream = try repository.upstream(of: branch) {
            return Found(id: upstream.id, name: upstream.name)
        }
        if let main = try repository.defaultBranch(), main.name != head.branchName {
            if let fork = try repository.mergeBase(main.id, last) { return Found(id: fork, name: main.name) }
            if repository.isShallow { throw Self.shallow(main.name) }
        }
        if repository.isShallow { throw Self.shallow("HEAD") }
        return Found(id: nil, name: "the first commit")
    }

    private static func shallow(_ name: String) -> GuardError {
        GuardError(
            .environment,
            Text(
                "this clone is shallow and does not hold the history back to \(name), so the range cannot be checked",
                ko: "얕은(shallow) 복제본이라 \(name) 까지의 이력이 없어 범위를 확인할 수 없습니다"),
            hints: ["git fetch --unshallow", "in CI: actions/checkout with fetch-depth: 0, or GIT_DEPTH: 0"])
    }
}
