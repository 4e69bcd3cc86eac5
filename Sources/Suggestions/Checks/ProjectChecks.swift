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

    /// Sorts imports, where that moves nothing else.
    func sortImports(of files: inout [FileDraft]) async {
        if let sorter = request.checks.importSorter { await sortImports(&files, with: sorter) }
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
            // A checker that does not run proves nothing; without it, its hints are not held back.
            progress?(Progress(.typeCheck, done: 0, total: nil, detail: error.message.english))
        }
    }

    private func sortImports(_ files: inout [FileDraft], with sorter: any ImportSorting) async {
        let proof = ImportMoveProof(interpreter: request.interpreter)
        for index in files.indices where !files[index].isEmpty {
            do throws(GuardError) {
                let sorted = try await sorter.sorted(files[index].file.path, files[index].patched)
                guard sorted != files[index].patched else { continue }
                guard try await proof.movesImportsOnly(from: files[index].patched, to: sorted) else {
                    continue
                }
                files[index].patched = sorted
                files[index].sortsImports = true
            } catch {
                continue
            }
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
