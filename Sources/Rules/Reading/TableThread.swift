/// What a table speaks of that stands under no telling title: below the row "Format | Conventional Commits" the row
/// "Subject | 60 characters" is about messages too.
struct TableThread {
    private var group: Int?
    private var isOfMessages = false

    private static let messages: ConceptSet = [.commit, .commitMessage, .conventional]
    private static let parts: ConceptSet = [
        .subject, .body, .summary, .scope, .type, .ticket, .trailer, .emoji, .coAuthor, .signOff, .period,
        .imperative,
    ]

    /// What a row is about by the rows above it; any row on something else ends it.
    mutating func topics(for row: Passage) -> ConceptSet {
        guard row.block.construct == .tableRow, row.topics.isEmpty else {
            isOfMessages = false
            return []
        }
        if row.block.group != group {
            group = row.block.group
            isOfMessages = false
        }
        let present = row.sentences.reduce(into: ConceptSet()) { $0 = $0.union($1.present) }
        let label = row.cells.first.map { $0.reduce(into: ConceptSet()) { $0 = $0.union($1.present) } } ?? []
        let foreign = present.topics.subtracting(PageReader.weakTopics)
            .subtracting([.commit, .commitMessage])
        guard foreign.isEmpty else {
            isOfMessages = false
            return []
        }
        if !present.isDisjoint(with: Self.messages) {
            isOfMessages = true
            return present.contains(.commitMessage) ? [] : [.commitMessage]
        }
        isOfMessages = isOfMessages && (Self.asksForLanguage(row) || !label.isDisjoint(with: Self.parts))
        return isOfMessages ? [.commitMessage] : []
    }

    private static func asksForLanguage(_ row: Passage) -> Bool {
        guard let cell = row.cells.first, cell.count == 1, let label = cell.first else { return false }
        return LanguageWords.labels.contains(
            SourceText.trimmed(label.string(0..<label.text.count)).lowercased())
            && row.sentences.contains { $0.hits.contains { LanguageRecogniser.isOne($0.concept) } }
    }
}
