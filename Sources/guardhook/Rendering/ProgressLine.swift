import GuardCore
import Synchronization

/// One line on a terminal that says where the work stands, gone when the work is over.
///
/// Nothing is written in the first second, nor more often than ten times a second; without a terminal a
/// plain line every ten seconds, so that a log shows life.
final class ProgressLine: Sendable {
    private struct State {
        var latest: [Progress.Stage: Progress] = [:]
        /// Where a stage began, for the time that is left.
        var first: [Progress.Stage: (done: Int, at: ContinuousClock.Instant)] = [:]
        var lastWrite: ContinuousClock.Instant
        var isShown = false
        var isOver = false
    }

    private let state: Mutex<State>
    private let isTerminal: Bool
    private let style: Style
    private let start: ContinuousClock.Instant

    init(isTerminal: Bool, style: Style) {
        self.isTerminal = isTerminal
        self.style = style
        start = ContinuousClock.now
        state = Mutex(State(lastWrite: start))
    }

    /// Where the work reports to.
    var sink: ProgressSink { { [weak self] in self?.show($0) } }

    /// Takes the line away.
    func finish() {
        state.withLock { state in
            if state.isShown { Output.aside("\r\u{1B}[K") }
            state.isShown = false
            state.isOver = true
        }
    }

    private func show(_ progress: Progress) {
        let now = ContinuousClock.now
        state.withLock { state in
            guard !state.isOver else { return }
            state.latest[progress.stage] = progress
            if state.first[progress.stage] == nil { state.first[progress.stage] = (progress.done, now) }
            let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
            guard now - start > .seconds(1), now - state.lastWrite > pause else { return }
            state.lastWrite = now
            let time = Self.time(now - start) + left(state, now)
            let stages = Self.stages.compactMap { state.latest[$0] }
            if isTerminal {
                state.isShown = true
                Output.aside("\r\u{1B}[K" + line(stages, time, width: style.width - Self.margin))
            } else {
                Output.aside("guardhook: \(line(stages, time, width: .max))\n")
            }
        }
    }

    private static let stages: [Progress.Stage] = [.snapshot, .tests, .typeCheck, .suggestions]

    /// How long the questions will still take, at the pace so far; empty while nobody can tell.
    private func left(_ state: State, _ now: ContinuousClock.Instant) -> String {
        guard let latest = state.latest[.suggestions], let total = latest.total,
            let first = state.first[.suggestions], latest.done > first.done, latest.done < total
        else { return "" }
        let pace = (now - first.at) / (latest.done - first.done)
        let seconds = (pace * (total - latest.done)).components.seconds + 1
        let time = seconds < 90 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
        return style.say(", about \(time) left", ko: ", 약 \(time) 남음")
    }

    /// What the terminal itself writes at a Ctrl-C must find room, or it breaks the line.
    private static let margin = 3

    /// How many and how long always find room; what is being worked on gives way.
    private func line(_ stages: [Progress], _ time: String, width: Int) -> String {
        let heads = stages.map(head)
        let room =
            heads.reduce(width - time.terminalWidth) { $0 - $1.terminalWidth - 3 } / max(1, stages.count)
        let parts = zip(heads, stages).map { head, stage in
            head + " " + Self.shortened(Escaping.forTerminal(stage.detail), to: max(0, room))
        }
        return Self.start(of: parts.joined(separator: "  ") + "  " + time, width: width)
    }

    private func head(_ progress: Progress) -> String {
        let name =
            switch progress.stage {
            case .snapshot: style.say("snapshot", ko: "스냅숏")
            case .tests: style.say("tests", ko: "테스트")
            case .suggestions: style.say("suggestions", ko: "제안")
            case .typeCheck: style.say("type check", ko: "타입 검사")
            }
        let count = progress.total.map { "\(progress.done)/\($0)" } ?? "\(progress.done)"
        return "\(name) \(count)"
    }

    private static func time(_ duration: Duration) -> String { "\(duration.components.seconds) s" }

    /// Without its middle where it is too wide: a test's name tells most by its file and its parameter.
    static func shortened(_ text: String, to width: Int) -> String {
        guard text.terminalWidth > width else { return text }
        guard width > 1 else { return start(of: text, width: width) }
        let end = String(start(of: String(text.reversed()), width: (width - 1) / 2).reversed())
        return start(of: text, width: width - 1 - end.terminalWidth) + "…" + end
    }

    private static func start(of text: String, width: Int) -> String {
        var result = ""
        var used = 0
        for character in text {
            used += character.terminalWidth
            if used > width { break }
            result.append(character)
        }
        return result
    }
}
