internal import Files
package import GuardCore
package import PythonSource

extension Review {
    /// What became of the chosen items.
    package struct Applied: Sendable {
        /// In the working files now.
        package var applied: [Item] = []
        /// Left where they are, with the reason.
        package var skipped: [(item: Item, reason: Text)] = []
        /// The files that were written, by path from the root of the repository.
        package var paths: [String] = []
    }

    /// Puts chosen items into working files, which may have moved on since.
    ///
    /// Only bytes are inserted; what cannot be placed for certain is skipped and named, and stays pending. Each file is
    /// written whole or not at all, with its permissions.
    /// - Parameters:
    ///   - chosen: items of this review, edited or not.
    ///   - dropped: items that the person wants to see no more.
    ///   - interpreter: proves the result once more before it is written; nil where there is none.
    ///   - order: sorts imports where that was chosen.
    ///   - stage: called with the paths written, if the person wants them in the index.
    package func apply(
        _ chosen: [Item], dropping dropped: [Item] = [], workTree: String, interpreter: Interpreter?,
        order: ImportOrder? = nil,
        stage: (@Sendable ([String]) async throws(GuardError) -> Void)? = nil
    ) async throws(GuardError) -> Applied {
        var result = Applied()
        var byPath: [(path: String, items: [Item])] = []
        for item in chosen {
            if let index = byPath.firstIndex(where: { $0.path == item.path }) {
                byPath[index].items.append(item)
            } else {
                byPath.append((item.path, [item]))
            }
        }
        let writer = WorkingFile(review: self, workTree: workTree, interpreter: interpreter, order: order)
        for (path, items) in byPath {
            if Task.isCancelled { break }
            do throws(GuardError) {
                let (applied, skipped) = try await writer.apply(items, to: path)
                result.applied += applied
                result.skipped += skipped
                if !applied.isEmpty { result.paths.append(path) }
            } catch {
                result.skipped += items.map { ($0, error.message) }
            }
        }
        if let stage, !result.paths.isEmpty { try await stage(result.paths) }
        try await keep(without: Set((result.applied + dropped).map(\.id)), order: order)
        return result
    }
}

/// One working file that gets proposals.
private struct WorkingFile {
    let review: Review
    let workTree: String
    let interpreter: Interpreter?
    let order: ImportOrder?

    func apply(
        _ items: [Review.Item], to path: String
    ) async throws(GuardError) -> (applied: [Review.Item], skipped: [(Review.Item, Text)]) {
        let place = workTree + "/" + path
        guard Disk.kind(of: place) == .file, let current = try Disk.read(place, limit: 64 << 20),
            let mode = Disk.permissions(of: place)
        else {
            throw GuardError(
                .environment, Text("there is no such file any more", ko: "파일이 더 이상 없습니다"))
        }
        let (file, base) = review.file(of: items[0])
        let rebase = Rebase(from: base, to: current)
        var placed: [(item: Review.Item, insertions: [Insertion])] = []
        var skipped: [(Review.Item, Text)] = []
        for item in items {
            let moved = file.insertions(of: [item.unit]) { Self.imports($0, in: current) }.map {
                rebase.moved($0)
            }
            if moved.contains(where: { $0 == nil }) {
                skipped.append((item, Text("the file has changed there", ko: "그 사이에 그 자리가 바뀌었습니다")))
            } else {
                placed.append((item, moved.compactMap { $0 }))
            }
        }
        guard !placed.isEmpty else { return ([], skipped) }
        // Together, so that one line imports what several of them need.
        let together = file.insertions(of: placed.map(\.item.unit)) { Self.imports($0, in: current) }
            .compactMap { rebase.moved($0) }
        let (accepted, refused) = try await prove(together, path, current)
        let failing = placed.filter { entry in entry.insertions.contains { refused[$0] != nil } }
        skipped += failing.map { entry in
            (entry.item, Text(entry.insertions.compactMap { refused[$0] }.first ?? "it is already there"))
        }
        var applied = placed.map(\.item).filter { item in !failing.contains { $0.item.id == item.id } }
        let bad = Set(failing.flatMap(\.insertions))
        var bytes = Splice.apply(accepted.filter { !bad.contains($0) || $0.slot == "import" }, to: current)
        if let move = applied.first(where: \.unit.sortsImports) {
            if let sorted = await sorted(path, bytes) {
                bytes = sorted
            } else {
                applied.removeAll { $0.id == move.id }
                skipped.append(
                    (
                        move,
                        Text(
                            "the imports are sorted, or more than they would move",
                            ko: "이미 정렬되어 있거나 import 문 밖까지 바뀝니다")
                    ))
            }
        }
        guard !applied.isEmpty else { return ([], skipped) }
        try Disk.write(bytes, to: place, mode: mode)
        return (applied, skipped)
    }

    private func prove(
        _ insertions: [Insertion], _ path: String, _ current: [UInt8]
    ) async throws(GuardError) -> (accepted: [Insertion], refused: [Insertion: String]) {
        guard let interpreter else { return (insertions, [:]) }
        let candidate = Candidate(path: path, original: current, insertions: insertions)
        guard let verdict = try await Prover(interpreter).prove([candidate]).first else { return ([], [:]) }
        var refused: [Insertion: String] = [:]
        for refusal in verdict.refused { refused[refusal.insertion] = refusal.reason }
        return (verdict.accepted, refused)
    }

    private func sorted(_ path: String, _ bytes: [UInt8]) async -> [UInt8]? {
        guard let order else { return nil }
        do throws(GuardError) { return try await order.sorted(path, bytes) } catch { return nil }
    }

    /// Whether the file says `from MODULE import … NAME …` on a line already.
    private static func imports(_ wanted: PendingImport, in bytes: [UInt8]) -> Bool {
        let head = "from \(wanted.module) import "
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
            guard line.hasPrefix(head) else { return false }
            return line.dropFirst(head.count).split { !($0.isLetter || $0.isNumber || $0 == "_") }
                .contains(Substring(wanted.name))
        }
    }
}
