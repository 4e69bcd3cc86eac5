import GuardCore

/// `commit.conventional` from its name, and whatever a template in a sentence or fence says.
enum ConventionRecogniser {
    static func read(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        readName(remark, &findings)
        for span in remark.sentence.spans { readSpan(span, remark, lexicon, &findings) }
        readBareTemplate(remark, lexicon, &findings)
        readLabelledForm(remark, lexicon, &findings)
        readForms(remark, lexicon, &findings)
    }

    /// "Format: `feat(scope): description` | `fix(scope): description`": a form for each type.
    private static func readForms(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.codes.count >= 2, sentence.has(.commitMessage), sentence.has(.formatted, .named),
            !sentence.has(.pullRequest)
        else { return }
        let forms = sentence.codes.filter {
            let template = Template($0.content, lexicon: lexicon)
            return template.isSampleLike && template.hasPlaceholder && !remark.isMarkedBad(at: $0.offset)
        }
        let types = TypesRecogniser.unique(forms.compactMap { Template.sampleType($0.content) })
        guard types.count >= 2, let first = forms.first,
            !remark.isNegated(at: first.offset..<first.offset + 1)
        else { return }
        let confidence = remark.confidence(at: first.offset)
        findings.add(.commitConventional, .flag(true), line: first.line, confidence, Reasons.template)
        guard types.count >= 3 else { return }
        findings.add(
            .commitTypes, .list(types), line: first.line,
            sentence.has(.openList) || remark.isMarkedExample(at: first.offset) ? .implied : confidence,
            Reasons.template)
    }

    private static func readName(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard let hit = sentence.first(.conventional), !remark.isNegated(at: hit.range) else { return }
        // Angular's convention of commits, not of code.
        let isAngular = sentence.string(hit.range).lowercased().hasPrefix("angular")
        if isAngular, !sentence.has(.commit, .commitMessage), !remark.isInCommitContext { return }
        let line = sentence.line(at: hit.range.lowerBound)
        if !isOfCommits(hit, remark) {
            findings.refuse(
                line: line, Text("it is said of something else than commits", ko: "커밋이 아닌 것에 대한 말입니다"))
            return
        }
        let isAside = sentence.has(.release, .changelog) && !sentence.has(.must, .formatted)
        let confidence: Rule.Confidence = isAside ? .implied : remark.confidence(at: hit.range.lowerBound)
        findings.add(
            .commitConventional, .flag(true), line: line, confidence, "Conventional Commits is named")
    }

