import GuardCore

/// A word or two under a title that names the thing: "### Scope", "Mandatory."
enum TitledRecogniser {
    private static let longest = 30

    static func read(_ remark: Remark, _ lexicon: Lexicon, _ findings: inout Findings) {
        let sentence = remark.sentence
        readScope(remark, &findings)
        guard sentence.text.count <= longest, sentence.has(.must, .optional, .notNegating),
            let title = placeholder(sentence, lexicon) ?? title(remark),
            !remark.context.isDisjoint(with: [.commit, .commitMessage])
        else { return }
        let isAsked = !sentence.has(.optional)
        if title.contains(.scope) {
            findings.add(
                .commitScope, .text(isAsked ? "required" : "optional"), line: sentence.line, .explicit,
                "it says whether a scope is needed")
        } else if title.contains(.body), isAsked {
            findings.add(
                .commitBodyRequired, .flag(true), line: sentence.line, .explicit, "a body is required")
        }
    }

    /// "### Scope" > "Where in doubt, leave it out (the standard allows it)": the first words say whether it may be missing.
    private static func readScope(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.text.count > longest, let free = sentence.first(.optional),
            free.range.lowerBound < longest,
            let title = remark.passage.around.first?.concepts, title.contains(.scope), !title.contains(.body),
            !sentence.has(.subject, .body, .type, .ticket, .trailer, .scope), sentence.present.topics.isEmpty,
            !remark.context.isDisjoint(with: [.commit, .commitMessage])
        else { return }
        findings.add(
            .commitScope, .text("optional"), line: sentence.line, .explicit,
            "it says whether a scope is needed")
    }

    /// "#### Scope (optional)"
    static func readTitle(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.text.count <= longest || isPartFirst(sentence), sentence.has(.must, .optional),
            remark.passage.topics.isDisjoint(with: [.pullRequest, .issue, .branch]),
            !remark.passage.topics.isDisjoint(with: [.commit, .commitMessage])
        else { return }
        let named = sentence.present.subtracting([.must, .optional])
        let isAsked = !sentence.has(.optional)
        if named == [.scope] {
            findings.add(
                .commitScope, .text(isAsked ? "required" : "optional"), line: sentence.line, .explicit,
                "it says whether a scope is needed")
        } else if named == [.body], isAsked {
            findings.add(
                .commitBodyRequired, .flag(true), line: sentence.line, .explicit, "a body is required")
        }
    }

    private static let longestWithAside = 90

    /// "scope（任意・このプロジェクトの層）": the part comes first, and what is said aside begins with the answer.
    private static func isPartFirst(_ sentence: Sentence) -> Bool {
        guard sentence.text.count <= longestWithAside, let part = sentence.first(.scope, .body),
            part.range.lowerBound == 0, let answer = sentence.first(.must, .optional)
        else { return false }
        return (0...2).contains(answer.range.lowerBound - part.range.upperBound)
    }

    /// "**`<scope>`（任意）**": the part of a message that a template's placeholder names.
    private static func placeholder(_ sentence: Sentence, _ lexicon: Lexicon) -> ConceptSet? {
        guard sentence.codes.count == 1, let code = sentence.codes.first, code.offset == 0 else { return nil }
        let name = code.content.lowercased().filter { !"<>[](){}".contains($0) }
        return ConceptSet(lexicon.hits(in: Array(name.utf8))).intersection([.scope, .body])
    }

    /// What the nearest title names, where the sentence itself names nothing.
    private static func title(_ remark: Remark) -> ConceptSet? {
        let own = remark.sentence.present.subtracting([
            .must, .optional, .notNegating, .everyOne, .anaphor,
        ])
        guard own.isEmpty, let title = remark.passage.around.first?.concepts,
            !title.contains(.scope) || !title.contains(.body)
        else { return nil }
        return title
    }
}
