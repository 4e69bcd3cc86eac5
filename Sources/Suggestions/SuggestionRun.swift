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
    /// Whether the person ended the asking, and not the time.
    private var isInterrupted = false

    init(_ request: SuggestionRequest) { self.request = request }

    /// The definitions of a file that a request means.
    static func meant(_ inspection: Inspection, scope: SuggestionRequest.Scope) -> [Definition] {
        inspection.definitions.filter { definition in
            definition.touched && !definition.isOverload && scope.holds(definition)
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
                let wantsTypes = request.wantsTypes && (request.typeScope?.holds(definition) ?? true)
                if wantsTypes { draft.add(definition.provenInsertions, fromModel: false) }
                let slots = Slots(
                    of: definition,
                    wantsDocstring: request.wantsDocstrings
                        && (request.docstringScope?.holds(definition) ?? true),
                    wantsTypes: wantsTypes)
                if !slots.isEmpty { targets.append((files.count, drafts.count, slots)) }
                drafts.append(draft)
            }
            files.append(FileDraft(file: file, inspection: inspection, drafts: drafts))
        }
        limit(&targets)
        guard !targets.isEmpty else { return }
        await answer(targets, progress: progress)
        isInterrupted = Task.isCancelled
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
        let deadline = request.askingEnd
        do throws(OllamaError) {
            let model = try await AskingModel.find(settings, until: deadline)
            modelName = model.name
            let judge = AnswerJudge(
                style: request.style, language: request.language, lineLength: request.lineLength,
                minimum: request.minimumPython)
            let before = files
            let asker = Asker(
                model: model, answers: AnswerStore(request.store, isRead: request.usesKeptAnswers),
                deadline: deadline, progress: progress
            ) { index, answer, question in
                let file = before[targets[index].file]
                var draft = file.drafts[targets[index].draft]
                judge.judge(answer, to: question, in: file.inspection, into: &draft)
                return draft
            }
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
        let drafts = files
        let asked = await asker.ask(targets.count) { index in
            let target = targets[index]
            return writer.question(
                about: drafts[target.file].drafts[target.draft].definition,
                in: drafts[target.file].inspection,
                slots: target.slots)
        }
        for (target, asked) in zip(targets, asked) {
            // Taken out for the call: the run counts while the draft changes.
            var draft = files[target.file].drafts[target.draft]
            take(asked, to: &draft)
            files[target.file].drafts[target.draft] = draft
        }
    }

    private mutating func take(_ asked: Asked, to draft: inout Draft) {
        switch asked {
        case .open: statistics.open += 1
        case .tooLong:
            draft.reject(
                "docstring", Gate.answer.rawValue, "the model's context has no room for the question")
        case .failed(let error, let question, let seconds):
            statistics.failed += 1
            answers.append(AnswerTime(question, seconds: seconds))
            reason = reason ?? error.text
            draft.reject(
                question.slots.docstring ? "docstring" : "type:" + (question.slots.types.first ?? ""),
                Gate.answer.rawValue, error.text.english)
        case .answered(let judged, let question, let seconds, let isKept):
            if isKept {
                statistics.kept += 1
            } else {
                statistics.asked += 1
                answers.append(AnswerTime(question, seconds: seconds))
            }
            draft = judged
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

    /// One run of the interpreter over all files that have something; where there is a deadline, one after another
    /// over parts of them, so that what is proven by then stands.
    private mutating func prove() async throws(GuardError) {
        for index in files.indices { files[index].planImports() }
        try await prove(files.indices.filter { !files[$0].isEmpty })
        // A docstring that lost a type was written anew; a type that goes in this round takes no other with it.
        let rewritten = files.indices.filter { files[$0].drafts.contains(where: \.isRewritten) }
        for index in rewritten { files[index].planImports() }
        try await prove(rewritten)
        for index in files.indices where files[index].drafts.contains(where: \.isRewritten) { giveUp(index) }
    }

    private mutating func prove(_ indices: [Int]) async throws(GuardError) {
        for index in indices {
            for draft in files[index].drafts.indices { files[index].drafts[draft].isRewritten = false }
        }
        for part in parts(of: indices) {
            let candidates = part.map { files[$0].candidate(minimum: request.minimumPython) }
            let prover = Prover(request.interpreter)
            let verdicts = try await Deadline.within(request.provingEnd) { () throws(GuardError) in
                try await prover.prove(candidates)
            }
            guard let verdicts else {
                for index in part { giveUp(index) }
                continue
            }
            for (index, verdict) in zip(part, verdicts) { files[index].apply(verdict) }
        }
    }

    private func parts(of indices: [Int]) -> [[Int]] {
        guard request.provingEnd != nil else { return indices.isEmpty ? [] : [indices] }
        var parts: [[Int]] = []
        var size = Int.max
        for index in indices {
            let bytes = files[index].file.bytes.count
            if size > Self.partSize - bytes {
                parts.append([])
                size = 0
            }
            parts[parts.count - 1].append(index)
            size += bytes
        }
        return parts
    }

    /// Bytes of source that are proven at a time under a deadline: well under a second.
    private static let partSize = 64 << 10

    /// Nothing unproven is written; its answers are kept, so the next run has only the proof left to do.
    private mutating func giveUp(_ index: Int) {
        statistics.open += files[index].drafts.filter { !$0.insertions.isEmpty }.count
        files[index].clear()
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
        let changed = files.filter { !$0.isUnchanged }
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
            statistics.count(file.inspection, meant: meant, drafts: file.drafts, for: request)
            rejected += file.drafts.flatMap(\.rejected)
            proposals += file.drafts.compactMap(\.proposal)
            if !file.isUnchanged { patched[file.file.path] = file.patched }
        }
        for rejection in rejected { statistics.rejected[rejection.gate, default: 0] += 1 }
        let isPartial = statistics.open > 0 || statistics.failed > 0
        let status: SuggestionsReport.Status = isPartial ? .partial : pending == nil ? .none : .written
        let report = SuggestionsReport(
            status: status, reason: reason ?? openReason(statistics), patch: writtenPatch, model: modelName,
            definitions: proposals, rejected: rejected, unasked: statistics.open,
            sortedImports: files.filter { $0.importMove != nil }.map(\.file.path))
        return SuggestionOutcome(
            report: report, statistics: statistics, patched: patched, answers: weighed, pending: pending,
            bases: bases)
    }

    /// The answers with what of them stands.
    private var weighed: [AnswerTime] {
        let drafts = Dictionary(
            files.flatMap(\.drafts).map { ([$0.definition.path, $0.definition.name], $0) },
            uniquingKeysWith: { first, _ in first })
        return answers.map { answer in
            var answer = answer
            let draft = drafts[[answer.path, answer.name]]
            answer.stood = draft?.slots.filter { draft?.fromModel.contains($0) == true } ?? []
            return answer
        }
    }

    private func openReason(_ statistics: SuggestionStatistics) -> Text? {
        guard statistics.open > 0 else { return nil }
        if isInterrupted { return Interruption.text(answers: statistics.answered, open: statistics.open) }
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
        importMove = nil
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
