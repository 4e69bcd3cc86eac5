internal import GuardCore

/// Which of a transfer's times is over, judged by what has come so far.
struct TransferClock {
    private let timeouts: Timeouts
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var lastByte: ContinuousClock.Instant?
    private var seen = 0

    init(_ timeouts: Timeouts) {
        self.timeouts = timeouts
        start = clock.now
    }

    /// Notes how many bytes of the body there are now.
    mutating func saw(bytes: Int) {
        guard bytes > seen else { return }
        seen = bytes
        lastByte = clock.now
    }

    /// Whether the time for everything is over.
    var wholeIsOver: OllamaError? {
        clock.now - start >= timeouts.whole ? .timeout(.whole, after: timeouts.whole) : nil
    }

    /// The time that is over, if one is.
    var over: OllamaError? {
        let now = clock.now
        if let error = wholeIsOver { return error }
        if let lastByte {
            return now - lastByte >= timeouts.idle ? .timeout(.idle, after: timeouts.idle) : nil
        }
        return now - start >= timeouts.firstToken ? .timeout(.firstToken, after: timeouts.firstToken) : nil
    }

    /// How long to wait at most before looking again; at most a second.
    var milliseconds: Int32 {
        let now = clock.now
        let whole = timeouts.whole - (now - start)
        let next = lastByte.map { timeouts.idle - (now - $0) } ?? (timeouts.firstToken - (now - start))
        return Int32(clamping: max(1, min(1000, min(whole, next).wholeMilliseconds + 1)))
    }
}

extension Duration {
    /// Rounded down; never negative, never beyond what libcurl takes.
    var wholeMilliseconds: Int {
        let (seconds, atto) = components
        let bounded = min(max(seconds, 0), 2_000_000)
        return max(0, Int(bounded) * 1000 + Int(atto / 1_000_000_000_000_000))
    }
}
