internal import GuardCore
internal import Ollama
internal import PythonSource

/// What became of one question.
enum Asked: Sendable {
    /// With what stands of the answer before any proof.
    case answered(Draft, to: Question, seconds: Double, isKept: Bool)
    /// The model's answer could not be used, or there was none.
    case failed(OllamaError, Question, seconds: Double)
    /// The model's context has no room for it.
    case tooLong
    /// The time was over before it was answered.
    case open
}

/// Asks many questions side by side, within a time.
struct Asker: Sendable {
    let model: AskingModel
    let answers: AnswerStore
    let deadline: ContinuousClock.Instant?
    let progress: ProgressSink?
    /// What stands of an answer. Judged where it is received: a thousand answers take their time, too.
    let judge: @Sendable (Int, ModelAnswer, Question) -> Draft

    /// Answers between two writes of the store, so that little is lost by a kill.
    private static let flushInterval = 24

    /// What became of each question, by its index. Ends early, and loses nothing, when the time is over, the
    /// task is cancelled, or the server is not there.
    ///
    /// - Parameter write: the question of an index, written when its turn comes: a large change has many.
    func ask(_ count: Int, _ write: @escaping @Sendable (Int) -> Question?) async -> [Asked] {
        var results = [Asked](repeating: .open, count: count)
        var tally = Tally(total: count)
        await withTaskGroup(of: (Int, Asked)?.self) { group in
            if let deadline {
                group.addTask {
                    // Cancelled when all is asked: nobody waits for it then.
                    try? await Task.sleep(until: deadline, clock: .continuous)
                    return nil
                }
            }
            var waiting = 0..<count
            for _ in 0..<max(1, model.settings.parallel) { add(&waiting, write, to: &group) }
            while !tally.isOver, let finished = await group.next() {
                guard let (index, asked) = finished else { break }
                results[index] = asked
                tally.count(asked)
                progress?(
                    Progress(.suggestions, done: tally.done, total: tally.total, detail: tally.detail))
                if tally.done % Self.flushInterval == 0 { answers.flush() }
                if tally.isHopeless || Task.isCancelled { break }
                add(&waiting, write, to: &group)
            }
            group.cancelAll()
            // What came in at the very end counts too.
            for await case (let index, let asked)? in group {
                if case .answered = asked { results[index] = asked }
            }
        }
        if tally.isHopeless, !Task.isCancelled { takeKept(&results, write) }
        answers.flush()
        return results
    }

    /// What an earlier run was told stands without the server, as far as the time goes.
    private func takeKept(_ results: inout [Asked], _ write: (Int) -> Question?) {
        for index in results.indices {
            if let deadline, ContinuousClock.now >= deadline { return }
            guard case .open = results[index], let question = write(index),
                let kept = kept(index, question)
            else { continue }
            results[index] = kept
        }
    }

    private func add(
        _ waiting: inout Range<Int>, _ write: @escaping @Sendable (Int) -> Question?,
        to group: inout TaskGroup<(Int, Asked)?>
    ) {
        guard let index = waiting.popFirst() else { return }
        group.addTask {
            guard !Task.isCancelled else { return (index, .open) }
            guard let question = write(index) else { return (index, .tooLong) }
            return (index, await one(index, question))
        }
    }

    private func one(_ index: Int, _ question: Question) async -> Asked {
        if let kept = kept(index, question) { return kept }
        let start = ContinuousClock.now
        do throws(OllamaError) {
            let answer = try await model.client.chat(model.request(question))
            let read = try ModelAnswer(answer.text, slots: question.slots)
            answers.keep(answer.text, for: model.key(question))
            return .answered(
                judge(index, read, question), to: question, seconds: answer.duration.seconds, isKept: false)
        } catch {
            return error.kind == .cancelled
                ? .open : .failed(error, question, seconds: (ContinuousClock.now - start).seconds)
        }
    }

    private func kept(_ index: Int, _ question: Question) -> Asked? {
        guard let text = answers.answer(for: model.key(question)) else { return nil }
        // A damaged entry is asked again.
        return (try? ModelAnswer(text, slots: question.slots)).map {
            .answered(judge(index, $0, question), to: question, seconds: 0, isKept: true)
        }
    }
}

/// How the asking goes.
private struct Tally {
    var done = 0
    let total: Int
    /// Failures of the server since the last answer.
    var failures = 0
    /// Answers running of which nothing can be used: a server ends one that repeats itself, for example.
    var babbles = 0
    /// Whether asking on is of no use.
    var isFatal = false
    /// The definition that was last asked about.
    var detail = ""

    init(total: Int) { self.total = total }

    /// A server that fails so many times running, and has not answered once, will not do better.
    private static let mostFailures = 4
    /// A model that babbles so often running, whatever it is asked, is too small for this.
    private static let mostBabbles = 24

    var isOver: Bool { done >= total }
    var isHopeless: Bool {
        isFatal || failures >= Self.mostFailures || babbles >= Self.mostBabbles
    }

    mutating func count(_ asked: Asked) {
        done += 1
        switch asked {
        case .answered(_, let question, _, let isKept):
            // What was kept says nothing about the server.
            if !isKept { (failures, babbles) = (0, 0) }
            note(question)
        case .open, .tooLong: return
        case .failed(let error, let question, _):
            note(question)
            switch error.kind {
            case .down, .modelMissing, .remoteNotAllowed, .noLibrary, .wrongType: isFatal = true
            case .unfinished, .rubbish, .tooLong, .cutOff: babbles += 1
            default: failures += 1
            }
        }
    }

    private mutating func note(_ question: Question) {
        let name = question.definition.name
        detail = question.definition.path + (name.isEmpty ? "" : " " + name)
    }
}

extension Duration {
    var seconds: Double {
        let (seconds, atto) = components
        return Double(seconds) + Double(atto) / 1e18
    }
}
