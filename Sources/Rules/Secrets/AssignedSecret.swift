/// Finds literals that are given to a name such as `API_KEY`, `db_password` or `"authToken"`.
enum AssignedSecret {
    struct Match: Sendable, Hashable {
        var name: String
        /// The value without its quotes, by bytes.
        var range: Range<Int>
    }

    /// - Parameter strict: leaves out placeholders, words and short values; otherwise any literal counts.
    static func find(in line: [UInt8], strict: Bool) -> [Match] {
        guard line.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else { return [] }
        var found = quoted(line, strict)
        if let match = environmentLine(line, strict),
            !found.contains(where: { $0.range.overlaps(match.range) })
        {
            found.append(match)
        }
        return found
    }

    private static func quoted(_ line: [UInt8], _ strict: Bool) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < line.count {
            guard "\"'`".utf8.contains(line[index]) else {
                index += 1
                continue
            }
            let end = closing(line, index)
            let value = (index + 1)..<max(index + 1, end)
            if let name = AssignedName.before(index, in: line), counts(name, line[value], strict) {
                found.append(Match(name: name, range: value))
            }
            index = end + 1
        }
        return found
    }

    private static func closing(_ line: [UInt8], _ open: Int) -> Int {
        var index = open + 1
        while index < line.count, line[index] != line[open] {
            index += line[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, line.count)
    }

    /// `NAME=value` or `export NAME=value` without quotes, as in `.env` and shell files.
    private static func environmentLine(_ line: [UInt8], _ strict: Bool) -> Match? {
        var start = line.firstIndex { !$0.isGitSpace } ?? line.count
        if line[start...].starts(with: Array("export ".utf8)) { start += 7 }
        let end = line[start...].firstIndex { !AssignedName.isPart($0) } ?? line.count
        let name = line[start..<end]
        guard end > start, end + 1 < line.count, line[end] == UInt8(ascii: "="),
            name.allSatisfy({ $0.isASCIIUpper || $0.isASCIIDigit || $0 == UInt8(ascii: "_") })
        else { return nil }
        let value = line[(end + 1)...]
        let valueEnd = value.firstIndex(where: \.isGitSpace) ?? line.count
        let isLiteral =
            !line[(end + 1)..<valueEnd].contains { "()[]{},;\"'`".utf8.contains($0) }
            && line[valueEnd...].allSatisfy(\.isGitSpace)
        guard valueEnd > end + 1, isLiteral else { return nil }
        let text = String(decoding: name, as: UTF8.self)
        return counts(text, line[(end + 1)..<valueEnd], strict)
            ? Match(name: text, range: (end + 1)..<valueEnd) : nil
    }

    private static func counts(_ name: String, _ value: ArraySlice<UInt8>, _ strict: Bool) -> Bool {
        guard let weight = AssignedName.weight(of: name) else { return false }
        guard strict else { return value.count >= 3 }
        if value.count < 6 || value.contains(where: \.isGitSpace) || Placeholder.isPlaceholder(value) {
            return false
        }
        if isWords(value) || isPathOrName(value, name) { return false }
        switch weight {
        case .password: return true
        case .secret: return value.count >= 8 && (value.contains(where: \.isASCIIDigit) || value.count >= 24)
        case .key: return value.count >= 16 && RandomText.looksRandom(value)
        }
    }

    /// Letters only: `refresh_token`, `Bearer`, `x-api-key`; no password can be told from such words.
    private static func isWords(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.allSatisfy({ $0.isASCIILetter || "_-.:".utf8.contains($0) || $0 >= 0x80 }) else {
            return false
        }
        return zip(value, value.dropFirst()).count { $0.isASCIILower && $1.isASCIIUpper } <= 2
    }

    /// An address, a path, an option, the name itself.
    private static func isPathOrName(_ value: ArraySlice<UInt8>, _ name: String) -> Bool {
        let text = String(decoding: value, as: UTF8.self)
        let leads = ["/", "./", "--", "\\", "arn:", "urn:", "#"]
        return text.contains("://") || text.contains("\\n") || leads.contains(where: text.hasPrefix)
            || text.lowercased() == name.lowercased()
    }
}
