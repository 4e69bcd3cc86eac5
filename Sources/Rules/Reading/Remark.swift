/// A sentence together with what it can inherit: the unit that recognisers look at.
struct Remark: Sendable {
    let passage: Passage
    let sentence: Sentence
    /// What the sentences before it in the same block are about, else what surrounds the block.
    let inherited: ConceptSet
    /// The sentence before it in the same block, which "it" and "there" point back to.
    var previous: Sentence?
    /// What the sentence is about where its own words name nothing.
    var context: ConceptSet { inherited.isEmpty ? passage.topics : inherited }

    static let commitTopics: ConceptSet = [.commit, .commitMessage, .git]

    // MARK: What a word belongs to

    /// What the thing at an offset belongs to: "the title of a *pull request*"; empty when the sentence
    /// names nothing.
    ///
    /// Looked for in this order: before it in its clause, behind it in its clause, in clauses before, in
    /// the clause behind a colon.
    func owners(at offset: Int) -> ConceptSet {
        let clause = sentence.clause(at: offset)
        let isOfBody =
            sentence.has(.body) || previous?.has(.body) == true
            || passage.hasLeadIn && passage.around.first?.concepts.contains(.body) == true
        let topics = sentence.hits.filter { $0.concept.isTopic && !(isOfBody && $0.concept == .codeLine) }
        guard !topics.isEmpty else { return [] }
        let before = topics.filter { clause.contains($0.range.lowerBound) && $0.range.lowerBound <= offset }
        if let nearest = before.last { return group(nearest, topics) }
        let after = topics.filter { clause.contains($0.range.lowerBound) && $0.range.lowerBound > offset }
        if let nearest = after.first { return forwardGroup(nearest, topics) }
        let earlier = topics.filter { $0.range.lowerBound < clause.lowerBound }
        let isCell = passage.block.construct == .tableRow && clause.lowerBound > 0
        if let nearest = earlier.last(where: { $0.concept != .otherThing }) ?? earlier.last {
            return group(nearest, topics)
        }
        if pointsBack(in: clause.lowerBound..<offset) { return [] }
        // What stands behind a row's value is a remark on it.
        if isCell { return [] }
        if !sentence.text[clause].contains(0x3B),
            let nearest = topics.first(where: { $0.range.lowerBound >= clause.upperBound }),
            nearest.range.lowerBound - clause.upperBound < 16
        {
            return forwardGroup(nearest, topics)
        }
        return []
    }

    /// "They are in English, even when the comment is not": *they* are what was spoken of before.
    private func pointsBack(in range: Range<Int>) -> Bool {
        range.lowerBound == 0
            && sentence.all(.anaphor).contains {
                $0.range.lowerBound < 2 && $0.range.upperBound <= range.upperBound
            }
    }

    /// A topic with those joined to it: "comments and commit messages".
    private func group(_ nearest: Lexicon.Hit, _ topics: [Lexicon.Hit]) -> ConceptSet {
        var result: ConceptSet = [nearest.concept]
        var current = nearest.range
        for topic in topics.reversed()
        where topic.range.upperBound <= current.lowerBound || topic.range == current {
            guard topic.range == current || isJoint(topic.range.upperBound..<current.lowerBound) else {
                break
            }
            result.insert(topic.concept)
            current = topic.range
        }
        return result
    }

    private func forwardGroup(_ nearest: Lexicon.Hit, _ topics: [Lexicon.Hit]) -> ConceptSet {
        var result: ConceptSet = [nearest.concept]
        var current = nearest.range
        for topic in topics where topic.range.lowerBound >= current.upperBound || topic.range == current {
            guard topic.range == current || isJoint(current.upperBound..<topic.range.lowerBound) else {
                break
            }
            result.insert(topic.concept)
            current = topic.range
        }
        return result
    }

    private static let joints: Set<String> = [
        "", "and", "or", ",", "/", "&", ", and", ", or", "와", "과", "및", "·", "・", "、", "と", "や", "和", "与",
        "及",
        "或", "und", "oder", "e", "ou", "y", "이나", "나", "하고", "also", "および", "または", ", the", "and the",
        "and in",
        "에서", ",and", "for", "of", "in", "on", "'s", "|", "+", "의", "の", "的", "を含む", "and all", "and any",
    ]

    private func isJoint(_ range: Range<Int>) -> Bool {
        guard range.count < 24 else { return false }
        // A phrase may end within a word: "commit message" in "commit messages and comments".
        let start = sentence.text[range].firstIndex { !Letters.isWordByte($0) } ?? range.upperBound
        return Self.joints.contains(
            SourceText.trimmed(sentence.string(start..<range.upperBound)).lowercased())
    }

