/// Branches that a sentence means and that the one before it names: "`prod` is live. Nobody pushes *to it*."
enum BranchAnaphor {
    /// Words before "it" that make it the goal of a commit or a push.
    private static let goals = [" to ", " on ", " in ", " into ", " onto ", "reach ", "enter "]

    static func names(_ remark: Remark) -> [String] {
        guard let previous = remark.previous, pointsBack(remark.sentence), !previous.has(.file, .function),
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
