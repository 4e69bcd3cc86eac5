internal import PythonSource

extension FileDraft {
    var hasTypes: Bool { drafts.contains { $0.slots.contains { $0.hasPrefix("type:") } } }

    /// Drops the hints of the definitions that complaints are about; of all, when none of them says which.
    mutating func dropTypes(complainedAbout complaints: [TypeComplaint], by checker: String, all: Bool) {
        guard let first = complaints.first, hasTypes else { return }
        var blamed: [Int: String] = [:]
        if !all { blamed = blame(complaints) }
        if all || blamed.isEmpty,
            let one = complaints.first(where: { $0.path == file.path }) ?? (all ? first : nil)
        {
            for index in drafts.indices where hasTypes(drafts[index]) { blamed[index] = one.message }
        }
        for (index, message) in blamed { dropTypes(of: index, checker, message) }
        if !blamed.isEmpty { rebuild() }
    }

    /// The definitions with hints that complaints are about: the innermost around the line, else those that the
    /// complaint or its line names, as a caller in another file does.
    private func blame(_ complaints: [TypeComplaint]) -> [Int: String] {
        let ranges = patchedLines()
        var blamed: [Int: String] = [:]
        for complaint in complaints {
            let around = drafts.indices.filter {
                complaint.path == file.path && ranges[$0].contains(complaint.line) && hasTypes(drafts[$0])
            }
            if let index = around.min(by: { ranges[$0].count < ranges[$1].count }) {
                blamed[index] = complaint.message
            } else {
                for index in named(by: complaint) { blamed[index] = complaint.message }
            }
        }
        return blamed
    }

    private func named(by complaint: TypeComplaint) -> [Int] {
        let words = Set(
            (complaint.message + " " + complaint.text).split { !$0.isLetter && !$0.isNumber && $0 != "_" })
        return drafts.indices.filter { index in
            let parts = drafts[index].definition.name.split(separator: ".")
            // Who calls a class calls its `__init__`.
            let name = parts.last == "__init__" ? parts.dropLast().last : parts.last
            return hasTypes(drafts[index]) && name.map(words.contains) == true
        }
    }

    /// Drops the hints that a model gave; those that need none stand without a checker.
    mutating func dropTypesOfModel(_ reason: String) {
        for index in drafts.indices {
            for slot in drafts[index].slots
            where slot.hasPrefix("type:") && drafts[index].fromModel.contains(slot) {
                drafts[index].drop(slot, Gate.typeCheck.rawValue, reason)
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
