import GuardCore

/// Rules that a whole list, table or fence makes: types, prefixes, emoji, templates, commands.
enum ListRecogniser {
    /// Reads the blocks of one list or table.
    static func read(_ passages: ArraySlice<Passage>, _ lexicon: Lexicon, _ findings: inout Findings) {
        guard let first = passages.first else { return }
        if first.block.construct == .tableRow {
            TableRecogniser.read(passages, lexicon, &findings)
            if !first.isBad { TableAnswers.read(passages, &findings) }
        } else {
            readTypes(passages, &findings)
            readPrefixes(passages, lexicon, &findings)
        }
    }

    private static func readTypes(_ passages: ArraySlice<Passage>, _ findings: inout Findings) {
        guard let first = passages.first, !first.isBad else { return }
        let leading = passages.map(leadingNames)
        let names = leading.flatMap { $0 }
        guard names.count >= 2, leading.count(where: { !$0.isEmpty }) * 3 >= passages.count * 2 else {
            return
        }
        let known = names.count { Template.knownTypes.contains($0.lowercased()) }
        let near = first.around.first?.concepts ?? []
        let title = first.around.dropFirst().first?.concepts ?? []
        let says =
            near.contains(.type) || near.contains(.prefix) || near.contains(.conventional)
            || near.contains(.oneOf) && title.contains(.type)
        let isOfCommits = Self.isOfCommits(first)
        guard isOfCommits, known * 2 >= names.count, known >= 2, says || known * 3 >= names.count * 2 else {
            return
        }
        let isOpen = near.contains(.openList)
        findings.add(
            .commitTypes, .list(TypesRecogniser.unique(names)), line: first.block.line,
            isOpen || first.isSoft ? .implied : .explicit, Reasons.list)
    }

    static func isOfCommits(_ passage: Passage) -> Bool {
        let near = passage.around.first { !$0.topics.isEmpty }?.topics ?? []
        if !near.isDisjoint(with: [.pullRequest, .issue, .changelog, .release, .mail])
            && near.isDisjoint(with: [.commit, .commitMessage])
        {
            return false
        }
        return passage.around.contains {
            !$0.topics.isDisjoint(with: Remark.commitTopics) || $0.concepts.contains(.conventional)
        }
    }

    /// One name an item, or several that mean the same: `` `feat / feature`: … ``.
    private static func leadingNames(_ passage: Passage) -> [String] {
        if let name = leadingName(passage) { return [name] }
        guard let sentence = passage.sentences.first, sentence.text.first == Sentence.codeMark,
            let code = sentence.codes.first
        else { return [] }
        let names = code.content.split(whereSeparator: { "/,|".contains($0) }).map {
            SourceText.trimmed(String($0))
        }
        return names.count > 1 && names.allSatisfy(Template.knownTypes.contains) ? names : []
    }

    /// `` `feat`: … ``, `**feat** …`, `feat: …`, `feat - …`, `feat (…)`.
    private static func leadingName(_ passage: Passage) -> String? {
        guard let sentence = passage.sentences.first else { return nil }
        if sentence.text.first == Sentence.codeMark, let code = sentence.codes.first {
            return code.content.hasSuffix("/") ? nil : TypesRecogniser.name(of: code.content)
        }
        let word = sentence.cased.prefix { Letters.isWordByte($0) || $0 == 0x2D }
        guard word.count >= 2, word.count < sentence.text.count || passage.sentences.count == 1 else {
            return nil
        }
        let rest = sentence.text[word.count...].drop { $0 == 0x20 }
        guard
            rest.isEmpty || rest.first == 0x3A || rest.first == 0x28 || rest.first == 0x2D
                || rest.starts(with: [0xE2, 0x80]) || rest.starts(with: [0xE2, 0x86]) || rest.first == 0x3D
        else { return nil }
        let name = String(decoding: word, as: UTF8.self)
        return Template.isName(name) && name.lowercased() == name
            || Template.knownTypes.contains(name.lowercased()) ? name : nil
    }

