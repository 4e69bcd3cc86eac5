/// Articles whose title and first paragraph share a line: "제8조(브랜치) ① `main` 에 직접 커밋할 수 없다."
///
/// The next paragraphs stand beside the first and not under it, so only the words before the mark speak for them.
enum ArticleTitles {
    private static let openings: Set<Character> = ["제", "第"]
    private static let longest = 40

    /// The title of an article alone; another title as it is.
    static func title(_ pieces: [Piece]) -> [Piece] {
        guard var first = pieces.first, let opening = first.text.first, openings.contains(opening),
            let mark = first.text.firstIndex(of: "①"),
            first.text.distance(from: first.text.startIndex, to: mark) <= longest
        else { return pieces }
        first.text = String(first.text[..<mark])
        return [first]
    }
}
