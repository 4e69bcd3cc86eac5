import GuardCore

/// Rules that a whole list, table or fence makes: types, prefixes, emoji, templates, commands.
enum ListRecogniser {
    /// Reads the blocks of one list or table.
    static func read(_ passages: ArraySlice<Passage>, _ lexicon: Lexicon, _ findings: inout Findings) {
        guard let first = passages.first else { return }
        ScopeLists.read(passages, &findings)
        if first.block.construct == .tableRow {
            TableRecogniser.read(passages, lexicon, &findings)
            if !first.isBad { TableAnswers.read(passages, &findings) }
        } else {
            readTypes(passages, &findings)
            readPrefixes(passages, lexicon, &findings)
            BranchKinds.readList(passages, &findings)
        }
    }

    private static func readTypes(_ passages: ArraySlice<Passage>, _ findings: inout Findings) {
        guard let first = passages.first, !first.isBad else { return }
        if let names = WordTypes.listed(passages) {
            findings.add(
                .commitTypes, .list(names), line: first.block.line,
                first.around.first?.concepts.contains(.openList) == true || first.isSoft
                    ? .implied : .explicit, Reasons.list)
            return
        }
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
        // "Examples:" > "feat: add the login page" shows messages, no types.
        if first.isExample, near.isDisjoint(with: [.type, .prefix]) { return }
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
        if near.contains(.branch), near.isDisjoint(with: [.commit, .commitMessage, .git]) { return false }
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
    static func leadingName(_ passage: Passage) -> String? {
        guard let sentence = passage.sentences.first else { return nil }
        if sentence.text.first == Sentence.codeMark, let code = sentence.codes.first {
            return code.content.hasSuffix("/") ? nil : TypesRecogniser.name(of: code.content)
        }
        let word = sentence.cased.prefix { Letters.isWordByte($0) || $0 == 0x2D }
        guard word.count >= 2, word.count < sentence.text.count || passage.sentences.count == 1 else {
            return nil
        }
        let rest = sentence.text[word.count...].drop { $0 == 0x20 }
        // "feat 新增功能": a known type, and its meaning in Chinese or Japanese.
        let isGlossed =
            (rest.first ?? 0) >= 0xE3
            && Template.knownTypes.contains(String(decoding: word, as: UTF8.self).lowercased())
        guard
            rest.isEmpty || isGlossed || rest.first == 0x3A || rest.first == 0x28 || rest.first == 0x2D
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
