import GuardCore
import Synchronization

/// One line on a terminal that says where the work stands, gone when the work is over.
///
/// Nothing is written in the first second, nor more often than ten times a second; without a terminal a
/// plain line every ten seconds, so that a log shows life.
final class ProgressLine: Sendable {
    private struct State {
        var latest: [Progress.Stage: Progress] = [:]
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
            let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
            guard now - start > .seconds(1), now - state.lastWrite > pause else { return }
            state.lastWrite = now
            let words = Self.stages.compactMap { state.latest[$0] }.map(words).joined(separator: "  ")
            let text = Escaping.forTerminal("\(words)  \(Self.time(now - start))")
            if isTerminal {
                state.isShown = true
                Output.aside("\r\u{1B}[K" + Self.cut(text, to: style.width - 1))
            } else {
                Output.aside("guardhook: \(text)\n")
            }
        }
    }

    private static let stages: [Progress.Stage] = [.snapshot, .tests, .typeCheck, .suggestions]

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
