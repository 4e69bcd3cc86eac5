/// What a title, a lead-in or a parent item says about everything under it.
struct Surroundings: Sendable {
    /// What it is about; empty when the words name nothing.
    var topics: ConceptSet = []
    /// Every concept in the words, for lists that say what they list ("Types:").
    var concepts: ConceptSet = []
    var isBad = false
    var isGood = false
    var isExample = false
    var isObsolete = false
    var isUndecided = false
    var isSoft = false
    /// Whether it forbids what stands under it ("Never do these").
    var bans = false
    /// Whether it is about one folder or tool only ("Documentation site (folder `website/` only)").
    var isElsewhere = false
    /// Whether it is about what others do ("What other repositories do").
    var isOfOthers = false
    /// Whether it tells what was done ("Refactoring results", "Version history").
    var isReport = false
    /// The question that what stands under it answers.
    var question: Sentence?

    init() {}

    init(_ sentences: [Sentence]) {
        guard let last = sentences.last else { return }
        let length = sentences.reduce(0) { $0 + $1.text.count }
        let speaking = length < 120 ? sentences : [last]
        for sentence in speaking { add(sentence) }
        if last.isQuestion { question = last }
        // "Never commit to main. Always work on a branch:" leads in what has to be done.
        if sentences.count > 1, last.has(.must), !last.has(.not, .ban),
            last.text.last(where: { $0 > 0x20 }) == 0x3A
        {
            bans = false
        }
    }

    private mutating func add(_ sentence: Sentence) {
        let found = sentence.present
        concepts.formUnion(found)
        concepts.formUnion(sentence.partsNamed)
        topics.formUnion(found.topics)
        if sentence.commitsThing { topics.remove(.commit) }
        let isShort = sentence.text.count < 70
        if isShort || sentence.isCrossed {
            isBad = isBad || found.contains(.badExample) || sentence.isCrossed
            isGood = isGood || found.contains(.goodExample)
        }
        let isFolder = sentence.codes.contains { $0.content.hasSuffix("/") || $0.content.hasSuffix("/**") }
        isReport = isReport || Self.isReport(sentence)
        isElsewhere = isElsewhere || (found.contains(.only) && isFolder && isShort)
        isOfOthers = isOfOthers || (found.contains(.elsewhere) && isShort)
        isExample = isExample || (found.contains(.example) && isShort)
        isObsolete = isObsolete || found.contains(.obsolete)
        isUndecided =
            isUndecided
            || Self.openTitles.contains(SourceText.trimmed(String(decoding: sentence.text, as: UTF8.self)))
        isUndecided = isUndecided || (found.contains(.undecided) && isShort)
        isSoft =
            isSoft || Self.softTitles.contains(String(decoding: sentence.text, as: UTF8.self))
            || (found.contains(.soft) && isShort && !sentence.isQuestion)
        let negates = found.contains(.not) || found.contains(.ban) || sentence.isCrossed
        // "The following shall under no circumstances be committed to a repository of the company:"
        let leadsIn =
            (found.contains(.commit) || found.contains(.commitAway))
            && (sentence.text.last { $0 > 0x20 } == 0x3A || Self.announces(sentence))
        bans = bans || (negates && !found.contains(.notNegating) && (isShort || leadsIn))
    }

    private static let announcements = [
        "다음 각 ", "다음의 ", "다음 파일", "다음은 ", "아래 ", "次の", "以下の", "下列", "以下", "the following",
    ]

    /// "다음 각 호의 파일은 저장소에 등록하여서는 아니 된다.": what follows is meant.
    private static func announces(_ sentence: Sentence) -> Bool {
        guard sentence.codes.isEmpty, sentence.text.count < 160 else { return false }
        let text = String(decoding: sentence.text, as: UTF8.self)
        return announcements.contains { text.contains($0) }
    }

    /// "Type", "Subject", "Body" as titles: parts of the message that the section before is about.
    var namesPart: Bool {
        !concepts.isDisjoint(with: [.type, .scope, .subject, .body, .trailer, .summary])
    }

    /// "Examples", "Gitmoji": titles between those of the message's parts that lead away from nothing.
    fileprivate var goesOnAboutMessages: Bool {
        topics.isEmpty
            && !concepts.isDisjoint(with: [.example, .goodExample, .badExample, .emoji, .conventional])
    }

