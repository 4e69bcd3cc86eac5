internal import Git
package import GuardCore
internal import PythonSource

/// Proposals for a whole tree, some files at a time, so that memory and a stop cost little.
///
/// Answers are kept as they come: a run that was stopped goes on where it was, for what it asked before it does not
/// ask again.
package struct TreeSuggestor: Sendable {
    /// What a run over a tree brought.
    package struct Outcome: Sendable {
        package var report: SuggestionsReport
        package var statistics: SuggestionStatistics
        /// The patches, one a folder where that was asked for.
        package var patches: [String]
    }

    /// Files inspected and proven by one run of the interpreter.
    private let batch: Int
    /// Whether each folder gets a patch of its own, in `patches/`.
    private let splitsByFolder: Bool

    package init(batch: Int = 25, splitsByFolder: Bool = false) {
        self.batch = max(1, batch)
        self.splitsByFolder = splitsByFolder
    }

    /// Goes through files of a tree.
    ///
    /// - Parameters:
    ///   - paths: from the root of the repository.
    ///   - load: a file's content.
    ///   - base: the request with everything but files and inspections.
    ///   - progress: counts files.
    package func run(
        _ paths: [String], base: SuggestionRequest, load: @Sendable (String) throws(GuardError) -> [UInt8],
        progress: ProgressSink? = nil
    ) async -> Outcome {
        let deadline = base.budget.map { ContinuousClock.now + $0 }
        var sum = TreeSum()
        var done = 0
        while done < paths.count, !Task.isCancelled {
            let left = deadline.map { $0 - ContinuousClock.now }
            if let left, left <= .zero { break }
            let part = paths[done..<min(done + batch, paths.count)]
            progress?(Progress(.suggestions, done: done, total: paths.count, detail: part.first ?? ""))
            do throws(GuardError) {
                let request = try await request(for: Array(part), base: base, budget: left, load: load)
                sum.add(
                    await Suggestor().outcome(
                        request, progress: within(done, part.count, of: paths.count, progress)))
            } catch {
                sum.reason = sum.reason ?? error.message
            }
            done += part.count
            if sum.isHopeless { break }
        }
        progress?(Progress(.suggestions, done: done, total: paths.count))
        return finish(sum, filesLeft: paths.count - done, store: base.store)
    }

    /// A part's progress as a share of the whole, in files.
    private func within(
        _ done: Int, _ size: Int, of total: Int, _ progress: ProgressSink?
    ) -> ProgressSink? {
        guard let progress else { return nil }
        return { part in
            var whole = part
            if part.stage == .suggestions {
                let share = part.total.map { $0 > 0 ? size * part.done / $0 : 0 } ?? 0
                (whole.done, whole.total) = (done + share, total)
            }
            progress(whole)
        }
    }

    private func request(
        for paths: [String], base: SuggestionRequest, budget: Duration?,
        load: @Sendable (String) throws(GuardError) -> [UInt8]
    ) async throws(GuardError) -> SuggestionRequest {
        var request = base
        request.files = []
        for path in paths { request.files.append(PythonFile(path: path, bytes: try load(path))) }
        request.inspections = try await Inspector(base.interpreter).inspect(request.files)
        request.budget = budget
        request.writesPatch = false
        return request
    }

    private func finish(_ sum: TreeSum, filesLeft: Int, store: any StateStore) -> Outcome {
        var sum = sum
        var patches: [String] = []
        do throws(GuardError) {
            patches = try write(sum, to: store)
        } catch {
            sum.reason = error.message
        }
        let isPartial = filesLeft > 0 || sum.statistics.open > 0 || sum.statistics.failed > 0
        let status: SuggestionsReport.Status = isPartial ? .partial : patches.isEmpty ? .none : .written
        var reason = sum.reason
        if Task.isCancelled, isPartial {
            reason = Interruption.text(
                answers: sum.statistics.answered, open: sum.statistics.open, files: filesLeft)
        } else if reason == nil, filesLeft > 0 {
            reason = Text(
                "\(Text.count(filesLeft, "file")) left to look at", ko: "파일 \(filesLeft)개를 보지 못했습니다")
        }
        let report = SuggestionsReport(
            status: status, reason: reason, patch: patches.first, model: sum.model,
            definitions: sum.definitions,
            rejected: sum.rejected, unasked: sum.statistics.open)
        return Outcome(report: report, statistics: sum.statistics, patches: patches)
    }

    private func write(_ sum: TreeSum, to store: any StateStore) throws(GuardError) -> [String] {
        guard !sum.files.isEmpty else { return [] }
        let pending = PendingPatch(model: sum.model, files: sum.files)
        let text = try PatchText.text(pending, bases: sum.bases, results: sum.patched)
        var patches = [try pending.write(bases: sum.bases, to: store, patch: text)].compactMap { $0 }
        guard splitsByFolder else { return patches }
        try store.remove("patches")
        var names = PatchNames()
        for (folder, files) in Dictionary(grouping: sum.files, by: { Self.folder(of: $0.path) }).sorted(by: {
            $0.key < $1.key
        }) {
            let part = PendingPatch(model: sum.model, files: files)
            let name = "patches/" + names.name(for: folder)
            try store.write(try PatchText.text(part, bases: sum.bases, results: sum.patched), to: name)
            patches.append(store.path + "/" + name)
        }
        return patches
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

/// What the parts of a tree add up to.
private struct TreeSum {
    var statistics = SuggestionStatistics()
    var definitions: [SuggestionsReport.Proposal] = []
    var rejected: [SuggestionsReport.Rejection] = []
    var files: [PendingFile] = []
    var bases: FileContents = [:]
    var patched: FileContents = [:]
    var model: String?
    var reason: Text?
    /// Parts running in which not one question was answered.
    private var silentParts = 0

    /// Whether asking on would only cost time: the model is not there.
    var isHopeless: Bool { silentParts >= 3 }

    /// Rejections kept for the report; the statistics count all.
    private static let mostRejections = 5000

    mutating func add(_ outcome: SuggestionOutcome) {
        statistics.add(outcome.statistics)
        definitions += outcome.report.definitions
        rejected += outcome.report.rejected.prefix(max(0, Self.mostRejections - rejected.count))
        files += outcome.pending?.files ?? []
        bases.merge(outcome.bases) { $1 }
        patched.merge(outcome.patched) { $1 }
        model = model ?? outcome.report.model
        reason = reason ?? outcome.report.reason
        let isSilent =
            outcome.statistics.failed > 0 && outcome.statistics.asked + outcome.statistics.kept == 0
        silentParts = isSilent ? silentParts + 1 : 0
    }
}
