import GuardCore

/// A word or two under a title that names the thing: "### Scope", "Mandatory."
enum TitledRecogniser {
    private static let longest = 30

    static func read(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        readScope(remark, &findings)
        guard sentence.text.count <= longest, sentence.has(.must, .optional, .notNegating),
            let title = title(remark),
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
        guard sentence.text.count > longest, let free = sentence.first(.optional), free.range.lowerBound < longest,
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
        guard sentence.text.count <= longest, sentence.has(.must, .optional),
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
