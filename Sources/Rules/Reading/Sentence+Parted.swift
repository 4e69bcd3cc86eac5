/// Ways of saying no in words that stand apart: "no commit without a ticket", "leave the period off".
extension Sentence {
    /// "No commit without *a ticket*": whether a phrase that ends so stands right before a place.
    func endsWithout(before offset: Int) -> Bool {
        all(.notNegating).contains {
            (0...12).contains(offset - $0.range.upperBound)
                && string($0.range).lowercased().hasSuffix("without")
        }
    }

    /// "*If* a commit fixes an issue, add …": holds on occasion.
    var isOccasional: Bool { text.starts(with: "if ".utf8) }

    private static let farthest = 60
    private static let particles = [" out", " off", " away"]

    /// "*Leave* the co-author lines *out*": a negation of what stands between.
    static func addLeftOut(_ text: [UInt8], _ hits: inout [Lexicon.Hit]) {
        guard text.starts(with: "leave ".utf8),
            !hits.contains(where: { [.not, .ban, .notNegating, .optional].contains($0.concept) })
        else { return }
        let end = text.firstIndex { [0x2C, 0x2E, 0x3B, 0x3A, 0x28].contains($0) } ?? text.count
        guard end <= farthest else { return }
        let words = String(decoding: text[..<end], as: UTF8.self)
        let isParted = particles.contains { words.hasSuffix($0) || words.contains($0 + " of ") }
        if isParted { hits.append(Lexicon.Hit(concept: .not, range: 0..<5)) }
    }
}
