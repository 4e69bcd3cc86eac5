import GuardCore

/// `commit.trailer.required` and `commit.trailer.forbidden`.
enum TrailerRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard
            sentence.has(.signOff, .coAuthor, .trailer)
                || remark.passage.around.first?.concepts.contains(.trailer) == true
                || remark.passage.sentences.first?.has(.trailer) == true
                || sentence.codes.contains(where: {
                    trailer(in: $0.content) != nil || signs($0.content)
                })
        else { return }
        guard !remark.speaksOfDatabase,
            sentence.has(.commit, .commitMessage) || remark.isInCommitContext || namesTrailer(sentence),
            sentence.has(.commit, .commitMessage) || !sentence.has(.release, .changelog, .mail)
        else { return }
        for hit in sentence.all(.coAuthor) where !namesOthers(hit, sentence) && !isSignature(hit, sentence) {
            let line = sentence.line(at: hit.range.lowerBound)
            if MessageRecogniser.keepsRemoved(sentence) { return }
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
        if let code = sentence.codes.first(where: { signs($0.content) }), !sentence.has(.optional),
            !remark.isNegated(at: code.offset..<code.offset + 1)
        {
            findings.add(
                .commitTrailerRequired, .list(["Signed-off-by"]), line: code.line, .explicit,
                "a trailer is asked for")
            return
        }
        if let hit = sentence.first(.signOff), !isApproval(hit, sentence), !namesOthers(hit, sentence),
            !remark.owners(at: hit.range.lowerBound).contains(.release)
        {
            readSignOff(hit, remark, &findings)
            return
        }
        readNamed(remark, &findings)
    }

    /// "A merge that the lead *has signed off*": somebody agrees, no line is written.
    private static func isApproval(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        guard sentence.string(hit.range).lowercased() == "signed off" else { return false }
        let before = sentence.string(max(0, hit.range.lowerBound - 6)..<hit.range.lowerBound).lowercased()
        return [" has ", " have ", " was ", " been ", " had "].contains { before.hasSuffix($0) }
    }

    /// "署名(`Signed-off-by`)": a signature that the sentence itself calls a sign-off.
    private static func isSignature(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        sentence.has(.signOff) && ["署名", "서명"].contains(sentence.string(hit.range))
    }

    /// `git commit -s`, and its option alone.
    private static func signs(_ code: String) -> Bool {
        code.hasPrefix("git commit -s") || ["-s", "--signoff", "--sign-off"].contains(code)
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
        // "Carries a `Signed-off-by` trailer and must not carry `Co-authored-by`": each is read for itself.
        let refused = named.filter { remark.isNegated(at: $0.code.offset..<$0.code.offset + 1) }
        if !refused.isEmpty, refused.count < named.count, isAsked(first.offset, remark) {
            let asked = named.filter { one in !refused.contains { $0.code == one.code } }
            addTrailers(
                .commitTrailerRequired, asked.map(\.name), first.line, "a trailer is asked for", &findings)
            addTrailers(
                .commitTrailerForbidden, refused.map(\.name), first.line, "a trailer is ruled out", &findings)
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

    private static func addTrailers(
        _ id: RuleID, _ names: [String], _ line: Int, _ reason: Text, _ findings: inout Findings
    ) {
        findings.add(id, .list(TypesRecogniser.unique(names)), line: line, .explicit, reason)
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
            && !sentence.has(.condition)
            && !sentence.all(.example).contains { $0.range.lowerBound < offset }
    }

    /// `AI-Model: <model>`, `Reviewed-by: <name>`: a line at the end of a message, no form of its subject.
    static func isLine(_ text: String, _ lexicon: Lexicon) -> Bool {
        guard let colon = text.firstIndex(of: ":"), text[text.index(after: colon)...].hasPrefix(" ") else {
            return false
        }
        let parts = text[..<colon].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count > 1, let first = text.first, first.isUppercase, let last = parts.last,
            last.contains(where: \.isLowercase),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { Letters.isWordByte($0) && $0 > 0x39 } })
        else { return false }
        return !parts.allSatisfy { Placeholders.holds(String($0), lexicon) }
    }

    /// `Assisted-by: name`, `Refs:` -> the trailer's name.
    static func trailer(in code: String, _ isOfTrailers: Bool = false) -> String? {
        if isOfTrailers, code.contains("-") || code.hasSuffix(":"), Tickets.pattern(in: code) == nil,
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
}
