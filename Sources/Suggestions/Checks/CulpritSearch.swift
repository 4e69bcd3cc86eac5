internal import GuardCore
internal import PythonSource

/// Finds, by halving, the definitions whose proposals break the project's tests, and drops them.
struct CulpritSearch {
    let testsPass: @Sendable (FileContents) async -> Bool
    let progress: ProgressSink?

    /// Runs of the tests at most: a dozen culprits in a thousand definitions take about so many.
    private static let mostRuns = 60

    func run(on files: inout [FileDraft]) async {
        let units = files.indices.flatMap { file in
            files[file].drafts.indices.filter { !files[file].drafts[$0].insertions.isEmpty }
                .map { Unit(file: file, draft: $0) }
        }
        guard !units.isEmpty else { return }
        var runs = 0
        let good = await passing(units, beside: [], files, &runs)
        let kept = Set(good)
        for unit in units where !kept.contains(unit) {
            for slot in files[unit.file].drafts[unit.draft].slots {
                files[unit.file].drafts[unit.draft].drop(slot, Gate.tests.rawValue, "the tests fail with it")
            }
        }
        for file in Set(units.map(\.file)) { files[file].rebuild() }
    }

    private struct Unit: Hashable {
        let file: Int
        let draft: Int
    }

    /// Those of the units with which the tests pass, together with `others` that are known to.
    private func passing(_ units: [Unit], beside others: [Unit], _ files: [FileDraft], _ runs: inout Int)
        async -> [Unit]
    {
        guard !units.isEmpty, runs < Self.mostRuns, !Task.isCancelled else { return [] }
        runs += 1
        progress?(
            Progress(.suggestions, done: runs, total: nil, detail: "tests with \(units.count) proposals"))
        if await testsPass(contents(Set(units + others), files)) { return units }
        guard units.count > 1 else { return [] }
        let middle = units.count / 2
        let first = await passing(Array(units[..<middle]), beside: others, files, &runs)
        return first + (await passing(Array(units[middle...]), beside: others + first, files, &runs))
    }

    private func contents(_ kept: Set<Unit>, _ files: [FileDraft]) -> FileContents {
        var contents: FileContents = [:]
        for index in files.indices where !files[index].isEmpty {
            var file = files[index]
            for draft in file.drafts.indices where !kept.contains(Unit(file: index, draft: draft)) {
                file.drafts[draft].insertions = []
                file.drafts[draft].imports = [:]
            }
            file.rebuild()
            contents[file.file.path] = file.patched
        }
        return contents
    }
}
