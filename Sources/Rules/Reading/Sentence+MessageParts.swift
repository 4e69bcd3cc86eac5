extension Sentence {
    private static let parts: [(word: String, concept: Concept)] = [
        ("제목", .subject), ("첫 줄", .subject), ("본문", .body),
    ]

    /// "커밋 본문": one phrase that names the message and its part.
    func partNamed(by hit: Lexicon.Hit) -> Concept? {
        guard hit.concept == .commitMessage else { return nil }
        let words = string(hit.range)
        return Self.parts.first { words.hasSuffix($0.word) }?.concept
    }

    /// The parts that such phrases name.
    var partsNamed: ConceptSet {
        all(.commitMessage).reduce(into: []) { parts, hit in
            if let part = partNamed(by: hit) { parts.insert(part) }
        }
    }

    /// The phrase that names a commit's body.
    var bodyOfCommit: Lexicon.Hit? { all(.commitMessage).first { partNamed(by: $0) == .body } }
}
