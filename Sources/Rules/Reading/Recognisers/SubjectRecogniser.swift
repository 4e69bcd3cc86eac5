import GuardCore

/// How a subject is worded: `commit.subject.case`, `.no_period`, `.imperative`, and `commit.body.required`.
enum SubjectRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        readCase(remark, &findings)
        readPeriod(remark, &findings)
        readImperative(remark, &findings)
        readPair(remark, &findings)
        readBody(remark, &findings)
    }

    private static func readCase(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        for hit in sentence.all(.lowerCase, .capitalised, .upperCase) {
            let offset = hit.range.lowerBound
            guard remark.isAboutCommits(at: offset), !remark.passage.isFence else { continue }
            let isOfSubject = isAmongManners(remark) || opensMessage(hit, remark)
            let part = part(at: offset, remark) ?? (isOfSubject ? .subject : nil)
            guard let part, [.subject, .summary, .firstLetter, .commitMessage].contains(part) else {
                continue
            }
            guard !remark.isAboutBranchesOnly(at: offset) else { continue }
            let isNegated = remark.isNegated(at: hit.range)
            let value: String
            switch hit.concept {
            case .lowerCase:
                if isNegated { continue }
                value = "lower"
            case .capitalised: value = isNegated ? "lower" : "sentence"
            default:
                guard sentence.has(.firstLetter) else { continue }
                value = isNegated ? "lower" : "sentence"
            }
            findings.add(
                .commitSubjectCase, .text(value), line: sentence.line(at: offset),
                remark.confidence(at: offset),
                "the case of the subject is named")
            return
        }
    }

    /// "Imperative, lowercase, no trailing period": only a subject has all of these.
    private static func isAmongManners(_ remark: Remark) -> Bool {
        (remark.sentence.has(.imperative, .period)
            || remark.sentence.has(.period) && remark.sentence.has(.beginWith))
            && !remark.context.isDisjoint(with: [.commit, .commitMessage, .git])
    }

    /// "Begin with a capital", in a section on commits.
    private static func opensMessage(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let topics: ConceptSet = [.commit, .commitMessage]
        return !remark.passage.hasLeadIn && !remark.context.isDisjoint(with: topics)
            && remark.context.isDisjoint(with: [.branch, .pullRequest])
            && remark.sentence.present.topics.isSubset(of: topics)
            && remark.sentence.all(.beginWith).contains {
                (0...8).contains(hit.range.lowerBound - $0.range.upperBound)
            }
    }

    /// The nearest part of the message before an offset, else behind it, else in the lead-in.
    static func part(at offset: Int, _ remark: Remark) -> Concept? {
        let parts: ConceptSet = [
            .subject, .body, .summary, .type, .scope, .firstLetter, .commitMessage, .prefix, .trailer,
            .ticket,
        ]
        let hits = remark.sentence.hits.filter { parts.contains($0.concept) }
        let clause = remark.sentence.clause(at: offset)
        if let before = hits.last(where: {
            clause.contains($0.range.lowerBound) && $0.range.lowerBound < offset
        }) {
            return remark.sentence.partNamed(by: before) ?? before.concept
        }
        let next =
            hits.first { clause.contains($0.range.lowerBound) } ?? hits.last { $0.range.lowerBound < offset }
        if let next { return remark.sentence.partNamed(by: next) ?? next.concept }
        let near = remark.passage.around.first?.concepts ?? []
        if near.contains(.subject) { return .subject }
        // "Commit messages should:" > "begin with a capital letter"
        if near.contains(.commitMessage), near.isDisjoint(with: [.body, .type, .scope, .trailer]) {
            return .commitMessage
        }
        // "For the **summary**:" leads in what is said of it.
        let others: ConceptSet = [.body, .type, .scope, .trailer, .ticket]
        return remark.passage.hasLeadIn && near.contains(.summary) && near.isDisjoint(with: others)
            ? .summary : nil
    }

    private static func readPeriod(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        for hit in sentence.all(.period) {
            let offset = hit.range.lowerBound
            guard remark.isAboutCommits(at: offset), remark.isNegated(at: hit.range) || isLeftOff(hit, remark)
            else { continue }
            let part = part(at: offset, remark)
            guard part != .body, part != .type, part != .scope else { continue }
            if part == nil, !sentence.has(.commit, .commitMessage),
                remark.context.isDisjoint(with: [.commit, .commitMessage])
            {
                continue
            }
            findings.add(
                .commitSubjectNoPeriod, .flag(true), line: sentence.line(at: offset),
                remark.confidence(at: offset),
                "a final full stop is ruled out")
            return
        }
    }

    /// A banning title stands above a bare "trailing period".
    private static func isLeftOff(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        if remark.passage.isBanned, !remark.hasOwnNegation { return true }
        // "문장 끝 마침표 생략": left out, with nothing that allows or forbids it.
        return remark.sentence.has(.omit) && !remark.hasOwnNegation
            && !remark.sentence.has(.optional, .notNegating, .soft)
    }

    private static func readImperative(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        for hit in sentence.all(.imperative) {
            let offset = hit.range.lowerBound
            guard remark.isAboutCommits(at: offset), !remark.isNegated(at: hit.range) else { continue }
            let part = part(at: offset, remark)
            if part == nil, !isWord(hit, sentence),
                remark.context.isDisjoint(with: [.commit, .commitMessage])
            {
                continue
            }
            findings.add(
                .commitSubjectImperative, .flag(true), line: sentence.line(at: offset),
                isTenseOnly(hit, sentence) ? .implied : remark.confidence(at: offset),
                "the imperative is asked for")
            return
        }
    }

    /// "Add", never "Added", in a section on messages and with no other word for it.
    private static func readPair(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard !sentence.has(.imperative, .words), let offset = VerbPair.offset(in: sentence),
            remark.isAboutCommits(at: offset),
            sentence.has(.commit, .commitMessage)
                || !remark.context.isDisjoint(with: [.commit, .commitMessage]),
            !sentence.has(.pullRequest, .branch, .docstring)
        else { return }
        findings.add(
            .commitSubjectImperative, .flag(true), line: sentence.line(at: offset),
            remark.confidence(at: offset),
            "a verb is shown as it is to be written")
    }

    /// "Present tense" alone may be "adds"; with "add", not "added", it is the imperative.
    private static func isTenseOnly(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        guard sentence.string(hit.range).lowercased().hasSuffix("tense"), !isWord(hit, sentence) else {
            return false
        }
        return !MessageRecogniser.isPairOfSayings(sentence)
            || sentence.spans.first.map { $0.content.split(separator: " ").first?.hasSuffix("s") == true }
                == true
    }

    private static func isWord(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        sentence.string(hit.range).lowercased().contains("imperativ")
    }

    private static func readBody(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        if let only = sentence.first(.withoutBody), remark.isNegated(at: only.range),
            remark.context.isEmpty || remark.isInCommitContext || sentence.has(.commit, .commitMessage)
        {
            findings.add(
                .commitBodyRequired, .flag(true), line: sentence.line(at: only.range.lowerBound), .explicit,
                "a body is required")
            return
        }
        guard let body = sentence.first(.body) ?? sentence.bodyOfCommit,
            remark.isAboutCommits(at: body.range.lowerBound),
            !sentence.string(body.range).lowercased().contains("line")
        else { return }
        let offset = body.range.lowerBound
        guard !sentence.has(.optional),
            !sentence.has(.wrap) || sentence.has(.notNegating) || isOwed(body, sentence),
            sentence.numbers.isEmpty || sentence.has(.must, .notNegating),
            isToBeHeld(body, sentence)
                || !sentence.has(.english, .korean, .japanese, .chinese, in: sentence.clause(at: offset))
        else { return }
        guard !isPlace(body, sentence), let confidence = bodyConfidence(body, remark) else { return }
        findings.add(
            .commitBodyRequired, .flag(true), line: sentence.line(at: offset), confidence,
            "a body is required")
    }

    /// "The body is a must and wraps at 72": the duty stands apart from how wide the lines are.
    private static func isOwed(_ body: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let wraps = sentence.all(.wrap).map(\.range) + sentence.numbers.map(\.range)
        return sentence.all(.must, .notNegating).contains { duty in
            duty.range.lowerBound >= body.range.upperBound
                && wraps.allSatisfy { wrap in
                    let gap =
                        wrap.lowerBound >= duty.range.upperBound
                        ? duty.range.upperBound..<wrap.lowerBound
                        : wrap.upperBound..<max(wrap.upperBound, duty.range.lowerBound)
                    let words = sentence.string(gap).lowercased()
                    return ands.contains(where: words.contains)
                }
        }
    }

    /// "番号は件名ではなく本文の最後に書く": where something else is put.
    private static func isPlace(_ body: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        guard let ticket = sentence.first(.ticket), ticket.range.lowerBound < body.range.lowerBound,
            sentence.text[body.range.lowerBound] >= 0x80
        else { return false }
        let rest = sentence.string(
            body.range.upperBound..<min(sentence.text.count, body.range.upperBound + 12))
        return ["の最後", "の末尾", "の冒頭", "の先頭", "に", "末尾", "最后", "中", "里", "에"].contains(where: rest.hasPrefix)
    }

    private static let ands = [",", "、", " and ", " und ", " e ", " y ", " et "]

    /// "Must hold a Chinese body" asks for the body and for its language.
    private static func isToBeHeld(_ body: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let before = sentence.hits.filter {
            (0..<24).contains(body.range.lowerBound - $0.range.upperBound)
        }
        return before.contains { $0.concept == .must } && before.contains { $0.concept == .include }
    }

    private static func bodyConfidence(_ body: Lexicon.Hit, _ remark: Remark) -> Rule.Confidence? {
        let sentence = remark.sentence
        let isPair =
            sentence.has(.notNegating)
            || ([body] + sentence.all(.body)).contains { remark.isMissed(at: $0.range) }
            || isWithoutBody(body, sentence)
        if isPair { return .explicit }
        guard !remark.isNegated(at: body.range), !remark.isSoft(at: body.range.lowerBound) else { return nil }
        if sentence.has(.subject), sentence.has(.type) { return nil }
        let ends =
            sentence.clauses.first { $0.contains(body.range.lowerBound) }?.upperBound ?? sentence.text.count
        for must in sentence.all(.must) {
            if must.range.upperBound <= body.range.lowerBound,
                body.range.lowerBound - must.range.upperBound < 24
            {
                return .explicit
            }
            if must.range.lowerBound >= body.range.upperBound {
                let gap = must.range.lowerBound - body.range.upperBound
                let rest = max(ends, must.range.upperBound) - must.range.upperBound
                let reach = sentence.has(.everyOne) ? 32 : 16
                if gap < reach, rest < 28 || must.range.lowerBound >= ends { return .explicit }
            }
        }
        if sentence.has(.everyOne, .must), sentence.has(.commit, .commitMessage), hasVerb(body, sentence) {
            return .explicit
        }
        if mustHold(body, sentence) { return .implied }
        return nil
    }

    /// "The body must explain why": who has to write that has to write a body. Where the verb ends the sentence the
    /// duty stands before it: "본문에는 왜 바꿨는지 꼭 적어".
    private static func mustHold(_ body: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        sentence.all(.must).contains { must in
            let gap = must.range.lowerBound - body.range.upperBound
            let isVerbLast = sentence.all(.include, .write).contains {
                (0...8).contains($0.range.lowerBound - must.range.upperBound)
            }
            return gap >= 0 && gap <= (isVerbLast ? 48 : 8)
        }
    }

    /// "A commit without a body is sent back."
    private static func isWithoutBody(_ body: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let before = sentence.string(max(0, body.range.lowerBound - 14)..<body.range.lowerBound).lowercased()
        let behind = sentence.string(
            body.range.upperBound..<min(sentence.text.count, body.range.upperBound + 20))
        let isWithout =
            before.contains("without") || before.hasSuffix("no ") && sentence.has(.ban)
            || behind.contains("없는")
            || behind.contains("없이")
            || behind.contains("のない")
            || before.contains("没有") || before.contains("ohne") || before.contains("sem ")
        return isWithout && sentence.has(.commit, .commitMessage, .summary)
    }

    private static func hasVerb(_ body: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let before = sentence.string(max(0, body.range.lowerBound - 12)..<body.range.lowerBound).lowercased()
        return [
            "has a", "have a", "with a", "needs a", "carries a", "gets a", "hat einen", "tem um",
            "a detailed",
        ].contains { before.contains($0) }
    }
}

extension Remark {
    /// Whether the thing at an offset is said of branches and not of commits.
    func isAboutBranchesOnly(at offset: Int) -> Bool {
        let owners = owners(at: offset)
        if owners.isEmpty {
            return context.contains(.branch) && context.isDisjoint(with: [.commit, .commitMessage])
        }
        return owners.contains(.branch) && owners.isDisjoint(with: Self.commitTopics)
    }
}
