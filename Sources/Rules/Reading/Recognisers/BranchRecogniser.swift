import GuardCore

/// `branch.protected`, `branch.case`, `branch.prefixes` and `branch.pattern` in a sentence.
enum BranchRecogniser {
    static func read(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        guard !isUnderOthers(remark) else { return }
        ProtectedRecogniser.read(remark, &findings)
        guard !remark.sentence.has(.codeBranch) else { return }
        readCase(remark, &findings)
        readNames(remark, lexicon, &findings)
    }

    /// Under "Branches of the story" names belong to the story.
    private static func isUnderOthers(_ remark: Remark) -> Bool {
        if remark.passage.around.prefix(2).contains(where: {
            $0.concepts.contains(.codeBranch) && !$0.concepts.contains(.branch)
        }) {
            return true
        }
        // "Dialogue" > "A branch has a name": branches of something that is shown or told.
        let told: ConceptSet = [.screen, .answer, .mail, .database, .codeBranch]
        let topics = remark.passage.topics
        return !topics.isEmpty && topics.isSubset(of: told)
    }

    private static func readCase(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let kebab = namesCharacters(remark) ? nil : sentence.first(.kebab) ?? hyphen(sentence)
        let upper = sentence.first(.upperCase, .capitalised).flatMap {
            remark.isNegated(at: $0.range) ? $0 : nil
        }
        guard let hit = kebab ?? sentence.first(.lowerCase) ?? upper else { return }
        let offset = hit.range.lowerBound
        let owners = remark.owners(at: offset)
        guard
            owners.contains(.branch)
                || (owners.isEmpty && remark.context.contains(.branch)
                    && remark.context.isDisjoint(with: [.commit, .commitMessage])),
            !sentence.has(.codeBranch),
            hit == upper || sentence.has(.notNegating) || !remark.isNegated(at: hit.range)
        else { return }
        // Under a title on branches the type is the first part of their names.
        let isTitled = remark.passage.topics == [.branch]
        if sentence.has(.subject, .type), !sentence.has(.branch), !isTitled { return }
        findings.add(
            .branchCase, .text(kebab != nil ? "kebab" : "lower"), line: sentence.line(at: offset),
            remark.confidence(at: offset), "the case of branch names is named")
    }

    /// "Lower case, words joined with `-`"
    private static func hyphen(_ sentence: Sentence) -> Lexicon.Hit? {
        guard sentence.has(.lowerCase), let code = sentence.codes.first(where: { $0.content == "-" }) else {
            return nil
        }
        return Lexicon.Hit(concept: .kebab, range: code.offset..<code.offset + 1)
    }

    /// "Only letters, dots, hyphens and underscores": characters that may be used, no case.
    private static func namesCharacters(_ remark: Remark) -> Bool {
        guard remark.sentence.has(.kebab), !remark.hasOwnNegation else { return false }
        let text = String(decoding: remark.sentence.text, as: UTF8.self)
        return ["underscore", "アンダースコア", "언더스코어", "밑줄", "下划线", "底線"].contains { text.contains($0) }
    }

    /// What the literals of a sentence say about names.
    private struct Names {
        var prefixes: [String] = []
        var samples: [String] = []
        var templates: [String] = []
        /// Prefixes whose tail holds a ticket or a date.
        var structured: [String] = []
        var first: Span?
    }

