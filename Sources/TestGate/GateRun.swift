import Git
import GuardCore
import Processes
import PythonSource

/// One run of the gate, step by step.
struct GateRun {
    private let request: TestRequest
    private let progress: ProgressSink?
    private let workTree: String

    init(_ request: TestRequest, progress: ProgressSink?) {
        self.request = request
        self.progress = progress
        workTree = RealPath.of(request.workTree) ?? request.workTree
    }

    func run() async throws(GuardError) -> TestsReport {
        guard let command = command() else {
            return .skipped(
                Text("no Python was found to run the tests with", ko: "테스트를 실행할 Python을 찾지 못했습니다"))
        }
        let entries = try request.repository.entries(of: request.tree)
        let carried = try CarriedPaths(
            request.carried, workTree: workTree, tracked: Set(entries.map(\.path.bytes)))
        let memory = try await memory(command, carried: carried)
        if request.usesCache, let known = try memory?.find() {
            return TestsReport(
                status: .passed, cached: true, command: command.words, seconds: known.seconds,
                count: known.count, skipped: known.skipped)
        }
        var (report, selection) = try await testInPlaceOrSnapshot(command, entries: entries, carried: carried)
        if case .only = selection, report.status == .skipped {
            report.reason =
                report.skipped == 0
                ? Text("no test can see what is changed", ko: "바뀐 내용과 관련된 테스트가 없습니다")
                : Text(
                    "pytest skipped every test that can see what is changed",
                    ko: "바뀐 내용과 관련된 테스트를 pytest가 모두 건너뛰었습니다")
        }
        if report.status == .passed { try memory?.remember(report, wasAll: selection.isAll) }
        return report
    }

    private func testInPlaceOrSnapshot(
        _ command: TestCommand, entries: [TreeEntry], carried: CarriedPaths
    ) async throws(GuardError) -> (TestsReport, ImpactedTests.Selection) {
        if try await canRunInPlace(carried) {
            let place = TestPlace(root: workTree, workTree: workTree)
            let selection = try await selection(entries, in: place)
            let report = try await test(command, in: place, selection, entries)
            if try await wasInPlace(carried) { return (report, selection) }
            var exact = try await testSnapshot(command, entries: entries, carried: carried)
            exact.0.notes.append(Self.changedMeanwhile)
            return exact
        }
        return try await testSnapshot(command, entries: entries, carried: carried)
    }

    private func testSnapshot(
        _ command: TestCommand, entries: [TreeEntry], carried: CarriedPaths
    ) async throws(GuardError) -> (TestsReport, ImpactedTests.Selection) {
        let settings = try PytestSettings(repository: request.repository, entries: entries)
        let snapshot = try Snapshot.take(request.store)
        defer { snapshot.release() }
        try snapshot.update(
            to: TreeContents(repository: request.repository, tree: request.tree, workTree: workTree),
            carried: carried, now: WallClock.seconds, progress: progress)
        let place = TestPlace(
            root: snapshot.tree, workTree: workTree, pytestOptions: settings.options(tree: snapshot.tree))
        let selection = try await selection(entries, in: place)
        var report = try await test(command, in: place, selection, entries)
        report.notes += snapshot.notes
        report.notes += MissingModules(workTree: workTree, tracked: Set(entries.map(\.path.bytes)))
            .notes(for: report.failures)
        return (report, selection)
    }

    private func selection(
        _ entries: [TreeEntry], in place: TestPlace
    ) async throws(GuardError) -> ImpactedTests.Selection {
        guard case .impacted(let changed) = request.scope else { return .all("asked for") }
        guard let interpreter = request.interpreter else { return .all("no Python reads the imports") }
        return try await ImpactedTests(interpreter: interpreter, root: place.root)
            .selection(entries: entries, changed: changed)
    }

    private func command() -> TestCommand? {
        let folder = request.interpreter.map {
            $0.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        }
        return TestCommand(configured: request.command, interpreter: request.interpreter?.path) { name in
            folder.map { FileFacts.following("\($0.joined(separator: "/"))/\(name)")?.isFile ?? false }
                ?? false
        }
    }

    private func canRunInPlace(_ carried: CarriedPaths) async throws(GuardError) -> Bool {
        guard request.repository.workTree != nil else { return false }
        let state = try await request.repository.workingFilesMatch(tree: request.tree)
        return InPlace.isExact(state, carried: Set(carried.items.map(\.path.bytes)))
    }

    /// Whether nobody changed the working files while the tests ran on them.
    private func wasInPlace(_ carried: CarriedPaths) async throws(GuardError) -> Bool {
        let state = try await request.repository.workingFilesMatch(tree: request.tree)
        return InPlace.wasExact(state, carried: Set(carried.items.map(\.path.bytes)))
    }

    private static let changedMeanwhile = Text(
        "the working files changed while the tests ran on them: the tests ran again on a copy of what is staged",
        ko: "테스트가 도는 동안 작업 파일이 바뀌어, 스테이지된 내용의 사본에서 다시 실행했습니다")