    private static let reports = [
        "results", "version history", "revision history", "changes made", "what changed", "what was done",
        "변경 이력", "작업 이력", "수정 이력", "변경 내역", "更新日志", "版本历史", "修订记录", "変更履歴", "更新履歴",
    ]

    /// A title that ends in one of these; a longer sentence speaks of it.
    private static func isReport(_ sentence: Sentence) -> Bool {
        guard sentence.text.count <= 40 else { return false }
        let words = SourceText.trimmed(String(decoding: sentence.text, as: UTF8.self))
        return reports.contains { words == $0 || words.hasSuffix(" " + $0) }
    }

    /// Titles of what is not decided; in a sentence the words say nothing of the kind.
    private static let openTitles: Set<String> = [
        "open", "ideas", "wishlist", "to discuss", "later", "for later", "parked",
    ]

    private static let softTitles: Set<String> = [
        "should", "may", "should:", "may:", "you may", "you may:", "you should",
    ]
}

/// A block with its sentences and everything that surrounds it.
struct Passage: Sendable {
    var block: Block
    var sentences: [Sentence]
    /// The cells of a table's row, and of its header.
    var cells: [[Sentence]] = []
    var header: [[Sentence]] = []
    /// From the nearest (parent item, lead-in) to the farthest (the file's title).
    var around: [Surroundings] = []
    /// Whether the nearest of `around` is a lead-in or parent, not a title.
    var hasLeadIn = false

    /// The nearest words that say what this is about.
    var topics: ConceptSet { around.first { !$0.topics.isEmpty }?.topics ?? [] }

    /// Adds to the nearest topics what this is about besides; an item with topics of its own stays what it is.
    mutating func addTopic(_ facts: Surroundings) {
        let own = ConceptSet(sentences.flatMap(\.hits)).topics.subtracting([.git, .commit, .commitMessage])
        guard own.isEmpty else { return }
        if let nearest = around.firstIndex(where: { !$0.topics.isEmpty }) {
            around[nearest].topics.formUnion(facts.topics)
        } else {
            around.append(facts)
        }
    }

    /// What the nearest words with any of these concepts say.
    func nearest(_ isWanted: (Surroundings) -> Bool) -> Surroundings? { around.first(where: isWanted) }

    var isBad: Bool { around.first { $0.isBad || $0.isGood }.map { $0.isBad && !$0.isGood } ?? false }
    var isExample: Bool { around.prefix(2).contains { $0.isExample || $0.isGood } }
    /// By what stands around it, or by what a notice says of itself: "> Old rules. Commits were in English."
    var isObsolete: Bool {
        around.contains(where: \.isObsolete) || block.isQuoted && sentences.contains { $0.has(.obsolete) }
    }
    var isElsewhere: Bool { around.contains(where: \.isElsewhere) }
    var isOfOthers: Bool { around.contains(where: \.isOfOthers) }
    var isReport: Bool { around.contains(where: \.isReport) }
    var isUndecided: Bool { around.contains(where: \.isUndecided) }
    var isSoft: Bool { around.prefix(2).contains(where: \.isSoft) }
    var isBanned: Bool { around.prefix(2).contains(where: \.bans) }

    var isItem: Bool { [.bullet, .ordered, .task].contains(block.construct) }

    var isFence: Bool { if case .fence = block.construct { true } else { false } }
}

/// A rule file ready for the recognisers.
struct Page: Sendable {
    let path: String
    let source: SourceText
    let outline: Outline
    let passages: [Passage]

    init(path: String, source: SourceText, outline: Outline, lexicon: Lexicon) {
        self.path = path
        self.source = source
        self.outline = outline
        let sections = ReportTitles.settled(
            Self.surroundings(of: outline.sections, lexicon), outline, lexicon)
        var passages: [Passage] = []
        passages.reserveCapacity(outline.blocks.count)
        var own: [Surroundings?] = Array(repeating: nil, count: outline.blocks.count)
        let leading = Set(outline.blocks.flatMap { [$0.parent, $0.leadIn].compactMap { $0 } })
        for (index, block) in outline.blocks.enumerated() {
            var passage = Self.passage(block, lexicon)
            (passage.around, passage.hasLeadIn) = Self.around(block, outline, own, sections)
            if leading.contains(index) {
                let title = ArticleTitles.title(block.pieces)
                own[index] = Surroundings(
                    title.count < block.pieces.count
                        ? SentenceReader.sentences(title, lexicon: lexicon) : passage.sentences)
            }
            if let items = RowSplitter.items(passage, lexicon) {
                passages += items
            } else {
                passages.append(passage)
            }
        }
        Self.markCommitLists(&passages)
        BranchLists.mark(&passages)
        self.passages = passages
    }

