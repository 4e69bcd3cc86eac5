import GuardCore

/// `commit.subject.max`, `commit.body.line_max` and `file.max_lines`: a number, what it counts, and whose.
enum NumberRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        // With more numbers than that it is data.
        guard (1...16).contains(sentence.numbers.count) else { return }
        if readFiftySeventyTwo(remark, &findings) { return }
        let numbers = sentence.numbers.filter {
            !isOpeningOfRange($0, sentence) && !SpokenNumbers.isOne($0, sentence)
        }
        for number in numbers {
            switch number.unit {
            case nil where SpokenNumbers.countsLines(number, sentence):
                readLines(number, remark, numbers, &findings)
            case .lines: readLines(number, remark, numbers, &findings)
            case .characters, nil: readCharacters(number, remark, numbers, &findings)
            default: break
            }
        }
    }

    /// "50-72 characters": the second number counts.
    private static func isOpeningOfRange(_ number: Number, _ sentence: Sentence) -> Bool {
        let rest = sentence.text[number.range.upperBound...]
        guard let mark = rest.first, mark == 0x2D || mark == 0x7E || rest.starts(with: [0xE2, 0x80, 0x93])
        else { return false }
        return sentence.numbers.contains { other in
            let gap = other.range.lowerBound - number.range.upperBound
            return gap > 0 && gap <= 3
        }
    }

    private static func readFiftySeventyTwo(_ remark: Remark, _ findings: inout Findings) -> Bool {
        let sentence = remark.sentence
        guard let first = sentence.numbers.first(where: { $0.value == 50 }),
            let second = sentence.numbers.first(where: {
                $0.value == 72 && $0.range.lowerBound == first.range.upperBound + 1
            }),
            sentence.text[first.range.upperBound] == 0x2F, remark.isAboutCommits(at: first.range.lowerBound),
            !remark.isNegated(at: first.range)
        else { return false }
        let confidence = remark.confidence(at: first.range.lowerBound)
        let line = sentence.line(at: first.range.lowerBound)
        findings.add(.commitSubjectMax, .number(50), line: line, confidence, "the 50/72 rule is named")
        findings.add(
            .commitBodyLineMax, .number(second.value), line: line, confidence, "the 50/72 rule is named")
        return true
    }

    // MARK: Characters

    private static func readCharacters(
        _ number: Number, _ remark: Remark, _ all: [Number], _ findings: inout Findings
    ) {
        let sentence = remark.sentence
        let offset = number.range.lowerBound
        guard (10...500).contains(number.value), remark.isAboutCommits(at: offset),
            !isOutdone(number, remark, all)
        else { return }
        // "50 characters, 72 at most" says once what both count.
        let unit = number.unit ?? all.first { $0.unit != nil }?.unit
        let clause = sentence.clause(at: offset)
        let part = part(of: number, remark)
        // "70 characters on the first line; after that a blank line, and prose folded at 78."
        let isFolded =
            sentence.has(.wrap, in: clause)
            && (part != .subject || all.count > 1 && !sentence.has(.subject, in: clause))
        if part == .body || isFolded {
            readBody(number, remark, &findings)
            return
        }
        guard part == .subject || part == .summary || part == .commitMessage || part == nil else { return }
        guard limits(number, remark, allowsBare: part == .subject && unit != nil) else { return }
        if part == nil {
            // "Commits: English, max. 72 chars"
            let isSaidOfCommits =
                sentence.has(.commit, .commitMessage, .conventional) && sentence.has(.atMost, in: clause)
            guard unit != nil,
                isSaidOfCommits || !remark.context.isDisjoint(with: [.commit, .commitMessage])
            else { return }
        }
        if part == .summary, unit == nil, !isLabelled(number, sentence) { return }
        findings.add(
            .commitSubjectMax, .number(number.value), line: sentence.line(at: offset),
            confidence(number, remark),
            "a number of characters limits the subject")
        if holdsForBody(number, sentence) { addBody(number, remark, &findings) }
    }

    /// "At most 100 characters, and so must every line of the body."
    private static func holdsForBody(_ number: Number, _ sentence: Sentence) -> Bool {
        sentence.has(.likewise)
            && sentence.all(.body).contains { body in
                body.range.lowerBound > number.range.upperBound
                    && !sentence.numbers.contains { $0.range.lowerBound > number.range.upperBound }
            }
    }

    private static func addBody(_ number: Number, _ remark: Remark, _ findings: inout Findings) {
        let offset = number.range.lowerBound
        findings.add(
            .commitBodyLineMax, .number(number.value), line: remark.sentence.line(at: offset),
            remark.confidence(at: offset), "a number of characters limits the lines of the body")
    }

    /// "Max. summary length: 60"
    private static func isLabelled(_ number: Number, _ sentence: Sentence) -> Bool {
        let clause = sentence.clause(at: number.range.lowerBound)
        guard clause.lowerBound > 0 else { return false }
        let label = sentence.clause(at: clause.lowerBound - 1)
        return sentence.text[label].last(where: { $0 != 0x20 }) == 0x3A && sentence.has(.atMost, in: label)
            && sentence.text[clause.lowerBound..<number.range.lowerBound].allSatisfy { $0 == 0x20 }
    }

    private static func readBody(_ number: Number, _ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        let offset = number.range.lowerBound
        let clause = sentence.clause(at: offset)
        guard
            sentence.has(.wrap) || sentence.has(.atMost, in: clause)
                || (number.unit != nil && !sentence.has(.atLeast, in: clause))
                || SpokenNumbers.sharesUnit(number, sentence) || isBare(number, sentence)
                || isLabelled(number, sentence) || isBehindSign(number, sentence)
        else { return }
        guard number.value >= 40 else { return }
        addBody(number, remark, &findings)
    }

    /// "Body lines <= 80"
    private static func isBehindSign(_ number: Number, _ sentence: Sentence) -> Bool {
        sentence.text[..<number.range.lowerBound].last { $0 != 0x20 && $0 != 0x3D } == 0x3C
    }

    /// "body at 72", "Body: 72", with nothing else in the sentence.
    private static func isBare(_ number: Number, _ sentence: Sentence) -> Bool {
        guard number.unit == nil, let body = sentence.first(.body), body.range.lowerBound <= 4,
            number.range.lowerBound > body.range.upperBound
        else { return false }
        let between = SourceText.trimmed(sentence.string(body.range.upperBound..<number.range.lowerBound))
        let rest = sentence.string(number.range.upperBound..<sentence.text.count)
        if SpokenNumbers.isPerLine(rest) { return ["at", ":", "to", "in", "="].contains(between) }
        return ["at", ":", "to", "in", "width", "width:", "="].contains(between)
            && rest.allSatisfy { ".!; ".contains($0) }
    }

    private static let parts: [Concept] = [
        .subject, .body, .summary, .type, .scope, .commitMessage, .prefix, .trailer,
    ]

    /// The part of the message that a number is said of.
    private static func part(of number: Number, _ remark: Remark) -> Concept? {
        let sentence = remark.sentence
        let offset = number.range.lowerBound
        let hits = sentence.hits.filter {
            parts.contains($0.concept) && !sentence.isAside($0.range.lowerBound, from: offset)
        }
        let clause = sentence.clause(at: offset)
        // "Subject: describes the commit, at most 50 characters"
        if let label = hits.first, label.range.lowerBound == 0, [.subject, .body].contains(label.concept),
            sentence.text[label.range.upperBound...].first(where: { $0 != 0x20 }) == 0x3A,
            !hits.contains(where: {
                $0 != label && [.subject, .body].contains($0.concept) && $0.concept != label.concept
            })
        {
            return label.concept
        }
        if let before = hits.last(where: {
            clause.contains($0.range.lowerBound) && $0.range.lowerBound < offset
        }) {
            // "The subject together with its type": the subject's number.
            let isPart = [.type, .scope, .prefix].contains(before.concept)
            let isOfSubject = hits.contains {
                $0.concept == .subject && clause.contains($0.range.lowerBound)
                    && $0.range.lowerBound < before.range.lowerBound
            }
            return isPart && isOfSubject ? .subject : named(before, sentence)
        }
        if let after = hits.first(where: { clause.contains($0.range.lowerBound) }) {
            return sentence.partNamed(by: after) ?? after.concept
        }
        if let before = hits.last(where: { $0.range.lowerBound < offset }) { return named(before, sentence) }
        // "The body tells why. 72 characters a line."
        if let said = remark.previous?.hits.last(where: { [.subject, .body].contains($0.concept) }) {
            return said.concept
        }
        let around = remark.passage.around.first?.concepts ?? []
        return around.contains(.subject) && !around.contains(.body)
            ? .subject : around.contains(.body) && !around.contains(.subject) ? .body : nil
    }

    /// "Commit subjects" are subjects, whatever phrase holds both words.
    private static func named(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Concept {
        guard hit.concept == .commitMessage else { return hit.concept }
        if let part = sentence.partNamed(by: hit) { return part }
        let words = sentence.string(hit.range).lowercased()
        return ["subject", "title", "header"].contains(where: words.contains) ? .subject : .commitMessage
    }

    /// Whether the words make the number a limit.
    static func limits(_ number: Number, _ remark: Remark, allowsBare: Bool) -> Bool {
        let sentence = remark.sentence
        let clause = sentence.clause(at: number.range.lowerBound)
        if sentence.has(.atLeast, in: clause), !sentence.has(.atMost, in: clause) {
            // "300줄 이상 쓰지 않는다"
            return sentence.has(.ban, in: clause)
                && sentence.all(.atLeast).contains { sentence.text[$0.range.lowerBound] >= 0x80 }
        }
        let before = sentence.text[..<number.range.lowerBound].last { $0 != 0x20 && $0 != 0x3D }
        if sentence.has(.atMost, in: clause) || before == 0x3C { return true }
        if sentence.has(.moreThan, in: clause) {
            return sentence.has(.not, .ban) || sentence.isCrossed || remark.passage.isBanned
                || sentence.has(.split)
        }
        if number.unit == .lines, sentence.has(.split) { return true }
        let isTable = remark.passage.block.construct == .tableRow
        if isTable || allowsBare { return true }
        // "Subject line: aim for 50 characters; the hard limit is 72."
        return sentence.has(.atMost) && (number.unit != nil || sentence.text.count < 40)
    }

    /// "Aim for 50 and stop at 72": words of an aim are said of the number that they stand nearest to.
    private static func isAim(_ number: Number, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        return sentence.all(.aim).prefix(8).contains { isSaid($0, of: number, sentence) }
    }

    /// Whether a word in a number's clause stands nearest to that number.
    private static func isSaid(_ hit: Lexicon.Hit, of number: Number, _ sentence: Sentence) -> Bool {
        let clause = sentence.clause(at: number.range.lowerBound)
        guard clause.contains(hit.range.lowerBound) else { return false }
        let own = distance(number, hit, sentence)
        return sentence.numbers.allSatisfy {
            !clause.contains($0.range.lowerBound) || own <= distance($0, hit, sentence)
        }
    }

    /// "50 preferred, 72 allowed": a wish for one number leaves the other strict.
    static func confidence(_ number: Number, _ remark: Remark) -> Rule.Confidence {
        let sentence = remark.sentence
        if isAim(number, remark) { return .implied }
        let isStrict =
            !remark.passage.isSoft && !sentence.has(.exception) && sentence.numbers.count > 1
            && !sentence.all(.soft).prefix(8).contains { isSaid($0, of: number, sentence) }
        return isStrict ? .explicit : remark.confidence(at: number.range.lowerBound)
    }

    /// How far a word stands from a number and what that counts; a stroke between them takes it far away.
    private static func distance(_ number: Number, _ hit: Lexicon.Hit, _ sentence: Sentence) -> Int {
        var rest = sentence.text[number.range.upperBound...]
        if number.unit != nil { rest = rest.drop { $0 == 0x20 } }
        let end = rest.firstIndex { $0 <= 0x20 || $0 == 0x2C } ?? rest.endIndex
        let range = number.range.lowerBound..<end
        guard !range.overlaps(hit.range) else { return 0 }
        let gap =
            hit.range.lowerBound >= range.upperBound
            ? range.upperBound..<hit.range.lowerBound : hit.range.upperBound..<range.lowerBound
        let isApart = sentence.text[gap].contains { [0x2F, 0x7C, 0x2C, 0x3B].contains($0) }
        return gap.count + (isApart ? 100 : 0)
    }

    /// Whether another number of the same kind is the real limit.
    static func isOutdone(_ number: Number, _ remark: Remark, _ all: [Number]) -> Bool {
        guard isAim(number, remark) else { return false }
        return all.contains { other in
            other != number && other.value > number.value && !isAim(other, remark)
                && (other.unit == number.unit || other.unit == nil)
        }
    }
}
