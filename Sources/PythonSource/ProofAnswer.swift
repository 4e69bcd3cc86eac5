/// What is told about one candidate before its bytes.
struct ProofHeader: Encodable, Sendable {
    struct Item: Encodable, Sendable {
        let at: Int
        let text: String
        let slot: String
        let intended: String?
    }

    let path: String
    let length: Int
    let insertions: [Item]
    let minimum: [Int]?

    init(_ candidate: Candidate) {
        path = candidate.path
        length = candidate.original.count
        insertions = candidate.insertions.map {
            Item(at: $0.offset, text: $0.text, slot: $0.slot, intended: $0.intended)
        }
        minimum = candidate.minimumPython.map { [$0.major, $0.minor] }
    }
}

/// One candidate's part of the proving program's answer.
struct ProofAnswer: Decodable, Sendable {
    /// Index, gate, reason.
    struct Refusal: Decodable, Sendable {
        let index: Int
        let gate: String
        let reason: String

        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            index = try row.decode(Int.self)
            gate = try row.decode(String.self)
            reason = try row.decode(String.self)
        }
    }

    /// Index and the text as it stands after names were taken out of an import.
    struct Change: Decodable, Sendable {
        let index: Int
        let text: String

        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            index = try row.decode(Int.self)
            text = try row.decode(String.self)
        }
    }

    let problem: InspectionAnswer.Problem?
    let refused: [Refusal]?
    let texts: [Change]?
}
