/// Reads the common syntax of regular expressions: that of Python, JavaScript and PCRE as far as they agree.
///
/// Back references and recursion are refused, for no machine that runs in linear time can follow them.
struct PatternParser {
    private let source: [Unicode.Scalar]
    /// Never beyond the end, whatever is skipped.
    private var position = 0 {
        didSet { position = min(position, source.count) }
    }
    private var ignoresCase = false
    private var multiline = false
    private var dotMatchesNewline = false
    private var depth = 0

    private init(_ text: String) { source = Array(text.unicodeScalars) }

    static func parse(_ text: String, ignoringCase: Bool = false) throws(PatternProblem) -> PatternNode {
        var parser = PatternParser(text)
        parser.ignoresCase = ignoringCase
        let node = try parser.choice()
        guard parser.position == parser.source.count else { throw .unclosed(")", at: parser.position) }
        return node
    }

    private var next: Unicode.Scalar? { position < source.count ? source[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard source[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func choice() throws(PatternProblem) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth < 200 else { throw .tooLarge(at: position) }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(PatternProblem) -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            if let node = try atom() { nodes.append(try quantified(node)) }
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    /// One element; nil for `(?i)` and comments, which match nothing themselves.
    private mutating func atom() throws(PatternProblem) -> PatternNode? {
        let start = position
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "(": return try group(from: start)
        case "[": return .set(try bracket(from: start))
        case ".": return .set(dotMatchesNewline ? .any : .anyButNewline)
        case "^": return .anchor(multiline ? .lineStart : .start)
        case "$": return .anchor(multiline ? .lineEnd : .end)
        case "\\": return try escape(from: start)
        case "*", "+", "?": throw .nothingToRepeat(at: start)
        default: return .set(.one(scalar.value, ignoringCase: ignoresCase))
        }
    }

    private mutating func quantified(_ node: PatternNode) throws(PatternProblem) -> PatternNode {
        var node = node
        while let scalar = next {
            let minimum: Int
            var maximum: Int?
            switch scalar {
            case "*": minimum = 0
            case "+": minimum = 1
            case "?": (minimum, maximum) = (0, 1)
            case "{":
                guard let bounds = braces() else { return node }
                (minimum, maximum) = bounds
                if let maximum, maximum < minimum { throw .nothingToRepeat(at: position) }
            default: return node
            }
            if scalar != "{" { position += 1 }
            let lazy = take("?")
            // A possessive quantifier differs from a greedy one in speed only, except in patterns nobody writes.
            if !lazy { _ = take("+") }
            node = .repeated(node, minimum: minimum, maximum: maximum, greedy: !lazy)
        }
        return node
    }

    /// `{m}`, `{m,}` or `{m,n}`; nil if the brace is an ordinary character.
    private mutating func braces() -> (Int, Int?)? {
        guard let close = source[position...].firstIndex(of: "}") else { return nil }
        let inner = String(String.UnicodeScalarView(source[(position + 1)..<close]))
        let parts = inner.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2,
            let minimum = Int(parts[0]) ?? (parts.count == 2 && parts[0].isEmpty ? 0 : nil)
        else { return nil }
        var maximum: Int? = minimum
        if parts.count == 2 {
            maximum = Int(parts[1])
            guard maximum != nil || parts[1].isEmpty else { return nil }
        }
        position = close + 1
        return (minimum, maximum)
    }

    private mutating func group(from start: Int) throws(PatternProblem) -> PatternNode? {
        let saved = (ignoresCase, multiline, dotMatchesNewline)
        var look: (behind: Bool, negated: Bool)?
        if take("?") {
            if take("#") {
                while let scalar = next, scalar != ")" { position += scalar == "\\" ? 2 : 1 }
                guard take(")") else { throw .unclosed("(", at: start) }
                return nil
            }
            if take("=") {
                look = (false, false)
            } else if take("!") {
                look = (false, true)
            } else if take("<=") {
                look = (true, false)
            } else if take("<!") {
                look = (true, true)
            } else if take("P=") || take("P>") || take("R") || take("&") || take("(") {
                throw .unsupported("(?…", at: start)
            } else if take("P<") || take("<") || take("'") {
                while let scalar = next, scalar != ">", scalar != "'" {
                    _ = scalar
                    position += 1
                }
                position += 1
            } else if !take(">"), try flags(from: start) {
                return nil
            }
        }
        let node = try choice()
        guard take(")") else { throw .unclosed("(", at: start) }
        (ignoresCase, multiline, dotMatchesNewline) = saved
        return look.map { .look(node, behind: $0.behind, negated: $0.negated) } ?? node
    }

    /// Reads `i:` or `i)`; true if the group ends here and the flags hold for what follows.
    private mutating func flags(from start: Int) throws(PatternProblem) -> Bool {
        var on = true
        while let scalar = next {
            position += 1
            switch scalar {
            case "i": ignoresCase = on
            case "m": multiline = on
            case "s": dotMatchesNewline = on
            case "u", "a", "L", "U": continue
            case "-": on = false
            case ":": return false
            case ")": return true
            default: throw .unsupported("(?\(scalar)", at: start)
            }
        }
        throw .unclosed("(", at: start)
    }

    private mutating func escape(from start: Int) throws(PatternProblem) -> PatternNode {
        guard let scalar = next else { throw .unsupported("\\", at: start) }
        switch scalar {
        case "b": return anchor(.wordEdge)
        case "B": return anchor(.noWordEdge)
        case "A": return anchor(.start)
        case "z", "Z": return anchor(.end)
        default:
            var set = try escapedSet(from: start)
            if ignoresCase { set.addOtherCases() }
            return .set(set)
        }
    }

    private mutating func anchor(_ anchor: PatternNode.Anchor) -> PatternNode {
        position += 1
        return .anchor(anchor)
    }

    /// The set behind a backslash, inside brackets or outside.
    private mutating func escapedSet(from start: Int) throws(PatternProblem) -> ScalarSet {
        guard let scalar = next else { throw .unclosed("\\", at: start) }
        position += 1
        switch scalar {
        case "d": return .digits
        case "D": return ScalarSet(ranges: [0x30...0x39], negated: true)
        case "w": return ScalarSet(classes: [.init(kind: .word)])
        case "W": return ScalarSet(classes: [.init(kind: .word, negated: true)])
        case "s": return ScalarSet(classes: [.init(kind: .space)])
        case "S": return ScalarSet(classes: [.init(kind: .space, negated: true)])
        case "h": return ScalarSet(ranges: [9...9, 32...32])
        case "t": return .one(9)
        case "n": return .one(10)
        case "r": return .one(13)
        case "f": return .one(12)
        case "v": return .one(11)
        case "0": return .one(0)
        case "x": return .one(try hexadecimal(digits: 2, from: start))
        case "u": return .one(try hexadecimal(digits: 4, from: start))
        case "p", "P": return try property(negated: scalar == "P", from: start)
        case "1"..."9", "k", "g", "G", "R", "X", "K":
            throw .unsupported("\\\(scalar)", at: start)
        default: return .one(scalar.value)
        }
    }

    private mutating func hexadecimal(digits: Int, from start: Int) throws(PatternProblem) -> UInt32 {
        var text = ""
        if take("{") {
            while let scalar = next, scalar != "}" {
                text.unicodeScalars.append(scalar)
                position += 1
            }
            position += 1
        } else {
            while text.count < digits, let scalar = next {
                text.unicodeScalars.append(scalar)
                position += 1
            }
        }
        guard let value = UInt32(text, radix: 16), Unicode.Scalar(value) != nil else {
            throw .unsupported("\\x\(text)", at: start)
        }
        return value
    }

    private mutating func property(negated: Bool, from start: Int) throws(PatternProblem) -> ScalarSet {
        var name = ""
        if take("{") {
            while let scalar = next, scalar != "}" {
                name.unicodeScalars.append(scalar)
                position += 1
            }
            position += 1
        } else if let scalar = next {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        let short = name.split(separator: "=").last.map(String.init) ?? name
        guard let kind = Self.properties[short.lowercased()] else {
            throw .unsupported("\\p{\(name)}", at: start)
        }
        return ScalarSet(classes: [.init(kind: kind, negated: negated)])
    }

    private static let properties: [String: ScalarSet.Class] = [
        "l": .letter, "letter": .letter, "alpha": .letter, "alphabetic": .letter, "lu": .upper,
        "upper": .upper, "uppercase": .upper, "ll": .lower, "lower": .lower, "lowercase": .lower,
        "n": .number, "nd": .number, "digit": .number, "p": .punctuation, "punct": .punctuation,
        "z": .space, "zs": .space, "space": .space, "white_space": .space, "han": .han,
        "script_han": .han, "hangul": .hangul, "hiragana": .kana, "katakana": .kana, "emoji": .emoji,
        "emoji_presentation": .emoji, "extended_pictographic": .emoji, "word": .word, "alnum": .word,
    ]

    private mutating func bracket(from start: Int) throws(PatternProblem) -> ScalarSet {
        var set = ScalarSet()
        set.negated = take("^")
        var first = true
        while let scalar = next, first || scalar != "]" {
            first = false
            guard let low = try member(of: &set, from: start) else { continue }
            if next == "-", position + 1 < source.count, source[position + 1] != "]" {
                position += 1
                guard let high = try member(of: &set, from: start) else { continue }
                guard low <= high else { throw .unsupported("[z-a]", at: start) }
                set.ranges.append(low...high)
            } else {
                set.ranges.append(low...low)
            }
        }
        guard take("]") else { throw .unclosed("[", at: start) }
        if ignoresCase { set.addOtherCases() }
        return set
    }

    /// The next single scalar of a bracket; nil if a whole class was added instead.
    private mutating func member(of set: inout ScalarSet, from start: Int) throws(PatternProblem) -> UInt32? {
        guard let scalar = next else { throw .unclosed("[", at: start) }
        if scalar == "[", take("[:") {
            guard let close = source[position...].firstIndex(of: ":") else {
                throw .unclosed("[:", at: start)
            }
            let name = String(String.UnicodeScalarView(source[position..<close]))
            guard let kind = Self.properties[name] else { throw .unsupported("[:\(name):]", at: start) }
            position = close + 2
            set.classes.append(.init(kind: kind))
            return nil
        }
        position += 1
        guard scalar == "\\" else { return scalar.value }
        if take("b") { return 8 }
        let escaped = try escapedSet(from: start)
        if escaped.classes.isEmpty, !escaped.negated, escaped.ranges.count == 1, escaped.ranges[0].count == 1
        {
            return escaped.ranges[0].lowerBound
        }
        set.ranges += escaped.negated ? [] : escaped.ranges
        set.classes += escaped.classes
        if escaped.negated { set.ranges += [0...0x2F, 0x3A...0x10FFFF] }
        return nil
    }
}
