import GuardCore

/// Sentences that sound like rules of commits, branches or code and that no recogniser knows: they are listed, so
/// that nobody takes them for enforced.
enum UnknownRules {
    static let reason = Text("guardhook has no check for it", ko: "이 문장을 확인하는 검사가 없습니다")

    /// What a section must be about, so that its sentences are listed.
    private static let subjects: ConceptSet = [
        .commit, .commitMessage, .git, .branch, .docstring, .typeHint, .codeSection,
    ]

    /// Whether the sentence asks for something where rules of this kind stand.
    static func isOne(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard !remark.passage.isFence, (12...400).contains(sentence.text.count), !isIntroduction(sentence),
            asks(remark), !remark.speaksOfDatabase, !sentence.has(.optional)
        else { return false }
        return stands(remark)
    }

    /// "Required format:" only leads in; a question asks for nothing.
    private static func isIntroduction(_ sentence: Sentence) -> Bool {
        let last = sentence.text.last { $0 > 0x20 }
        return last == 0x3A || last == 0x3F
    }

    private static func asks(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.must, .ban) || sentence.isCrossed { return true }
        if sentence.hits.contains(where: { $0.concept == .not && remark.isAsking($0.range) }) { return true }
        let text = String(decoding: sentence.text, as: UTF8.self)
        return text.hasPrefix("should ") || text.contains(" should ")
    }

    /// Under a title of commits, branches or code, or naming commits or branches itself.
    private static func stands(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.pullRequest, .issue, .mail, .screen, .answer), !sentence.has(.commit, .commitMessage)
        {
            return false
        }
        if sentence.has(.commit, .commitMessage, .branch), !sentence.has(.codeBranch) { return true }
        let titled = remark.passage.around.first { !$0.topics.isEmpty || $0.concepts.contains(.codeSection) }
        guard let titled else { return false }
        return !titled.topics.isDisjoint(with: subjects) || titled.concepts.contains(.codeSection)
    }
}
