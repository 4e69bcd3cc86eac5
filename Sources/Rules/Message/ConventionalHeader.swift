/// The first line of a Conventional Commit: `type(scope)!: description`.
package struct ConventionalHeader: Sendable, Hashable {
    package var type: String
    /// What stands between the parentheses; nil without them.
    package var scope: String?
    /// Whether a `!` stands before the colon.
    package var hasBang: Bool
    package var description: String
    /// Where the description begins, in characters of the line.
    package var descriptionStart: Int
    /// Where the scope begins, in characters of the line.
    package var scopeStart: Int?

    /// What keeps a line from being such a header.
    package enum Problem: Sendable, Hashable {
        /// There is no `type:` at all.
        case noType
        /// Something else than letters, digits and `-` stands where the type should be.
        case typeIsNoWord
        case emptyScope
        /// A `(` without its `)`, or something between `)` and the colon.
        case brokenScope
        /// A space before the colon, the scope or the `!`.
        case spaceBeforeColon
        case noSpaceAfterColon
        case noDescription
        /// `：`, the wide colon of an East Asian keyboard.
        case wideColon
    }

    /// A problem, where it is, and the line as it should be where that is certain.
    package struct Fault: Error, Sendable, Hashable {
        package var problem: Problem
        /// In characters of the line.
        package var start: Int
        package var length: Int
        package var replacement: String?
    }

    /// Reads the first line of a message by points 1, 4 and 5 of Conventional Commits 1.0.0.
    package static func read(_ line: String) -> Result<ConventionalHeader, Fault> {
        HeaderReader(line).read()
    }
}

/// The reading itself: one pass over the characters of the line.
private struct HeaderReader {
    let line: [Character]

    init(_ text: String) { line = Array(text) }

    private typealias Fault = ConventionalHeader.Fault

    func read() -> Result<ConventionalHeader, ConventionalHeader.Fault> {
        let typeEnd = line.firstIndex { !Self.isTypeCharacter($0) } ?? line.count
        guard typeEnd > 0 else { return .failure(withoutType()) }
        var position = typeEnd
        var scope: String?
        if position < line.count, line[position] == "(" {
            guard let close = line[position...].firstIndex(of: ")") else {
                return .failure(hasColon ? fault(.brokenScope, position, 1) : withoutType())
            }
            let inner = String(line[(position + 1)..<close])
            guard inner.contains(where: { !$0.isWhitespace }) else {
                return .failure(emptyScope(position, close))
            }
            guard !inner.contains("(") else {
                return .failure(fault(.brokenScope, position, close - position + 1))
            }
            scope = inner
            position = close + 1
        }
        let hasBang = position < line.count && line[position] == "!"
        if hasBang { position += 1 }
        guard position < line.count, line[position] == ":" else {
            return .failure(notAColon(at: position, typeEnd))
        }
        position += 1
        guard let start = line[position...].firstIndex(where: { !$0.isWhitespace }) else {
            return .failure(fault(.noDescription, line.count, 0))
        }
        guard start > position else { return .failure(noSpace(after: position)) }
        return .success(
            ConventionalHeader(
                type: String(line[..<typeEnd]), scope: scope, hasBang: hasBang,
                description: String(line[start...]), descriptionStart: start,
                scopeStart: scope == nil ? nil : typeEnd + 1))
    }

    private static func isTypeCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "_"
    }

    private var hasColon: Bool { line.contains(":") || line.contains("：") }

    private func fault(
        _ problem: ConventionalHeader.Problem, _ start: Int, _ length: Int, _ replacement: [Character]? = nil
    ) -> ConventionalHeader.Fault {
        Fault(problem: problem, start: start, length: length, replacement: replacement.map { String($0) })
    }

    private func withoutType() -> ConventionalHeader.Fault {
        guard let colon = line.firstIndex(of: ":"), colon > 0, !line[..<colon].contains(where: \.isWhitespace)
        else { return fault(.noType, 0, min(line.count, line.firstIndex(of: " ") ?? line.count)) }
        return fault(.typeIsNoWord, 0, colon)
    }

    private func emptyScope(_ open: Int, _ close: Int) -> ConventionalHeader.Fault {
        fault(.emptyScope, open, close - open + 1, Array(line[..<open]) + line[(close + 1)...])
    }

    private func noSpace(after position: Int) -> ConventionalHeader.Fault {
        // `http://…` and `std::move` are no types.
        if let next = line[position...].first, next == "/" || next == ":" {
            return fault(.noType, 0, line.firstIndex(of: " ") ?? line.count)
        }
        return fault(.noSpaceAfterColon, position, 1, Array(line[..<position]) + [" "] + line[position...])
    }

    private func notAColon(at position: Int, _ typeEnd: Int) -> ConventionalHeader.Fault {
        guard position < line.count else { return withoutType() }
        if line[position] == "：" {
            let rest = line[(position + 1)...].drop(while: \.isWhitespace)
            return fault(.wideColon, position, 1, Array(line[..<position]) + [":", " "] + rest)
        }
        if line[position].isWhitespace {
            let next = line[position...].firstIndex { !$0.isWhitespace } ?? line.count
            guard next < line.count, ":(!：".contains(line[next]), closesHeader(from: next) else {
                return withoutType()
            }
            return fault(
                .spaceBeforeColon, position, next - position, Array(line[..<position]) + line[next...])
        }
        if position > typeEnd, hasColon { return fault(.brokenScope, position, 1) }
        return withoutType()
    }

    /// Whether `(scope)!:` or a part of it goes on to a colon from here.
    private func closesHeader(from start: Int) -> Bool {
        var position = start
        if line[position] == "(" {
            guard let close = line[position...].firstIndex(of: ")") else { return false }
            position = close + 1
        }
        if position < line.count, line[position] == "!" { position += 1 }
        return position < line.count && (line[position] == ":" || line[position] == "：")
    }
}