    /// "Limit the subject line to 50 characters", "Wrap the body at 72": a list that speaks of subject and body and how
    /// they are worded is about commits, whatever its title says; under "Git" or "History" less will do.
    private static func markCommitLists(_ passages: inout [Passage]) {
        var members: [Int: [Int]] = [:]
        for (index, passage) in passages.enumerated() where passage.topics.isSubset(of: [.git]) {
            if let group = passage.block.group { members[group, default: []].append(index) }
        }
        var facts = Surroundings()
        facts.topics = [.commitMessage]
        for indices in members.values {
            let concepts = ConceptSet(indices.flatMap { passages[$0].sentences.flatMap(\.hits) })
            guard concepts.isDisjoint(with: [.mail, .pullRequest]) else { continue }
            let isOfGit = indices.contains { !passages[$0].topics.isEmpty }
            if isOfGit
                ? concepts.intersection(manners).count > 2 || isTableOfCommits(concepts)
                : speaksOfCommits(concepts, indices, passages)
            {
                for index in indices { passages[index].addTopic(facts) }
            }
        }
    }

    /// A list or table below "Git" that speaks of commits and their titles, and of nothing else that Git has.
    private static func isTableOfCommits(_ concepts: ConceptSet) -> Bool {
        concepts.contains(.subject) && !concepts.isDisjoint(with: [.commit, .commitMessage])
            && concepts.isDisjoint(with: [.branch, .pullRequest, .release, .push, .protected])
    }

    /// What only messages have together.
    private static let manners: ConceptSet = [.subject, .body, .imperative, .period]

    private static func speaksOfCommits(
        _ concepts: ConceptSet, _ indices: [Int], _ passages: [Passage]
    ) -> Bool {
        let titles = indices.reduce(into: ConceptSet()) { all, index in
            for facts in passages[index].around { all.formUnion(facts.concepts) }
        }
        return concepts.intersection(manners).count > 2
            && !concepts.union(titles).isDisjoint(with: [.commit, .commitMessage, .git, .conventional])
    }

    /// The title of the whole file says little about its parts, unless it names commits or branches.
    private static func surroundings(of sections: [Section], _ lexicon: Lexicon) -> [Surroundings] {
        let titles = sections.count { $0.isHeading && $0.level == 1 }
        var isOfCommits = false
        return sections.enumerated().map { index, section in
            var facts = Surroundings(
                SentenceReader.sentences(ArticleTitles.title(section.title), lexicon: lexicon))
            if facts.topics.isEmpty, isOfCommits, facts.namesPart { facts.topics = [.commitMessage] }
            // "Types of Conventional Commits": the name says whose they are.
            if facts.topics.isEmpty, facts.concepts.isSuperset(of: [.conventional, .type]) {
                facts.topics = [.commitMessage]
            }
            isOfCommits =
                facts.topics.contains(.commitMessage) || facts.topics.contains(.commit)
                || isOfCommits && facts.goesOnAboutMessages
            guard section.isHeading, section.level == 1, titles == 1, index <= 2 else { return facts }
            facts.topics.formIntersection([.commit, .commitMessage, .branch])
            // "Show, don't tell": the file's own title rules out nothing of what it holds.
            if sections.count(where: \.isHeading) > 1 {
                facts.bans = false
                facts.isBad = false
            }
            return facts
        }
        .withoutBroadTitle(sections)
    }

