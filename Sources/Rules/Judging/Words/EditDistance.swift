/// Finds the word that somebody meant.
enum EditDistance {
    /// The only candidate that few slips of the finger lead to from this word; nil if none or several.
    static func nearest(to word: String, in candidates: [String]) -> String? {
        let lowered = word.lowercased()
        if let same = candidates.first(where: { $0.lowercased() == lowered }) { return same }
        let allowed = lowered.count <= 3 ? 1 : 2
        let scored = candidates.map { ($0, between(Array(lowered), Array($0.lowercased()))) }
            .filter { $0.1 <= allowed && $0.1 < max($0.0.count, 2) - 1 }
        guard let best = scored.map(\.1).min() else { return nil }
        let winners = scored.filter { $0.1 == best }
        return winners.count == 1 ? winners[0].0 : nil
    }

    /// Insertions, deletions, changes and swaps of neighbours that turn one into the other.
    static func between(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            for j in right.indices {
                var cost = min(
                    previous[j] + (left[i] == right[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                current.append(cost)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }
}
