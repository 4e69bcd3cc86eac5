internal import Git
internal import GuardCore
internal import PythonSource

/// The proofs that ask the project's own tools: type checker, tests, import sorter.
struct ProjectChecks {
    let request: SuggestionRequest
    let progress: ProgressSink?

    /// Whether some of them can take something out again.
    var canDrop: Bool { request.checks.typeChecker != nil || request.checks.testsPass != nil }

    /// Takes out what the type checker or the tests do not bear.
    func drop(from files: inout [FileDraft]) async {
        if let checker = request.checks.typeChecker { await checkTypes(&files, with: checker) }
        if let testsPass = request.checks.testsPass {
            await CulpritSearch(testsPass: testsPass, progress: progress).run(on: &files)
        }
    }

    /// Sorts the imports of all files, some at a time, as far as the time goes.
    func sortImports(of files: inout [FileDraft]) async {
        guard let sorter = request.checks.importSorter else { return }
        let order = ImportOrder(sorter, interpreter: request.interpreter)
        let mode = request.modes
        await withTaskGroup(of: (Int, Move?).self) { group in
            var waiting = files.indices.filter { files[$0].inspection.problem == nil }[...]
            func add() {
                guard let index = waiting.popFirst() else { return }
                let file = files[index]
                group.addTask { (index, await move(of: file, order, mode[file.file.path])) }
            }
            for _ in 0..<Self.sideBySide { add() }
            while let (index, move) = await group.next() {
                if let move {
                    files[index].patched = move.patched
                    files[index].importMove = move.preview
                }
                add()
            }
        }
    }

    /// Runs of the import sorter at the same time.
    private static let sideBySide = 4

    /// A file with its imports sorted, and what that alone does to the original.
    private struct Move {
        let patched: [UInt8]
        let preview: String
    }

    private func move(of file: FileDraft, _ order: ImportOrder, _ mode: UInt32?) async -> Move? {
        let path = file.file.path
        do throws(GuardError) {
            return try await Deadline.within(request.provingEnd) { () throws(GuardError) -> Move? in
                guard let patched = try await order.sorted(path, file.patched) else { return nil }
                let original =
                    file.isEmpty ? patched : try await order.sorted(path, file.file.bytes) ?? file.file.bytes
                let preview = try Patch.unified(
                    path: RepositoryPath(path), old: file.file.bytes, new: original,
                    mode: mode.map { FileMode(rawValue: $0) } ?? .regular)
                return Move(patched: patched, preview: String(decoding: preview, as: UTF8.self))
            } ?? nil
        } catch {
            // A tool that does not run sorts nothing.
            return nil
        }
    }

    /// Drops the hints of definitions about which the checker has something new to say.
    private func checkTypes(_ files: inout [FileDraft], with checker: any TypeChecking) async {
        guard files.contains(where: \.hasTypes) else { return }
        progress?(Progress(.typeCheck, done: 0, total: nil, detail: checker.name))
        do throws(GuardError) {
            let original = contents(files) { $0.file.bytes }
            let before = ComplaintCount(try await checker.complaints(about: original))
            // A dropped hint can uncover another complaint; the last round drops all that is left.
            for round in 0..<3 {
                let now = try await checker.complaints(about: contents(files) { $0.patched })
                let new = before.new(in: now)
                if new.isEmpty { return }
                for index in files.indices {
                    files[index].dropTypes(complainedAbout: new, by: checker.name, all: round == 2)
                }
            }
        } catch {
            // What the project's own checker has no word on is not proven.
            let words = ([error.message.english] + error.causes).joined(separator: ": ")
            for index in files.indices { files[index].dropTypesOfModel(words) }
        }
    }

    private func contents(_ files: [FileDraft], _ bytes: (FileDraft) -> [UInt8]) -> FileContents {
        var contents: FileContents = [:]
        for file in files where !file.isEmpty { contents[file.file.path] = bytes(file) }
        return contents
    }
}

/// How often each complaint is there, whatever line it is on: insertions move lines.
struct ComplaintCount {
    private var counts: [String: Int] = [:]

    init(_ complaints: [TypeComplaint]) {
        for complaint in complaints { counts[Self.key(complaint), default: 0] += 1 }
    }

    /// Those beyond what was there before.
    func new(in complaints: [TypeComplaint]) -> [TypeComplaint] {
        var left = counts
        return complaints.filter { complaint in
            let key = Self.key(complaint)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }

    private static func key(_ complaint: TypeComplaint) -> String {
        complaint.path + "\u{0}" + complaint.message
    }
}
