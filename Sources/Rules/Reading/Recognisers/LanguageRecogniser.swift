import GuardCore

/// `commit.language` and `docstring.language`: a language, and what is written in it.
enum LanguageRecogniser {
    static let languages: [Concept] = [
        .english, .korean, .japanese, .chinese, .german, .portuguese, .french, .spanish, .russian,
    ]

    static func isOne(_ concept: Concept) -> Bool { concept == .otherLanguage || languages.contains(concept) }

    static func read(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        var hits = sentence.hits.filter {
            languages.contains($0.concept) && !remark.isNegated(at: $0.range) && !isAttribute($0, sentence)
                && !isAlternative($0, sentence) && !isOccasion($0, sentence)
                // "Names may stay in English."
                && !sentence.has(.optional, in: sentence.clause(at: $0.range.lowerBound))
        }
        hits = inFirstCell(hits, remark)
        // "Do not:" > "titles in English"
        if remark.passage.isItem, let title = remark.passage.around.first, title.bans, title.topics.isEmpty,
            !title.concepts.contains(.conventional), !remark.hasOwnNegation,
            !sentence.has(.must, .imperative),
            sentence.text.count <= longestFragment
        {
            return
        }
        guard !hits.isEmpty, !sentence.has(.otherLanguage) || isContrasted(sentence) else { return }
        var found: [RuleID: [Lexicon.Hit]] = [:]
        for hit in hits {
            for id in targets(hit, remark) { found[id, default: []].append(hit) }
        }
        for (id, all) in found {
            let hits = said(of: id, all, sentence)
            guard let first = hits.first, let code = first.concept.languageCode else { continue }
            let line = sentence.line(at: first.range.lowerBound)
            if Set(hits.map(\.concept)).count > 1 {
                findings.refuse(line: line, Text("several languages are allowed", ko: "여러 언어가 허용됩니다"))
                continue
            }
            findings.add(
                id, .text(code), line: line,
                isOfBodyOnly(id, first, remark) ? .implied : remark.confidence(at: first.range.lowerBound),
                "a language is named")
        }
    }

    /// "German and Spanish are spoken here; *commit messages* are English": the clause that names the thing decides.
    private static func said(of id: RuleID, _ hits: [Lexicon.Hit], _ sentence: Sentence) -> [Lexicon.Hit] {
        guard Set(hits.map(\.concept)).count > 1 else { return hits }
        let own = hits.filter {
            let clause = sentence.clause(at: $0.range.lowerBound)
            if sentence.has(.answer, in: clause) { return false }
            return id == .commitLanguage
                ? sentence.has(.commit, .commitMessage, .summary, in: clause)
                : sentence.has(.docstring, in: clause)
        }
        return own.isEmpty ? hits : own
    }

    /// "The body is in Korean": the subject may be in another language.
    private static func isOfBodyOnly(_ id: RuleID, _ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        id == .commitLanguage && SubjectRecogniser.part(at: hit.range.lowerBound, remark) == .body
            && !remark.sentence.has(.subject, .summary)
    }

    /// Words without a verb.
    private static let longestFragment = 32

    /// "Language | Japanese | names may be in English": in a row the first cell that names a language answers.
    private static func inFirstCell(_ hits: [Lexicon.Hit], _ remark: Remark) -> [Lexicon.Hit] {
        guard remark.passage.block.construct == .tableRow, hits.count > 1, let first = hits.first else {
            return hits
        }
        let text = remark.sentence.text
        guard let end = text[first.range.upperBound...].firstIndex(of: 0x3A) else { return hits }
        return hits.filter { $0.range.lowerBound < end }
    }

    /// "We speak Dutch in the office, *but* commits are in English."
    private static func isContrasted(_ sentence: Sentence) -> Bool {
        sentence.all(.otherLanguage).allSatisfy { hit in
            let clause = sentence.clause(at: hit.range.lowerBound)
            // "…, although Dutch is spoken at lunch"
            if sentence.has(.answer, in: clause),
                !sentence.has(.commit, .commitMessage, .docstring, in: clause)
            {
                return true
            }
            let rest = SourceText.trimmed(sentence.string(clause.upperBound..<sentence.text.count))
                .lowercased()
            return rest.hasPrefix("but ") && !sentence.has(.commit, .commitMessage, .docstring, in: clause)
        }
    }

    private static let alternatives = [
        "또는", "혹은", " or", " or in", "もしくは", "または", "或", "或者", " oder", " oder auf",
    ]

    /// "`Add` or, *in Korean*, `추가`": one of several languages.
    private static func isAlternative(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let before = sentence.string(max(0, hit.range.lowerBound - 12)..<hit.range.lowerBound).lowercased()
        let words = SourceText.trimmed(before)
        let isBehindOr = alternatives.contains {
            words.hasSuffix(SourceText.trimmed($0)) && before.contains($0)
        }
        return isBehindOr
            && !sentence.all(.english, .korean, .japanese, .chinese).contains {
                $0.range.upperBound <= hit.range.lowerBound
            }
    }

