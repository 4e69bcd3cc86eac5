/// A set of concepts in two words of memory: recognisers ask for them many times a sentence.
struct ConceptSet: SetAlgebra, Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(arrayLiteral elements: Concept...) {
        for element in elements { insert(element) }
    }

    /// The concepts of what the phrase book found.
    init(_ hits: [Lexicon.Hit]) {
        for hit in hits { insert(hit.concept) }
    }

    var isEmpty: Bool { low == 0 && high == 0 }

    var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

    /// Those that own the words near them.
    var topics: ConceptSet { intersection(Self.allTopics) }

    private static let allTopics = ConceptSet(Concept.allCases.filter(\.isTopic))

    func contains(_ member: Concept) -> Bool {
        let raw = member.rawValue
        return raw < 64 ? low & (1 << raw) != 0 : high & (1 << (raw - 64)) != 0
    }

    @discardableResult
    mutating func insert(_ member: Concept) -> (inserted: Bool, memberAfterInsert: Concept) {
        let isNew = !contains(member)
        let raw = member.rawValue
        if raw < 64 { low |= 1 << raw } else { high |= 1 << (raw - 64) }
        return (isNew, member)
    }

    @discardableResult
    mutating func remove(_ member: Concept) -> Concept? {
        guard contains(member) else { return nil }
        let raw = member.rawValue
        if raw < 64 { low &= ~(1 << raw) } else { high &= ~(1 << (raw - 64)) }
        return member
    }

    @discardableResult
    mutating func update(with member: Concept) -> Concept? {
        insert(member).inserted ? nil : member
    }

    func union(_ other: ConceptSet) -> ConceptSet {
        var result = self
        result.formUnion(other)
        return result
    }

    func intersection(_ other: ConceptSet) -> ConceptSet {
        var result = self
        result.formIntersection(other)
        return result
    }

    func symmetricDifference(_ other: ConceptSet) -> ConceptSet {
        var result = self
        result.formSymmetricDifference(other)
        return result
    }

    func isDisjoint(with other: ConceptSet) -> Bool { low & other.low == 0 && high & other.high == 0 }

    func isSuperset(of other: ConceptSet) -> Bool {
        other.low & ~low == 0 && other.high & ~high == 0
    }

    func isSubset(of other: ConceptSet) -> Bool { other.isSuperset(of: self) }

    mutating func formUnion(_ other: ConceptSet) {
        low |= other.low
        high |= other.high
    }

    mutating func formIntersection(_ other: ConceptSet) {
        low &= other.low
        high &= other.high
    }

    mutating func formSymmetricDifference(_ other: ConceptSet) {
        low ^= other.low
        high ^= other.high
    }
}
