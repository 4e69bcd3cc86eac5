import GuardCore

/// The second stage: every passage of a page goes past every recogniser, and what is only quoted, shown as
/// bad, abandoned or undecided is refused with its reason.
struct PageReader {
    let lexicon: Lexicon

    func read(_ page: Page) -> Findings {
        var findings = Findings()
        var sibling: (group: Int, topics: ConceptSet)?
        var thread = Thread()
        var table = TableThread()
        var spun: Set<Int> = []
        let rows = CommitRows(page.passages)
        for passage in page.passages {
            var own = Findings()
            if passage.block.pieces.contains(where: { $0.url.map { $0.contains("/commit/") } == true }) {
                continue
            }
            if let group = passage.block.group, thread.spansTypes(passage) { spun.insert(group) }
            if passage.isFence {
                FenceRecogniser.read(passage, lexicon, &own)
                thread.follow(form: passage, own)
            } else {
                let earlier = sibling.flatMap { $0.group == passage.block.group ? $0.topics : nil } ?? []
                let isOpen = passage.topics.isSubset(of: [.git]) && passage.block.construct != .tableRow
                let spun = isOpen ? thread.topics(for: passage) : rows.topics(for: passage)
                let shared = table.topics(for: passage)
                let topics = read(
                    passage, earlier.intersection([.docstring]).union(spun).union(shared), &own)
                thread.follow(passage, topics)
                ForbidRecogniser.readRow(passage, &own)
                sibling = passage.block.group.map { ($0, topics) }
            }
            admit(own, passage, &findings)
        }
        var listed: Set<Int> = []
        for group in groups(page.passages) {
            var own = Findings()
            let isSpun = group.first?.block.group.map(spun.contains) == true
            ListRecogniser.read(isSpun ? Self.aboutMessages(group) : group, lexicon, &own)
            if let first = group.first { admit(own, first, &findings) }
            if !own.candidates.isEmpty { listed.formUnion(group.map(\.block.line)) }
        }
        keepUnknown(listed, &findings)
        return findings
    }

    /// "We use Conventional Commits." alone, not for the sake of a changelog.
    private func speaksOfMessages(_ sentence: Sentence, _ findings: Findings) -> Bool {
        !sentence.has(.changelog, .release)
            && findings.candidates.contains { $0.id == .commitConventional && $0.confidence == .explicit }
    }

    /// A list that the sentences before it make one about messages.
    private static func aboutMessages(_ group: ArraySlice<Passage>) -> ArraySlice<Passage> {
        var facts = Surroundings()
        facts.topics = [.commitMessage]
        return group.map { passage in
            var passage = passage
            passage.around.append(facts)
            return passage
        }[...]
    }

    /// Reads the sentences of a passage and returns what the last of them was about.
    private func read(_ passage: Passage, _ earlier: ConceptSet, _ findings: inout Findings) -> ConceptSet {
        var inherited: ConceptSet =
            passage.topics.isSubset(of: [.git]) ? earlier : []
        var named: ConceptSet = []
        var question = passage.around.first?.question
        var previous: Sentence?
        var before = 0
        for sentence in passage.sentences {
            let isRowOfMessages =
                passage.block.construct == .tableRow && earlier.contains(.commitMessage)
            let isLabelled =
                passage.topics.isEmpty && !isRowOfMessages && Self.hasForeignLabel(sentence)
            let remark = Remark(
                passage: passage, sentence: sentence, inherited: isLabelled ? [.otherThing] : inherited,
                previous: previous)
            previous = sentence
            if case .heading = passage.block.construct {
                if sentence.isQuestion { continue }
                ConventionRecogniser.read(remark, lexicon, &findings)
                TitledRecogniser.readTitle(remark, &findings)
                // "Never push to main" as a title says it all.
                if sentence.has(.ban, .not), sentence.has(.direct, .push) {
                    ProtectedRecogniser.read(remark, &findings)
                }
                continue
            }
            var own = Findings()
            if sentence.isQuestion, !isChecked(sentence, passage) {
                question = sentence
            } else {
                recognise(remark, &own)
                if let asked = question { answer(asked, remark, &own) }
                question = nil
                protectLabelled(remark, &own)
            }
            if own.candidates.isEmpty, own.refusals.isEmpty, !sentence.isQuestion, UnknownRules.isOne(remark)
            {
                own.unknown = [Refusal(line: sentence.line, reason: UnknownRules.reason)]
            }
            if own.candidates.isEmpty, sentence.takesBack { retract(before, &findings) }
            before = findings.candidates.count
            keep(own, remark, &findings)
            let topics = sentence.present.topics.subtracting(Self.weakTopics)
            if !topics.isEmpty, !Self.commitsSomething(sentence, topics), !sentence.commitsThing,
                !Self.tellsOfSlot(remark, topics)
            {
                inherited = topics
                named = topics
            } else if inherited.isEmpty, passage.topics.isEmpty, speaksOfMessages(sentence, own) {
                // "We use Conventional Commits. Types: …": what follows is about messages.
                inherited = [.commitMessage]
            }
        }
        return named
    }

