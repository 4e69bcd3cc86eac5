import GuardCore

/// Tables that ask in a column's header and answer in its cells: "Commits allowed?" — "no", "Protected" — "yes".
enum TableAnswers {
    private static let longestHeader = 40
    private static let crosses: Set<String> = ["❌", "✗", "✘", "🚫", "⛔", "×", "✖", "x", "-", "–", "—"]
    private static let ticks: Set<String> = ["✅", "✓", "✔", "☑", "✔️", "●", "O", "o", "○", "◯"]

    static func read(_ passages: ArraySlice<Passage>, _ findings: inout Findings) {
        guard let first = passages.first else { return }
        for column in first.header.indices {
            guard let title = first.header[column].first, title.text.count < longestHeader,
                !title.has(.forcePush), !title.has(.commitMessage)
            else { continue }
            readProtected(title, column, passages, &findings)
            readPaths(title, column, passages, &findings)
            readDuties(title, column, passages, &findings)
        }
    }

    // MARK: Branches

    private static func readProtected(
        _ title: Sentence, _ column: Int, _ passages: ArraySlice<Passage>, _ findings: inout Findings
    ) {
        guard let first = passages.first, let names = branchColumn(first), names != column else { return }
        // "Direct deploys" are no commits.
        let asksForCommits =
            title.has(.commit, .push)
            || title.all(.direct).contains {
                let words = title.string($0.range).lowercased()
                return words.contains("commit") || words.contains("push")
            }
        guard asksForCommits || title.has(.protected), !title.has(.branch) || title.has(.protected) else {
            return
        }
        // "No direct commits" and "Protected" are answered with a yes.
        let wantsYes = title.has(.protected) || title.has(.not, .ban)
        var found: [(name: String, line: Int)] = []
        for row in passages where row.cells.indices.contains(max(column, names)) {
            guard wantsYes ? affirms(row, column) : refuses(row, column),
                let name = ProtectedNames.branch(text(row, names))
            else { continue }
            found.append((name, row.block.line))
        }
        guard let line = found.first?.line else { return }
        findings.add(
            .branchProtected, .list(TypesRecogniser.unique(found.map(\.name))), line: line, .explicit,
            "nobody commits to it directly")
    }

    /// The column that names branches: by its header, else the first one under a title about branches.
    private static func branchColumn(_ first: Passage) -> Int? {
        if let named = first.header.firstIndex(where: { cell in
            cell.contains { $0.has(.branch) && !$0.has(.commit, .push, .protected) && !$0.has(.codeBranch) }
        }) {
            return named
        }
        return first.topics.contains(.branch) ? 0 : nil
    }

    // MARK: Parts of the message

    /// "Part | Required": "Scope | yes", "Body | no".
    private static func readDuties(
        _ title: Sentence, _ column: Int, _ passages: ArraySlice<Passage>, _ findings: inout Findings
    ) {
        let asksForChoice = title.has(.optional)
        guard let first = passages.first, column > 0, asksForChoice || title.has(.must),
            title.text.count < shortHeader, ListRecogniser.isOfCommits(first)
        else { return }
        for row in passages where row.cells.indices.contains(column) {
            let isYes = affirms(row, column)
            guard isYes || refuses(row, column), let part = row.cells[0].first, part.text.count < shortHeader
            else { continue }
            add(part, isAsked: isYes != asksForChoice, row, &findings)
        }
    }

    private static let shortHeader = 24

    private static func add(_ part: Sentence, isAsked: Bool, _ row: Passage, _ findings: inout Findings) {
        if part.has(.scope) {
            findings.add(
                .commitScope, .text(isAsked ? "required" : "optional"), line: row.block.line, .explicit,
                "it says whether a scope is needed")
        } else if part.has(.body), isAsked {
            findings.add(
                .commitBodyRequired, .flag(true), line: row.block.line, .explicit, "a body is required")
        } else if part.has(.ticket), isAsked {
            let shown = part.spans.lazy.compactMap { Tickets.pattern(in: $0.content) }.first
            findings.add(
                .commitTicket, .text(shown ?? Tickets.any), line: row.block.line, .explicit,
                "a ticket is asked for")
        } else if part.has(.trailer), isAsked, let shown = shownTicket(row) {
            findings.add(
                .commitTicket, .text(shown), line: row.block.line, .explicit, "a ticket is asked for")
        }
    }

    /// "Footer | yes | `Refs: DRB-<number>`"
    private static func shownTicket(_ row: Passage) -> String? {
        row.cells.dropFirst().joined().flatMap(\.codes).lazy.compactMap { Tickets.pattern(in: $0.content) }
            .first
    }

    // MARK: Paths

    private static func readPaths(
        _ title: Sentence, _ column: Int, _ passages: ArraySlice<Passage>, _ findings: inout Findings
    ) {
        guard title.has(.commit, .commitAway), !title.has(.beforeCommit), !title.has(.database) else {
            return
        }
        // "Never commit" stands above what is meant, "Committed?" beside it.
        let isAbove = title.has(.not, .ban)
        for row in passages where row.cells.indices.contains(column) {
            guard isAbove || (column > 0 && refuses(row, column)) else { continue }
            for sentence in row.cells[isAbove ? column : 0] {
                for code in sentence.codes where ForbidRecogniser.isPath(code.content) {
                    findings.add(
                        .forbidPath,
                        .pattern(
                            ForbiddenPattern(pattern: ForbidRecogniser.glob(code.content), isLiteral: false)),
                        line: code.line, .explicit, "a path must not be committed")
                }
            }
        }
    }

    // MARK: Answers

    private static func refuses(_ row: Passage, _ column: Int) -> Bool {
        if crosses.contains(text(row, column).lowercased()) { return true }
        guard let answer = row.cells[column].first else { return false }
        return answer.isCrossed
            || answer.hits.contains {
                [.refusal, .not, .ban].contains($0.concept) && $0.range.lowerBound == 0
            }
    }

    private static func affirms(_ row: Passage, _ column: Int) -> Bool {
        if ticks.contains(text(row, column)) { return true }
        return row.cells[column].first?.hits.contains { $0.concept == .yes && $0.range.lowerBound == 0 }
            == true
    }

    /// A cell as it was written.
    private static func text(_ row: Passage, _ column: Int) -> String {
        guard row.block.cells.indices.contains(column) else { return "" }
        return SourceText.trimmed(row.block.cells[column].map(\.text).joined())
    }
}
