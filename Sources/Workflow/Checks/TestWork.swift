import Git
import GuardCore
import PythonSource
import Rules
import TestGate

/// Decides whether the tests have anything to say about a change, and runs them.
struct TestWork: Sendable {
    let workspace: Workspace
    let book: RuleBook
    let finder: InterpreterFinder
    let progress: ProgressSink?

    /// Runs the tests on a tree, or says why not.
    func run(tree: ObjectID, changes: [Change]) async throws(GuardError) -> TestsReport {
        if changes.allSatisfy(Self.isDocument) {
            return .skipped(
                changes.isEmpty
                    ? Text("no file is changed", ko: "바뀐 파일이 없습니다")
                    : Text("only documents are changed", ko: "문서만 바뀌었습니다"))
        }
        if testsCommand == nil, try !holdsPython(tree) {
            return .skipped(Text("there is no Python file in the tree", ko: "트리에 Python 파일이 없습니다"))
        }
        var interpreter: Interpreter?
        switch await finder.find() {
        case .success(let found): interpreter = found
        case .failure(let error):
            if error.kind != .environment { throw error }
            if testsCommand == nil { return TestsReport(status: .skipped, reason: error.message) }
        }
        let settings = workspace.settings
        let request = TestRequest(
            repository: workspace.repository, tree: tree, workTree: workspace.workTree,
            interpreter: interpreter, command: testsCommand, carried: settings.carried,
            timeout: settings.testTimeout,
            scope: settings.runsImpactedTestsOnly ? .impacted(changes.map(\.path)) : .all,
            environment: workspace.surroundings.environment, store: workspace.state,
            build: Build.identity)
        return try await TestGate().run(request, progress: progress)
    }

    /// What the rule `tests.required` makes of tests that did not run.
    func findings(for tests: TestsReport, plan: CodeWork.Plan) -> [Finding] {
        guard plan.tests, tests.status == .skipped, let rule = book.rule(.testsRequired), !rule.value.isOff,
            let reason = tests.reason, !Self.harmless.contains(reason.english)
        else { return [] }
        return [
            Finding(
                rule: .testsRequired, severity: rule.severity,
                message: Text(
                    "the tests did not run: \(reason.english)",
                    ko: "테스트가 실행되지 않았습니다: \(reason.inLanguage(.korean))"),
                help: Text(
                    "guardhook doctor says what is missing", ko: "guardhook doctor 로 빠진 것을 확인하세요"),
                at: Location(.commit), because: rule.because)
        ]
    }

    /// Reasons under which nothing was left unchecked.
    private static let harmless: Set<String> = [
        "no file is changed", "only documents are changed", "the commit is refused anyway",
        "there is no Python file in the tree", "no test can see what is changed",
        "pytest skipped every test that can see what is changed",
    ]

    private var testsCommand: [String]? { book.testsCommand }

    private func holdsPython(_ tree: ObjectID) throws(GuardError) -> Bool {
        try workspace.repository.entries(of: tree).contains {
            $0.path.bytes.suffix(3) == Array(".py".utf8)[...]
        }
    }

    /// Whether a change is to a text that no test reads: prose outside of code and test folders.
    static func isDocument(_ change: Change) -> Bool {
        let parts = change.path.description.lowercased().split(separator: "/").map(String.init)
        guard let name = parts.last else { return false }
        let folders = parts.dropLast()
        if folders.contains(where: { ["test", "tests", "testing", "src", "fixtures", "data"].contains($0) }) {
            return false
        }
        let isProse = [".md", ".rst", ".adoc"].contains { name.hasSuffix($0) }
        let isNotice = ["license", "notice", "authors", "codeowners", ".gitignore", ".mailmap"].contains(name)
        let isIllustration =
            folders.first == "docs"
            && [".png", ".svg", ".jpg", ".gif", ".txt"].contains { name.hasSuffix($0) }
        return isProse || isNotice || isIllustration
    }
}