    private static func readPrefixes(
        _ passages: ArraySlice<Passage>, _ lexicon: Lexicon, _ findings: inout Findings
    ) {
        guard let first = passages.first, !first.isBad,
            first.around.contains(where: { $0.topics.contains(.branch) })
        else { return }
        let near = first.around.first { !$0.topics.isEmpty }?.topics ?? []
        guard near.contains(.branch) else { return }
        var prefixes: [String] = []
        for passage in passages {
            guard let sentence = passage.sentences.first, sentence.codes.isEmpty else { continue }
            let word = sentence.cased.prefix { $0 > 0x20 && $0 != 0x3A && $0 < 0x80 && $0 != 0x28 }
            let text = String(decoding: word, as: UTF8.self)
            if let slash = text.firstIndex(of: "/"),
                BranchName.knownPrefixes.contains(text[..<slash].lowercased())
            {
                prefixes.append(String(text[...slash]))
            }
        }
        guard prefixes.count >= 2 else { return }
        findings.add(
            .branchPrefixes, .list(TypesRecogniser.unique(prefixes)), line: first.block.line,
            first.isExample ? .implied : .explicit, Reasons.list)
    }
}

/// Tables of types, prefixes and emoji.
enum TableRecogniser {
    static func read(_ passages: ArraySlice<Passage>, _ lexicon: Lexicon, _ findings: inout Findings) {
        guard let first = passages.first, !first.isBad else { return }
        let columns = first.header.count
        for column in 0..<min(columns, 6) {
            let cells = passages.map { $0.cells.indices.contains(column) ? $0.cells[column] : [] }
            let header = Surroundings(first.header[column])
            readTypes(cells, header, column, first, &findings)
            readPrefixes(cells, header, column, first, lexicon, &findings)
            readEmoji(cells, header, first, &findings)
        }
    }

    private static func readTypes(
        _ cells: [[Sentence]], _ header: Surroundings, _ column: Int, _ first: Passage,
        _ findings: inout Findings
    ) {
        let names = cells.compactMap(name)
        guard names.count >= 2, names.count * 3 >= cells.count * 2,
            ListRecogniser.isOfCommits(first) || isHeaderOfCommits(first)
        else { return }
        guard header.topics.isDisjoint(with: [.branch]) else { return }
        let known = names.count { Template.knownTypes.contains($0.lowercased()) }
        let says =
            header.concepts.contains(.type) || header.concepts.contains(.prefix)
            || header.topics.contains(.release) || header.topics.contains(.commitMessage)
        guard says ? known * 2 >= names.count : column == 0 && known >= 3 && known * 4 >= names.count * 3
        else { return }
        findings.add(
            .commitTypes, .list(TypesRecogniser.unique(names)), line: first.block.line,
            first.isExample && !says ? .implied : .explicit, Reasons.list)
    }

    private static func isHeaderOfCommits(_ first: Passage) -> Bool {
        first.header.contains { $0.contains { $0.has(.commit, .commitMessage) } }
    }

    private static func name(_ cell: [Sentence]) -> String? {
        guard let sentence = cell.first, cell.count == 1 else { return nil }
        if let code = sentence.codes.first {
            return code.content.hasSuffix("/") ? nil : TypesRecogniser.name(of: code.content)
        }
        let text = SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
        return TypesRecogniser.name(of: text)
    }

    private static func readPrefixes(
        _ cells: [[Sentence]], _ header: Surroundings, _ column: Int, _ first: Passage, _ lexicon: Lexicon,
        _ findings: inout Findings
    ) {
        let names = cells.compactMap { cell -> BranchName? in
            guard let sentence = cell.first else { return nil }
            let text =
                sentence.codes.first?.content
                ?? SourceText.trimmed(String(decoding: sentence.cased, as: UTF8.self))
            return BranchName(text, lexicon: lexicon)
        }
        let near = first.around.first { !$0.topics.isEmpty }?.topics ?? []
        let isOfBranches =
            header.topics.contains(.branch) || near.contains(.branch)
            || (near.contains(.git) && header.concepts.contains(.prefix))
        guard isOfBranches, !BranchRecogniser.isOtherColumn(column, first),
            !header.concepts.contains(.example), !header.concepts.contains(.likeThis)
        else {
            return
        }
        let prefixes = names.filter { $0.kind == .prefix }
        guard !prefixes.isEmpty, prefixes.count * 2 >= cells.count || prefixes.count >= 2 else { return }
        findings.add(
            .branchPrefixes, .list(TypesRecogniser.unique(prefixes.map(\.prefix))), line: first.block.line,
            .explicit, Reasons.list)
    }

