internal import GuardCore
internal import Ollama
internal import PythonSource

/// One run, from what is missing to the report.
struct SuggestionRun: Sendable {
    let request: SuggestionRequest
    private(set) var files: [FileDraft] = []
    private(set) var modelName: String?
    /// Why questions were not asked or not answered.
    private(set) var reason: Text?
    private(set) var statistics = SuggestionStatistics()
    private(set) var answers: [AnswerTime] = []
    private var pending: PendingPatch?
    private var bases: FileContents = [:]
    private var writtenPatch: String?

    init(_ request: SuggestionRequest) { self.request = request }

    /// The definitions of a file that a request means.
    static func meant(_ inspection: Inspection, scope: SuggestionRequest.Scope) -> [Definition] {
        inspection.definitions.filter { definition in
            guard definition.touched, !definition.isOverload else { return false }
            return scope == .all || (definition.isPublic && !definition.isNested && !definition.isTest)
        }
    }

    // MARK: Asking

    /// Gathers what needs no model, and asks for the rest.
    mutating func ask(progress: ProgressSink?) async {
        var targets: [(file: Int, draft: Int, slots: Slots)] = []
        for (file, inspection) in zip(request.files, request.inspections) {
            let meant = Self.meant(inspection, scope: request.scope)
            var drafts: [Draft] = []
            for definition in meant {
                var draft = Draft(definition)
                if request.wantsTypes { draft.add(definition.provenInsertions, fromModel: false) }
                let slots = Slots(
                    of: definition, wantsDocstring: request.wantsDocstrings, wantsTypes: request.wantsTypes)
                if !slots.isEmpty { targets.append((files.count, drafts.count, slots)) }
                drafts.append(draft)
            }
            files.append(FileDraft(file: file, inspection: inspection, drafts: drafts))
        }
        limit(&targets)
        guard !targets.isEmpty else { return }
        await answer(targets, progress: progress)
    }

    /// Takes so many of the targets as are wanted, evenly.
    private func limit(_ targets: inout [(file: Int, draft: Int, slots: Slots)]) {
        guard let most = request.questionLimit, most >= 0, targets.count > most else { return }
        targets = (0..<most).map { targets[$0 * targets.count / max(most, 1)] }
    }

    private mutating func answer(_ targets: [(file: Int, draft: Int, slots: Slots)], progress: ProgressSink?)
        async
    {
        guard let settings = request.model else {
            statistics.open = targets.count
            reason = Text("no model is set up", ko: "모델이 설정되지 않았습니다")
            return
        }
        let deadline = request.budget.map { ContinuousClock.now + $0 }
        do throws(OllamaError) {
            let model = try await AskingModel.find(settings, within: request.budget)
            modelName = model.name
            let asker = Asker(
                model: model, answers: AnswerStore(request.store, isRead: request.usesKeptAnswers),
                deadline: deadline,
                progress: progress)
            await put(targets, to: asker, contextTokens: model.contextTokens)
        } catch {
            statistics.open = targets.count
            reason = error.text
            modelName = settings.name
        }
    }

    private mutating func put(
        _ targets: [(file: Int, draft: Int, slots: Slots)], to asker: Asker, contextTokens: Int
    ) async {
        let writer = QuestionWriter(
            contextTokens: contextTokens, language: request.language, usage: request.usage)
        var questions: [Question] = []
        var places: [(file: Int, draft: Int)] = []
        for target in targets {
            let definition = files[target.file].drafts[target.draft].definition
            let question = writer.question(
                about: definition, in: files[target.file].inspection, slots: target.slots)
            guard let question else {
                files[target.file].drafts[target.draft].reject(
                    "docstring", Gate.answer.rawValue, "the model's context has no room for the question")
                continue
            }
            questions.append(question)
            places.append((target.file, target.draft))
        }
        for (index, asked) in await asker.ask(questions).enumerated() {
            take(asked, to: questions[index], at: places[index])
        }
    }

    private mutating func take(_ asked: Asked, to question: Question, at place: (file: Int, draft: Int)) {
        switch asked {
        case .open: statistics.open += 1
        case .failed(let error):
            statistics.failed += 1
            reason = reason ?? error.text
            files[place.file].drafts[place.draft].reject(
                question.slots.docstring ? "docstring" : "type:" + (question.slots.types.first ?? ""),
                Gate.answer.rawValue, error.text.english)
        case .answered(let answer, let seconds, let isKept):
            if isKept {
                statistics.kept += 1
            } else {
                statistics.asked += 1
                answers.append(
                    AnswerTime(
                        path: question.definition.path, name: question.definition.name, seconds: seconds))
            }
            let judge = AnswerJudge(
                style: request.style, language: request.language, lineLength: request.lineLength,
                minimum: request.minimumPython)
            judge.judge(
                answer, to: question, in: files[place.file].inspection,
                into: &files[place.file].drafts[place.draft])
        }
    }

