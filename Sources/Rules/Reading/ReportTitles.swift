/// Titles that tell what was done in one file and rule it in another: "변경 이력" over dates, and over articles on commits.
enum ReportTitles {
    private static let orders: ConceptSet = [
        .must, .ban, .not, .notNegating, .atMost, .formatted, .beginWith, .oneOf,
    ]

    /// The sections, where a report that gives orders on commits is none.
    static func settled(_ sections: [Surroundings], _ outline: Outline, _ lexicon: Lexicon) -> [Surroundings]
    {
        guard sections.contains(where: \.isReport) else { return sections }
        var orders = Array(repeating: 0, count: sections.count)
        var dated: Set<Int> = []
        for block in outline.blocks {
            guard let report = report(above: block.section, sections, outline) else { continue }
            for sentence in SentenceReader.sentences(block.pieces, lexicon: lexicon) {
                if isDated(sentence) { dated.insert(report) }
                if isOrder(sentence) { orders[report] += 1 }
            }
        }
        var settled = sections
        for index in sections.indices where !dated.contains(index) {
            guard orders[index] > (isChapter(outline.sections[index]) ? 0 : 1) else { continue }
            settled[index].isReport = false
            settled[index].topics.subtract([.changelog])
            settled[index].topics.insert(.git)
        }
        return settled
    }

    /// "제3장 변경 이력": a chapter of a statute, which reports nothing.
    private static func isChapter(_ section: Section) -> Bool {
        section.title.first.map { OutlineReader.isArticle($0.text) || $0.text.prefix(5).contains("장") }
            == true
    }

    /// The nearest report that a section lies in; parents are few.
    private static func report(above section: Int, _ sections: [Surroundings], _ outline: Outline) -> Int? {
        var current: Int? = section
        while let index = current {
            if sections[index].isReport { return index }
            current = outline.sections[index].parent
        }
        return nil
    }

    private static func isOrder(_ sentence: Sentence) -> Bool {
        sentence.has(.commit, .commitMessage) && !sentence.present.isDisjoint(with: orders)
    }

    /// A year or a version, as entries of a report have.
    private static func isDated(_ sentence: Sentence) -> Bool {
        sentence.numbers.contains { (1990...2099).contains($0.value) && $0.unit == nil }
            || sentence.text.starts(with: "v0.".utf8) || sentence.text.starts(with: "v1.".utf8)
    }
}
