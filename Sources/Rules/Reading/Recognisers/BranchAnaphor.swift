/// Branches that a sentence means and that the one before it names: "`prod` is live. Nobody pushes *to it*."
enum BranchAnaphor {
    /// Words before "it" that make it the goal of a commit or a push.
    private static let goals = [" to ", " on ", " in ", " into ", " onto ", "reach ", "enter "]

    static func names(_ remark: Remark) -> [String] {
        guard let previous = remark.previous, pointsBack(remark.sentence) || isSubjectless(remark, previous),
            !previous.has(.file, .function),
            previous.has(.branch) || remark.sentence.has(.direct, .push, .mergeOnly)
                || !remark.context.isDisjoint(with: [.branch, .git]),
            !remark.passage.around.contains(where: { $0.concepts.contains(.codeBranch) })
        else { return [] }
        let codes = previous.codes
        let names = codes.compactMap { ProtectedNames.branch($0.content) }
        if codes.isEmpty { return bare(previous) }
        guard names.count == codes.count, names.count <= 4, names.allSatisfy({ $0 == $0.lowercased() }) else {
            return []
        }
        return TypesRecogniser.unique(names)
    }

    /// "`main` は本番です。直接コミットしないでください。": Japanese and Chinese leave out what was named just before.
    private static func isSubjectless(_ remark: Remark, _ previous: Sentence) -> Bool {
        let sentence = remark.sentence
        guard sentence.has(.direct), sentence.has(.not, .ban), sentence.spans.isEmpty,
            sentence.text.count <= longestSubjectless, sentence.text.allSatisfy({ !Letters.isWordByte($0) }),
            !sentence.has(.file, .function, .screen, .otherThing, .document)
        else { return false }
        let words = sentence.all(.direct).map { sentence.string($0.range) }
        guard sentence.has(.push, .commit) || words.contains(where: { $0.utf8.count > shortestDeed }) else {
            return false
        }
        return previous.codes.contains { ProtectedNames.known.contains($0.content.lowercased()) }
            && !previous.has(.codeBranch, .screen)
    }

    private static let longestSubjectless = 96
    /// Longer words than `直接` name what is done: `直コミット`.
    private static let shortestDeed = 9

    /// "main is what runs on the server. Nobody commits to it."
    private static func bare(_ previous: Sentence) -> [String] {
        let word = previous.string(0..<min(previous.text.count, 20)).prefix { $0.isLetter }
        let name = word.lowercased()
        guard ProtectedNames.known.contains(name), name != "release", name != "production",
            previous.text.dropFirst(name.utf8.count).first == 0x20
        else { return [] }
        return [name]
    }

    private static func pointsBack(_ sentence: Sentence) -> Bool {
        if sentence.has(.gatedCommit, .exception) && !sentence.has(.direct, .push, .mergeOnly, .ban) {
            return false
        }
        return sentence.all(.anaphor).contains { hit in
            let word = sentence.string(hit.range).lowercased()
            // "여기에": the particle says that it is the goal.
            if word.hasSuffix("에") || word.hasSuffix("로") {
                return sentence.has(.direct, .push, .commit, .commitAway)
            }
            if word == "there" { return hit.range.lowerBound > 2 }
            if hit.range.lowerBound < 2 {
                // "This is forbidden" speaks of no branch.
                return sentence.has(.direct, .push, .protected, .mergeOnly)
                    && !["this", "that"].contains(word)
            }
            let before = sentence.string(max(0, hit.range.lowerBound - 6)..<hit.range.lowerBound).lowercased()
            return goals.contains { before.hasSuffix($0) }
        }
    }
}
