/// Reads an annotation; everything that is none gives nil.
struct TypeParser {
    private var rest: Substring
    private var depth = 0

    /// Longer or deeper than this is babble.
    private static let longest = 120
    private static let deepest = 8

    static func parse(_ text: String) -> TypeExpression? {
        guard text.utf8.count <= longest else { return nil }
        var parser = TypeParser(rest: text[...])
        guard let type = parser.union(), parser.skipSpace(), parser.rest.isEmpty else { return nil }
        return type
    }

    private init(rest: Substring) { self.rest = rest }

    private mutating func union() -> TypeExpression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest, let first = atom() else { return nil }
        var members = [first]
        while take("|") {
            guard let next = atom() else { return nil }
            members.append(next)
        }
        return members.count == 1 ? first : .union(members)
    }

    private mutating func atom() -> TypeExpression? {
        skipSpace()
        guard let first = rest.first else { return nil }
        if rest.hasPrefix("...") {
            rest.removeFirst(3)
            return .ellipsis
        }
        if take("[") { return members().map { .list($0) } }
        if first == "\"" || first == "'" || first == "-" || first.isNumber { return literal() }
        guard var type = name().map({ TypeExpression.name($0) }) else { return nil }
        while take("[") {
            guard let arguments = members(), !arguments.isEmpty else { return nil }
            type = .subscripted(type, arguments)
        }
        return type
    }

    /// What stands before a closing bracket, which is taken too.
    private mutating func members() -> [TypeExpression]? {
        var members: [TypeExpression] = []
        while !take("]") {
            guard let member = union() else { return nil }
            members.append(member)
            if take(",") { continue }
            return take("]") ? members : nil
        }
        return members
    }

    private mutating func name() -> String? {
        var parts: [String] = []
        repeat {
            let part = rest.prefix { $0 == "_" || $0.isLetter || $0.isNumber }
            guard let first = part.unicodeScalars.first, part.allSatisfy(\.isASCII),
                first == "_" || first.properties.isAlphabetic
            else { return nil }
            rest.removeFirst(part.count)
            parts.append(String(part))
            guard rest.first == "." else { break }
            rest.removeFirst()
        } while true
        return parts.contains(where: Self.keywords.contains) ? nil : parts.joined(separator: ".")
    }

    private mutating func literal() -> TypeExpression? {
        if let quote = rest.first, quote == "\"" || quote == "'" {
            let body = rest.dropFirst().prefix { $0 != quote }
            let isPlain = body.unicodeScalars.allSatisfy {
                $0.isASCII && $0.value >= 0x20 && $0 != "\\" && $0.value < 0x7F
            }
            guard isPlain, rest.count > body.count + 1 else { return nil }
            rest.removeFirst(body.count + 2)
            return .literal("\"" + body.filter { $0 != "\"" } + "\"")
        }
        let sign = rest.hasPrefix("-") ? "-" : ""
        rest.removeFirst(sign.count)
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count < 20 else { return nil }
        rest.removeFirst(digits.count)
        return .literal(sign + digits)
    }

    private mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        while rest.first == " " { rest.removeFirst() }
        return true
    }

    private static let keywords: Set<String> = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
        "or", "pass", "raise", "return", "try", "while", "with", "yield", "print", "exec",
    ]
}
