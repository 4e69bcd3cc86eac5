import GuardCore

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
            || topics.isEmpty && showsHeader(passage, lexicon)
        let isOfBranches = topics.contains(.branch)
        if isOfBranches,
            topics.isDisjoint(with: [.commit, .commitMessage]) || passage.around.first?.topics == [.branch]
        {
            readBranches(passage, lexicon, &findings)
        } else if isOfCommits, let (names, line) = WordTypes.fenced(passage) {
            findings.add(.commitTypes, .list(names), line: line, .explicit, Reasons.list)
        } else if isOfCommits {
            readCommits(passage, lexicon, &findings)
        }
    }

    /// "**Message format**" > "`<type>: <subject>`": a form that only messages of commits have.
    private static func showsHeader(_ passage: Passage, _ lexicon: Lexicon) -> Bool {
        guard let title = passage.around.first, !title.concepts.isDisjoint(with: [.summary, .formatted])
        else {
            return false
        }
        return passage.block.fenceLines.prefix(8).contains { _, line in
            ["subject", "summary", "description"].contains { line.lowercased().contains($0) }
                && Template(line, lexicon: lexicon).isConventional
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
            if TrailerRecogniser.isLine(text, lexicon) { continue }
            let template = Template(text, lexicon: lexicon)
            if template.hasPlaceholder, template.isShort, !hasTemplate,
                !Template.isSample(text) || template.isConventional
            {
                let isSoft =
                    passage.isSoft || passage.isExample && near?.concepts.contains(.formatted) != true
                ConventionRecogniser.add(template, line, nil, isNamed(passage), &findings, isSoft: isSoft)
                hasTemplate = template.isConventional || isNamed(passage)
                if hasTemplate {
                    TemplateLanguage.read(template, line, isSoft ? .implied : .explicit, lexicon, &findings)
                }
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
        var structured: [(String, Int)] = []
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
            case .prefix:
                prefixes.append(name.prefix)
                if name.isStructured { structured.append((name.text, line)) }
            case .sample: if name.isKnown { samples.append(name.prefix) }
            case .plain: break
            }
        }
        guard let line = first else { return }
        // `feature/<module>-<task>` alone is the form of every name.
        if pattern == nil, prefixes.count == 1, let only = structured.first { pattern = only }
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