    private static func readEmoji(
        _ cells: [[Sentence]], _ header: Surroundings, _ first: Passage, _ findings: inout Findings
    ) {
        guard header.concepts.contains(.emoji), ListRecogniser.isOfCommits(first) else { return }
        findings.add(
            .commitEmoji, .text("required"), line: first.block.line, .explicit,
            "a table gives emoji their meaning")
    }
}

/// Fences: a template, a list of types, examples, commands.
enum FenceRecogniser {
    static func read(_ passage: Passage, _ lexicon: Lexicon, _ findings: inout Findings) {
        guard !passage.isBad, passage.block.fenceLines.count <= 60 else { return }
        readTests(passage, &findings)
        let topics = passage.topics
        let isOfCommits =
            !topics.isDisjoint(with: Remark.commitTopics)
            || passage.around.first?.concepts.contains(.conventional) == true
                && topics.isDisjoint(with: [.pullRequest, .issue])
        let isOfBranches = topics.contains(.branch)
        if isOfBranches,
            topics.isDisjoint(with: [.commit, .commitMessage]) || passage.around.first?.topics == [.branch]
        {
            readBranches(passage, lexicon, &findings)
        } else if isOfCommits {
            readCommits(passage, lexicon, &findings)
        }
    }

    private static func readCommits(_ passage: Passage, _ lexicon: Lexicon, _ findings: inout Findings) {
        var samples = 0
        var firstSample: Int?
        var types: [String] = []
        var typesLine: Int?
        var hasTemplate = false
        var isBad = false
        let near = passage.around.first
        for (line, raw) in passage.block.fenceLines {
            let text = SourceText.trimmed(raw)
            if text.isEmpty { continue }
            if let mark = mark(text, lexicon) {
                isBad = mark
                continue
            }
            if isBad || text.hasPrefix("#") || text.hasPrefix("git ") || text.hasPrefix("$")
                || isCrossed(text)
            {
                continue
            }
            let template = Template(text, lexicon: lexicon)
            if template.hasPlaceholder, template.isShort, !hasTemplate,
                !Template.isSample(text) || template.isConventional
            {
                let isSoft =
                    passage.isSoft || passage.isExample && near?.concepts.contains(.formatted) != true
                ConventionRecogniser.add(template, line, nil, isNamed(passage), &findings, isSoft: isSoft)
                hasTemplate = template.isConventional || isNamed(passage)
            } else if let name = typeLine(text) {
                types.append(name)
                if typesLine == nil { typesLine = line }
            } else if Template.isSample(text) {
                samples += 1
                if firstSample == nil { firstSample = line }
            }
            readLists(text, line, &types, &typesLine)
        }
        let usual = types.count(where: Template.usualTypes.contains)
        if types.count >= 3, usual >= 2, let all = allLabels(passage) { types = all }
        if types.count >= 3, usual >= 2, let line = typesLine,
            near?.isExample != true || near?.concepts.contains(.type) == true
        {
            findings.add(
                .commitTypes, .list(TypesRecogniser.unique(types)), line: line, .explicit, Reasons.list)
        } else if samples > 0, !hasTemplate, let line = firstSample,
            passage.topics.isDisjoint(with: [.pullRequest])
                || !passage.topics.isDisjoint(with: [.commit, .commitMessage])
        {
            findings.add(
                .commitConventional, .flag(true), line: line, .implied, "examples follow Conventional Commits"
            )
        }
    }

    /// The names of a fence that is nothing but `name: meaning`, unusual ones included.
    private static func allLabels(_ passage: Passage) -> [String]? {
        var names: [String] = []
        for (_, raw) in passage.block.fenceLines {
            let text = SourceText.trimmed(raw)
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard let colon = text.firstIndex(of: ":") else { return nil }
            let name = SourceText.trimmed(String(text[..<colon]))
            guard Template.isName(name), name == name.lowercased(), name.utf8.count <= 12 else { return nil }
            names.append(name)
        }
        return names
    }

    private static func isCrossed(_ text: String) -> Bool {
        text.unicodeScalars.first.map { "❌✗✘".unicodeScalars.contains($0) } == true
    }

