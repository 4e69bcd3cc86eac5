internal import PythonSource

/// What a tree has and lacks, and what a run would add.
package struct SuggestionStatistics: Sendable, Hashable, Codable {
    package var files = 0
    /// Files that could not be looked into.
    package var unreadable = 0
    package var definitions = 0
    /// Those that want none or have a docstring.
    package var documented = 0
    /// Those that want none or have every annotation.
    package var hinted = 0
    /// What would be so with the patch applied.
    package var documentedAfter = 0
    package var hintedAfter = 0
    /// Questions sent, answered from the store, failed and left open.
    package var asked = 0
    package var kept = 0
    package var failed = 0
    package var open = 0
    /// Definitions for which the patch holds something.
    package var proposed = 0
    /// Rejections by gate.
    package var rejected: [String: Int] = [:]

    package init() {}

    /// Questions with an answer, fresh or kept.
    var answered: Int { asked + kept }

    /// The share of definitions with a docstring, in percent.
    package var docstringCoverage: Double { share(documented) }
    package var docstringCoverageAfter: Double { share(documentedAfter) }
    package var hintCoverage: Double { share(hinted) }
    package var hintCoverageAfter: Double { share(hintedAfter) }

    private func share(_ count: Int) -> Double {
        definitions == 0 ? 100 : 100 * Double(count) / Double(definitions)
    }

    /// Both together.
    package mutating func add(_ other: SuggestionStatistics) {
        files += other.files
        unreadable += other.unreadable
        definitions += other.definitions
        documented += other.documented
        hinted += other.hinted
        documentedAfter += other.documentedAfter
        hintedAfter += other.hintedAfter
        asked += other.asked
        kept += other.kept
        failed += other.failed
        open += other.open
        proposed += other.proposed
        rejected.merge(other.rejected, uniquingKeysWith: +)
    }

    /// Counts one file as it is, and as it would be.
    mutating func count(
        _ inspection: Inspection, meant: [Definition], drafts: [Draft], for request: SuggestionRequest
    ) {
        files += 1
        if inspection.problem != nil { unreadable += 1 }
        let byIndex = Dictionary(
            drafts.map { ($0.definition.index, $0.slots) }, uniquingKeysWith: { first, _ in first })
        for definition in meant {
            let slots = Set(byIndex[definition.index] ?? [])
            definitions += 1
            let isDocumented =
                !definition.lacksDocstring || !(request.docstringScope?.holds(definition) ?? true)
            documented += isDocumented ? 1 : 0
            documentedAfter += isDocumented || slots.contains("docstring") ? 1 : 0
            let missing = request.typeScope?.holds(definition) ?? true ? definition.missingTypes : []
            hinted += missing.isEmpty ? 1 : 0
            hintedAfter += missing.allSatisfy { slots.contains("type:" + $0) } ? 1 : 0
            proposed += slots.isEmpty ? 0 : 1
        }
    }
}
