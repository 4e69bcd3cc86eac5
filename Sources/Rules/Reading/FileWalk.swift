import GuardCore

/// Reads files one after the other and keeps what they say.
struct FileWalk {
    private let reader: any RuleFileReader
    private let lexicon = Lexicon.standard
    private var pages: [Page] = []
    private var candidates: [Candidate] = []
    private var unenforced: [UnenforcedText] = []
    private var notes: [Text] = []
    private var problems: [RuleProblem] = []

    init(reader: any RuleFileReader) { self.reader = reader }

    mutating func start(at path: String) throws(GuardError) {
        guard case .text(let bytes) = try reader.read(path) else { return }
        read(bytes, path)
    }

    private mutating func read(_ bytes: [UInt8], _ path: String) {
        let source = SourceText(bytes)
        let page = Page(
            path: path, source: source, outline: OutlineReader.outline(of: source), lexicon: lexicon)
        pages.append(page)
        let findings = PageReader(lexicon: lexicon).read(page)
        for var candidate in findings.candidates {
            candidate.path = path
            candidates.append(candidate)
        }
        for refusal in findings.refusals {
            unenforced.append(
                UnenforcedText(
                    source: RuleSource(path: path, line: refusal.line, text: source.quote(refusal.line)),
                    reason: refusal.reason))
        }
    }

    func book() -> RuleBook {
        let sources = Dictionary(pages.map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
        var decisions = Decisions { path, line in sources[path]?.quote(line) ?? "" }
        decisions.decide(candidates)
        return RuleBook(
            rules: decisions.rules, unenforced: unenforced, problems: problems, files: pages.map(\.path),
            conflicts: decisions.conflicts, notes: notes)
    }
}