    /// A line that says whether the next lines are good or bad: true for bad.
    private static func mark(_ text: String, _ lexicon: Lexicon) -> Bool? {
        guard text.utf8.count < 40,
            text.hasPrefix("#") || text.hasPrefix("//") || text.hasSuffix(":") || text.hasPrefix("❌")
                || text.hasPrefix("✅")
        else { return nil }
        var bytes: [UInt8] = []
        Normal.append(text, to: &bytes)
        let concepts = ConceptSet(lexicon.hits(in: Normal.lowered(bytes)))
        if concepts.contains(.badExample) { return true }
        if concepts.contains(.goodExample) { return false }
        if text == "❌" { return true }
        return text == "✅" ? false : nil
    }

    private static func isNamed(_ passage: Passage) -> Bool {
        guard let near = passage.around.first else { return false }
        return near.concepts.contains(.formatted) || near.concepts.contains(.named)
            || (passage.hasLeadIn && !near.isExample) || near.concepts.contains(.commitMessage)
    }

    /// `feat: a new feature` inside a list of types; a real subject says more.
    private static func typeLine(_ text: String) -> String? {
        var line = text
        if line.hasPrefix("- ") || line.hasPrefix("* ") { line = String(line.dropFirst(2)) }
        guard let end = line.firstIndex(where: { ":：-–— \t=(".contains($0) }) else {
            return Template.knownTypes.contains(line) ? line : nil
        }
        let name = String(line[..<end])
        guard Template.knownTypes.contains(name.lowercased()) else { return nil }
        return line[end...].hasPrefix("(") ? nil : name
    }

    private static func readLists(
        _ text: String, _ line: Int, _ types: inout [String], _ typesLine: inout Int?
    ) {
        guard types.isEmpty, let run = Names.runs(Array(text.utf8)).first(where: { $0.names.count >= 3 })
        else { return }
        let names = run.names.filter(Template.isName)
        guard names.count(where: { Template.usualTypes.contains($0.lowercased()) }) >= 3 else { return }
        types = names
        typesLine = line
    }

    private static func readBranches(_ passage: Passage, _ lexicon: Lexicon, _ findings: inout Findings) {
        var prefixes: [String] = []
        var samples: [String] = []
        var first: Int?
        var pattern: (String, Int)?
        for (line, raw) in passage.block.fenceLines {
            let words =
                SourceText.trimmed(raw).split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
            if raw.hasPrefix("git ") || raw.hasPrefix("$") || raw.hasPrefix("#") { continue }
            let whole =
                BranchName(SourceText.trimmed(raw), lexicon: lexicon) ?? BranchName(words, lexicon: lexicon)
            guard let name = whole else { continue }
            if first == nil { first = line }
            switch name.kind {
            case .template: if pattern == nil { pattern = (name.text, line) }
            case .prefix: prefixes.append(name.prefix)
            case .sample: if name.isKnown { samples.append(name.prefix) }
            case .plain: break
            }
        }
        guard let line = first else { return }
        let isExample = passage.isExample || passage.around.first?.isExample == true
        if let (text, place) = pattern {
            findings.add(
                .branchPattern, .text(text), line: place, isExample ? .implied : .explicit, Reasons.template)
        }
        if !prefixes.isEmpty {
            findings.add(
                .branchPrefixes, .list(TypesRecogniser.unique(prefixes)), line: line,
                isExample ? .implied : .explicit, Reasons.list)
        } else if !samples.isEmpty, pattern == nil {
            findings.add(
                .branchPrefixes, .list(TypesRecogniser.unique(samples)), line: line, .implied,
                "examples begin so")
        }
    }

    private static func isBeforeCommit(_ passage: Passage) -> Bool {
        passage.around.prefix(2).contains { $0.concepts.contains(.beforeCommit) }
            && passage.around.first?.concepts.contains(.beforeOther) != true
    }

    private static func readTests(_ passage: Passage, _ findings: inout Findings) {
        guard isBeforeCommit(passage) else { return }
        for (line, raw) in passage.block.fenceLines {
            var text = SourceText.trimmed(raw)
            if text.hasPrefix("$ ") { text = String(text.dropFirst(2)) }
            if let comment = text.range(ofText: " #") {
                text = SourceText.trimmed(String(text[..<comment.lowerBound]))
            }
            guard TestsRecogniser.isTestCommand(text) else { continue }
            findings.add(
                .testsRequired, .text(text), line: line, .explicit, "tests have to pass before a commit")
            return
        }
    }
}