    private static func readNames(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard
            sentence.has(.branch) || remark.context.contains(.branch) || remark.isAboutBranches(at: 0)
                || makesBranch(sentence)
        else { return }
        if remark.passage.isBanned, !remark.hasOwnNegation { return }
        if !sentence.spans.isEmpty, !sentence.has(.must), NameWords.speaksOfGenerator(sentence.text) {
            return
        }
        if BranchAccess.isTold(sentence) { return }
        let names = names(in: remark, lexicon)
        let offset = names.first?.offset ?? 0
        let isSoft = isOpen(sentence) || (names.first != nil && remark.isMarkedExample(at: offset))
        let confidence: Rule.Confidence = isSoft ? .implied : remark.confidence(at: offset)
        let line = names.first?.line ?? sentence.line
        var isTemplate = false
        if let template = names.templates.first {
            findings.add(.branchPattern, .text(template), line: line, confidence, Reasons.template)
        } else if names.prefixes.count == 1, let only = names.structured.first,
            isOnlyOne(remark) || only.contains(">/<")
        {
            findings.add(.branchPattern, .text(only), line: line, confidence, Reasons.template)
            // `dev/<number>/<task>`: the first part is the least that it says.
            isTemplate = only.contains(">/<")
        }
        if !names.prefixes.isEmpty {
            addPrefixes(
                names.prefixes, line, isTemplate ? .implied : confidence, Reasons.list, &findings)
        } else if Set(names.samples).count > 1, names.templates.isEmpty {
            addPrefixes(names.samples, line, .implied, "examples begin so", &findings)
        } else if names.templates.isEmpty, let bare = bareTemplate(remark, lexicon) {
            findings.add(.branchPattern, .text(bare), line: line, confidence, Reasons.template)
        } else if let bare = barePrefixes(remark, lexicon) {
            addPrefixes(bare, line, confidence, Reasons.list, &findings)
        }
    }

    /// "`git switch -c <prefix>/name`": the command that makes a branch.
    private static func makesBranch(_ sentence: Sentence) -> Bool {
        sentence.codes.contains { code in
            ["git checkout -b", "git switch -c", "git branch "].contains(where: code.content.hasPrefix)
        }
    }

    private static func addPrefixes(
        _ prefixes: [String], _ line: Int, _ confidence: Rule.Confidence, _ reason: Text,
        _ findings: inout Findings
    ) {
        findings.add(.branchPrefixes, .list(TypesRecogniser.unique(prefixes)), line: line, confidence, reason)
    }

    private static func names(in remark: Remark, _ lexicon: Lexicon) -> Names {
        var names = Names()
        for span in remark.sentence.spans where !isOfOtherColumn(span, remark.passage) {
            if BranchKinds.isInTypeSlot(span, remark), Template.isName(span.content) {
                if names.first == nil { names.first = span }
                names.prefixes.append(span.content + "/")
                continue
            }
            if isHyphenPrefix(span, remark) || isBarePrefix(span, remark) {
                if names.first == nil { names.first = span }
                names.prefixes.append(span.content)
                continue
            }
            guard let name = BranchName(created(by: span.content), lexicon: lexicon),
                remark.isAboutBranches(at: span.offset) || looksLikeBranch(name, remark)
                    || isOfReleases(name, span, remark),
                !remark.isMarkedBad(at: span.offset), !remark.isNegated(at: span.offset..<span.offset + 1),
                !isProtected(span.offset, remark.sentence), !isPlace(span, remark.sentence),
                span.isCode || name.isTemplate, !isFolder(name, remark)
            else { continue }
            if names.first == nil { names.first = span }
            switch name.kind {
            case .template where isOfOneKind(name, remark): break
            case .template: names.templates.append(name.text)
            case .prefix where !name.isKnown && NameWords.speaksOfPerson(remark.sentence.text): break
            case .prefix where BranchAccess.isToldOf(name, remark): break
            case .prefix:
                names.prefixes.append(name.prefix)
                if name.isStructured { names.structured.append(name.text) }
            case .sample: names.samples.append(name.prefix)
            case .plain: break
            }
        }
        return names
    }

    /// A folder in the column "What for" of a table that has a column of branches.
    private static func isOfOtherColumn(_ span: Span, _ passage: Passage) -> Bool {
        guard passage.block.construct == .tableRow else { return false }
        return !passage.cells.indices.contains { column in
            !isOtherColumn(column, passage)
                && passage.cells[column].contains { $0.spans.contains { $0.content == span.content } }
        }
    }

    /// Whether another column of the table is the one that names branches.
    static func isOtherColumn(_ column: Int, _ row: Passage) -> Bool {
        let named = row.header.indices.filter { index in
            row.header[index].contains { $0.has(.branch, .prefix, .formatted) && !$0.has(.commit, .push) }
        }
        return !named.isEmpty && !named.contains(column)
    }

    /// "Releases: `release/v<version>`", "Issues: `feature/issue#<n>`" in a section on branches.
    private static func isOfReleases(_ name: BranchName, _ span: Span, _ remark: Remark) -> Bool {
        name.isKnown && name.isTemplate && remark.passage.topics.contains(.branch)
            && remark.owners(at: span.offset).isSubset(of: [.release, .issue])
    }

