internal import GuardCore
internal import Ollama
internal import PythonSource

/// What became of one question.
enum Asked: Sendable {
    case answered(ModelAnswer, seconds: Double, isKept: Bool)
    /// The model's answer could not be used, or there was none.
    case failed(OllamaError)
    /// The time was over before it was answered.
    case open
}

/// Asks many questions side by side, within a time.
struct Asker: Sendable {
    let model: AskingModel
    let answers: AnswerStore
    let deadline: ContinuousClock.Instant?
    let progress: ProgressSink?

    /// A server that fails so many times running, and has not answered once, will not do better.
    private static let mostFailures = 4
    /// Answers between two writes of the store, so that little is lost by a kill.
    private static let flushInterval = 24

    /// What became of each question, by its index. Ends early, and loses nothing, when the time is over, the
    /// task is cancelled, or the server is not there.
    func ask(_ questions: [Question]) async -> [Asked] {
        var results = [Asked](repeating: .open, count: questions.count)
        var open: [Int] = []
        for (index, question) in questions.enumerated() {
            if let kept = kept(question) { results[index] = kept } else { open.append(index) }
        }
        await askOpen(open, questions, &results)
        answers.flush()
        return results
    }

    private func kept(_ question: Question) -> Asked? {
        guard let text = answers.answer(for: model.key(question)) else { return nil }
        // A damaged entry is asked again.
        return (try? ModelAnswer(text, slots: question.slots)).map { .answered($0, seconds: 0, isKept: true) }
    }

    private func askOpen(_ open: [Int], _ questions: [Question], _ results: inout [Asked]) async {
        var tally = Tally(done: questions.count - open.count, total: questions.count)
        await withTaskGroup(of: (Int, Asked)?.self) { group in
            if let deadline {
                group.addTask {
                    // Cancelled when all is asked: nobody waits for it then.
                    try? await Task.sleep(until: deadline, clock: .continuous)
                    return nil
                }
            }
            var waiting = open[...]
            for _ in 0..<max(1, model.settings.parallel) { add(&waiting, questions, to: &group) }
            while !tally.isOver, let finished = await group.next() {
                guard let (index, asked) = finished else { break }
                results[index] = asked
                tally.count(asked)
                progress?(
                    Progress(
                        .suggestions, done: tally.done, total: tally.total,
                        detail: tally.detail(questions[index])))
                if tally.done % Self.flushInterval == 0 { answers.flush() }
                if tally.failures >= Self.mostFailures || tally.isFatal || Task.isCancelled { break }
                add(&waiting, questions, to: &group)
            }
            group.cancelAll()
            // What came in at the very end counts too.
            for await case (let index, .answered(let answer, let seconds, let isKept))? in group {
                results[index] = .answered(answer, seconds: seconds, isKept: isKept)
            }
        }
    }

    private func add(
        _ waiting: inout ArraySlice<Int>, _ questions: [Question], to group: inout TaskGroup<(Int, Asked)?>
    ) {
        guard let index = waiting.popFirst() else { return }
        group.addTask { (index, await one(questions[index])) }
    }

    private func one(_ question: Question) async -> Asked {
        do throws(OllamaError) {
            let answer = try await model.client.chat(model.request(question))
            let read = try ModelAnswer(answer.text, slots: question.slots)
            answers.keep(answer.text, for: model.key(question))
            return .answered(read, seconds: answer.duration.seconds, isKept: false)
        } catch {
            return error.kind == .cancelled ? .open : .failed(error)
        }
    }
}

/// How the asking goes.
private struct Tally {
    var done: Int
    let total: Int
    /// Failures since the last answer.
    var failures = 0
    /// Whether asking on is of no use.
    var isFatal = false

    init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }

    var isOver: Bool { done >= total }

    mutating func count(_ asked: Asked) {
        done += 1
        switch asked {
        case .answered: failures = 0
        case .open: return
        case .failed(let error):
            failures += 1
            switch error.kind {
            case .down, .modelMissing, .remoteNotAllowed, .noLibrary, .wrongType: isFatal = true
            default: return
            }
        }
    }

    func detail(_ question: Question) -> String {
        question.definition.path + (question.definition.name.isEmpty ? "" : " " + question.definition.name)
    }
}

extension Duration {
    var seconds: Double {
        let (seconds, atto) = components
        return Double(seconds) + Double(atto) / 1e18
    }
}
