import GuardCore

/// `docstring.*` and `types.required`; `tests.required` has a recogniser of its own.
enum CodeRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        readDocstrings(remark, &findings)
        readTypes(remark, &findings)
        TestsRecogniser.read(remark, &findings)
    }

    private static func readDocstrings(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        readStyle(remark, &findings)
        for hit in docstrings(remark) {
            let isMissed = remark.isDemanded(at: hit.range)
            guard isMissed || !remark.isNegated(at: hit.range),
                !(remark.passage.isBanned && !remark.hasOwnNegation && !sentence.has(.must, .notNegating))
            else { continue }
            guard let confidence = isMissed ? .explicit : requirement(hit, remark) else { continue }
            findings.add(
                .docstringRequired, .text(scope(remark)), line: sentence.line(at: hit.range.lowerBound),
                confidence, "docstrings are asked for")
            return
        }
    }

    /// The words for docstrings; where a title or the sentence before named them, "required on all functions" will do.
    private static func docstrings(_ remark: Remark) -> [Lexicon.Hit] {
        let sentence = remark.sentence
        let own = sentence.all(.docstring)
        guard own.isEmpty, remark.context.contains(.docstring),
            remark.context.isSubset(of: [.docstring, .function]),
            !sentence.has(.comment, .document, .test, .typeHint), sentence.text.count < 120
        else { return own }
        let opensWithDuty =
            sentence.first(.must).map { $0.range.lowerBound < 3 && sentence.has(.function, .publicOnes) }
            ?? false
        guard
            opensWithDuty || sentence.has(.must, .notNegating) && sentence.has(.publicOnes)
                || hasOne(sentence)
        else {
            return own
        }
        return [Lexicon.Hit(concept: .docstring, range: 0..<0)]
    }

    private static let ones = [
        " has one", " have one", " needs one", " need one", " gets one", " carries one", " bears one",
    ]

    /// "Docstrings are in English. Every function has one."
    private static func hasOne(_ sentence: Sentence) -> Bool {
        guard sentence.has(.everyOne, .publicOnes), sentence.has(.function, .publicOnes),
            !sentence.has(.not, .ban)
        else { return false }
        let text = String(decoding: sentence.text, as: UTF8.self)
        return ones.contains { text.contains($0) }
    }

    /// `all` where private functions are named, or all functions without a word on public ones.
    private static func scope(_ remark: Remark) -> String {
        let sentence = remark.sentence
        if sentence.has(.privateOnes) { return "all" }
        if sentence.has(.publicOnes) { return "public" }
        return sentence.has(.everyOne) && sentence.has(.function) ? "all" : "public"
    }

    private static func requirement(_ hit: Lexicon.Hit, _ remark: Remark) -> Rule.Confidence? {
        let sentence = remark.sentence
        if sentence.has(.optional) { return nil }
        // "Do not add Russian text to any description, docstring, comment" is about a language.
        if sentence.has(.not, .ban), !sentence.has(.notNegating),
            sentence.hits.contains(where: { LanguageRecogniser.isOne($0.concept) })
        {
            return nil
        }
        let offset = hit.range.lowerBound
        if sentence.has(.exception) || remark.isSoft(at: offset) {
            return sentence.has(.must, .publicOnes, .everyOne, .function) ? .implied : nil
        }
        let names = sentence.has(.google, .numpy, .sphinx)
        if isAside(hit, sentence) { return nil }
        if sentence.has(.must) { return saysOnlyHow(sentence) ? nil : .explicit }
        if isListed(hit, sentence) { return nil }
        if isOfEach(hit, sentence) {
            return names && isStyleOnly(hit, remark) ? .implied : .explicit
        }
        if sentence.has(.function) { return .implied }
        return remark.passage.block.construct == .task ? .implied : nil
    }

    /// "Docstrings on all functions"; not "comments, docstrings and logs are all in English", nor an "all" of another part.
    private static func isOfEach(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        if sentence.has(.publicOnes) || sentence.has(.function) && sentence.has(.everyOne) { return true }
        return sentence.has(.everyOne, in: sentence.clause(at: hit.range.lowerBound))
            && !sentence.hits.contains { LanguageRecogniser.isOne($0.concept) }
    }

    /// "Follow the guide for all new code: naming, errors, doc comments, layout": one of the things that are dealt with.
    private static func isListed(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        guard let own = sentence.clauses.firstIndex(where: { $0.contains(hit.range.lowerBound) }), own > 0,
            sentence.text[sentence.clauses[own - 1]].last(where: { $0 != 0x20 }) == 0x2C
        else { return false }
        return sentence.clauses[own].count - hit.range.count <= 6
            && !sentence.has(.publicOnes) && !sentence.has(.function)
    }

    /// "Put it above the package (or its doc comment)": mentioned by the way.
    private static func isAside(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        hit.range.lowerBound > 0 && sentence.isAside(hit.range.lowerBound, from: 0)
            && !sentence.has(.publicOnes, .everyOne, .function)
    }

    /// "Docstrings must be in Korean" asks for a language, not for docstrings.
    private static func saysOnlyHow(_ sentence: Sentence) -> Bool {
        let isHow =
            sentence.has(.google, .numpy, .sphinx, .formatted)
            || sentence.hits.contains { LanguageRecogniser.languages.contains($0.concept) }
        return isHow && !sentence.has(.publicOnes, .everyOne, .function, .include)
            && sentence.all(.must).count == 1
    }

    /// "Google style docstrings for public functions": a style, not a duty.
    private static func isStyleOnly(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard let ones = sentence.first(.publicOnes, .everyOne) else { return true }
        if sentence.has(.publicOnes), sentence.has(.everyOne) { return false }
        return ones.range.lowerBound > hit.range.lowerBound && !sentence.has(.include)
    }

    private static func readStyle(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let hits = sentence.all(.google, .numpy, .sphinx).filter { !remark.isNegated(at: $0.range) }
        guard let hit = hits.first, Set(hits.map(\.concept)).count == 1,
            let style = hit.concept.docstringStyle
        else { return }
        let offset = hit.range.lowerBound
        let words = sentence.string(hit.range).lowercased()
        let isNamed = sentence.has(.docstring) || words.contains("docstring") || words.contains("numpydoc")
        guard isNamed || remark.context.contains(.docstring) else { return }
        // "Google" and "NumPy" are other things too.
        if words == "google" || words == "numpy" || words == "sphinx" || words == "구글" {
            guard
                isNamed || (sentence.text.count < 80 && !sentence.has(.useIt, .otherThing))
                    || sentence.text.count < 120 && sentence.has(.formatted) && !sentence.has(.otherThing)
            else { return }
        }
        // "The Google style guide for all code: naming, doc comments, layout" is a style of code.
        if words.hasPrefix("google"), let named = sentence.first(.docstring), named.range.lowerBound > offset,
            isListed(named, sentence)
        {
            return
        }
        let owners = remark.owners(at: offset)
        if !isNamed, !owners.isEmpty, !owners.isSubset(of: [.docstring, .function]) { return }
        findings.add(
            .docstringStyle, .text(style), line: sentence.line(at: offset), remark.confidence(at: offset),
            "a style of docstrings is named")
    }

    private static func readTypes(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        for hit in sentence.all(.typeHint) {
            let offset = hit.range.lowerBound
            let isMissed = remark.isMissed(at: hit.range)
            guard isMissed || !remark.isNegated(at: hit.range), !isLeftFree(hit, sentence),
                !remark.isMarkedBad(at: offset)
            else { continue }
            if remark.passage.isBanned, !remark.hasOwnNegation, !sentence.has(.must, .notNegating) {
                continue
            }
            let isStrong =
                isMissed || sentence.has(.must, .everyOne, .publicOnes, .notNegating)
                || sentence.string(hit.range).lowercased().contains("disallow_untyped")
            let isAsked =
                isStrong || sentence.has(.useIt, .write, .include, .function)
                || remark.passage.isItem && sentence.text.count < 60
            guard isAsked, !sentence.has(.comment) || isStrong else { continue }
            let confidence: Rule.Confidence = isStrong ? remark.confidence(at: offset) : .implied
            findings.add(
                .typesRequired, .text(typeScope(remark)), line: sentence.line(at: offset), confidence,
                "type hints are asked for")
            return
        }
    }

    /// Whether nobody has to: "welcome, but not required". "Public functions must be annotated, helpers need not" leaves
    /// only the helpers free.
    private static func isLeftFree(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let clause = sentence.clause(at: hit.range.lowerBound)
        return sentence.has(.optional, in: clause)
            || sentence.has(.optional) && !sentence.has(.must, in: clause)
    }

    private static func typeScope(_ remark: Remark) -> String {
        let sentence = remark.sentence
        if sentence.has(.privateOnes) { return "all" }
        if sentence.has(.publicOnes) { return "public" }
        return sentence.has(.everyOne) ? "all" : "public"
    }
}
