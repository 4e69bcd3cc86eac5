/// A regular expression or template, ready to be held against texts.
///
/// Matching never backtracks, so no pattern can hang a commit; besides, only the first `longestText` scalars
/// of a text are looked at, and fewer for patterns of hundreds of steps.
package struct TextPattern: Sendable, Hashable {
    /// How many scalars of one text are looked at.
    package static let longestText = 8_192
    /// The same where the pattern looks around, which costs a pass of its own at each place.
    private static let longestTextWithLooks = 2_048

    private let program: PatternProgram
    private let beginning: ScalarSet?

    /// A regular expression.
    ///
    /// - Throws: what is wrong with it, for the rule file's authors.
    package init(regularExpression: String, ignoringCase: Bool = false) throws(PatternProblem) {
        try self.init(try PatternParser.parse(regularExpression, ignoringCase: ignoringCase))
    }

    init(_ node: PatternNode) throws(PatternProblem) {
        program = try PatternProgram(node)
        beginning = node.beginning
    }

    /// Whether the pattern occurs in the text (anchors in the pattern bind it to the ends).
    package func occurs(in text: String) -> Bool { firstMatch(in: Self.scalars(text)) != nil }

    /// How much of a text this pattern looks at: steps times scalars stay below a million.
    private var limit: Int {
        let longest = program.looks.isEmpty ? Self.longestText : Self.longestTextWithLooks
        return min(longest, max(256, 1_000_000 / program.steps.count))
    }

    /// The first match from this scalar on.
    package func firstMatch(in scalars: [UInt32], from start: Int = 0) -> Range<Int>? {
        let limit = self.limit
        let text = scalars.count > limit ? Array(scalars[..<limit]) : scalars
        var from = min(start, text.count)
        if let beginning {
            guard let first = text[from...].firstIndex(where: beginning.contains) else { return nil }
            from = first
        }
        var machine = PatternMachine(program, text)
        return machine.match(from: from)
    }

    /// Whether the whole text fits; otherwise how many scalars of it could have been the beginning of one
    /// that does.
    func fit(_ text: String) -> Fit {
        let scalars = Array(Self.scalars(text).prefix(limit))
        var machine = PatternMachine(program, scalars)
        if machine.match(from: 0, anchored: true, end: scalars.count) != nil { return .whole }
        return .upTo(machine.furthest)
    }

    /// How far a text fits a pattern.
    enum Fit: Sendable, Hashable {
        case whole
        case upTo(Int)
    }

    package static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}

extension PatternNode {
    /// What the first scalar of any match is one of; nil if that is not worth knowing.
    fileprivate var beginning: ScalarSet? {
        switch self {
        case .set(let set): set.negated || !set.classes.isEmpty ? nil : set
        case .sequence(let nodes): nodes.first?.beginning
        case .repeated(let node, let minimum, _, _): minimum > 0 ? node.beginning : nil
        case .choice(let nodes): Self.union(nodes.map(\.beginning))
        case .empty, .anchor, .look: nil
        }
    }

    private static func union(_ sets: [ScalarSet?]) -> ScalarSet? {
        var union = ScalarSet()
        for set in sets {
            guard let set else { return nil }
            union.ranges += set.ranges
        }
        return union
    }
}
