/// A pattern for paths as `.gitignore` has it: `*`, `?`, `[a-z]` within a part, `**` over parts, `{a,b}`.
///
/// A pattern without a slash in the middle matches a file or folder of that name anywhere; a folder's pattern
/// (`secrets/`, `src/**`) matches everything below it. `./` and `/` at the front bind it to the root.
/// Matching takes time proportional to path length times pattern length.
package struct PathGlob: Sendable, Hashable {
    private let alternatives: [GlobSequence]

    package init(_ pattern: String) {
        alternatives = GlobBraces.expand(pattern).map { GlobSequence($0) }
    }

    /// Whether the path, from the root of the repository and without a leading slash, is meant.
    package func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        return alternatives.contains { $0.matches(bytes) }
    }
}

/// Writes `a{b,c}d` out as `abd` and `acd`.
enum GlobBraces {
    /// What nested braces may grow to; beyond that they are taken literally.
    private static let limit = 256

    static func expand(_ pattern: String) -> [String] {
        var done: [String] = []
        var pending = [pattern]
        while let next = pending.popLast() {
            guard done.count + pending.count < limit, let (head, options, tail) = firstGroup(Array(next))
            else {
                done.append(next)
                continue
            }
            pending += options.reversed().map { head + $0 + tail }
        }
        return done
    }

    /// The first `{…}` that holds a comma, with what stands before and behind it.
    private static func firstGroup(_ text: [Character]) -> (String, [String], String)? {
        for start in text.indices where text[start] == "{" && !(start > 0 && text[start - 1] == "\\") {
            var depth = 0
            var options = [""]
            for index in start..<text.count {
                let character = text[index]
                if character == "{" { depth += 1 }
                if character == "}" { depth -= 1 }
                if depth == 0 {
                    guard options.count > 1 else { break }
                    return (String(text[..<start]), options, String(text[(index + 1)...]))
                }
                if character == ",", depth == 1 {
                    options.append("")
                } else if index > start {
                    options[options.count - 1].append(character)
                }
            }
        }
        return nil
    }
}
