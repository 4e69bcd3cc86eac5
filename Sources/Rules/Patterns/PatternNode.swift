/// A pattern as a tree, whether it was written as a regular expression or as a template.
indirect enum PatternNode: Sendable, Hashable {
    /// A place between two scalars.
    enum Anchor: Sendable, Hashable {
        case start, end, lineStart, lineEnd, wordEdge, noWordEdge
    }

    case empty
    case set(ScalarSet)
    case sequence([PatternNode])
    case choice([PatternNode])
    /// `maximum` nil means without end.
    case repeated(PatternNode, minimum: Int, maximum: Int?, greedy: Bool)
    case anchor(Anchor)
    case look(PatternNode, behind: Bool, negated: Bool)

    /// A text, scalar by scalar.
    static func text(_ text: String, ignoringCase: Bool = false) -> PatternNode {
        .sequence(text.unicodeScalars.map { .set(.one($0.value, ignoringCase: ignoringCase)) })
    }

    static func optional(_ node: PatternNode) -> PatternNode {
        .repeated(node, minimum: 0, maximum: 1, greedy: true)
    }

    static func some(_ set: ScalarSet) -> PatternNode {
        .repeated(.set(set), minimum: 1, maximum: nil, greedy: true)
    }

    static func any(_ set: ScalarSet) -> PatternNode {
        .repeated(.set(set), minimum: 0, maximum: nil, greedy: true)
    }
}
