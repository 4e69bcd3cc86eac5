/// Tells what says who may write to a branch from what says how branches are called.
enum BranchAccess {
    /// What a branch is that nobody guards.
    private static let open: Set<String> = [
        "free", "open", "anyone", "anybody", "everyone", "everybody", "unprotected", "not protected",
        "no protection",
        "unrestricted", "no rules", "no restrictions", "all developers", "any developer", "developers",
    ]

    /// "`feature/*`: free", "| `feature/*` | anyone |" under "Who pushes".
    static func isToldOf(_ name: BranchName, _ remark: Remark) -> Bool {
        guard name.text.hasSuffix("*") else { return false }
        if remark.passage.isItem, remark.sentence.codes.count == 1, remark.sentence.has(.push, .direct),
            remark.sentence.has(.not, .ban),
            !remark.sentence.has(.beginWith, .prefix)
        {
            return true
        }
        let row = remark.passage
        guard row.block.construct == .tableRow else { return isOpen(remark.sentence) }
        guard row.header.count == 2 else { return false }
        let titles = ConceptSet(row.header.flatMap { $0.flatMap(\.hits) })
        let asksWho = row.header[1].first.map { $0.text.starts(with: "who ".utf8) } == true
        return (asksWho || !titles.isDisjoint(with: [.push, .protected, .direct, .write]))
            && titles.isDisjoint(with: [.prefix, .named, .formatted])
    }

    private static let relatives = [" that ", " which ", " whose "]

    /// "Branches *that* are called `wip/…` are deleted": tells what becomes of some branches.
    static func isTold(_ sentence: Sentence) -> Bool {
        guard let branch = sentence.first(.branch), !sentence.has(.must),
            let named = sentence.hits.first(where: {
                [.named, .beginWith].contains($0.concept) && $0.range.lowerBound > branch.range.lowerBound
            })
        else { return false }
        let between = sentence.string(
            branch.range.upperBound..<max(branch.range.upperBound, named.range.lowerBound)
        )
        .lowercased()
        return between.utf8.count <= 16 && relatives.contains { (between + " ").hasPrefix($0) }
    }

    private static func isOpen(_ sentence: Sentence) -> Bool {
        guard let code = sentence.codes.first, sentence.codes.count == 1, sentence.text.count < 40 else {
            return false
        }
        let rest = sentence.string(code.offset + 1..<sentence.text.count).lowercased()
        return open.contains(SourceText.trimmed(rest.filter { !":.-–—()".contains($0) }))
    }
}
