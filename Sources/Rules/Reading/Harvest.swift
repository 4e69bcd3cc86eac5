import GuardCore

/// Everything that was found in all files, before it is decided.
struct Harvest {
    var notes: [Text] = []
    private var candidates: [Candidate] = []
    private var unenforced: [UnenforcedText] = []
    private var blocks: [(path: String, settings: BlockSettings)] = []

    mutating func add(_ findings: Findings, _ page: Page) {
        for var candidate in findings.candidates {
            candidate.path = page.path
            candidates.append(candidate)
        }
        var lines: Set<Int> = []
        for refusal in findings.refusals where lines.insert(refusal.line).inserted {
            unenforced.append(
                UnenforcedText(
                    source: RuleSource(
                        path: page.path, line: refusal.line, text: page.source.quote(refusal.line)),
                    reason: refusal.reason))
        }
    }

    /// A linked changelog or licence is named, though nothing in it is a rule.
    mutating func addRecord(_ target: String, _ line: Int, _ page: Page) {
        unenforced.append(
            UnenforcedText(
                source: RuleSource(path: page.path, line: line, text: page.source.quote(line)),
                reason: Text(
                    "\(target) tells what was or what is allowed; it is not read for rules",
                    ko: "\(target) 은(는) 기록이나 라이선스라서 규칙으로 읽지 않습니다")))
    }

    mutating func add(_ settings: BlockSettings, _ page: Page) {
        if settings.isPresent { blocks.append((page.path, settings)) }
    }

    /// The book that all this makes.
    func book(_ pages: [Page]) -> RuleBook {
        let sources = Dictionary(pages.map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
        var decisions = Decisions { path, line in sources[path]?.quote(line) ?? "" }
        decisions.decide(candidates)
        var book = RuleBook(
            rules: decisions.rules, unenforced: unenforced, files: pages.map(\.path),
            conflicts: decisions.conflicts,
            notes: notes)
        BlockMerge.apply(blocks, to: &book) { path, line in sources[path]?.quote(line) ?? "" }
        book.rules.sort { Self.rank($0) < Self.rank($1) }
        book.unenforced.sort {
            (pages.firstIndex(of: $0.source.path), $0.source.line) < (
                pages.firstIndex(of: $1.source.path), $1.source.line
            )
        }
        return book
    }

    private static let order = Dictionary(uniqueKeysWithValues: RuleID.all.enumerated().map { ($1, $0) })

    private static func rank(_ rule: Rule) -> (Int, Int) {
        (order[rule.id] ?? order.count, rule.because.line)
    }
}

extension [Page] {
    /// The place of a file in the order of reading.
    fileprivate func firstIndex(of path: String) -> Int { firstIndex { $0.path == path } ?? count }
}