    /// "- [ ] Is the subject at most 50 characters long?": what a checklist asks has to be so.
    private func isChecked(_ sentence: Sentence, _ passage: Passage) -> Bool {
        passage.block.construct == .task && passage.sentences.count == 1
    }

    /// "We used to ask for X. That is no longer required.": the second sentence takes the first one back.
    private func retract(_ start: Int, _ findings: inout Findings) {
        guard start < findings.candidates.count else { return }
        findings.refuse(line: findings.candidates[start].line, Self.obsolete)
        findings.candidates.removeSubrange(start...)
    }

    /// Reads an answer together with its question, for what the answer alone does not say.
    private func answer(_ question: Sentence, _ remark: Remark, _ findings: inout Findings) {
        guard let sentence = Sentence.joined(question, remark.sentence) else { return }
        let known = Set(findings.candidates.map(\.id))
        var joined = Findings()
        recognise(Remark(passage: remark.passage, sentence: sentence, inherited: remark.inherited), &joined)
        findings.candidates += joined.candidates.filter { !known.contains($0.id) }
    }

    /// "`main`: the released state. Nobody commits to it." The name stands in the first sentence.
    private func protectLabelled(_ remark: Remark, _ findings: inout Findings) {
        guard let first = remark.passage.sentences.first,
            first.text.first == Sentence.codeMark, first.codes.count == 1,
            remark.sentence.spans.isEmpty,
            first.text != remark.sentence.text, !first.isQuestion,
            !findings.candidates.contains(where: { $0.id == .branchProtected }),
            remark.sentence.has(.commit, .push, .protected, .mergeOnly),
            !remark.passage.around.contains(where: { $0.concepts.contains(.codeBranch) }),
            remark.context.isDisjoint(with: [.database, .otherThing, .screen, .release]),
            let sentence = Sentence.joined(first.label, remark.sentence)
        else { return }
        var joined = Findings()
        ProtectedRecogniser.read(
            Remark(passage: remark.passage, sentence: sentence, inherited: remark.inherited), &joined)
        findings.candidates += joined.candidates
    }

    /// Things that are mentioned in passing and do not change what a paragraph is about.
    static let weakTopics: ConceptSet = [
        .file, .function, .otherThing, .test, .secret, .codeLine, .comment, .release, .changelog,
    ]

    /// "Dashboards: title 40 characters": a label that names nothing known is about something else.
    private static func hasForeignLabel(_ sentence: Sentence) -> Bool {
        guard sentence.clauses.count > 1, let label = sentence.clauses.first, label.count <= 30,
            sentence.text[label].last(where: { $0 != 0x20 }) == 0x3A
        else { return false }
        return !sentence.hits.contains { label.contains($0.range.lowerBound) }
            && sentence.text[label].contains { Letters.isWordByte($0) || $0 >= 0x80 }
    }

    /// "The scope is the name of the page": what a slot of the message holds does not change the subject.
    private static func tellsOfSlot(_ remark: Remark, _ topics: ConceptSet) -> Bool {
        remark.sentence.has(.scope, .type) && remark.isInCommitContext
            && topics.isSubset(of: [.screen, .document, .mail, .answer])
    }

    /// "Commit a preset to the bank": a verb with an object of its own says nothing of Git.
    private static func commitsSomething(_ sentence: Sentence, _ topics: ConceptSet) -> Bool {
        guard !topics.isDisjoint(with: [.commit, .branch]), let hit = sentence.first(.commit, .branch),
            hit.range.lowerBound == 0
        else { return false }
        let rest = sentence.string(hit.range.upperBound..<min(sentence.text.count, hit.range.upperBound + 6))
        return [" a ", " an ", " the ", " each"].contains { rest.hasPrefix($0) }
    }

    private func recognise(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard
            !sentence.hits.isEmpty || !sentence.spans.isEmpty || !sentence.numbers.isEmpty
                || remark.passage.around.first?.concepts.contains(.type) == true
        else { return }
        TitledRecogniser.read(remark, lexicon, &findings)
        ConventionRecogniser.read(remark, lexicon, &findings)
        TypesRecogniser.read(remark, &findings)
        NumberRecogniser.read(remark, &findings)
        SubjectRecogniser.read(remark, &findings)
        LanguageRecogniser.read(remark, &findings)
        MessageRecogniser.read(remark, &findings)
        BranchRecogniser.read(remark, lexicon, &findings)
        CodeRecogniser.read(remark, &findings)
        ForbidRecogniser.read(remark, &findings)
    }

