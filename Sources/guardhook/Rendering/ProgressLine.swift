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
            let words = Self.stages.compactMap { state.latest[$0] }.map(words).joined(separator: "  ")
            let left = left(state, now)
            let text = Escaping.forTerminal("\(words)  \(Self.time(now - start))\(left)")
            if isTerminal {
                state.isShown = true
                Output.aside("\r\u{1B}[K" + Self.cut(text, to: style.width - 1))
            } else {
                Output.aside("guardhook: \(text)\n")
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

    private func words(_ progress: Progress) -> String {
        let name =
            switch progress.stage {
            case .snapshot: style.say("snapshot", ko: "스냅숏")
            case .tests: style.say("tests", ko: "테스트")
            case .suggestions: style.say("suggestions", ko: "제안")
            case .typeCheck: style.say("type check", ko: "타입 검사")
            }
        let count = progress.total.map { "\(progress.done)/\($0)" } ?? "\(progress.done)"
        return "\(name) \(count) \(progress.detail)"
    }

    private static func time(_ duration: Duration) -> String { "\(duration.components.seconds) s" }

    private static func cut(_ text: String, to width: Int) -> String {
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
