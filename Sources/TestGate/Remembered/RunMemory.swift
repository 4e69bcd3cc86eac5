import GuardCore

/// What one run may find remembered, and under which keys its own pass is kept.
struct RunMemory {
    let results: RememberedResults
    /// Everything was run.
    let all: RememberedResults.Key
    /// What this request asks for: everything as well, or the tests of a change.
    let asked: RememberedResults.Key

    func find() throws(GuardError) -> RememberedResults.Pass? {
        if let known = try results.find(all) { return known }
        return asked == all ? nil : try results.find(asked)
    }

    func remember(_ report: TestsReport, wasAll: Bool) throws(GuardError) {
        try results.remember(report, as: wasAll ? all : asked)
    }
}