    /// nil when something that the tests depend on cannot be told.
    private func memory(
        _ command: TestCommand, carried: CarriedPaths
    ) async throws(GuardError) -> RunMemory? {
        // A linked folder may change inside without a trace.
        guard !carried.items.contains(where: { $0.kind == .link }) else { return nil }
        let environment = GitVariables.scrubbed(request.environment)
        var installed: [UInt8] = []
        if let interpreter = request.interpreter {
            let packages = try await InstalledPackages(
                interpreter, environment: environment, workTree: workTree, store: request.store)
            guard packages.isComplete else { return nil }
            installed = packages.fingerprint
        }
        var writer = ByteWriter()
        if case .impacted(let changed) = request.scope {
            for path in changed.sorted() { writer.add(path.bytes) }
        }
        let results = RememberedResults(store: request.store, repository: request.repository)
        let keys = try [[], writer.bytes].map { scope throws(GuardError) in
            try results.key(
                build: request.build, tree: request.tree, command: command, interpreter: request.interpreter,
                installed: installed,
                carried: carried.fingerprint, scope: scope, environment: environment)
        }
        return RunMemory(results: results, all: keys[0], asked: keys[1])
    }

    /// Runs the command in a place that holds the tree, and judges what came of it.
    private func test(
        _ command: TestCommand, in place: TestPlace, _ selection: ImpactedTests.Selection,
        _ entries: [TreeEntry], isAgain: Bool = false
    ) async throws(GuardError) -> TestsReport {
        var environment = try environment(in: place, selection)
        // A snapshot gives each file that it writes again a time of its own.
        environment.leavesCompiledFiles =
            !place.isInPlace || !FreshSources.areThere(entries, in: place.root, now: WallClock.seconds)
        let prepared = environment
        defer { prepared.removeFiles() }
        try Housekeeping(store: request.store, kept: [workTree, prepared.state]).tidy(
            now: WallClock.seconds)
        let before = try RepositoryWitness(request.repository)
        let run = TestRun(command: command, environment: prepared, timeout: request.timeout)
        let result: TestRun.Result
        do {
            result = try await run.withOrWithoutPlugin(progress: progress)
        } catch {
            guard error.kind == .environment, command.isConfigured else { throw error }
            return Self.notRunnable(command, error)
        }
        if !isAgain, !result.outcome.succeeded, forgetDamagedFiles(result.tail) {
            return try await test(command, in: place, selection, entries, isAgain: true)
        }
        let verdict = PytestVerdict(
            command: command, record: result.record, outcome: result.outcome, tail: result.tail)
        var report = verdict.report(timeout: request.timeout)
        if result.outcome.leftChildrenBehind {
            report.notes.append(
                Text(
                    "the tests left processes running: they were ended",
                    ko: "테스트가 남겨 둔 프로세스를 종료했습니다"))
        }
        let moved = before.moved(until: try RepositoryWitness(request.repository))
        return moved.isEmpty ? report : RepositoryWitness.report(moved, of: report)
    }

    /// Whether the run met one of our compiled files that a crash or a full disk cut short: all are gone then.
    private func forgetDamagedFiles(_ tail: String) -> Bool {
        guard tail.contains("marshal data"), FileFacts.of("\(request.store.path)/pycache") != nil else {
            return false
        }
        do throws(DiskError) {
            try Folder(request.store.path).remove(Array("pycache".utf8))
            return true
        } catch {
            return false
        }
    }

    /// A command of the team's that does not exist: they wanted tests, so this is no mere skip.
    private static func notRunnable(_ command: TestCommand, _ error: GuardError) -> TestsReport {
        TestsReport(
            status: .error, command: command.words,
            reason: Text(
                "the test command cannot be run: \(error.message.english)",
                ko: "테스트 명령을 실행할 수 없습니다: \(error.message.korean ?? error.message.english)"),
            output: error.causes.joined(separator: "\n"))
    }

    private func environment(
        in place: TestPlace, _ selection: ImpactedTests.Selection
    ) throws(GuardError) -> TestEnvironment {
        let programs = try request.store.directory("pytest")
        for (name, source) in [
            (SiteProgram.fileName, SiteProgram.source), (PluginProgram.fileName, PluginProgram.source),
        ] {
            let bytes = Array(source.utf8)
            if try request.store.read("pytest/\(name)") != bytes {
                try request.store.write(bytes, to: "pytest/\(name)")
            }
        }
        let state = RealPath.of(request.store.path) ?? request.store.path
        let run = String(UInt64.random(in: .min ... .max), radix: 36)
        var environment = TestEnvironment(
            caller: request.environment, interpreter: request.interpreter, place: place, state: state,
            programs: RealPath.of(programs) ?? programs, reportFile: "\(state)/pytest/report-\(run)")
        if case .only(let paths) = selection {
            let root = Array("\(place.root)/".utf8)
            let bytes: [UInt8] = paths.flatMap { root + $0.bytes + [0] }
            try request.store.write(bytes, to: "pytest/only-\(run)")
            environment.onlyFile = "\(state)/pytest/only-\(run)"
        }
        return environment
    }
}