    /// The name holds the word "commit"; a title of pull requests may follow it too.
    private static func isOfCommits(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.pullRequest) {
            // "Commit messages are free, but *titles of pull requests* follow Conventional Commits."
            let owners = remark.owners(at: hit.range.lowerBound)
            return sentence.has(.commit, .commitMessage)
                && (!owners.contains(.pullRequest) || !owners.isDisjoint(with: [.commit, .commitMessage]))
        }
        if sentence.has(.commit, .commitMessage) { return true }
        // "Open a pull request. Use Conventional Commits." asks it of all commits.
        let isOwn = sentence.first(.useIt).map { $0.range.lowerBound < 3 } == true
        let topics = isOwn ? remark.passage.topics : remark.context
        if topics.contains(.pullRequest), topics.isDisjoint(with: Remark.commitTopics) { return false }
        return true
    }

    private static func readSpan(
        _ span: Span, _ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings
    ) {
        let template = Template(span.content, lexicon: lexicon)
        guard template.isShort, remark.isAboutCommits(at: span.offset) || isOfTitle(template, span, remark),
            !remark.isAboutBranchesOnly(at: span.offset),
            !remark.isMarkedBad(at: span.offset),
            span.isCode || (template.hasPlaceholder && span.content.contains { "<[:{".contains($0) })
        else { return }
        let range = span.offset..<span.offset + 1
        // "The footer has the form `kind: #issue`" is no form of the message.
        guard !remark.isNegated(at: range), SubjectRecogniser.part(at: span.offset, remark) != .trailer else {
            return
        }
        if template.hasPlaceholder {
            let isNamed = isNamedFormat(remark, span)
            add(template, span.line, remark, isNamed, &findings)
            if isNamed {
                TemplateLanguage.read(
                    template, span.line, remark.confidence(at: span.offset), lexicon, &findings)
            }
        } else if Template.isSample(span.content), !isOfRelease(span.content),
            !remark.sentence.has(.pullRequest),
            !isUnderPullRequests(remark)
        {
            findings.add(
                .commitConventional, .flag(true), line: span.line, .implied,
                "examples follow Conventional Commits")
        }
    }

    /// "The title is `<type>(<module>): <summary>`, the module is a must": what is named behind the form, its slots
    /// may be, is not what the form is of.
    private static func isOfTitle(_ template: Template, _ span: Span, _ remark: Remark) -> Bool {
        guard template.isConventional, template.hasPlaceholder, remark.isInCommitContext,
            !remark.speaksOfDatabase
        else { return false }
        return remark.sentence.hits.allSatisfy { !$0.concept.isTopic || $0.range.lowerBound > span.offset }
            && !remark.sentence.has(.pullRequest, .issue, .changelog, .release)
    }

    /// "PR title" > "Examples from main's history:": the samples are titles of pull requests.
    private static func isUnderPullRequests(_ remark: Remark) -> Bool {
        let topics: ConceptSet = [.pullRequest, .commit, .commitMessage]
        let near = remark.passage.nearest { !$0.topics.isDisjoint(with: topics) }?.topics ?? []
        return near.contains(.pullRequest) && near.isDisjoint(with: [.commit, .commitMessage])
    }

    /// "Format: <type>: <subject>" without a code span.
    private static func readBareTemplate(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let text = String(decoding: remark.sentence.cased, as: UTF8.self)
        guard text.utf8.count < 160, remark.sentence.codes.isEmpty,
            text.contains("<") || text.contains("(scope)") || text.contains("[scope]")
        else { return }
        guard remark.isInCommitContext || remark.sentence.has(.commit, .commitMessage) else { return }
        guard let start = text.firstIndex(of: "<") ?? text.range(ofText: "type(")?.lowerBound else { return }
        let template = Template(String(text[start...]), lexicon: lexicon)
        guard template.isConventional, !remark.sentence.has(.pullRequest, .branch) else { return }
        add(template, remark.sentence.line, remark, true, &findings)
    }

    /// "형식: type: 내용": behind a label that speaks of a form.
    private static func readLabelledForm(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.codes.isEmpty, let label = sentence.clauses.first, label.count <= 32,
            sentence.text[label].last(where: { $0 != 0x20 }) == 0x3A, sentence.has(.formatted, in: label),
            remark.isInCommitContext || sentence.has(.commit, .commitMessage),
            !sentence.has(.pullRequest, .branch, .issue)
        else { return }
        let template = Template(sentence.string(label.upperBound..<sentence.text.count), lexicon: lexicon)
        guard template.isShort, template.isConventional, template.hasPlaceholder else { return }
        add(template, sentence.line, remark, true, &findings)
    }

    private static func isNamedFormat(_ remark: Remark, _ span: Span) -> Bool {
        remark.sentence.has(.formatted, .named, .must, .write, .include, .beginWith)
            || remark.previous.map { $0.text.count <= 24 && $0.has(.formatted) } == true
            || remark.passage.nearest { !$0.topics.isEmpty }?.concepts.contains(.formatted) == true
            || remark.passage.around.first?.concepts.contains(.formatted) == true
            || remark.passage.hasLeadIn || remark.sentence.has(.commitMessage, .commit)
            || isLabelledSubject(remark.sentence, span) || isAlone(remark, span)
            || isAnnounced(remark, span) || isSaidOfSubject(remark, span)
    }

    /// "Say what you changed and where: `[robot] what changed`"
    private static func isAnnounced(_ remark: Remark, _ span: Span) -> Bool {
        guard remark.passage.isItem, span.isCode, span.content.contains(" "),
            !remark.isMarkedExample(at: span.offset),
            !remark.context.isDisjoint(with: [.commit, .commitMessage])
        else { return false }
        return remark.sentence.text[..<span.offset].last { $0 != 0x20 } == 0x3A
    }

    /// "`pkg: verb object` (`http: retry on 503`)": an item that is nothing but the form and its examples.
    private static func isAlone(_ remark: Remark, _ span: Span) -> Bool {
        guard remark.passage.isItem, span.isCode, span.offset == 0, span.content.contains(": "),
            !remark.passage.isExample
        else { return false }
        let rest = remark.sentence.text.dropFirst().drop { $0 == 0x20 }
        return rest.isEmpty || rest.first == 0x28 || rest.first == 0x2E || rest.first == 0x2C
    }

    /// "A subject is `<Verb>: <what>`"
    private static func isSaidOfSubject(_ remark: Remark, _ span: Span) -> Bool {
        guard let subject = remark.sentence.first(.subject), span.isCode,
            (1...24).contains(span.offset - subject.range.upperBound), remark.isInCommitContext
        else { return false }
        return !remark.isMarkedExample(at: span.offset)
    }

    /// "subject: `crate: what it does now`"
    private static func isLabelledSubject(_ sentence: Sentence, _ span: Span) -> Bool {
        guard let label = sentence.first(.subject), label.range.lowerBound == 0,
            span.offset > label.range.upperBound
        else { return false }
        return sentence.string(label.range.upperBound..<span.offset).allSatisfy { ": =".contains($0) }
    }

    /// `release: 1.2.0`, `chore(release): v2.0.0`: what a script writes, and no example of what people do.
    private static func isOfRelease(_ text: String) -> Bool {
        text.hasPrefix("release") || text.contains("(release)") || text.contains(": release v")
            || text.contains(": release <") || text.hasPrefix("chore: release")
    }

    /// Everything that a template says of itself.
    static func add(
        _ template: Template, _ line: Int, _ remark: Remark?, _ isNamed: Bool, _ findings: inout Findings,
        isSoft: Bool = false
    ) {
        let soft = isSoft || remark.map { $0.isSoft(at: 0) } == true
        if template.isConventional {
            findings.add(
                .commitConventional, .flag(true), line: line, soft ? .implied : .explicit, Reasons.template)
            if template.types.count > 1 {
                findings.add(
                    .commitTypes, .list(template.types), line: line, soft ? .implied : .explicit,
                    Reasons.template)
            }
            if template.hasOptionalScope {
                findings.add(.commitScope, .text("optional"), line: line, .explicit, Reasons.template)
            }
            if let ticket = template.ticket {
                findings.add(
                    .commitTicket, .text(ticket), line: line, soft ? .implied : .explicit, Reasons.template)
            }
            if template.beginsWithEmoji {
                findings.add(
                    .commitEmoji, .text("required"), line: line, soft ? .implied : .explicit,
                    Reasons.template)
            }
            if template.hasMore {
                findings.add(
                    .commitSubjectPattern, .text(template.text), line: line, .implied, Reasons.template)
            }
        } else if isNamed, isPattern(template) {
            findings.add(
                .commitSubjectPattern, .text(template.text), line: line, soft ? .implied : .explicit,
                Reasons.template)
            if let types = template.bracketedTypes {
                findings.add(
                    .commitTypes, .list(types), line: line, soft ? .implied : .explicit, Reasons.template)
            }
            if let ticket = template.ticket {
                findings.add(
                    .commitTicket, .text(ticket), line: line, soft ? .implied : .explicit, Reasons.template)
            }
            if PlaceholderWords.emojiCodes.contains(where: template.text.lowercased().hasPrefix) {
                findings.add(.commitEmoji, .text("required"), line: line, .explicit, Reasons.template)
            }
        }
    }

    /// `Fixes #N`: a word that closes an issue, wherever it stands.
    private static func isClosing(_ template: Template) -> Bool {
        guard template.ticket != nil, !template.text.contains(":") else { return false }
        let words = template.text.lowercased().split(separator: " ")
        return words.count == 2
            && ["ref", "refs", "close", "closes", "fix", "fixes", "resolve", "resolves"].contains(words[0])
    }

    /// `[docs]`: one of several words that stand in front, with nothing behind it.
    private static func isBracketAlone(_ text: String) -> Bool {
        text.hasPrefix("[") && text.firstIndex(of: "]").map { text.index(after: $0) == text.endIndex } == true
    }

    /// A form that only a pattern can say: at least two parts, one of them a placeholder.
    private static func isPattern(_ template: Template) -> Bool {
        let text = template.text
        if template.isExpression { return true }
        if template.isSampleLike || template.isTicketAlone { return false }
        guard !text.contains("/") || text.contains(":") || text.contains("["), !text.hasPrefix("git "),
            !text.hasPrefix("-")
        else { return false }
        let isTrailer =
            text.prefix { $0 != ":" }.lowercased().contains("-by") || text.lowercased().hasPrefix("refs:")
            || text.lowercased().hasPrefix("closes")
        guard !isTrailer, !isClosing(template), !isBracketAlone(text) else { return false }
        return text.contains { ": ]：】］」".contains($0) } && text.utf8.count >= 6
            && !text.contains("=")
    }
}

/// Reasons that several recognisers give.
enum Reasons {
    static let template = Text("a template shows the form", ko: "서식에 형식이 나와 있습니다")
    static let list = Text("a list names them", ko: "목록에 적혀 있습니다")
}

extension String {
    /// The first place of a text.
    func range(ofText text: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