    // MARK: What does not count

    private func keep(_ own: Findings, _ remark: Remark, _ findings: inout Findings) {
        if let reason = reasonAgainst(remark.sentence), let first = own.candidates.first {
            findings.refuse(line: first.line, reason)
        } else {
            findings.candidates += own.candidates
        }
        findings.refusals += own.refusals
        findings.unknown += own.unknown
    }

    /// Lists what nobody knew, lines apart of which anything was understood.
    private func keepUnknown(_ listed: Set<Int>, _ findings: inout Findings) {
        guard !findings.unknown.isEmpty else { return }
        let known = listed.union(findings.candidates.map(\.line)).union(findings.refusals.map(\.line))
        findings.refusals += findings.unknown.filter { !known.contains($0.line) }
        findings.unknown = []
    }

    private func reasonAgainst(_ sentence: Sentence) -> Text? {
        if sentence.has(.obsolete) { return Self.obsolete }
        if sentence.has(.elsewhere) { return Self.others }
        if sentence.has(.undecided) { return Self.undecided }
        if sentence.has(.exempt), !sentence.has(.must, .not, .ban) { return Self.exempt }
        return nil
    }

    private static let obsolete = Text("it is marked as no longer valid", ko: "더는 유효하지 않다고 적혀 있습니다")
    private static let undecided = Text("it is not decided yet", ko: "아직 정해지지 않았습니다")
    private static let quoted = Text("it is a quotation", ko: "인용문입니다")
    private static let elsewhere = Text("it holds for one folder only", ko: "한 폴더에만 해당합니다")
    private static let report = Text("it tells what was done", ko: "한 일을 적은 것입니다")
    private static let others = Text("it tells what others do", ko: "다른 곳의 관례를 말합니다")
    private static let exempt = Text("it names what the rule does not hold for", ko: "규칙에서 제외되는 것을 적었습니다")
    private static let bad = Text("it is shown as a bad example", ko: "나쁜 예로 적혀 있습니다")

    private static let bans: Set<RuleID> = [
        .forbidPath, .forbidContent, .branchProtected, .commitTrailerForbidden, .secretsForbidden,
        .commitForbiddenWords, .commitEmoji,
        .commitSubjectNoPeriod, .commitSubjectMax, .fileMaxLines,
    ]

    private func admit(_ own: Findings, _ passage: Passage, _ findings: inout Findings) {
        findings.refusals += own.refusals
        var reason: Text?
        if passage.isObsolete {
            reason = Self.obsolete
        } else if passage.isUndecided {
            reason = Self.undecided
        } else if passage.block.isQuoted, !passage.block.isAlert {
            reason = Self.quoted
        } else if passage.isElsewhere {
            reason = Self.elsewhere
        } else if passage.isOfOthers {
            reason = Self.others
        } else if passage.isReport {
            reason = Self.report
        }
        if let reason {
            if let first = own.candidates.first { findings.refuse(line: first.line, reason) }
            return
        }
        if !passage.isBad { findings.unknown += own.unknown }
        for candidate in own.candidates {
            if passage.isBad, !Self.bans.contains(candidate.id) || !passage.isBanned,
                !Self.forbidsLeavingOut(candidate, passage), !Self.isOrderOfItsOwn(candidate, passage)
            {
                findings.refuse(line: candidate.line, Self.bad)
            } else {
                findings.candidates.append(candidate)
            }
        }
    }

    /// "🚫 Prohibitions" > "NEVER skip type annotations" asks for them.
    private static func forbidsLeavingOut(_ candidate: Candidate, _ passage: Passage) -> Bool {
        [.typesRequired, .docstringRequired].contains(candidate.id)
            && passage.sentences.contains { $0.line == candidate.line && $0.has(.notNegating) }
    }

    /// Below bad examples "- No `Co-authored-by` of tools, please." is no example: lists that follow each other run
    /// together in Markdown.
    private static func isOrderOfItsOwn(_ candidate: Candidate, _ passage: Passage) -> Bool {
        [.commitTrailerForbidden, .forbidPath, .branchProtected].contains(candidate.id)
            && passage.sentences.contains {
                $0.line == candidate.line && $0.has(.not, .ban) && $0.text.first != Sentence.codeMark
            }
    }

    /// The passages of each list and table, nested lists apart.
    private func groups(_ passages: [Passage]) -> [ArraySlice<Passage>] {
        var members: [Int: [Passage]] = [:]
        var order: [Int] = []
        for passage in passages {
            guard let group = passage.block.group else { continue }
            if members[group] == nil { order.append(group) }
            members[group, default: []].append(passage)
        }
        return order.compactMap { members[$0]?[...] }
    }
}
