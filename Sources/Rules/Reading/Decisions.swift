import GuardCore

/// The third stage: of all candidates for a rule, which one holds.
///
/// What is written out wins over what is implied; lists that name different things of one kind are joined;
/// of two different values the later one holds, and the conflict is recorded.
struct Decisions {
    private(set) var rules: [Rule] = []
    private(set) var conflicts: [RuleConflict] = []
    private let quote: (_ path: String, _ line: Int) -> String

    init(quote: @escaping (_ path: String, _ line: Int) -> String) { self.quote = quote }

    mutating func decide(_ candidates: [Candidate]) {
        let byID = Dictionary(grouping: candidates, by: \.id)
        for id in RuleID.all {
            guard let own = byID[id] else { continue }
            if id.isCumulative { decideEach(own) } else { decideOne(id, own, byID) }
        }
    }

    private mutating func decideEach(_ candidates: [Candidate]) {
        var seen: Set<RuleValue> = []
        for candidate in candidates where seen.insert(candidate.value).inserted {
            rules.append(rule(candidate))
        }
    }

    private mutating func decideOne(_ id: RuleID, _ candidates: [Candidate], _ all: [RuleID: [Candidate]]) {
        let explicit = candidates.filter { $0.confidence == .explicit }
        if explicit.isEmpty, isContradicted(id, all) { return }
        var rest = explicit.isEmpty ? candidates : explicit
        // "A ticket stands in the title (`#12`). Commits without a ticket …": the one that is shown is meant.
        if id == .commitTicket, rest.contains(where: { $0.value != .text(Tickets.any) }) {
            rest.removeAll { $0.value == .text(Tickets.any) }
        }
        if Self.joined.contains(id) { rest = [joined(rest)] }
        guard var winner = best(id, rest) else { return }
        if id == .branchPrefixes, BranchName.areOccasional(winner.value.list ?? []) {
            winner.confidence = .implied
        }
        if id == .commitConventional, isUnusual(winner, all) { winner.confidence = .implied }
        let won = rule(winner)
        rules.append(won)
        for loser in rest where loser.value != winner.value && !isPartOf(loser, winner) {
            conflicts.append(
                RuleConflict(
                    winner: won, loser: rule(loser),
                    reason: Text("it is written later", ko: "뒤에 적힌 것이 우선합니다")))
        }
    }

    /// Rules whose lists add up when they stand in several places.
    private static let joined: Set<RuleID> = [
        .branchProtected, .branchPrefixes, .commitForbiddenWords, .commitTrailerForbidden,
        .commitTrailerRequired,
    ]

    private func joined(_ candidates: [Candidate]) -> Candidate {
        var first = candidates[0]
        first.value = .list(TypesRecogniser.unique(candidates.flatMap { $0.value.list ?? [] }))
        return first
    }

    /// The longest list of types, else the last value.
    private func best(_ id: RuleID, _ candidates: [Candidate]) -> Candidate? {
        guard id == .commitTypes else {
            return candidates.last(where: { _ in true }).map { last in
                candidates.first { $0.value == last.value } ?? last
            }
        }
        return candidates.max { ($0.value.list?.count ?? 0) < ($1.value.list?.count ?? 0) }
    }

    private func isPartOf(_ loser: Candidate, _ winner: Candidate) -> Bool {
        guard let part = loser.value.list, let whole = winner.value.list else { return false }
        return Set(part).isSubset(of: whole)
    }

    /// Implied forms give way to written-out ones that say something else.
    private func isContradicted(_ id: RuleID, _ all: [RuleID: [Candidate]]) -> Bool {
        switch id {
        case .commitConventional: all[.commitSubjectPattern]?.contains { $0.confidence == .explicit } == true
        case .branchPrefixes: all[.branchPattern]?.contains { $0.confidence == .explicit } == true
        case .commitSubjectPattern: all[.commitConventional]?.isEmpty == false
        default: false
        }
    }

    /// A template of the convention's form with types of the team's own is close to it, not the same.
    private func isUnusual(_ winner: Candidate, _ all: [RuleID: [Candidate]]) -> Bool {
        guard winner.reason == Reasons.template else { return false }
        if all[.commitConventional]?.contains(where: {
            $0.reason != Reasons.template && $0.confidence == .explicit
        }) == true {
            return false
        }
        let types = all[.commitTypes]?.compactMap(\.value.list).max { $0.count < $1.count } ?? []
        return types.isEmpty || types.contains { !Template.usualTypes.contains($0.lowercased()) }
    }

    private func rule(_ candidate: Candidate) -> Rule {
        let isError = candidate.confidence == .explicit && candidate.id != .forbidContent
        return Rule(
            id: candidate.id, value: candidate.value, severity: isError ? .error : .warning,
            because: RuleSource(
                path: candidate.path, line: candidate.line, text: quote(candidate.path, candidate.line)),
            origin: .prose, confidence: candidate.confidence, reason: candidate.reason)
    }
}
