import GuardCore

/// `branch.protected`: branches that nobody commits to directly.
enum ProtectedRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard !isOfOtherTable(remark) else { return }
        guard !sentence.has(.codeBranch), !sentence.has(.database) || sentence.has(.branch, .push) else {
            return
        }
        guard let (offset, confidence) = protection(remark) else {
            readLikewise(remark, &findings)
            return
        }
        let names = ProtectedNames.all(remark, near: offset)
        guard let first = names.first else { return }
        let values = TypesRecogniser.unique(names.map(\.name))
        findings.add(
            .branchProtected, .list(values), line: sentence.line(at: first.offset),
            isExcepted(remark.sentence) || remark.passage.isSoft ? .implied : confidence,
            "nobody commits to it directly")
    }

    /// "Nobody pushes to `main` except on release day"; "except through a pull request" is the rule itself.
    private static func isExcepted(_ sentence: Sentence) -> Bool {
        guard let exception = sentence.all(.exception).last else { return false }
        return !sentence.all(.mergeOnly).contains {
            (0...24).contains($0.range.lowerBound - exception.range.upperBound)
        }
    }

    /// "Nobody pushes to `main`. The same goes for `ops`."
    private static func readLikewise(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard sentence.has(.likewise), !sentence.has(.file, .function, .optional),
            let previous = remark.previous
        else { return }
        let names = sentence.codes.filter {
            ProtectedNames.branch($0.content) != nil && ProtectedNames.isLikewise($0, sentence)
        }
        let before = Remark(passage: remark.passage, sentence: previous, inherited: remark.inherited)
        guard let first = names.first, let (offset, confidence) = protection(before),
            !ProtectedNames.all(before, near: offset).isEmpty
        else { return }
        findings.add(
            .branchProtected, .list(names.map(\.content)), line: first.line,
            sentence.has(.exception) ? .implied : confidence, "nobody commits to it directly")
    }

    /// "Every push | no": rows of a table that is about jobs, not about branches.
    private static func isOfOtherTable(_ remark: Remark) -> Bool {
        guard remark.passage.block.construct == .tableRow else { return false }
        return remark.context.isDisjoint(with: [.branch, .git, .commit, .commitMessage])
            && !remark.sentence.has(.branch)
            && !remark.sentence.all(.protected).contains { namesBranches($0, remark.sentence) }
            && !remark.passage.header.contains { $0.contains { $0.has(.branch) } }
    }

    /// Where the sentence protects something, and how surely.
    private static func protection(_ remark: Remark) -> (Int, Rule.Confidence)? {
        let sentence = remark.sentence
        for hit in sentence.all(.protected)
        where !remark.isNegated(at: hit.range) || sentence.has(.commit, .push) {
            if sentence.has(.branch, .commit, .push) || remark.context.contains(.branch)
                || remark.context.contains(.git) || isBehindName(hit, sentence)
                || namesBranches(hit, sentence)
            {
                return (hit.range.lowerBound, .explicit)
            }
        }
        for hit in sentence.all(.mergeOnly) {
            if !remark.sentence.has(.ticket), !isAsideOfStep(hit, remark),
                remark.context.contains(.branch) || remark.context.contains(.git)
                    || sentence.has(.branch, .push, .commit)
                    || !ProtectedNames.all(remark, near: hit.range.lowerBound).isEmpty
            {
                return (hit.range.lowerBound, .explicit)
            }
        }
        if let offset = closedBranch(remark) { return (offset, .explicit) }
        if isListed(remark) { return (0, .explicit) }
        if sentence.has(.forcePush), !sentence.has(.direct), !sentence.has(.commit) { return nil }
        return actOnBranch(remark)
    }

    /// "보호 브랜치 | `main`": one phrase that names branches and what holds for them.
    private static func namesBranches(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        let words = sentence.string(hit.range).lowercased()
        return ["브랜치", "branch", "ブランチ", "分支"].contains(where: words.contains)
    }

    /// "2. Merge the branch into develop (by pull request)": a step of how work flows, with its means in brackets.
    private static func isAsideOfStep(_ hit: Lexicon.Hit, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        return remark.passage.block.construct == .ordered && !sentence.has(.only, .must, .not, .ban)
            && sentence.isAside(hit.range.lowerBound, from: 0)
    }

    /// "Protected branches:" > "`main`"
    private static func isListed(_ remark: Remark) -> Bool {
        guard remark.passage.isItem, let near = remark.passage.around.first,
            near.concepts.contains(.protected),
            !near.bans, !near.isSoft, near.concepts.isDisjoint(with: [.codeBranch, .file, .function])
        else { return false }
        let sentence = remark.sentence
        guard near.topics.contains(.branch) || remark.context.contains(.branch), !remark.hasOwnNegation,
            let first = sentence.codes.first, first.offset == 0
        else { return false }
        let rest = sentence.text[1...].first { $0 != 0x20 && $0 != 0x2A }
        return rest.map { [0x3A, 0x28, 0x2C, 0x2D, 0xE2, 0x2E].contains($0) } ?? true
    }

    /// "`main` is off limits": a ban with no verb, right behind the name of a branch.
    private static func closedBranch(_ remark: Remark) -> Int? {
        let sentence = remark.sentence
        guard sentence.has(.ban), !remark.context.isDisjoint(with: [.branch, .git]) else { return nil }
        return sentence.all(.ban).first { ban in
            sentence.codes.contains { code in
                ProtectedNames.known.contains(code.content.lowercased()) && ban.range.lowerBound > code.offset
                    && [" is ", " are ", " ", " is strictly "].contains(
                        sentence.string(code.offset + 1..<ban.range.lowerBound).lowercased())
            }
        }?.range.lowerBound
    }

    /// "`main` protected", "`main` is protected": nothing else bears such a name and such a word.
    private static func isBehindName(_ hit: Lexicon.Hit, _ sentence: Sentence) -> Bool {
        sentence.codes.contains { code in
            ProtectedNames.known.contains(code.content.lowercased())
                && (1...4).contains(hit.range.lowerBound - code.offset)
        } && !sentence.has(.function, .database, .screen)
    }

    private static func actOnBranch(_ remark: Remark) -> (Int, Rule.Confidence)? {
        let sentence = remark.sentence
        for hit in sentence.all(.commit, .push, .direct, .commitAway) {
            // "No `WIP` commits on `main`" rules out such commits only.
            let before = sentence.text[..<hit.range.lowerBound].last { $0 != 0x20 }
            if hit.concept == .commit, before == Sentence.codeMark || before == 0x22 { continue }
            let isBanned =
                remark.isNegated(at: hit.range) || (remark.passage.isBanned && !remark.hasOwnNegation)
            guard isBanned, hit.concept == .commit || hit.concept == .push || speaksOfBranches(remark) else {
                continue
            }
            if isPermission(remark) {
                guard sentence.has(.direct) else { continue }
                return (hit.range.lowerBound, .implied)
            }
            return (hit.range.lowerBound, .explicit)
        }
        // Before the text is searched: most sentences forbid nothing.
        guard sentence.has(.not, .ban) else { return nil }
        let text = String(decoding: sentence.text, as: UTF8.self)
        let touches = [
            "touch", "work on", "work directly on", "work in", "develop on", "건드리", "건드려", "손대", "손을 대",
            "작업하지",
            "触ら", "作業しない",
            "作業を行わ", "开发", "改动", "trabalhe", "arbeit", "修改",
        ]
        let isOfBranches =
            sentence.has(.branch, .direct) || text.contains("merge") || remark.context.contains(.branch)
            || remark.passage.around.contains { !$0.topics.isDisjoint(with: [.git, .branch]) }
            || sentence.codes.contains { ProtectedNames.known.contains($0.content.lowercased()) }
        if isOfBranches, touches.contains(where: { text.contains($0) }) {
            return (sentence.first(.not, .ban)?.range.lowerBound ?? 0, .explicit)
        }
        return nil
    }

    /// Much is done "directly" that no branch is touched by.
    private static func speaksOfBranches(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let isDeed = sentence.all(.direct).contains {
            let words = sentence.string($0.range).lowercased()
            return words.contains("commit") || words.contains("push")
        }
        return isDeed || sentence.has(.commit, .push, .branch, .mergeOnly)
            || !remark.context.isDisjoint(with: [.git, .branch, .commit])
            || (sentence.codes.contains { ProtectedNames.known.contains($0.content.lowercased()) }
                && !sentence.has(.screen, .function, .database, .file, .useIt))
    }

    /// "Never push to main without approval" is about permission; "without a review" is protection.
    private static func isPermission(_ remark: Remark) -> Bool {
        let text = String(decoding: remark.sentence.text, as: UTF8.self)
        return [
            "without asking", "without permission", "without explicit", "unless asked", "unless explicitly",
            "unless the user", "without my", "without being asked", "unless i ",
        ].contains { text.contains($0) }
    }
}