    /// Whether the thing at an offset belongs to commits: by its own words, or else by what surrounds it.
    func isAboutCommits(at offset: Int) -> Bool {
        guard !speaksOfDatabase else { return false }
        let owners = owners(at: offset)
        if owners.isEmpty || owners == [.release] && speaksOfTypeAsTag { return isInCommitContext }
        return !owners.isDisjoint(with: Self.commitTopics)
    }

    /// "55 characters, tag included": below "Commits" the tag is the type.
    private var speaksOfTypeAsTag: Bool {
        passage.topics.isSubset(of: Self.commitTopics)
            && sentence.all(.release).allSatisfy { sentence.string($0.range).lowercased() == "tag" }
    }

    var isInCommitContext: Bool {
        !context.isDisjoint(with: Self.commitTopics)
            && (!context.contains(.database) || context.contains(.commitMessage))
    }

    /// Transactions are committed too.
    var speaksOfDatabase: Bool { sentence.has(.database) && !sentence.has(.commitMessage) }

    /// As `isAboutCommits(at:)`, where the words behind are a list and name nothing: types are called
    /// `test` and `docs`.
    func isAboutCommits(before offset: Int) -> Bool {
        guard !speaksOfDatabase else { return false }
        let topics = sentence.hits.filter { $0.concept.isTopic && $0.range.upperBound <= offset }
        guard let nearest = topics.last(where: { $0.concept != .otherThing }) ?? topics.last else {
            return isInCommitContext
        }
        let owners = group(nearest, topics)
        // Some call the type of a commit its tag.
        if owners == [.release] { return isInCommitContext }
        return !owners.isDisjoint(with: Self.commitTopics)
    }

    func isAboutBranches(at offset: Int) -> Bool {
        guard !sentence.has(.codeBranch) else { return false }
        if offset == 0, context.contains(.branch) { return true }
        let others: ConceptSet = [.release, .pullRequest, .issue, .commit, .commitMessage, .database]
        if context.contains(.branch), !sentence.has(.branch), owners(at: offset).isDisjoint(with: others) {
            return true
        }
        let owners = owners(at: offset)
        if owners.contains(.branch) { return true }
        if !owners.isEmpty, owners.isDisjoint(with: [.commit, .git, .push]) { return false }
        return sentence.has(.branch) || context.contains(.branch) || context == [.git]
    }

    // MARK: How it is meant

    private static let lateNegations = [
        "shall not", "should not", "is not", "are not", "isn't", "aren't", "do not", "does not", "doesn't",
        "don't", "never", "nicht",
        "nie", "niemals", "keinesfalls", "nunca", "jamás", "jamais",
        "não", "cannot", "can't", "none", "no",
    ]

    /// Whether the words around it turn it into its opposite.
    func isNegated(at range: Range<Int>) -> Bool {
        if isCondition(at: range.lowerBound) { return false }
        let reach = sentence.reach(range.lowerBound)
        if reach.contains(where: turnsBack(in:)) { return false }
        for hit in sentence.hits where reach.contains(where: { $0.contains(hit.range.lowerBound) }) {
            if hit.concept == .ban {
                if isContrast(hit), hit.range.lowerBound < range.lowerBound { continue }
                if isHypothetical(hit, after: range.upperBound) { continue }
                return true
            }
            guard hit.concept == .not else { continue }
            if isWholeAnswer(hit, to: range, reach) { return true }
            if hit.range.lowerBound < range.lowerBound { return true }
            let gap = hit.range.lowerBound - range.upperBound
            let words = sentence.string(hit.range).lowercased()
            // "Emoji in commits: please don't"
            let isAnswer =
                gap > 12 && !reach[0].contains(hit.range.lowerBound)
                && sentence.text[reach[0]].last(where: { $0 != 0x20 }) == 0x3A
            if gap >= 0, gap <= 12 || isAnswer, Self.lateNegations.contains(words),
                !Self.ands.contains(where: {
                    sentence.string(range.upperBound..<hit.range.lowerBound).contains($0)
                })
            {
                return true
            }
        }
        return reach.contains(where: endsInCross) || (sentence.isCrossed && !hasOwnNegation)
            || isUnderLabelOfBan(range)
    }

    private static let ands = ["and", " und ", " y ", " e ", " et ", " ni "]

    /// "表情符号: 不允许", "Emoji | none": an answer that is nothing but a negation.
    private func isWholeAnswer(_ hit: Lexicon.Hit, to range: Range<Int>, _ reach: [Range<Int>]) -> Bool {
        guard let answer = reach.dropFirst().first(where: { $0.contains(hit.range.lowerBound) }),
            answer.lowerBound >= range.upperBound
        else { return false }
        let rest = sentence.text[hit.range.upperBound..<max(hit.range.upperBound, answer.upperBound)]
        return hit.range.lowerBound <= answer.lowerBound + 1 && rest.allSatisfy { $0 < 0x30 || $0 == 0x3A }
    }

    private static let contrasts: Set<String> = ["대신", "말고", "아니라", "아니고", "ではなく", "代わりに", "せず"]

