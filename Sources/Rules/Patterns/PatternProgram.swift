/// A pattern as steps for `PatternMachine`.
struct PatternProgram: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case set(ScalarSet)
        /// Goes on at both places, the first one preferred.
        case split(Int, Int)
        case jump(Int)
        case anchor(PatternNode.Anchor)
        /// Goes on if the look-around program of this number matches (or does not) here.
        case look(Int, behind: Bool, negated: Bool)
        case match
    }

    private(set) var steps: [Step] = []
    private(set) var looks: [PatternProgram] = []

    /// What repetitions may grow to; a pattern of a person stays far below.
    private static let limit = 20_000

    init(_ node: PatternNode) throws(PatternProblem) {
        try add(node)
        steps.append(.match)
    }

    private mutating func add(_ node: PatternNode) throws(PatternProblem) {
        guard steps.count < Self.limit else { throw .tooLarge(at: 0) }
        switch node {
        case .empty: break
        case .set(let set): steps.append(.set(set))
        case .sequence(let nodes): for node in nodes { try add(node) }
        case .choice(let nodes): try addChoice(nodes)
        case .repeated(let node, let minimum, let maximum, let greedy):
            try addRepeated(node, minimum, maximum, greedy)
        case .anchor(let anchor): steps.append(.anchor(anchor))
        case .look(let node, let behind, let negated):
            looks.append(try PatternProgram(node))
            steps.append(.look(looks.count - 1, behind: behind, negated: negated))
        }
    }

    private mutating func addChoice(_ nodes: [PatternNode]) throws(PatternProblem) {
        var jumps: [Int] = []
        for (index, node) in nodes.enumerated() {
            if index == nodes.count - 1 {
                try add(node)
            } else {
                let split = steps.count
                steps.append(.split(split + 1, 0))
                try add(node)
                jumps.append(steps.count)
                steps.append(.jump(0))
                steps[split] = .split(split + 1, steps.count)
            }
        }
        for jump in jumps { steps[jump] = .jump(steps.count) }
    }

    private mutating func addRepeated(
        _ node: PatternNode, _ minimum: Int, _ maximum: Int?, _ greedy: Bool
    ) throws(PatternProblem) {
        guard minimum <= 2_000, maximum ?? 0 <= 2_000 else { throw .tooLarge(at: 0) }
        for _ in 0..<minimum { try add(node) }
        guard let maximum else {
            let split = steps.count
            steps.append(.split(0, 0))
            try add(node)
            steps.append(.jump(split))
            steps[split] = greedy ? .split(split + 1, steps.count) : .split(steps.count, split + 1)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<max(maximum, minimum) {
            splits.append(steps.count)
            steps.append(.split(0, 0))
            try add(node)
        }
        for split in splits {
            steps[split] = greedy ? .split(split + 1, steps.count) : .split(steps.count, split + 1)
        }
    }
}
