import GuardCore

/// What a message must hold or must not hold: tickets, trailers, words, emoji.
enum MessageRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        readTicket(remark, &findings)
        readTrailers(remark, &findings)
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
        guard named != nil || (shown != nil && sentence.has(.include, .must, .formatted, .omit)) else {
            return
        }
        let offset = named?.range.lowerBound ?? shown?.offset ?? 0
        guard isOfCommit(offset, remark), !remark.isAboutBranchesOnly(at: offset), !sentence.has(.optional)
        else { return }
        let range = named?.range ?? offset..<offset + 1
        let isDemanded = remark.isMissed(at: range)
        guard isDemanded || !remark.isNegated(at: range), !remark.isMarkedBad(at: offset) else { return }
        let isAsked =
            isDemanded || sentence.has(.must, .include)
            || shown != nil && sentence.has(.beginWith, .everyOne, .formatted)
        guard isAsked || sentence.has(.beginWith) else { return }
        let value = shown.flatMap { Tickets.pattern(in: $0.content) } ?? bare ?? Tickets.any
        let weak = !isDemanded && !sentence.has(.must, .everyOne, .beginWith) && shown == nil
        findings.add(
            .commitTicket, .text(value), line: sentence.line(at: offset),
            weak || sentence.has(.condition) ? .implied : remark.confidence(at: offset),
            "a ticket is asked for")
    }

    private static func isOfCommit(_ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard
            !sentence.has(.pullRequest, .branch) || sentence.has(.commitMessage)
                || ownersAreCommits(offset, remark)
        else { return false }
        if sentence.has(.commit, .commitMessage), !remark.speaksOfDatabase { return true }
        return remark.isAboutCommits(at: offset)
            && !remark.context.isDisjoint(with: [.commit, .commitMessage])
    }

    private static func ownersAreCommits(_ offset: Int, _ remark: Remark) -> Bool {
        let owners = remark.owners(at: offset)
        return !owners.isDisjoint(with: [.commit, .commitMessage])
            && owners.isDisjoint(with: [.pullRequest, .branch])
    }

    // MARK: Trailers

    private static func readTrailers(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard
            sentence.has(.signOff, .coAuthor, .trailer)
                || remark.passage.around.first?.concepts.contains(.trailer) == true
                || remark.passage.sentences.first?.has(.trailer) == true
                || sentence.codes.contains(where: {
                    trailer(in: $0.content) != nil || $0.content.hasPrefix("git commit -s")
                })
        else { return }
        guard !remark.speaksOfDatabase,
            sentence.has(.commit, .commitMessage) || remark.isInCommitContext || namesTrailer(sentence),
            sentence.has(.commit, .commitMessage) || !sentence.has(.release, .changelog, .mail)
        else { return }
        for hit in sentence.all(.coAuthor) where !namesOthers(hit, sentence) {
            let line = sentence.line(at: hit.range.lowerBound)
            if keepsRemoved(sentence) { return }
            if remark.isNegated(at: hit.range) || sentence.has(.remove) || forbidsAdding(sentence)
                || (remark.passage.isBanned && !remark.hasOwnNegation)
            {
                findings.add(
                    .commitTrailerForbidden, .list(["Co-Authored-By"]), line: line,
                    remark.confidence(at: hit.range.lowerBound), "a trailer is ruled out")
                return
            }
            if isAsked(hit.range.lowerBound, remark) {
                findings.add(
                    .commitTrailerRequired, .list(["Co-Authored-By"]), line: line,
                    remark.confidence(at: hit.range.lowerBound), "a trailer is asked for")
                return
            }
        }
        if sentence.codes.contains(where: { $0.content.hasPrefix("git commit -s") }),
            !sentence.has(.optional), let code = sentence.codes.first,
            !remark.isNegated(at: code.offset..<code.offset + 1)
        {
            findings.add(
                .commitTrailerRequired, .list(["Signed-off-by"]), line: code.line, .explicit,
                "a trailer is asked for")
            return
        }
        if let hit = sentence.first(.signOff), !namesOthers(hit, sentence),
            !remark.owners(at: hit.range.lowerBound).contains(.release)
        {
            readSignOff(hit, remark, &findings)
            return
        }
        readNamed(remark, &findings)
    }

    /// Whether the sentence names further trailers in code spans, which are read together.
    private static func namesOthers(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        guard sentence.codes.contains(where: { $0.offset == hit.range.lowerBound }) else { return false }
        return sentence.codes.count { trailer(in: $0.content, true) != nil } > 1
    }

    /// Words that are nothing but a trailer; a "sign-off" or an "attribution" may be anybody's.
    private static func namesTrailer(_ sentence: Sentence) -> Bool {
        sentence.all(.signOff, .coAuthor).contains { hit in
            let words = sentence.string(hit.range).lowercased()
            return words.contains("-by") || words.hasPrefix("co") || words == "dco" || words.hasPrefix("--")
                || hit.range.count == 1 || words.contains("ai ")
                || words.utf8.contains { $0 >= 0x80 } && !["署名", "서명", "签名", "簽名"].contains(words)
        }
    }

    private static func readSignOff(_ hit: Lexicon.Hit, _ remark: Remark, _ findings: inout Findings) {
        let line = remark.sentence.line(at: hit.range.lowerBound)
        if remark.isMissed(at: hit.range) {
            findings.add(
                .commitTrailerRequired, .list(["Signed-off-by"]), line: line, .explicit,
                "a trailer is asked for")
        } else if remark.isNegated(at: hit.range) {
            guard !remark.sentence.has(.optional), !remark.isLacking(at: hit.range) else { return }
            findings.add(
                .commitTrailerForbidden, .list(["Signed-off-by"]), line: line, .explicit,
                "a trailer is ruled out")
        } else if !remark.sentence.has(.optional) {
            let confidence = remark.isSoft(at: hit.range.lowerBound) ? Rule.Confidence.implied : .explicit
            findings.add(
                .commitTrailerRequired, .list(["Signed-off-by"]), line: line, confidence,
                "a trailer is asked for")
        }
    }

    private static func readNamed(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let isOfTrailers =
            sentence.has(.trailer) || remark.passage.around.first?.concepts.contains(.trailer) == true
            || remark.passage.sentences.first.map { $0.text.count < 24 && $0.has(.trailer) } == true
        let named = sentence.codes.compactMap { code in
            trailer(in: code.content, isOfTrailers).map { (code: code, name: $0) }
        }
        guard let first = named.first?.code else { return readUnnamed(remark, &findings) }
        // "the ticket in the last line, as in `Refs: #12`" asks for the ticket; "a last line of the form `Refs: #12`"
        // asks for both.
        if let ticket = sentence.first(.ticket),
            !sentence.has(.trailer) || sentence.has(.example)
                || sentence.isAside(first.offset, from: ticket.range.lowerBound),
            named.allSatisfy({ Tickets.pattern(in: $0.code.content) != nil })
        {
            return
        }
        let names = TypesRecogniser.unique(named.map(\.name))
        let range = first.offset..<first.offset + 1
        if remark.isMissed(at: range) {
            findings.add(
                .commitTrailerRequired, .list(names), line: first.line, .explicit, "a trailer is asked for")
        } else if remark.isLacking(at: range) {
            return
        } else if remark.isNegated(at: range) || forbidsAdding(sentence) {
            findings.add(
                .commitTrailerForbidden, .list(names), line: first.line, .explicit, "a trailer is ruled out")
        } else if isAsked(first.offset, remark), !sentence.has(.optional) {
            findings.add(
                .commitTrailerRequired, .list(names), line: first.line, remark.confidence(at: first.offset),
                "a trailer is asked for")
        }
    }

    /// "A commit with `X` is rewritten, so do not add it": the ban stands in a clause of its own.
    private static func forbidsAdding(_ sentence: Sentence) -> Bool {
        sentence.all(.not).contains { negation in
            sentence.all(.include).contains {
                (0...2).contains($0.range.lowerBound - negation.range.upperBound)
            }
        }
    }

    private static func readUnnamed(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        if let hit = sentence.first(.trailer), remark.isNegated(at: hit.range),
            sentence.has(.commit, .commitMessage) || remark.isInCommitContext, sentence.codes.isEmpty,
            sentence.has(.ban)
        {
            findings.refuse(
                line: sentence.line, Text("it does not say which trailers", ko: "어떤 트레일러인지 적혀 있지 않습니다"))
        }
    }

    private static func isAsked(_ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let isLastLine = sentence.has(.trailer) && sentence.codes.contains { $0.content.contains(":") }
        return
            (sentence.has(.must, .include, .everyOne) || isLastLine
            || remark.passage.block.construct == .task)
            && !sentence.has(.example, .condition)
    }

    /// `Assisted-by: name`, `Refs:` -> the trailer's name.
    private static func trailer(in code: String, _ isOfTrailers: Bool = false) -> String? {
        if isOfTrailers, code.contains("-"), Tickets.pattern(in: code) == nil,
            code.utf8.first.map({ (0x41...0x5A).contains($0) }) == true,
            code.utf8.allSatisfy({ Letters.isWordByte($0) || $0 == 0x2D || $0 == 0x3A })
        {
            return code.hasSuffix(":") ? String(code.dropLast()) : code
        }
        guard let colon = code.firstIndex(of: ":") else {
            return code.hasSuffix("-by") || code.hasSuffix("-By") ? code : nil
        }
        let name = String(code[..<colon])
        guard name.utf8.allSatisfy({ Letters.isWordByte($0) || $0 == 0x2D }), let first = name.utf8.first,
            (0x41...0x5A).contains(first)
        else { return nil }
        let known = [
            "refs", "ref", "fixes", "closes", "reviewed-by", "change-id", "see-also", "issue", "ticket",
            "resolves", "task", "jira",
        ]
        return name.lowercased().hasSuffix("-by") || known.contains(name.lowercased()) ? name : nil
    }

    // MARK: Words

    private static func readWords(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.has(.not, .ban) || sentence.isCrossed, isOfMessageWords(remark) else { return }
        let spans = sentence.spans.filter {
            isWord($0.content) && (!sentence.has(.imperative) || sentence.has(.words))
                && !remark.isMarkedBad(at: $0.offset) && isBanned($0, remark)
        }
        guard !isPairOfSayings(sentence), let first = spans.first ?? bareWord(remark) else { return }
        let all = spans.isEmpty ? [first] : spans
        guard remark.isAboutCommits(at: first.offset) || sentence.has(.commitMessage) else { return }
        let words = TypesRecogniser.unique(all.map { SourceText.trimmed($0.content) })
        let isVague = sentence.has(.vague) || (sentence.has(.likeThis) && !sentence.has(.words))
        let isWeak = isVague && !sentence.has(.words)
        findings.add(
            .commitForbiddenWords, .list(words), line: first.line,
            isWeak ? .implied : remark.confidence(at: first.offset), "words are ruled out")
    }

    /// ("Drop the cache", not "Dropped the cache") shows how a subject is worded.
    private static func isPairOfSayings(_ sentence: Sentence) -> Bool {
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
            !word.lowercased().hasSuffix("-by"), !TestsRecogniser.isTestCommand(word)
        else { return false }
        return !word.contains { marks.contains($0) } && !word.hasPrefix("-") && !word.hasPrefix(".")
            && !word.hasPrefix("git ")
    }

    // MARK: Emoji

    private static func readEmoji(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard let hit = sentence.first(.emoji) else { return }
        let offset = hit.range.lowerBound
        guard isOfCommitsOrAll(hit, remark), !sentence.has(.optional) else { return }
        let line = sentence.line(at: offset)
        if remark.isNegated(at: hit.range)
            || (remark.passage.isBanned && !remark.hasOwnNegation && !sentence.has(.must))
        {
            findings.add(
                .commitEmoji, .text("forbidden"), line: line, remark.confidence(at: offset),
                "emoji are ruled out")
        } else if sentence.has(.must, .beginWith, .everyOne) || remark.isCondition(at: offset) {
            findings.add(
                .commitEmoji, .text("required"), line: line, remark.confidence(at: offset),
                "emoji are asked for")
        } else if sentence.string(hit.range).lowercased().hasPrefix("gitmoji") {
            findings.add(.commitEmoji, .text("required"), line: line, .implied, "gitmoji is named")
        }
    }

    private static let plainCode = ["code", "코드", "コード", "代码", "log", "answer"]

    private static func isOfCommitsOrAll(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.commitMessage) { return true }
        if sentence.has(.commit), !remark.speaksOfDatabase { return true }
        guard sentence.hits.allSatisfy({ !$0.concept.isTopic }) else { return false }
        let text = String(decoding: sentence.text, as: UTF8.self)
        guard !plainCode.contains(where: { text.contains($0) }) else { return false }
        return remark.isInCommitContext
    }
}
