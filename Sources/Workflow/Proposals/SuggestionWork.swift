import Git
import GuardCore
import Ollama
import PythonSource
import Rules
import Suggestions

/// Asks for what a change lacks, with the style and language of the rules, within the person's budget.
struct SuggestionWork: Sendable {
    let workspace: Workspace
    let book: RuleBook
    let tree: ObjectID
    let progress: ProgressSink?
    /// How long the model may take; nil for as long as it does.
    var budget: Duration?
    /// Since when a person waits for a hook; nil where nobody does.
    var waitingSince: ContinuousClock.Instant?
    /// Whether the project's type checker decides too.
    var typeChecks = false

    /// Never throws: a model that fails is a reason in the report.
    func run(_ facts: PythonFacts?) async -> SuggestionsReport {
        guard let facts else { return .skipped("not asked for") }
        do throws(GuardError) {
            guard let lock = try workspace.state.lock(StateNames.suggestLock, wait: .zero) else {
                return .skipped(
                    Text(
                        "another guardhook is asking the model in this repository",
                        ko: "이 저장소에서 다른 guardhook 이 모델에 묻고 있습니다"))
            }
            defer { lock.release() }
            var request = try request(facts)
            if let waitingSince, let budget {
                request.budget = nil
                request.deadline = Deadline(since: waitingSince, budget: budget, inspection: facts.duration)
            }
            return await Suggestor().run(request, progress: progress)
        } catch {
            return .skipped(error.message)
        }
    }

    /// The request as the rules, the project and the person shape it.
    func request(_ facts: PythonFacts) throws(GuardError) -> SuggestionRequest {
        let tools = ProjectTools(workspace: workspace, tree: tree, interpreter: facts.interpreter)
        let project = try PyProject.read(from: workspace.repository, tree: tree)
        let usage = try TestUsage.read(from: workspace.repository, tree: tree)
        let minimum = project.minimumPython.map { min($0, facts.interpreter.version) }
        var request = SuggestionRequest(
            files: facts.files, inspections: facts.inspections, interpreter: facts.interpreter,
            store: workspace.state, style: style, language: language,
            scope: [scope(.docstringRequired), scope(.typesRequired)].contains(.all) ? .all : .public,
            minimumPython: minimum, lineLength: project.lineLength ?? 88, model: try model(),
            budget: budget, usage: { usage.lines(using: $0) },
            checks: try tools.checks(typeChecks: typeChecks))
        request.modes = try workspace.modes(of: facts.files, in: tree)
        request.docstringScope = scope(.docstringRequired)
        request.typeScope = scope(.typesRequired)
        return request
    }

    private var style: DocstringStyle {
        book.rule(.docstringStyle)?.value.text.flatMap { DocstringStyle(rawValue: $0) } ?? .google
    }

    private var language: DocstringLanguage {
        book.rule(.docstringLanguage)?.value.text.flatMap { DocstringLanguage(rawValue: $0) } ?? .english
    }

    /// Whose docstrings, or whose types: a rule that wants types of all functions wants no docstrings of tests.
    private func scope(_ rule: RuleID) -> SuggestionRequest.Scope {
        workspace.settings.includesPrivate || book.rule(rule)?.value.text == "all" ? .all : .public
    }

    private func model() throws(GuardError) -> ModelSettings {
        ModelSettings(
            name: workspace.settings.model, address: try OllamaAddress.parse(workspace.settings.host),
            allowRemote: workspace.settings.allowsRemote)
    }
}

extension Workspace {
    /// The modes of files that can be run: a patch names them, and Git warns where they are wrong.
    func modes(of files: [PythonFile], in tree: ObjectID) throws(GuardError) -> [String: UInt32] {
        var modes: [String: UInt32] = [:]
        for file in files {
            let entry = try repository.entry(RepositoryPath(file.path), in: tree)
            if entry?.mode == .executable { modes[file.path] = FileMode.executable.rawValue }
        }
        return modes
    }
}