    private static let topicMarks = ["は", "を", "는 ", "은 ", "를 ", "을 "]

    /// "番号は1行目ではなく最終行に書く": a place is ruled out, not the thing that is to be written elsewhere.
    func isPlacedElsewhere(_ range: Range<Int>) -> Bool {
        sentence.all(.not, .ban).allSatisfy { hit in
            guard isContrast(hit), hit.range.lowerBound > range.upperBound else { return false }
            let between = sentence.string(range.upperBound..<hit.range.lowerBound)
            return Self.topicMarks.contains { mark in
                between.range(ofText: mark).map { $0.upperBound < between.endIndex } == true
            }
        }
    }

    /// "Push to `next` *if* the job is blocked": the ban is the occasion, not what is said of the push.
    private func isHypothetical(_ hit: Lexicon.Hit, after end: Int) -> Bool {
        guard end <= hit.range.lowerBound else { return false }
        let between = sentence.string(end..<hit.range.lowerBound).lowercased()
        return [" if ", " when ", " once ", " while "].contains { between.contains($0) }
    }

    /// "A 대신 B": what stands before is ruled out, what follows is asked for.
    private func isContrast(_ hit: Lexicon.Hit) -> Bool {
        Self.contrasts.contains(sentence.string(hit.range))
            // "쓰지 말고": the verb takes the contrast with it.
            || sentence.string(hit.range).hasSuffix("말")
                && sentence.text[hit.range.upperBound...].starts(with: "고".utf8)
    }

    /// Whether words take negations back; "without exception" makes them stronger.
    func turnsBack(in range: Range<Int>) -> Bool {
        sentence.hits.contains { hit in
            hit.concept == .notNegating && range.contains(hit.range.lowerBound)
                && !sentence.hits.contains { $0.concept == .exceptionless && $0.range == hit.range }
        }
    }

    /// "No gitmoji, no merge."
    func isCondition(at offset: Int) -> Bool {
        let clause = sentence.clause(at: offset)
        guard sentence.text[clause].last == 0x2C, sentence.string(clause).lowercased().hasPrefix("no ") else {
            return false
        }
        let rest = sentence.string(clause.upperBound..<sentence.text.count).lowercased()
        return [" no merge", " no commit", " no review", " no approval"].contains { rest.hasPrefix($0) }
    }

    var hasOwnNegation: Bool { sentence.has(.not, .ban) }

    /// Koreans end a line with `X`: not so.
    func endsInCross(_ clause: Range<Int>) -> Bool {
        let ends: [Character] = [",", ";", ")", "/", " "]
        let words = SourceText.trimmed(
            String(sentence.string(clause).lowercased().reversed().drop { ends.contains($0) }.reversed()))
        return words == "x" || words == "no" || words == "no." || words.hasSuffix(" x")
            || words.hasSuffix("❌") || words.hasSuffix(" ×")
    }

    /// Softened words make a rule a wish.
    func isSoft(at offset: Int) -> Bool {
        let clause = sentence.clause(at: offset)
        if passage.isSoft || sentence.has(.exception) { return true }
        return sentence.has(.soft, in: clause) && !sentence.has(.must, in: clause)
    }

    /// Whether a literal comes under "bad:" inside its own sentence.
    func isMarkedBad(at offset: Int) -> Bool {
        let mark = sentence.hits.last {
            ($0.concept == .badExample || $0.concept == .goodExample) && $0.range.lowerBound < offset
                && isFollowedByColon($0.range.upperBound)
        }
        return mark?.concept == .badExample
    }

    private func isFollowedByColon(_ end: Int) -> Bool {
        let rest = sentence.text[end...].drop { $0 == 0x20 || $0 == 0x29 }
        return rest.first == 0x3A || sentence.text[..<end].last == 0x3A
    }

    /// Whether a literal is only an example ("e.g. `x`").
    func isMarkedExample(at offset: Int) -> Bool {
        guard let mark = sentence.hits.last(where: { $0.concept == .example && $0.range.lowerBound < offset })
        else {
            return behind(offset)
        }
        return sentence.clause(at: mark.range.lowerBound).lowerBound == sentence.clause(at: offset).lowerBound
            || offset - mark.range.upperBound < 4
            || sentence.text[mark.range.upperBound..<offset].allSatisfy { $0 != 0x3B }
    }

    /// "`x` 처럼", "`x` のような": in Korean and Japanese the word stands behind.
    private func behind(_ offset: Int) -> Bool {
        sentence.hits.contains {
            $0.concept == .example && $0.range.lowerBound > offset && $0.range.lowerBound - offset <= 3
                && sentence.text[$0.range.lowerBound] >= 0x80
        }
    }

    func confidence(at offset: Int) -> Rule.Confidence { isSoft(at: offset) ? .implied : .explicit }
}