    private static let particles = ["으로", "로", "을", "를", "인", "일", "で", "を", "の"]
    private static let deeds = ["사용", "작성", "표기", "입력", "쓸", "쓰는", "적을", "적는", "쓰", "書く", "使う"]
    private static let occasions = ["시:", "시 ", "시에", "경우", "때", "면 ", "면,", "場合", "とき", "时"]

    /// "*When Korean is used*: no verb at the end" asks for no language.
    private static func isOccasion(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        var rest = sentence.string(
            hit.range.upperBound..<min(sentence.text.count, hit.range.upperBound + 40))[...]
        for words in [particles, [" "], deeds, [" "]] {
            if let word = words.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
        }
        return occasions.contains(where: rest.hasPrefix)
    }

    /// "English titles start with a capital" speaks of titles that are English, "영어 소문자" of letters.
    private static func isAttribute(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        // "Must hold a Chinese body": the subject may be in another language.
        let isOfBody = sentence.all(.body).contains {
            (0...1).contains($0.range.lowerBound - hit.range.upperBound)
                && sentence.text[hit.range.upperBound..<$0.range.lowerBound].allSatisfy { $0 == 0x20 }
        }
        if isOfBody { return true }
        // "한글 50자": what is counted.
        if ["한글", "영문"].contains(sentence.string(hit.range)),
            sentence.numbers.contains(where: { (0...1).contains($0.range.lowerBound - hit.range.upperBound) })
        {
            return true
        }
        guard sentence.has(.firstLetter, .capitalised, .upperCase, .lowerCase) else { return false }
        return sentence.hits.contains {
            [.subject, .lowerCase, .upperCase, .capitalised].contains($0.concept)
                && (0...1).contains($0.range.lowerBound - hit.range.upperBound)
        }
    }

    private static func targets(_ hit: Lexicon.Hit, _ remark: Remark) -> [RuleID] {
        let offset = hit.range.lowerBound
        let owners =
            served(by: hit, remark.sentence) ?? named(behind: hit, remark.sentence)
            ?? remark.owners(at: offset)
        if owners.isEmpty {
            if remark.isInCommitContext { return isCommitPart(offset, remark) ? [.commitLanguage] : [] }
            return remark.context.contains(.docstring) && remark.context.isDisjoint(with: [.comment])
                ? [.docstringLanguage] : []
        }
        // "Docstrings on public functions, in English": functions are written in no such language.
        if owners.isSubset(of: [.function, .file]), remark.sentence.has(.docstring),
            !remark.sentence.has(.comment, .commit, .commitMessage)
        {
            return [.docstringLanguage]
        }
        var ids: [RuleID] = []
        if owners.contains(.docstring) { ids.append(.docstringLanguage) }
        if !owners.isDisjoint(with: [.commit, .commitMessage]), !remark.speaksOfDatabase,
            isCommitPart(offset, remark)
        {
            ids.append(.commitLanguage)
        }
        return ids
    }

    /// "한국어 *docstring*", "English *commit messages*".
    private static func named(behind hit: Lexicon.Hit, _ sentence: Sentence) -> ConceptSet? {
        let owners = sentence.hits.filter {
            [.docstring, .commitMessage, .comment, .document].contains($0.concept)
                && (0...1).contains($0.range.lowerBound - hit.range.upperBound)
        }
        return owners.isEmpty ? nil : ConceptSet(owners)
    }

    /// "English *for code, comments, commit messages*": what follows, up to the next language.
    private static func served(by hit: Lexicon.Hit, _ sentence: Sentence) -> ConceptSet? {
        let rest = sentence.string(hit.range.upperBound..<min(sentence.text.count, hit.range.upperBound + 6))
        guard [" for ", " für "].contains(where: rest.hasPrefix) else { return nil }
        let end =
            sentence.hits.first {
                isOne($0.concept) && $0.range.lowerBound >= hit.range.upperBound
            }?.range.lowerBound ?? sentence.text.count
        let owners = sentence.hits.filter {
            $0.concept.isTopic && (hit.range.upperBound..<end).contains($0.range.lowerBound)
        }
        return owners.isEmpty ? nil : ConceptSet(owners)
    }

    /// Not the type, not the scope, and not under "Git" with nothing said.
    private static func isCommitPart(_ offset: Int, _ remark: Remark) -> Bool {
        switch SubjectRecogniser.part(at: offset, remark) {
        case .subject, .summary, .commitMessage: true
        case .body: true
        case nil:
            !remark.sentence.has(.branch)
                && (remark.sentence.has(.commit, .commitMessage)
                    || !remark.context.isDisjoint(with: [.commit, .commitMessage]))
        default: false
        }
    }
}
