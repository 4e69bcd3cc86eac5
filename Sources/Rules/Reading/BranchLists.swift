/// Lists that are about branches, whatever word their title has for them: "Lines of work" > "Branches begin with …",
/// "names are in lower case".
enum BranchLists {
    private static let manners: ConceptSet = [.beginWith, .prefix, .mergeOnly, .protected]
    private static let others: ConceptSet = [
        .commitMessage, .subject, .body, .summary, .pullRequest, .issue, .release, .codeBranch, .database,
        .screen,
        .mail, .document, .otherThing, .file, .function,
    ]

    /// Adds the topic to the members that name nothing.
    static func mark(_ passages: inout [Passage]) {
        var members: [Int: [Int]] = [:]
        for (index, passage) in passages.enumerated() where passage.topics.isSubset(of: [.git]) {
            if let group = passage.block.group { members[group, default: []].append(index) }
        }
        var facts = Surroundings()
        facts.topics = [.branch]
        for indices in members.values where indices.count > 1 {
            let concepts = ConceptSet(indices.flatMap { passages[$0].sentences.flatMap(\.hits) })
            guard concepts.contains(.branch), !concepts.isDisjoint(with: manners),
                concepts.isDisjoint(with: others)
            else { continue }
            for index in indices { passages[index].addTopic(facts) }
        }
    }
}
