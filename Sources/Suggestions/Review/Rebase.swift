internal import PythonSource

/// Carries insertions over into a file that has moved on since they were made.
///
/// An insertion goes where its surroundings are unchanged: the line that it is in and the line before it must both
/// still stand, next to each other. Otherwise it is in conflict, and nothing is guessed.
struct Rebase: Sendable {
    private let map: LineMap

    init(from base: [UInt8], to current: [UInt8]) {
        map = LineMap(from: base, to: current)
    }

    /// The same insertion in the current file; nil where what surrounds its place has changed.
    func moved(_ insertion: Insertion) -> Insertion? {
        guard map.old.count > 0 else {
            guard map.new.count == 0 else { return nil }
            return insertion
        }
        let (line, column) = map.old.position(of: insertion.offset)
        guard let now = map.line(line) else { return nil }
        if column == 0, line > 0 {
            guard let before = map.line(line - 1), before + 1 == now else { return nil }
        }
        var moved = insertion
        let isAtEnd = insertion.offset == map.old.bytes.count && insertion.offset == map.old.starts[line + 1]
        let end = map.new.starts[now + 1]
        moved.offset = isAtEnd ? end : map.new.starts[now] + column
        guard isAtEnd || moved.offset <= map.new.starts[now] + map.new.content(now).count else { return nil }
        if map.new.endsWithCRLF(now), !map.old.endsWithCRLF(line) {
            moved.text = insertion.text.withCRLF
        } else if !map.new.endsWithCRLF(now), map.old.endsWithCRLF(line) {
            moved.text = insertion.text.withoutCRLF
        }
        return moved
    }
}

extension String {
    /// Every line end as CR LF.
    fileprivate var withCRLF: String {
        String(
            withoutCRLF.unicodeScalars.reduce(into: String.UnicodeScalarView()) { result, scalar in
                if scalar == "\n" { result.append("\r") }
                result.append(scalar)
            })
    }

    /// Every CR LF as LF.
    fileprivate var withoutCRLF: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\r" }))
    }
}
