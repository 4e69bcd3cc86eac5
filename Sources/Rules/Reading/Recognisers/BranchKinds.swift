import GuardCore

/// Kinds of branches, listed without the slash that goes without saying: "Branch types" > "`feat`: a new feature".
enum BranchKinds {
    /// A column of a table.
    static func readColumn(
        _ cells: [[Sentence]], _ header: Surroundings, _ column: Int, _ first: Passage,
        _ findings: inout Findings
    ) {
        let says = header.concepts.contains(.type) || header.concepts.contains(.prefix)
        guard isOfBranches(first), says || column == 0 && speaksOfKinds(first),
            !header.concepts.contains(.example), !BranchRecogniser.isOtherColumn(column, first) || says
        else { return }
        add(cells.compactMap(name), of: cells.count, first, &findings)
    }

    /// A list whose title or lead-in speaks of kinds.
    static func readList(_ passages: ArraySlice<Passage>, _ findings: inout Findings) {
        guard let first = passages.first, isOfBranches(first), speaksOfKinds(first) else { return }
        add(passages.compactMap(ListRecogniser.leadingName), of: passages.count, first, &findings)
    }

    private static let slots: Set<String> = ["type", "prefix", "kind", "타입", "접두사", "종류", "種別", "类型"]

    /// "`type` | `feature` \\| `fix`" under a template of branch names: what may stand in its first part.
    static func isInTypeSlot(_ span: Span, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard remark.passage.topics.contains(.branch),
            remark.passage.topics.isDisjoint(with: [.commit, .commitMessage]),
            sentence.codes.count(where: { Template.isName($0.content) }) > 2
        else { return false }
        let label = sentence.clause(at: 0)
        guard sentence.text[label].last(where: { $0 != 0x20 }) == 0x3A, span.offset >= label.upperBound else {
            return false
        }
        let code = sentence.codes.first { $0.offset == 0 }?.content
        let words = code ?? sentence.string(label.lowerBound..<label.upperBound)
        return slots.contains(
            SourceText.trimmed(words.lowercased().filter { !"<>{}[]:".contains($0) }))
    }

    private static func add(_ names: [String], of count: Int, _ first: Passage, _ findings: inout Findings) {
        let isKnown = names.allSatisfy {
            $0.lowercased() == $0 && !ProtectedNames.known.contains($0) || $0 == "release"
        }
        let usual = names.count(where: BranchName.knownPrefixes.contains)
        guard names.count >= 2, names.count * 3 >= count * 2, isKnown, usual * 3 >= names.count * 2 else {
            return
        }
        findings.add(
            .branchPrefixes, .list(TypesRecogniser.unique(names.map { $0 + "/" })), line: first.block.line,
            first.isExample || first.isSoft ? .implied : .explicit, Reasons.list)
    }

    private static func isOfBranches(_ first: Passage) -> Bool {
        guard !first.isBad, let near = first.nearest({ !$0.topics.isEmpty }) else { return false }
        return near.topics.contains(.branch)
            && near.topics.isDisjoint(with: [.commit, .commitMessage, .codeBranch])
            && !near.concepts.contains(.codeBranch)
    }

    private static func speaksOfKinds(_ first: Passage) -> Bool {
        first.around.prefix(2).contains { $0.concepts.contains(.type) || $0.concepts.contains(.prefix) }
    }

    private static func name(_ cell: [Sentence]) -> String? {
        guard let sentence = cell.first, cell.count == 1 else { return nil }
        let text =
            sentence.codes.first?.content
            ?? SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
        return Template.isName(text) ? text : nil
    }
}