    /// "Release branch cut, `release-<year>-<week>`": the form of one kind of branch, not of all.
    private static func isOfOneKind(_ name: BranchName, _ remark: Remark) -> Bool {
        let head = name.text.prefix { $0.isLetter }
        let isFixed = name.prefix.isEmpty && BranchName.specialKinds.contains(head.lowercased())
        return isFixed || remark.sentence.has(.release) && !remark.sentence.has(.everyOne)
    }

    /// "and so on" leaves a list open; "Others: `chore/<topic>`" does not.
    private static func isOpen(_ sentence: Sentence) -> Bool {
        sentence.all(.openList).contains {
            sentence.text[$0.range.upperBound...].first { $0 != 0x20 } != 0x3A
        }
    }

    /// The template of a name that a command creates: `git checkout -b <type>/<description>`.
    private static func created(by command: String) -> String {
        for opening in ["git checkout -b ", "git switch -c "] where command.hasPrefix(opening) {
            let name = command.dropFirst(opening.count).prefix { $0 != " " }
            return name.hasPrefix("<") || name.hasPrefix("{") ? String(name) : command
        }
        return command
    }

    /// "When `scripts/` changes, try it on another branch first": a folder that no word makes a prefix.
    private static func isFolder(_ name: BranchName, _ remark: Remark) -> Bool {
        let speaks = remark.sentence.has(.branch) || remark.context.contains(.branch)
        return name.kind == .prefix && !(name.isKnown && speaks) && name.text.hasSuffix("/")
            && !remark.sentence.has(.beginWith, .prefix, .named, .formatted, .oneOf)
            && !remark.passage.topics.contains(.branch)
    }

    /// "Branches open with `lrk-`".
    private static func isHyphenPrefix(_ span: Span, _ remark: Remark) -> Bool {
        guard span.isCode, let last = span.content.utf8.last, last == 0x2D || last == 0x5F,
            span.content.utf8.count > 2,
            span.content.utf8.dropLast().allSatisfy({ Letters.isWordByte($0) || $0 == 0x2D }),
            remark.sentence.has(.beginWith, .prefix, .oneOf), remark.isAboutBranches(at: span.offset),
            !remark.sentence.has(.ticket, .trailer) || remark.sentence.has(.branch)
        else { return false }
        return !remark.isNegated(at: span.offset..<span.offset + 1)
    }

    /// "Branch prefixes: `feat`, `fix`", where the slash goes without saying.
    private static func isBarePrefix(_ span: Span, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard span.isCode, BranchName.knownPrefixes.contains(span.content.lowercased()) else { return false }
        let near = remark.passage.around.first
        // "Allowed prefixes for commits and branches:" stands above.
        let isTitled =
            sentence.hits.allSatisfy { !$0.concept.isTopic } && near?.topics.contains(.branch) == true
            && near?.concepts.contains(.prefix) == true && near?.concepts.contains(.protected) == false
        // "`feature`, `fix`, `hotfix` 접두사 사용" in a section on branches.
        let isOfSection =
            sentence.has(.prefix) && remark.context.contains(.branch)
            && remark.context.isDisjoint(with: [.commit, .commitMessage]) && sentence.present.topics.isEmpty
        guard
            isTitled || isOfSection
                || sentence.has(.branch) && sentence.has(.prefix, .beginWith)
                    && !sentence.has(.commit, .commitMessage, .protected)
                    && remark.isAboutBranches(at: span.offset)
        else { return false }
        return !remark.isNegated(at: span.offset..<span.offset + 1)
    }

    /// "`main` and `release/*` are protected", "protected branches: `release/*`".
    private static func isProtected(_ offset: Int, _ sentence: Sentence) -> Bool {
        guard let own = sentence.clauses.lastIndex(where: { $0.lowerBound <= offset }) else { return false }
        if sentence.has(.protected, in: sentence.clauses[own]) { return true }
        guard own > 0, sentence.text[sentence.clauses[own - 1]].last(where: { $0 != 0x20 }) == 0x3A else {
            return false
        }
        return sentence.has(.protected, in: sentence.clauses[own - 1])
    }

