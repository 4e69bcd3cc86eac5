import Files
import Git
package import GuardCore
import PythonSource
import Rules
package import Suggestions

/// What `guardhook suggest` does: looks for what is missing in staged changes, in named files, or everywhere.
package struct SuggestRun: Sendable {
    /// Where to look, and how long.
    package struct Options: Sendable {
        /// Files and folders as the person names them; empty for staged changes.
        package var paths: [String] = []
        /// Whether only staged changes count, and not those of the last commit where nothing is staged.
        package var stagedOnly = false
        /// Every Python file of the staged tree.
        package var all = false
        /// nil for as long as it takes.
        package var budget: Duration?
        /// Whether the project's tests decide about the patched tree.
        package var tests = false
        /// Whether each folder of a whole tree gets a patch of its own.
        package var splits = false

        package init() {}
    }

    /// What a run brought.
    package struct Result: Sendable {
        package var report: SuggestionsReport
        package var statistics: SuggestionStatistics
        /// The patches, one a folder where that was asked for.
        package var patches: [String]
        /// Whether nothing was staged, so that what the last commit changed was looked at.
        package fileprivate(set) var isOfLastCommit = false

        fileprivate init(report: SuggestionsReport, statistics: SuggestionStatistics, patches: [String]) {
            self.report = report
            self.statistics = statistics
            self.patches = patches
        }

        fileprivate init(_ outcome: SuggestionOutcome) {
            self.init(
                report: outcome.report, statistics: outcome.statistics,
                patches: [outcome.report.patch].compactMap { $0 })
        }
    }

    private let workspace: Workspace
    private let options: Options

    package init(_ workspace: Workspace, options: Options) {
        self.workspace = workspace
        self.options = options
    }

    /// Asks, proves and writes the patch. One run at a time in a repository.
    ///
    /// - Throws: `GuardError` where the repository, the rule file or the interpreter cannot be worked with, and
    ///   when another run is under way; never for a model that fails.
    package func run(progress: ProgressSink? = nil) async throws(GuardError) -> Result {
        guard let lock = try workspace.state.lock(StateNames.suggestLock, wait: .seconds(1)) else {
            throw GuardError(
                .environment,
                Text(
                    "another guardhook is asking the model in this repository",
                    ko: "이 저장소에서 다른 guardhook 이 모델에 묻고 있습니다"),
                hints: ["guardhook status"])
        }
        defer { lock.release() }
        let (staged, isOfLastCommit) = try await wanted()
        let book = try RuleLocator(workspace).book(for: staged.id)
        let files = try files(staged, book: book)
        // A tree is inspected part by part; what it is asked with does not depend on its files.
        var request = try await request(
            options.all ? [] : files, tree: staged.id, book: book, progress: progress)
        request.modes = try workspace.modes(of: files, in: staged.id)
        guard options.all else {
            var result = Result(await Suggestor().outcome(request, progress: progress))
            result.isOfLastCommit = isOfLastCommit
            return result
        }
        let contents = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let outcome = await TreeSuggestor(splitsByFolder: options.splits).run(
            files.map(\.path), base: request, load: { path throws(GuardError) in contents[path] ?? [] },
            progress: progress)
        return Result(report: outcome.report, statistics: outcome.statistics, patches: outcome.patches)
    }

    /// Measures the model on some of the definitions; nothing is written.
    package func measure(functions: Int, progress: ProgressSink? = nil) async throws(GuardError)
        -> ModelReport
    {
        let (staged, _) = try await wanted()
        let book = try RuleLocator(workspace).book(for: staged.id)
        let files = try files(staged, book: book)
        let request = try await request(files, tree: staged.id, book: book, progress: progress)
        return await ModelReport.measure(request, functions: functions, progress: progress)
    }

    private func request(
        _ files: [PythonFile], tree: ObjectID, book: RuleBook, progress: ProgressSink?
    ) async throws(GuardError) -> SuggestionRequest {
        let finder = InterpreterFinder(workspace: workspace, tree: tree)
        switch await finder.inspect(files) {
        case .failure(let error): throw error
        case .success(let facts):
            var work = SuggestionWork(workspace: workspace, book: book, tree: tree, progress: progress)
            work.budget = options.budget
            work.typeChecks = true
            var request = try work.request(facts)
            if options.tests {
                let tests = PatchedTests(workspace: workspace, book: book, tree: tree, finder: finder)
                request.checks.testsPass = tests.pass
            }
            return request
        }
    }

    /// What is staged; after a commit nothing is, and then what that commit changed: a hook whose time was over
    /// says "go on with: guardhook suggest".
    private func wanted() async throws(GuardError) -> (tree: StagedTree, isOfLastCommit: Bool) {
        let repository = workspace.repository
        let staged = try await repository.stagedTree()
        guard options.paths.isEmpty, !options.all, !options.stagedOnly, staged.changes.isEmpty,
            let last = staged.baseCommit
        else { return (staged, false) }
        let parents = try repository.commit(last).parents
        // What a merge brings is not this person's work, and a shallow clone may end here.
        guard parents.count < 2, !(repository.isShallow && parents.isEmpty) else { return (staged, false) }
        do throws(GuardError) {
            let base = try parents.first.map { parent throws(GuardError) in
                try repository.commit(parent).tree
            }
            let changes = try repository.changes(from: base, to: staged.id)
            let tree = StagedTree(id: staged.id, base: base, baseCommit: parents.first, changes: changes)
            return (tree, true)
        } catch {
            return (staged, false)
        }
    }

    private func files(_ staged: StagedTree, book: RuleBook) throws(GuardError) -> [PythonFile] {
        if options.paths.isEmpty, !options.all {
            return try PythonFacts.files(in: staged.changes, repository: workspace.repository, book: book)
        }
        let globs = book.exclude.map { PathGlob($0) }
        let wanted = try options.paths.map { name throws(GuardError) in try relative(name) }
        var files: [PythonFile] = []
        for entry in try workspace.repository.entries(of: staged.id) where entry.path.isText {
            let path = entry.path.description
            guard path.hasSuffix(".py"), entry.mode == .regular || entry.mode == .executable,
                options.all || wanted.contains(where: { Self.holds($0, path) }),
                !globs.contains(where: { $0.matches(path) })
            else { continue }
            files.append(PythonFile(path: path, bytes: try workspace.repository.blob(entry.id)))
        }
        guard !files.isEmpty || options.all else { throw nothing(wanted) }
        return files
    }

    /// A path as Git names it; empty for the top of the repository.
    private func relative(_ name: String) throws(GuardError) -> String {
        let full = name.hasPrefix("/") ? name : workspace.surroundings.directory + "/" + name
        let real = Disk.resolved(full) ?? full
        let top = Disk.resolved(workspace.workTree) ?? workspace.workTree
        if real == top { return "" }
        guard real.hasPrefix(top + "/") else {
            throw GuardError(
                .usage, Text("\(name) lies outside of this repository", ko: "\(name) 은(는) 이 저장소 밖에 있습니다"),
                hints: ["guardhook suggest PATH…"])
        }
        return String(real.dropFirst(top.count + 1))
    }

    private static func holds(_ folder: String, _ path: String) -> Bool {
        folder.isEmpty || path == folder || path.hasPrefix(folder + "/")
    }

    private func nothing(_ wanted: [String]) -> GuardError {
        GuardError(
            .environment,
            Text(
                "no Python file that Git knows lies at \(wanted.joined(separator: ", "))",
                ko: "\(wanted.joined(separator: ", ")) 에 Git 이 아는 Python 파일이 없습니다"),
            hints: [
                Text(
                    "git add it first; guardhook reads what is staged",
                    ko: "먼저 git add 하세요. guardhook 은 스테이지된 내용을 읽습니다")
            ])
    }
}
