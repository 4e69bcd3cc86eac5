#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds long strings that no person typed.
enum RandomText {
    /// Runs of at least 32 letters and digits that look random, by bytes.
    static func find(in line: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while start < line.count {
            guard isPart(line[start]) else {
                start += 1
                continue
            }
            let end = line[start...].firstIndex { !isPart($0) } ?? line.count
            if end - start >= 32, looksRandom(line[start..<end]) { found.append(start..<end) }
            start = end
        }
        return found
    }

    private static func isPart(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || "+=".utf8.contains(byte) }

    /// Digits among the letters, and no letter that rules.
    static func looksRandom(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.count(where: \.isASCIIDigit)
        return digits >= 2 && digits < text.count && entropy(text) > 3.2
    }

    /// Bits per character.
    static func entropy(_ text: ArraySlice<UInt8>) -> Double {
        var counts = [Int](repeating: 0, count: 256)
        for byte in text { counts[Int(byte)] += 1 }
        let shares = counts.filter { $0 > 0 }.map { Double($0) / Double(text.count) }
        return shares.reduce(0) { $0 - $1 * log2($1) }
    }
}