    /// "`trunk` and everything under `release/`": a place where branches are, no name for new ones.
    private static func isPlace(_ span: Span, _ sentence: Sentence) -> Bool {
        let before = sentence.string(max(0, span.offset - 18)..<span.offset).lowercased()
        return ["everything under ", "everything in ", "anything under ", "anything in ", "all under "]
            .contains {
                before.hasSuffix($0)
            }
    }

    /// One template for all branches, not one of several kinds.
    private static func isOnlyOne(_ remark: Remark) -> Bool {
        remark.sentence.has(.formatted, .named, .must, .everyOne) && remark.sentence.spans.count <= 3
    }

    private static func looksLikeBranch(_ name: BranchName, _ remark: Remark) -> Bool {
        name.isKnown && remark.context.contains(.git) && remark.sentence.has(.beginWith, .prefix, .named)
    }

    /// "Branches are called mart/<ticket>-<words>" without a code span.
    private static func bareTemplate(_ remark: Remark, _ lexicon: Lexicon) -> String? {
        let sentence = remark.sentence
        guard sentence.codes.isEmpty, sentence.has(.branch, .named, .formatted) else { return nil }
        let words = String(decoding: sentence.cased, as: UTF8.self).split { " ,;\n".contains($0) }
        return words.lazy.map(String.init).first { word in
            word.contains("/") && word.contains("<") && word.contains(">")
                && BranchName(word, lexicon: lexicon) != nil
        }
    }

    /// "feat/이슈번호-이름, fix/이슈번호-이름": an item that is nothing but forms of names.
    private static func listedNames(_ remark: Remark, _ lexicon: Lexicon) -> [String]? {
        guard remark.passage.isItem, remark.passage.topics.contains(.branch),
            !remark.passage.isBad, !remark.passage.isBanned
        else { return nil }
        let words = String(decoding: remark.sentence.cased, as: UTF8.self).split { " ,·、".contains($0) }
        let names = words.compactMap { BranchName(String($0), lexicon: lexicon) }
        guard names.count >= 2, names.count == words.count,
            names.allSatisfy({ $0.kind == .prefix && $0.isKnown })
        else { return nil }
        return TypesRecogniser.unique(names.map(\.prefix))
    }

    /// "BRANCHES: feature/xxx, bugfix/xxx"
    private static func isLabelled(_ sentence: Sentence) -> Bool {
        guard let label = sentence.first(.branch), label.range.lowerBound == 0 else { return false }
        return sentence.text[label.range.upperBound...].first { $0 != 0x20 } == 0x3A
    }

    /// "feature/, fix/ 로 시작" without code spans.
    private static func barePrefixes(_ remark: Remark, _ lexicon: Lexicon) -> [String]? {
        let sentence = remark.sentence
        guard sentence.codes.isEmpty, sentence.has(.branch) || remark.context.contains(.branch) else {
            return nil
        }
        let all = SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
        if remark.passage.isItem, let name = BranchName(all, lexicon: lexicon), name.kind == .prefix,
            name.isKnown
        {
            return [name.prefix]
        }
        if let listed = listedNames(remark, lexicon) { return listed }
        guard sentence.has(.beginWith, .prefix, .oneOf, .named, .formatted) || isLabelled(sentence) else {
            return nil
        }
        let words = String(decoding: sentence.cased, as: UTF8.self).split { " \n,:;()[]|·、\"'".contains($0) }
        let open = words.filter {
            $0.utf8.count > 2 && $0.firstIndex(of: "/") == $0.index(before: $0.endIndex)
        }
        if open.count > 1, sentence.has(.beginWith, .prefix) {
            return TypesRecogniser.unique(open.map(String.init))
        }
        let found = words.compactMap { word -> String? in
            guard let slash = word.firstIndex(of: "/") else { return nil }
            let head = String(word[..<slash])
            if word.hasSuffix("/"), word.split(separator: "/").count == 1, Template.isName(head),
                sentence.has(.beginWith, .prefix)
            {
                return head + "/"
            }
            return BranchName.knownPrefixes.contains(head.lowercased()) ? head + "/" : nil
        }
        return found.isEmpty ? nil : TypesRecogniser.unique(found)
    }
}
