/// Puts insertions into bytes, and takes them out again. Nothing is ever replaced or removed.
package enum Splice {
    /// The bytes with all insertions in place.
    ///
    /// Insertions at one offset keep this order: docstrings, then imports, then as given. An offset outside the
    /// bytes is taken as their start or end.
    package static func apply(_ insertions: [Insertion], to bytes: [UInt8]) -> [UInt8] {
        let ordered = inOrder(insertions)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + ordered.reduce(0) { $0 + $1.text.utf8.count })
        var done = 0
        for insertion in ordered {
            let offset = min(max(insertion.offset, 0), bytes.count)
            result += bytes[done..<offset]
            result += insertion.text.utf8
            done = offset
        }
        result += bytes[done...]
        return result
    }

    /// The patched bytes without the insertions; nil if what stands at a place is not what was inserted there.
    ///
    /// Written apart from `apply`, as the proof that the original text is what remains.
    package static func remove(_ insertions: [Insertion], from patched: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(patched.count)
        var at = 0
        for insertion in inOrder(insertions) {
            while result.count < insertion.offset {
                guard at < patched.count else { return nil }
                result.append(patched[at])
                at += 1
            }
            for byte in insertion.text.utf8 {
                guard at < patched.count, patched[at] == byte else { return nil }
                at += 1
            }
        }
        result += patched[at...]
        return result
    }

    /// By offset, then by what must stand first.
    package static func inOrder(_ insertions: [Insertion]) -> [Insertion] {
        insertions.enumerated().sorted { left, right in
            (left.element.offset, rank(left.element), left.offset)
                < (right.element.offset, rank(right.element), right.offset)
        }.map(\.element)
    }

    private static func rank(_ insertion: Insertion) -> Int {
        switch insertion.slot {
        case "docstring": 0
        case "import": 1
        default: 2
        }
    }
}
