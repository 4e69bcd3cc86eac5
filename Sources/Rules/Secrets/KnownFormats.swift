/// Finds credentials by their shape.
enum KnownFormats {
    private static let byFirst: [[SecretFormat]] = {
        var table = [[SecretFormat]](repeating: [], count: 256)
        for format in SecretFormat.all { table[Int(format.prefix[0])].append(format) }
        return table
    }()

    private static let url = SecretFormat.Alphabet.url
    private static let privateKey = Array("PRIVATE KEY".utf8)
    private static let begin = Array("-----BEGIN ".utf8)

    /// The credentials in a line, in order, by bytes.
    static func find(in line: [UInt8]) -> [(kind: String, range: Range<Int>)] {
        var found: [(kind: String, range: Range<Int>)] = []
        var index = 0
        while index < line.count {
            if let match = match(line, index) {
                found.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func match(_ line: [UInt8], _ start: Int) -> (kind: String, range: Range<Int>)? {
        let first = line[start]
        if first == UInt8(ascii: "-"), let end = privateKeyEnd(line, start) {
            return ("private key", start..<end)
        }
        guard start == 0 || !url.contains(line[start - 1]) else { return nil }
        for format in byFirst[Int(first)] {
            if let range = body(format, line, start) { return (format.kind, range) }
        }
        if first == UInt8(ascii: "e"), let range = webToken(line, start) { return ("JSON web token", range) }
        if first.isASCIIDigit, let range = telegram(line, start) { return ("Telegram bot token", range) }
        return nil
    }

    private static func body(_ format: SecretFormat, _ line: [UInt8], _ start: Int) -> Range<Int>? {
        guard line[start...].starts(with: format.prefix) else { return nil }
        let from = start + format.prefix.count
        let end = line[from...].firstIndex { !format.alphabet.contains($0) } ?? line.count
        guard end - from >= format.minimum, end - from <= format.maximum ?? .max else { return nil }
        return Placeholder.isMadeUp(line[from..<end]) ? nil : start..<end
    }

    /// `eyJ….eyJ….…`.
    private static func webToken(_ line: [UInt8], _ start: Int) -> Range<Int>? {
        let lead = Array("eyJ".utf8)
        guard line[start...].starts(with: lead) else { return nil }
        let end = line[start...].firstIndex { !SecretFormat.Alphabet.dotted.contains($0) } ?? line.count
        let parts = line[start..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isToken =
            parts.count >= 3 && parts[0].count >= 12 && parts[1].starts(with: lead) && parts[1].count >= 10
            && parts[2].count >= 16
        return isToken ? start..<end : nil
    }

    /// `123456789:AA…`.
    private static func telegram(_ line: [UInt8], _ start: Int) -> Range<Int>? {
        let colon = line[start...].firstIndex { !$0.isASCIIDigit } ?? line.count
        guard (8...10).contains(colon - start), colon < line.count, line[colon] == UInt8(ascii: ":") else {
            return nil
        }
        let end = line[(colon + 1)...].firstIndex { !url.contains($0) } ?? line.count
        guard end - colon == 36, line[(colon + 1)...].starts(with: Array("AA".utf8)) else { return nil }
        return Placeholder.isMadeUp(line[(colon + 1)..<end]) ? nil : start..<end
    }

    /// Behind `-----BEGIN … PRIVATE KEY-----`, unless the line only names it as a whole string.
    private static func privateKeyEnd(_ line: [UInt8], _ start: Int) -> Int? {
        guard line[start...].starts(with: begin) else { return nil }
        let from = start + begin.count
        let end =
            line[from...].firstIndex { !($0.isASCIIUpper || $0.isASCIIDigit || $0 == .space) } ?? line.count
        guard line[from..<end].count >= privateKey.count,
            line[from..<end].suffix(privateKey.count).elementsEqual(privateKey),
            line[end...].starts(with: Array("-----".utf8))
        else { return nil }
        let behind = end + 5 < line.count ? line[end + 5] : .newline
        return "\"'`".utf8.contains(behind) ? nil : end + 5
    }
}
