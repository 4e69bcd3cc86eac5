/// Which lines of an old text stand unchanged in a new one, and where.
///
/// By unique lines (the patience way), extended over equal neighbours: a line counts as the same only where its
/// surroundings say so. Line ends do not count.
struct LineMap: Sendable {
    /// The old text's lines, each with where it begins; the end of the text is one more.
    let old: Lines
    let new: Lines
    /// Old line number (0-based) to new one.
    private let matches: [Int: Int]

    init(from old: [UInt8], to new: [UInt8]) {
        self.old = Lines(old)
        self.new = Lines(new)
        matches = Self.matched(self.old, self.new)
    }

    /// Where an old line stands now; nil when it is gone or changed.
    func line(_ number: Int) -> Int? { matches[number] }

    /// A text's lines.
    struct Lines: Sendable {
        let bytes: [UInt8]
        /// Where each line begins; the last entry is the end of the text.
        let starts: [Int]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            var starts = [0]
            for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
                starts.append(index + 1)
            }
            if starts.last != bytes.count { starts.append(bytes.count) }
            self.starts = bytes.isEmpty ? [0] : starts
        }

        var count: Int { starts.count - 1 }

        /// A line's content without its end.
        func content(_ number: Int) -> ArraySlice<UInt8> {
            var line = bytes[starts[number]..<starts[number + 1]]
            if line.last == UInt8(ascii: "\n") { line.removeLast() }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            return line
        }

        /// Whether a line ends with CR LF.
        func endsWithCRLF(_ number: Int) -> Bool {
            guard starts.indices.contains(number + 1) else { return false }
            return bytes[starts[number]..<starts[number + 1]].suffix(2) == [
                UInt8(ascii: "\r"), UInt8(ascii: "\n"),
            ]
        }

        /// The line that an offset is in, and how many bytes it lies behind the line's beginning.
        func position(of offset: Int) -> (line: Int, column: Int) {
            var low = 0
            var high = max(count - 1, 0)
            while low < high {
                let middle = (low + high + 1) / 2
                if starts[middle] <= offset { low = middle } else { high = middle - 1 }
            }
            return (low, offset - starts[low])
        }
    }

    private static func matched(_ old: Lines, _ new: Lines) -> [Int: Int] {
        var matches: [Int: Int] = [:]
        for (left, right) in inOrder(uniquePairs(old, new)) { matches[left] = right }
        // Equal beginnings and ends count without being unique.
        extend(&matches, from: (-1, -1), by: 1, old, new)
        extend(&matches, from: (old.count, new.count), by: -1, old, new)
        for (left, right) in matches.sorted(by: { $0.key < $1.key }) {
            extend(&matches, from: (left, right), by: 1, old, new)
            extend(&matches, from: (left, right), by: -1, old, new)
        }
        return matches
    }

    /// Lines that stand exactly once in either text.
    private static func uniquePairs(_ old: Lines, _ new: Lines) -> [(Int, Int)] {
        func places(_ lines: Lines) -> [ArraySlice<UInt8>: Int] {
            var places: [ArraySlice<UInt8>: Int] = [:]
            for number in 0..<lines.count {
                places[lines.content(number)] = places[lines.content(number)] == nil ? number : -1
            }
            return places
        }
        let right = places(new)
        return places(old).compactMap { content, number in
            guard number >= 0, let other = right[content], other >= 0 else { return nil }
            return (number, other)
        }.sorted { $0.0 < $1.0 }
    }

    /// The longest run of pairs that ascend on both sides.
    private static func inOrder(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
        var tails: [Int] = []
        var previous = [Int?](repeating: nil, count: pairs.count)
        for index in pairs.indices {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[tails[middle]].1 < pairs[index].1 { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var result: [(Int, Int)] = []
        var at = tails.last
        while let index = at {
            result.append(pairs[index])
            at = previous[index]
        }
        return result.reversed()
    }

    private static func extend(
        _ matches: inout [Int: Int], from pair: (Int, Int), by step: Int, _ old: Lines, _ new: Lines
    ) {
        var (left, right) = (pair.0 + step, pair.1 + step)
        while left >= 0, right >= 0, left < old.count, right < new.count, matches[left] == nil,
            old.content(left) == new.content(right)
        {
            matches[left] = right
            left += step
            right += step
        }
    }
}
