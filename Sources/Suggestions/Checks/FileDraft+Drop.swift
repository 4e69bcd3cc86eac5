internal import PythonSource

extension FileDraft {
    var hasTypes: Bool { drafts.contains { $0.slots.contains { $0.hasPrefix("type:") } } }

    /// Drops the hints of the definitions that complaints are about; of all, when none of them says which.
    mutating func dropTypes(complainedAbout complaints: [TypeComplaint], by checker: String, all: Bool) {
        let here = complaints.filter { $0.path == file.path }
        guard !complaints.isEmpty, hasTypes, all || !here.isEmpty else { return }
        let ranges = patchedLines()
        var dropped = false
        for complaint in here where !all {
            // The innermost definition that the line belongs to.
            let candidates = drafts.indices.filter {
                ranges[$0].contains(complaint.line) && hasTypes(drafts[$0])
            }
            guard let index = candidates.min(by: { ranges[$0].count < ranges[$1].count }) else { continue }
            dropTypes(of: index, checker, complaint.message)
            dropped = true
        }
        if !dropped {
            let message = here.first?.message ?? complaints[0].path + ": " + complaints[0].message
            for index in drafts.indices where hasTypes(drafts[index]) {
                dropTypes(of: index, checker, message)
            }
        }
        rebuild()
    }

    /// Puts the file together anew from what is left.
    mutating func rebuild() {
        planImports()
        patched = Splice.apply(insertions, to: file.bytes)
    }

    private func hasTypes(_ draft: Draft) -> Bool { draft.slots.contains { $0.hasPrefix("type:") } }

    private mutating func dropTypes(of index: Int, _ checker: String, _ message: String) {
        for slot in drafts[index].slots where slot.hasPrefix("type:") {
            drafts[index].drop(slot, Gate.typeCheck.rawValue, "\(checker): \(message)")
        }
    }

    /// Which lines of the patched file each draft's definition takes.
    private func patchedLines() -> [ClosedRange<Int>] {
        var starts: [Int] = [0]
        for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        let added = insertions.map { insertion in
            (
                at: insertion.offset,
                lines: insertion.text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
            )
        }
        func moved(_ line: Int, includingAt: Bool) -> Int {
            let start = line - 1 < starts.count ? starts[max(line - 1, 0)] : file.bytes.count
            return line
                + added.reduce(0) { $0 + ($1.at < start || (includingAt && $1.at == start) ? $1.lines : 0) }
        }
        return drafts.map { draft in
            let first = moved(draft.definition.firstLine, includingAt: true)
            let last = moved(draft.definition.endLine + 1, includingAt: false) - 1
            return first...max(first, last)
        }
    }
}