    private static func passage(_ block: Block, _ lexicon: Lexicon) -> Passage {
        switch block.construct {
        case .tableRow:
            var passage = Passage(block: block, sentences: [])
            passage.cells = block.cells.map { SentenceReader.sentences($0, lexicon: lexicon) }
            passage.header = block.header.map { SentenceReader.sentences($0, lexicon: lexicon) }
            let separator = Piece(kind: .text, text: ": ", line: block.line)
            let joined = Array(block.cells.filter { !$0.isEmpty }.joined(separator: [separator]))
            passage.sentences = SentenceReader.sentences(joined, lexicon: lexicon)
            return passage
        case .fence: return Passage(block: block, sentences: [])
        default:
            let pieces = BareNames.asCode(block)
            return Passage(block: block, sentences: SentenceReader.sentences(pieces, lexicon: lexicon))
        }
    }

    private static let farthest = 12

    private static func around(
        _ block: Block, _ outline: Outline, _ own: [Surroundings?], _ sections: [Surroundings]
    ) -> ([Surroundings], Bool) {
        var result: [Surroundings] = []
        var current = block
        while result.count < farthest {
            if let leadIn = current.leadIn, leadIn != current.parent, let facts = own[leadIn],
                introduces(outline.blocks[leadIn], current)
            {
                result.append(facts)
            }
            guard let parent = current.parent else { break }
            if let facts = own[parent] { result.append(facts) }
            current = outline.blocks[parent]
        }
        let hasLeadIn = !result.isEmpty
        var section: Int? = block.section
        if case .heading = block.construct { section = outline.sections[block.section].parent }
        while let index = section, result.count < farthest * 2 {
            result.append(sections[index])
            section = outline.sections[index].parent
        }
        // "Git" > "messages" > "no period there": a part of the message below commits is about the message.
        for index in result.indices.dropLast().reversed()
        where result[index].topics.isEmpty && result[index].namesPart {
            let outer = result[(index + 1)...].first { !$0.topics.isEmpty }?.topics ?? []
            if !outer.isDisjoint(with: Remark.commitTopics) { result[index].topics = [.commitMessage] }
        }
        // "Use Conventional Commits:" leads in what is about messages, unless the section is about pull requests.
        if hasLeadIn, result[0].topics.isEmpty, result[0].concepts.contains(.conventional) {
            let outer = result.first { !$0.topics.isEmpty }?.topics ?? []
            if outer.isDisjoint(with: [.pullRequest, .issue]) { result[0].topics = [.commitMessage] }
        }
        return (result, hasLeadIn)
    }

    /// A paragraph leads in a list, table or fence; a paragraph leads in another only with a colon.
    private static func introduces(_ leadIn: Block, _ block: Block) -> Bool {
        if case .fence = leadIn.construct { return false }
        guard block.construct == .paragraph else { return true }
        let last = leadIn.pieces.last?.text.unicodeScalars.last
        return last == ":" || last == "：" || last == "?" || last == "？"
    }
}

extension [Surroundings] {
    /// Where a section of its own is about commits or branches, the file's title says nothing of the others.
    fileprivate func withoutBroadTitle(_ sections: [Section]) -> [Surroundings] {
        let topics: ConceptSet = [.commit, .commitMessage, .git, .branch]
        guard let title = sections.indices.dropFirst().first, sections[title].isHeading,
            sections[title].level == 1, sections.count(where: { $0.isHeading && $0.level == 1 }) == 1,
            indices.contains(where: { $0 > title && !self[$0].topics.isDisjoint(with: topics) }),
            !isOfMessages(title),
            !isOnlyOf(.branch, title)
        else { return self }
        var result = self
        result[title].topics = []
        return result
    }

    /// "Commit message convention" > "Message format", "Type": no other section is about Git.
    private func isOfMessages(_ title: Int) -> Bool {
        self[title].topics.contains(.commitMessage)
            && indices.allSatisfy {
                $0 <= title
                    || self[$0].topics.isDisjoint(with: [.commit, .git, .branch])
                        && self[$0].topics.isSubset(of: [.commitMessage])
            }
    }

    /// "Branch naming" > "Feature branches", "Best practices": a file that is about one thing from its title on.
    private func isOnlyOf(_ topic: Concept, _ title: Int) -> Bool {
        self[title].topics == [topic]
            && indices.allSatisfy {
                $0 <= title || self[$0].topics.contains(topic)
                    || self[$0].topics.isSubset(of: [.git, .release])
            }
    }
}
