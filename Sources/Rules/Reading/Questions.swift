/// Questions and their answers: "Can I push to `main`? Only through a pull request."
extension Sentence {
    /// Whether it asks something; a question states nothing by itself.
    var isQuestion: Bool {
        let end = text.last { $0 > 0x20 && $0 != 0x22 && $0 != 0x29 }
        return end == 0x3F && text.count < 200
    }

    /// What an answer says together with its question, as one sentence: "can i push to x: only through …".
    ///
    /// A question that begs leave ("can I", "may I") and gets a no is a ban; a yes makes what is asked a duty.
    ///
    /// - Returns: nil where a duty is asked for and denied, which leaves everybody free.
    static func joined(_ question: Sentence, _ answer: Sentence) -> Sentence? {
        if question.has(.must), answer.has(.not, .ban, .optional, .refusal, .soft) { return nil }
        var result = question
        let end = question.text.lastIndex(of: 0x3F) ?? question.text.count
        let start = answer.answerWord?.range.upperBound ?? 0
        result.text.removeSubrange(end...)
        result.cased.removeSubrange(end...)
        let shift = end + 2 - start
        result.text += [0x3A, 0x20] + answer.text[start...]
        result.cased += [0x3A, 0x20] + answer.cased[start...]
        result.hits = question.hits.filter { $0.range.upperBound <= end }
        if answer.answerWord?.concept == .yes {
            result.hits.append(Lexicon.Hit(concept: .must, range: end..<end + 1))
        }
        if question.begsLeave,
            answer.hits.first.map({ $0.concept == .only && $0.range.lowerBound == 0 }) == true
        {
            // "Can I push to it? Only the release bot can."
            result.hits.append(Lexicon.Hit(concept: .ban, range: end..<end + 1))
        }
        let refuses = answer.answerWord?.concept == .refusal
        for hit in answer.hits where hit.range.lowerBound >= start {
            // "No, we don't": said twice, meant once.
            if refuses, hit.concept == .not || hit.concept == .ban { continue }
            let range = hit.range.lowerBound + shift..<hit.range.upperBound + shift
            result.hits.append(Lexicon.Hit(concept: hit.concept, range: range))
        }
        for var span in answer.spans where span.offset >= start {
            span.offset += shift
            result.spans.append(span)
        }
        result.numbers = NumberReader.numbers(result.text, result.hits)
        result.clauses = Boundaries.clauses(result.text)
        result.lines =
            question.lines.filter { $0.offset < end }
            + answer.lines.map { (max(end, $0.offset + shift), $0.line) }
        result.isCrossed = answer.isCrossed || answer.answerWord?.concept == .refusal
        return result
    }

    private static let beginnings = [
        "can i ", "may i ", "can we ", "may we ", "am i allowed ", "could i ", "are we allowed ",
    ]

    /// Whether it asks whether something is allowed.
    private var begsLeave: Bool {
        let start = String(decoding: text.prefix(24), as: UTF8.self)
        return Self.beginnings.contains(where: start.hasPrefix)
    }

    /// The name at its beginning alone: what sentences behind it are said of.
    var label: Sentence {
        Sentence(
            text: [Self.codeMark], cased: [Self.codeMark], spans: Array(codes.prefix(1)), hits: [],
            numbers: [],
            clauses: [0..<1], lines: Array(lines.prefix(1)), isCrossed: false)
    }

    /// The yes or no that an answer begins with.
    private var answerWord: Lexicon.Hit? {
        hits.first { ($0.concept == .yes || $0.concept == .refusal) && $0.range.lowerBound <= 4 }
    }
}
