/// What bans of words and trailers need beyond the sentence's own negation.
extension MessageRecogniser {
    /// "Do not remove `Co-Authored-By`": what must not be taken away is neither asked for nor ruled out.
    static func keepsRemoved(_ sentence: Sentence) -> Bool {
        guard let removal = sentence.first(.remove) else { return false }
        let clause = sentence.clause(at: removal.range.lowerBound)
        return sentence.all(.not, .ban).contains {
            clause.contains($0.range.lowerBound) && !$0.range.overlaps(removal.range)
        }
    }

    /// `[ai]`, `[bot]`: a mark in brackets that no sentence would hold by chance.
    static func isTag(_ text: String) -> Bool {
        text.hasPrefix("[") && text.hasSuffix("]") && isWord(String(text.dropFirst().dropLast()))
    }

    /// What people do with commits; a ban of these names no words.
    private static let deeds: Set<String> = [
        "amend", "squash", "rebase", "merge", "push", "stash", "reset", "force", "cherry-pick", "fixup",
        "no-verify", "main", "master", "develop",
    ]

    /// "`asdf`, `zzz`: not allowed" in a section on commits, with nothing else that it could be about.
    static func isBareBan(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let others: ConceptSet = [.pullRequest, .branch, .release, .changelog, .docstring, .comment]
        guard !remark.context.isDisjoint(with: [.commit, .commitMessage]),
            remark.context.isDisjoint(with: others), sentence.present.topics.isEmpty,
            !sentence.has(.type, .scope, .prefix, .ticket, .body, .trailer, .run), !sentence.codes.isEmpty,
            sentence.text.count - sentence.codes.count <= 60
        else { return false }
        return sentence.codes.allSatisfy {
            isWord($0.content) && !deeds.contains($0.content.lowercased())
                && !Template.usualTypes.contains($0.content) && !ForbidRecogniser.isCode($0.content)
        }
    }

    /// "Do not:" > "write `WIP` in the subject"
    static func isUnderBanningTitle(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        return remark.passage.isItem && remark.passage.isBanned && !remark.passage.isExample
            && !remark.hasOwnNegation && !sentence.has(.must, .notNegating)
            && sentence.has(.subject, .commitMessage, .words)
            && sentence.codes.allSatisfy { !deeds.contains($0.content.lowercased()) }
    }

    /// "Not to be used in a subject: `x`, `y`"
    static func isUnderBan(_ span: Span, _ sentence: Sentence) -> Bool {
        guard let own = sentence.clauses.lastIndex(where: { $0.lowerBound <= span.offset }) else {
            return false
        }
        let leads = sentence.clauses[..<own].filter {
            sentence.text[$0].last(where: { $0 != 0x20 }) == 0x3A && sentence.has(.not, .ban, in: $0)
        }
        return !leads.isEmpty
    }
}
