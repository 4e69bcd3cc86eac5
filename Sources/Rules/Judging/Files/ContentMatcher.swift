/// Looks for one forbidden pattern in a line.
struct ContentMatcher: Sendable {
    private enum Needle: Sendable {
        case literal([UInt32])
        case regular(TextPattern)
    }

    private let needle: Needle
    /// Only code is looked at, not comments and strings.
    private let codeOnly: Bool
    /// The literal is a plain word such as `any`: it counts only where a type stands.
    private let isTypeName: Bool

    /// nil for a regular expression that is none; the reading reports it.
    init?(_ pattern: ForbiddenPattern, fromProse: Bool) {
        let text = pattern.pattern
        if pattern.isLiteral {
            needle = .literal(TextPattern.scalars(text))
        } else {
            let compiled = Result { () throws(PatternProblem) in try TextPattern(regularExpression: text) }
            guard case .success(let expression) = compiled else { return nil }
            needle = .regular(expression)
        }
        codeOnly = fromProse && !CodeWords.isAboutText(text)
        isTypeName = pattern.isLiteral && CodeWords.typeNames.contains(text)
    }

    /// Where the pattern stands, in scalars.
    func ranges(in text: String, path: String) -> [Range<Int>] {
        let scalars = TextPattern.scalars(text)
        let found =
            switch needle {
            case .literal(let literal): literals(literal, in: scalars)
            case .regular(let expression): matches(expression, in: scalars)
            }
        guard codeOnly, !found.isEmpty else { return found }
        let line = CodeLine(scalars, path: path)
        return found.filter { line.isCode($0) }
    }

    private func matches(_ expression: TextPattern, in text: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index <= text.count, let range = expression.firstMatch(in: text, from: index) {
            if !range.isEmpty { found.append(range) }
            index = max(range.upperBound, range.lowerBound + 1)
        }
        return found
    }

    private func literals(_ literal: [UInt32], in text: [UInt32]) -> [Range<Int>] {
        guard let first = literal.first else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        while let start = text[index...].firstIndex(of: first) {
            index = start + 1
            guard text[start...].starts(with: literal), standsAlone(literal, start, text) else { continue }
            index = start + literal.count
            found.append(start..<index)
        }
        return found
    }

    private func standsAlone(_ literal: [UInt32], _ start: Int, _ text: [UInt32]) -> Bool {
        let end = start + literal.count
        if isPart(literal[0]), start > 0 {
            // `print(` is the function, not some object's method of that name.
            if isPart(text[start - 1]) || (text[start - 1] == 0x2E && !literal.contains(0x2E)) {
                return false
            }
        }
        if isPart(literal[literal.count - 1]), end < text.count, isPart(text[end]) { return false }
        return !isTypeName || isTypePosition(start, text)
    }

    private func isPart(_ scalar: UInt32) -> Bool { ScalarSet.holds(.word, scalar) || scalar == 0x24 }

    /// Behind `:`, `<`, `|`, `&`, `,`, `(`, `=` or `as`.
    private func isTypePosition(_ start: Int, _ text: [UInt32]) -> Bool {
        var index = start - 1
        while index >= 0, text[index] == 0x20 { index -= 1 }
        guard index >= 0 else { return false }
        if ":<|&,(=".unicodeScalars.contains(where: { $0.value == text[index] }) { return true }
        return index >= 1 && text[index] == 0x73 && text[index - 1] == 0x61
            && (index == 1 || !isPart(text[index - 2]))
    }
}
