import GuardCore

/// Sentences about keys that nobody knows, with the one that was probably meant.
enum KeyHints {
    private static let special = ["severity", "exclude", "tests.command", "forbid"]

    static func unknown(_ path: String) -> Text {
        let known = RuleID.all.map(\.rawValue) + special + families
        return text("unknown key", "알 수 없는 키", path, nearest(path, known))
    }

    static func unknownRule(_ name: String) -> Text {
        text("unknown rule", "알 수 없는 규칙", name, nearest(name, RuleID.all.map(\.rawValue) + families))
    }

    private static let families = Array(Set(RuleID.all.flatMap { $0.familyNames.dropFirst() })).sorted()

    private static func text(_ english: String, _ korean: String, _ name: String, _ near: String?) -> Text {
        guard let near else { return Text("\(english) \(name)", ko: "\(korean): \(name)") }
        return Text("\(english) \(name); did you mean \(near)?", ko: "\(korean): \(name) (\(near) 인가요?)")
    }

    /// The known name that is fewest edits away, if it is near enough to be a slip.
    static func nearest(_ name: String, _ known: [String]) -> String? {
        guard name.utf8.count <= 60 else { return nil }
        let ranked = known.map {
            (name: $0, distance: distance(Array(name.lowercased().utf8), Array($0.utf8)))
        }
        .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        guard let best = ranked.first, best.distance <= max(2, name.utf8.count / 3) else {
            return lastPart(name, known)
        }
        return best.name
    }

    /// `commit.max` -> `commit.subject.max`.
    private static func lastPart(_ name: String, _ known: [String]) -> String? {
        guard let last = name.split(separator: ".").last else { return nil }
        return known.first { $0.hasSuffix("." + last) }
    }

    /// The number of single letters to add, drop or change (Levenshtein).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var corner = row[0]
            row[0] = index + 1
            for column in right.indices {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, corner + (right[column] == byte ? 0 : 1))
                corner = above
            }
        }
        return row[right.count]
    }
}
