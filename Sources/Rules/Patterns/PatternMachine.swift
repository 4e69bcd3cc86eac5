/// Runs a program over a text, all ways at once: the time grows with length times steps, whatever the pattern.
struct PatternMachine {
    private let program: PatternProgram
    private let text: [UInt32]
    private var mark: [Int]
    private var stamp = 0
    /// The furthest place that some way reached, for pointing at where a text stops to fit.
    private(set) var furthest = 0

    init(_ program: PatternProgram, _ text: [UInt32]) {
        self.program = program
        self.text = text
        mark = Array(repeating: 0, count: program.steps.count)
    }

    private struct Thread {
        var step: Int
        var start: Int
    }

    /// The leftmost match that begins at `from` or later.
    ///
    /// - Parameters:
    ///   - anchored: only matches that begin exactly at `from`.
    ///   - end: only matches that end exactly here.
    mutating func match(from: Int = 0, anchored: Bool = false, end: Int? = nil) -> Range<Int>? {
        var current: [Thread] = []
        var following: [Thread] = []
        var best: Range<Int>?
        stamp += 1
        for position in from...text.count {
            if best == nil, !anchored || position == from { add(0, position, start: position, to: &current) }
            if current.isEmpty, anchored || best != nil { break }
            stamp += 1
            following.removeAll(keepingCapacity: true)
            ways: for thread in current {
                switch program.steps[thread.step] {
                case .set(let set):
                    guard position < text.count, set.contains(text[position]) else { continue }
                    add(thread.step + 1, position + 1, start: thread.start, to: &following)
                case .match:
                    guard end == nil || end == position else { continue }
                    best = thread.start..<position
                    // Ways further down the list are less preferred than this one.
                    break ways
                case .split, .jump, .anchor, .look: continue
                }
            }
            if !following.isEmpty { furthest = max(furthest, position + 1) }
            swap(&current, &following)
        }
        return best
    }

    /// Adds a way, following everything that takes no scalar.
    private mutating func add(_ step: Int, _ position: Int, start: Int, to threads: inout [Thread]) {
        var pending = [step]
        while let step = pending.popLast() {
            guard mark[step] != stamp else { continue }
            mark[step] = stamp
            switch program.steps[step] {
            case .jump(let target): pending.append(target)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .anchor(let anchor): if holds(anchor, position) { pending.append(step + 1) }
            case .look(let number, let behind, let negated):
                if looks(number, behind, position) != negated { pending.append(step + 1) }
            case .set, .match: threads.append(Thread(step: step, start: start))
            }
        }
    }

    private func looks(_ number: Int, _ behind: Bool, _ position: Int) -> Bool {
        var machine = PatternMachine(program.looks[number], text)
        guard behind else { return machine.match(from: position, anchored: true) != nil }
        // Look-behind is for a few characters; further back nobody means it.
        for start in stride(from: position, through: max(0, position - 64), by: -1)
        where machine.match(from: start, anchored: true, end: position) != nil { return true }
        return false
    }

    private func holds(_ anchor: PatternNode.Anchor, _ position: Int) -> Bool {
        switch anchor {
        case .start: position == 0
        case .end: position == text.count || (position == text.count - 1 && text[position] == 10)
        case .lineStart: position == 0 || text[position - 1] == 10
        case .lineEnd: position == text.count || text[position] == 10
        case .wordEdge: isWord(position - 1) != isWord(position)
        case .noWordEdge: isWord(position - 1) == isWord(position)
        }
    }

    private func isWord(_ position: Int) -> Bool {
        text.indices.contains(position) && ScalarSet.holds(.word, text[position])
    }
}
