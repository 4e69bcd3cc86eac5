import GuardCore

/// What a section that names no topic in its title has last spoken of: "Commit messages are in English" stands above
/// "Keep the first line under 64 characters".
struct Thread {
    private var section: Int?
    private var topics: ConceptSet = []

    private static let parts: ConceptSet = [
        .subject, .body, .scope, .type, .ticket, .trailer, .imperative, .period, .words, .capitalised,
        .beginWith, .emoji,
    ]

    /// What a passage is about that speaks of a message's part and names nothing else.
    func topics(for passage: Passage) -> ConceptSet {
        guard passage.block.section == section, topics.contains(.commitMessage),
            passage.sentences.contains(where: {
                !$0.present.isDisjoint(with: Self.parts) || Self.showsForm($0)
                    || $0.has(.summary) && $0.has(.period, .imperative)
            })
        else { return [] }
        let own = ConceptSet(passage.sentences.flatMap(\.hits)).topics.subtracting(PageReader.weakTopics)
        guard own.isEmpty else { return [] }
        // Pull requests and issues have titles too.
        let isTitle = passage.sentences.contains { sentence in
            sentence.all(.subject).contains { sentence.string($0.range).lowercased().hasPrefix("title") }
        }
        return isTitle ? [] : [.commitMessage]
    }

    /// Whether a list or table below "The types are:" goes on with what was said of messages.
    func spansTypes(_ passage: Passage) -> Bool {
        guard passage.block.section == section, topics.contains(.commitMessage), passage.topics.isEmpty,
            passage.hasLeadIn, let near = passage.around.first
        else { return false }
        return !near.concepts.isDisjoint(with: [.type, .prefix, .scope])
    }

    /// "**Format.** `<AREA> | <Summary>`"
    private static func showsForm(_ sentence: Sentence) -> Bool {
        sentence.codes.contains { $0.content.contains("<") && $0.content.contains(" ") && $0.offset <= 24 }
    }

    /// "**Commits**: one change each": an item or paragraph with the word for its label.
    private static func opensWithCommits(_ passage: Passage) -> Bool {
        guard let first = passage.sentences.first, let commit = first.first(.commit),
            commit.range.lowerBound == 0, first.string(commit.range).lowercased() == "commits"
        else { return false }
        return first.text[commit.range.upperBound...].first.map { [0x2E, 0x3A].contains($0) } ?? true
    }

    /// Remembers that a form of messages was shown: what stands below "`<type>: <subject>`" is about them.
    mutating func follow(form passage: Passage, _ findings: Findings) {
        guard
            findings.candidates.contains(where: {
                [.commitConventional, .commitSubjectPattern].contains($0.id)
            })
        else { return }
        section = passage.block.section
        topics = [.commitMessage]
    }

    /// Remembers what a passage named.
    mutating func follow(_ passage: Passage, _ named: ConceptSet) {
        if passage.block.section != section {
            section = passage.block.section
            topics = []
        }
        // The cells of a table speak of what each row is for.
        if passage.block.construct == .tableRow { return }
        if !named.isEmpty {
            let isOfMessages =
                Self.opensWithCommits(passage)
                || named.contains(.commit)
                    && passage.sentences.contains {
                        $0.has(.conventional) || $0.has(.commit) && $0.has(.formatted)
                    }
            topics = isOfMessages ? named.union([.commitMessage]) : named
        } else if passage.sentences.contains(where: { $0.has(.conventional) && !$0.has(.pullRequest) }) {
            topics = [.commitMessage]
        }
    }
}
