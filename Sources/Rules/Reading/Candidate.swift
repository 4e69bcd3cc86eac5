import GuardCore

/// A rule that a recogniser believes to have found; decisions are made afterwards.
struct Candidate: Sendable {
    var id: RuleID
    var value: RuleValue
    /// 1-based line of the file.
    var line: Int
    var confidence: Rule.Confidence
    var reason: Text
    /// The file, in case rules are spread over several.
    var path = ""
}

/// Something that was understood and is not enforced.
struct Refusal: Sendable {
    var line: Int
    var reason: Text
}

/// What recognisers write their findings into.
struct Findings: Sendable {
    var candidates: [Candidate] = []
    var refusals: [Refusal] = []
    /// Sentences that sound like rules and that nobody knew.
    var unknown: [Refusal] = []

    mutating func add(
        _ id: RuleID, _ value: RuleValue, line: Int, _ confidence: Rule.Confidence, _ reason: Text
    ) {
        candidates.append(
            Candidate(id: id, value: value, line: line, confidence: confidence, reason: reason))
    }

    mutating func refuse(line: Int, _ reason: Text) { refusals.append(Refusal(line: line, reason: reason)) }
}