    // MARK: Proving and writing

    /// Proves, writes, and reports.
    func finished(progress: ProgressSink?) async -> SuggestionOutcome {
        var run = self
        do throws(GuardError) {
            try await run.prove()
            try await run.check(progress: progress)
            try run.write()
        } catch {
            run.reason = error.message
            for index in run.files.indices { run.files[index].clear() }
        }
        return run.outcome()
    }

    /// One run of the interpreter over all files that have something.
    private mutating func prove() async throws(GuardError) {
        for index in files.indices { files[index].planImports() }
        let indices = files.indices.filter { !files[$0].isEmpty }
        guard !indices.isEmpty else { return }
        let candidates = indices.map { files[$0].candidate(minimum: request.minimumPython) }
        let verdicts = try await Prover(request.interpreter).prove(candidates)
        for (index, verdict) in zip(indices, verdicts) { files[index].apply(verdict) }
    }

    private mutating func check(progress: ProgressSink?) async throws(GuardError) {
        let checks = ProjectChecks(request: request, progress: progress)
        if checks.canDrop {
            await checks.drop(from: &files)
            try await prove()
        }
        await checks.sortImports(of: &files)
    }

    private mutating func write() throws(GuardError) {
        let changed = files.filter { !$0.isEmpty && $0.patched != $0.file.bytes }
        let writer = PatchWriter(request: request, model: modelName)
        pending = writer.pending(changed)
        for file in changed { bases[file.file.path] = file.file.bytes }
        if request.writesPatch, let pending {
            let results = Dictionary(
                changed.map { ($0.file.path, $0.patched) }, uniquingKeysWith: { first, _ in first })
            writtenPatch = try writer.write(pending, bases: bases, results: results)
        }
    }

    private func outcome() -> SuggestionOutcome {
        var statistics = statistics
        var rejected: [SuggestionsReport.Rejection] = []
        var proposals: [SuggestionsReport.Proposal] = []
        var patched: FileContents = [:]
        for file in files {
            let meant = Self.meant(file.inspection, scope: request.scope)
            statistics.count(file.inspection, meant: meant, drafts: file.drafts)
            rejected += file.drafts.flatMap(\.rejected)
            proposals += file.drafts.compactMap(\.proposal)
            if !file.isEmpty { patched[file.file.path] = file.patched }
        }
        for rejection in rejected { statistics.rejected[rejection.gate, default: 0] += 1 }
        let isPartial = statistics.open > 0 || statistics.failed > 0
        let status: SuggestionsReport.Status = isPartial ? .partial : pending == nil ? .none : .written
        let report = SuggestionsReport(
            status: status, reason: reason ?? openReason(statistics), patch: writtenPatch, model: modelName,
            definitions: proposals, rejected: rejected, unasked: statistics.open)
        return SuggestionOutcome(
            report: report, statistics: statistics, patched: patched, answers: answers, pending: pending,
            bases: bases)
    }

    private func openReason(_ statistics: SuggestionStatistics) -> Text? {
        guard statistics.open > 0 else { return nil }
        return Text(
            "the time was over before \(Text.count(statistics.open, "definition")) could be asked about; go on with: guardhook suggest",
            ko: "정의 \(statistics.open)개는 시간 안에 묻지 못했습니다. guardhook suggest로 이어서 할 수 있습니다")
    }
}

extension FileDraft {
    /// Gives up everything: nothing unproven is ever written.
    mutating func clear() {
        patched = file.bytes
        importInsertions = []
        for index in drafts.indices { drafts[index].insertions = [] }
    }
}

extension Draft {
    /// What the report says of it; nil when it has nothing.
    var proposal: SuggestionsReport.Proposal? {
        let slots = slots
        guard !slots.isEmpty else { return nil }
        return .init(
            path: definition.path, name: definition.name, line: definition.line,
            docstring: slots.contains("docstring"),
            types: slots.filter { $0.hasPrefix("type:") }.map { String($0.dropFirst(5)) })
    }
}
