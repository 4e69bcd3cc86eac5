import GuardCore

/// What a message must hold or must not hold: tickets, words, emoji; trailers are read by `TrailerRecogniser`.
enum MessageRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        readTicket(remark, &findings)
        TrailerRecogniser.read(remark, &findings)
        readWords(remark, &findings)
        readEmoji(remark, &findings)
    }

    // MARK: Tickets

    private static func readTicket(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let named = sentence.first(.ticket)
        let shown = sentence.spans.first {
            Tickets.pattern(in: $0.content) != nil && $0.content.utf8.count < 40
        }
        let bare = named == nil ? nil : Tickets.pattern(in: String(decoding: sentence.cased, as: UTF8.self))
        let opening = opening(remark)
        guard
            named != nil || opening != nil
                || (shown != nil && sentence.has(.include, .must, .formatted, .omit, .beginWith))
        else {
            return
        }
        let offset = named?.range.lowerBound ?? shown?.offset ?? 0
        guard isOfCommit(offset, remark), !remark.isAboutBranchesOnly(at: offset), !sentence.has(.optional)
        else { return }
        let range = named?.range ?? offset..<offset + 1
        let isDemanded = remark.isDemanded(at: range) || sentence.endsWithout(before: range.lowerBound)
        guard isDemanded || !remark.isNegated(at: range) || remark.isPlacedElsewhere(range),
            !remark.isMarkedBad(at: offset)
        else { return }
        // A row that shows a keyword, or the form of a footer of any kind, asks for nothing.
        let isFooter =
            sentence.has(.trailer) && shown.map { TrailerRecogniser.trailer(in: $0.content) == nil } == true
        let isShown = named == nil && (isFooter || remark.passage.block.construct == .tableRow)
        if isPermitted(sentence) { return }
        let isAsked =
            isDemanded || isLabel(named, shown, remark) || sentence.has(.must)
            || sentence.has(.include) && !isShown || remark.isUnderDuty
            || shown != nil && !isShown
                && (sentence.has(.beginWith, .everyOne, .formatted)
                    || remark.passage.block.construct == .task)
        guard isAsked || sentence.has(.beginWith) else { return }
        let value = opening ?? shown.flatMap { Tickets.pattern(in: $0.content) } ?? bare ?? Tickets.any
        let weak =
            !isDemanded && !sentence.has(.must, .everyOne, .beginWith) && shown == nil && opening == nil
        findings.add(
            .commitTicket, .text(value), line: sentence.line(at: offset),
            weak || sentence.has(.condition) || sentence.isOccasional
                ? .implied : remark.confidence(at: offset),
            "a ticket is asked for")
    }

    /// "**Ticket**: the last line is `Refs: AB-<number>`": a label, and the form behind it.
    private static func isLabel(_ named: Lexicon.Hit?, _ shown: Span?, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let isOfMessages =
            remark.context.contains(.commitMessage)
            || remark.context.contains(.commit) && !remark.passage.hasLeadIn
        guard isOfMessages, let named, let shown, named.range.lowerBound < 3,
            shown.offset > named.range.upperBound
        else {
            return false
        }
        let rest = sentence.text[named.range.upperBound...].first { $0 != 0x20 }
        return rest == 0x3A && !sentence.has(.example, .soft)
    }

    /// "A commit *may name* the instrument": nobody has to.
    private static func isPermitted(_ sentence: Sentence) -> Bool {
        guard !sentence.has(.not, .ban) else { return false }
        return sentence.all(.include).contains {
            let before = sentence.string(max(0, $0.range.lowerBound - 5)..<$0.range.lowerBound).lowercased()
            return before.hasSuffix(" may ") || before.hasSuffix(" can ")
        }
    }

    /// "A number that begins with `MD-`", where the sentence or what it stands under speaks of tickets.
    private static func opening(_ remark: Remark) -> String? {
        guard remark.sentence.has(.ticket) || remark.passage.around.first?.concepts.contains(.ticket) == true
        else { return nil }
        return remark.sentence.codes.lazy.compactMap { Tickets.opening($0.content) }.first
    }

    private static let messages = ["message", "mensag", "mensaj", "nachricht", "メッセージ", "메시지", "消息"]

    private static func isOfCommit(_ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard
            !sentence.has(.pullRequest, .branch) || sentence.has(.commitMessage)
                || ownersAreCommits(offset, remark)
        else { return false }
        if sentence.has(.commit, .commitMessage), !remark.speaksOfDatabase { return true }
        if sentence.has(.subject), remark.isUnderDuty, remark.isInCommitContext { return true }
        // "Git" > "The ticket stands in the footer": only messages have one.
        if sentence.has(.trailer), sentence.has(.ticket), remark.context == [.git] { return true }
        // "No commit without a ticket."
        if sentence.endsWithout(before: offset), sentence.has(.gatedCommit) { return true }
        // "Git" > "Messages start with the shelf mark: `WA-1234`"
        let isMessage = sentence.all(.summary).contains {
            Self.messages.contains(where: sentence.string($0.range).lowercased().hasPrefix)
        }
        if isMessage, remark.context == [.git], remark.owners(at: offset).isEmpty { return true }
        // "Reference the Linear issue as `ENG-12`" in a section on messages.
        if remark.owners(at: offset) == [.issue], remark.passage.topics.contains(.commitMessage) {
            return true
        }
        return remark.isAboutCommits(at: offset)
            && !remark.context.isDisjoint(with: [.commit, .commitMessage])
    }

    private static func ownersAreCommits(_ offset: Int, _ remark: Remark) -> Bool {
        let owners = remark.owners(at: offset)
        return !owners.isDisjoint(with: [.commit, .commitMessage])
            && owners.isDisjoint(with: [.pullRequest, .branch])
    }

    // MARK: Words

    private static func readWords(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let isUnderBan = isUnderBanningTitle(remark)
        guard sentence.has(.not, .ban) || sentence.isCrossed || isUnderBan, isOfMessageWords(remark) else {
            return
        }
        let spans = sentence.spans.filter {
            (isWord($0.content) || isTag($0.content)) && !isBranch($0, sentence)
                && (!sentence.has(.imperative) || sentence.has(.words))
                && !remark.isMarkedBad(at: $0.offset) && (isUnderBan || isBanned($0, remark))
        }
        guard !isPairOfSayings(sentence), let first = spans.first ?? bareWord(remark) else { return }
        let all = spans.isEmpty ? [first] : spans
        if namesTrailers(all, findings) { return }
        guard
            remark.isAboutCommits(at: first.offset) || sentence.has(.commitMessage)
                || remark.isInCommitContext && sentence.namesNothingBesides(all)
        else { return }
        let words = TypesRecogniser.unique(all.map { SourceText.trimmed($0.content) })
        let isVague = sentence.has(.vague) || (sentence.has(.likeThis) && !sentence.has(.words))
        let isWeak = isVague && !sentence.has(.words) && !words.allSatisfy(isTag)
        findings.add(
            .commitForbiddenWords, .list(words), line: first.line,
            isWeak ? .implied : remark.confidence(at: first.offset), "words are ruled out")
    }

    /// "No `Reviewed-on` shall be present": trailers that were read already.
    private static func namesTrailers(_ words: [Span], _ findings: Findings) -> Bool {
        findings.candidates.contains { candidate in
            guard candidate.id == .commitTrailerForbidden, case .list(let names) = candidate.value else {
                return false
            }
            return words.contains { word in
                word.isCode && names.contains(word.content) && word.line == candidate.line
            }
        }
    }

    /// "No `WIP` commits *on* `main`".
    private static func isBranch(_ span: Span, _ sentence: Sentence) -> Bool {
        let before = sentence.string(max(0, span.offset - 4)..<span.offset)
        return ProtectedNames.known.contains(span.content.lowercased())
            && (before.hasSuffix(" on ") || before.hasSuffix(" to "))
    }

    /// ("Drop the cache", not "Dropped the cache") shows how a subject is worded.
    static func isPairOfSayings(_ sentence: Sentence) -> Bool {
        guard !sentence.has(.words) else { return false }
        return zip(sentence.spans, sentence.spans.dropFirst()).contains { good, bad in
            let end = good.offset + (good.isCode ? 1 : good.content.utf8.count + 2)
            guard end < bad.offset, bad.offset - end < 10 else { return false }
            return SourceText.trimmed(sentence.string(end..<bad.offset)).lowercased().hasSuffix("not")
        }
    }

    /// "may not include the word asap"
    private static func bareWord(_ remark: Remark) -> Span? {
        let sentence = remark.sentence
        guard sentence.spans.isEmpty, let hit = sentence.first(.words), remark.isNegated(at: hit.range) else {
            return nil
        }
        let words = sentence.string(hit.range).lowercased()
        guard words == "word" || words == "words" else { return nil }
        let rest = sentence.string(hit.range.upperBound..<min(sentence.text.count, hit.range.upperBound + 40))
        let word = rest.drop { $0 == " " }.prefix { $0.isLetter }
        let end = rest.dropFirst(rest.count - rest.drop { $0 == " " }.count + word.count)
        guard word.count >= 2, end.isEmpty || [".", " i", ","].contains(where: end.hasPrefix) else {
            return nil
        }
        return Span(content: String(word), offset: hit.range.upperBound, isCode: false, line: sentence.line)
    }

    private static func isOfMessageWords(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard
            !sentence.has(
                .branch, .push, .direct, .pullRequest, .coAuthor, .signOff, .beforeCommit, .secret, .file)
                || sentence.has(.words, .commitMessage)
        else { return false }
        if sentence.has(.words) {
            return sentence.has(.commit, .commitMessage, .subject) || remark.isInCommitContext
        }
        if sentence.has(.commitMessage, .vague) { return true }
        // "Write semantic commit messages. Never use "misc changes"."
        if remark.inherited.contains(.commitMessage), sentence.has(.useIt), sentence.text.count < 80,
            sentence.codes.isEmpty
        {
            return true
        }
        if sentence.has(.commit), sentence.has(.include), sentence.codes.allSatisfy({ isWord($0.content) }) {
            return true
        }
        if sentence.has(.subject, .summary) { return remark.isInCommitContext }
        if isBareBan(remark) { return true }
        return sentence.spans.contains { span in
            // "no `WIP` commits"
            let rest = sentence.text[
                min(span.offset + (span.isCode ? 1 : span.content.utf8.count + 2), sentence.text.count)...]
            return rest.starts(with: " commit".utf8) || rest.starts(with: " 커밋".utf8)
                || rest.starts(with: "커밋".utf8)
        }
    }

    private static func isBanned(_ span: Span, _ remark: Remark) -> Bool {
        let range = span.offset..<span.offset + 1
        return remark.isNegated(at: range) || remark.sentence.clauses.count == 1
            || (remark.sentence.has(.words) && remark.sentence.has(.ban)) || isUnderBan(span, remark.sentence)
    }

    /// A plain word or two, no template, type, path, trailer or command.
    static func isWord(_ text: String) -> Bool {
        let word = SourceText.trimmed(text)
        guard (2...40).contains(word.utf8.count) else { return false }
        let marks: Set<Character> = [
            ":", "/", "<", ">", "(", ")", "{", "*", "=", "$", "#", "[", "`", "\\", "@",
        ]
        guard word.contains(where: \.isLetter), !ForbidRecogniser.isPath(word),
            !word.lowercased().hasSuffix("-by"), Tickets.pattern(in: word) == nil,
            !TestsRecogniser.isTestCommand(word)
        else { return false }
        return !word.contains { marks.contains($0) } && !word.hasPrefix("-") && !word.hasPrefix(".")
            && !word.hasPrefix("git ")
    }

    // MARK: Emoji

    private static func readEmoji(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard let hit = sentence.first(.emoji) else { return }
        let offset = hit.range.lowerBound
        guard isOfCommitsOrAll(hit, remark), !sentence.has(.optional, in: 0..<answered(hit, remark)) else {
            return
        }
        let line = sentence.line(at: offset)
        // "Commits without an emoji are not taken."
        let isDemanded = remark.isDemanded(at: hit.range) && sentence.has(.not, .ban, .notNegating)
        if !isDemanded,
            remark.isNegated(at: hit.range)
                || (remark.passage.isBanned && !remark.hasOwnNegation && !sentence.has(.must))
        {
            findings.add(
                .commitEmoji, .text("forbidden"), line: line, remark.confidence(at: offset),
                "emoji are ruled out")
        } else if isDemanded || sentence.has(.must, .beginWith, .everyOne) || remark.isCondition(at: offset) {
            findings.add(
                .commitEmoji, .text("required"), line: line, remark.confidence(at: offset),
                "emoji are asked for")
        } else if sentence.string(hit.range).lowercased().hasPrefix("gitmoji") {
            findings.add(.commitEmoji, .text("required"), line: line, .implied, "gitmoji is named")
        }
    }

    /// "Emoji | no | in the chat as you like": where the remark begins that stands behind the answer of a row.
    private static func answered(_ hit: Lexicon.Hit, _ remark: Remark) -> Int {
        let sentence = remark.sentence
        guard remark.passage.block.construct == .tableRow, hit.range.lowerBound < 3 else {
            return sentence.text.count
        }
        let cell = sentence.clause(at: sentence.clause(at: 0).upperBound)
        return sentence.has(.not, .ban, in: cell) ? cell.upperBound : sentence.text.count
    }

    /// "No emoji, the mail gateway chokes on them": where the reason begins that stands behind a ban.
    private static func endOfBan(_ hit: Lexicon.Hit, _ remark: Remark) -> Int {
        let sentence = remark.sentence
        let clause = sentence.clause(at: hit.range.lowerBound)
        guard sentence.text[clause].last(where: { $0 != 0x20 }) == 0x2C, sentence.has(.not, .ban, in: clause)
        else { return sentence.text.count }
        return clause.upperBound
    }

    private static let plainCode = ["code", "코드", "コード", "代码", "log", "answer"]

    private static func isOfCommitsOrAll(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.commitMessage) { return true }
        if sentence.has(.commit), !remark.speaksOfDatabase { return true }
        let answer = min(answered(hit, remark), endOfBan(hit, remark))
        guard sentence.hits.allSatisfy({ !$0.concept.isTopic || $0.range.lowerBound >= answer }) else {
            return false
        }
        let text = String(decoding: sentence.text, as: UTF8.self)
        guard !plainCode.contains(where: { text.contains($0) }) else { return false }
        return remark.isInCommitContext
    }
}
