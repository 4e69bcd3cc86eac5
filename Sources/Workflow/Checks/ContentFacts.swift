import Git
import GuardCore
import Rules

/// What rules on files want to know about a change: its added lines and its size, read from the tree.
struct ContentFacts {
    let repository: Repository
    let book: RuleBook

    /// Larger files are checked for their path only.
    private static let largestText = 8 << 20

    /// The facts for each changed file that is not excluded.
    func files(in changes: [Change]) throws(GuardError) -> [ChangedFile] {
        let globs = book.exclude.map { PathGlob($0) }
        var files: [ChangedFile] = []
        for change in changes where change.kind != .deleted {
            let path = change.path.description
            if globs.contains(where: { $0.matches(path) }) { continue }
            files.append(try facts(of: change, path: path))
        }
        return files
    }

    /// Whether any rule looks into files at all.
    private var readsContent: Bool {
        let rules: Set<RuleID> = [.forbidContent, .fileMaxLines, .secretsForbidden]
        return book.rules.contains { rules.contains($0.id) }
    }

    private func facts(of change: Change, path: String) throws(GuardError) -> ChangedFile {
        let isNew = change.kind == .added || change.kind == .renamed || change.kind == .copied
        let isText = change.mode == .regular || change.mode == .executable
        guard readsContent, isText, !change.isBinary, let id = change.id, !change.addedLines.isEmpty,
            try repository.blobSize(id) <= Self.largestText
        else {
            return ChangedFile(
                path: path, isNewPath: isNew, isBinary: change.isBinary, lines: [], totalLines: 0)
        }
        let lines = Self.lines(of: try repository.blob(id))
        let added = change.addedLines.flatMap { range in
            range.clamped(to: 1...max(1, lines.count)).compactMap { number in
                lines.indices.contains(number - 1)
                    ? ChangedFile.Line(
                        number: number, text: String(decoding: lines[number - 1], as: UTF8.self)) : nil
            }
        }
        return ChangedFile(
            path: path, isNewPath: isNew, isBinary: false, lines: added, totalLines: lines.count)
    }

    /// The lines without their ends; a final line break starts no further line.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    }
}
