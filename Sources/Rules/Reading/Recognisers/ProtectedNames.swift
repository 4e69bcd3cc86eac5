/// The names of branches in a sentence that protects some.
enum ProtectedNames {
    /// Names that branches have in most repositories.
    static let known: Set<String> = [
        "main", "master", "develop", "trunk", "staging", "production", "release", "prod", "dev", "stage",
        "development", "stable", "mainline",
    ]

    /// The branches that are meant where the words at an offset protect them.
    static func all(_ remark: Remark, near offset: Int) -> [(name: String, offset: Int)] {
        let sentence = remark.sentence
        var result: [(name: String, offset: Int)] = []
        for span in sentence.spans {
            guard let name = branch(span.content),
                span.isCode || known.contains(name.lowercased()) || sentence.has(.branch)
            else { continue }
            if !isLikewise(span, sentence),
                isElsewhere(span.offset, offset, remark) || isOtherThing(span, sentence)
            {
                continue
            }
            guard !isFileGlob(name) else { continue }
            guard
                known.contains(name.lowercased()) || name.contains("*") || isMeant(name, span, offset, remark)
                    || isJoined(span, result.last?.offset, sentence) || isLikewise(span, sentence)
            else {
                continue
            }
            result.append((name, span.offset))
        }
        if !result.isEmpty { return result }
        result = bare(remark, offset)
        if result.isEmpty { result = goals(remark) }
        return result.isEmpty ? BranchAnaphor.names(remark).map { ($0, 0) } : result
    }

    private static let articles: Set<String> = [
        "the", "a", "an", "any", "this", "that", "it", "them", "our", "your", "my", "other", "another",
        "shared",
        "protected", "each", "every", "all", "these", "those", "git", "github", "repo", "repository",
        "production",
        "remote", "names", "name", "must", "should", "is", "are", "and", "or", "to", "for", "in", "with",
        "from",
    ]

    /// "Direct commits to show", "branch gold_prod is off limits": the name behind a word that awaits one.
    private static func goals(_ remark: Remark) -> [(name: String, offset: Int)] {
        let sentence = remark.sentence
        let text = sentence.text
        for hit in sentence.all(.commit, .push, .branch, .direct) {
            var rest = sentence.string(hit.range.upperBound..<min(text.count, hit.range.upperBound + 60))
                .lowercased()
            let isBranch = hit.concept == .branch && sentence.string(hit.range).lowercased() == "branch"
            if !isBranch {
                guard let goal = [" directly to ", " to ", " on "].first(where: rest.hasPrefix) else {
                    continue
                }
                rest.removeFirst(goal.count - 1)
            }
            guard rest.hasPrefix(" ") else { continue }
            let name = rest.dropFirst().prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || "_-/".contains($0))
            }
            guard name.count >= 2, !articles.contains(String(name)),
                !sentence.hits.contains(where: {
                    $0.concept != .release && sentence.string($0.range).lowercased().hasPrefix(name)
                }), sentence.has(.direct, .ban, .protected)
            else {
                continue
            }
            return [(String(name), hit.range.lowerBound)]
        }
        return []
    }

    /// `calibration/*.bin` names files.
    private static func isFileGlob(_ name: String) -> Bool {
        guard name.contains("*"), let dot = name.lastIndex(of: ".") else { return false }
        return ForbidRecogniser.suffixes.contains(name[name.index(after: dot)...].lowercased())
    }

    /// A name that is no usual one: the goal of a push, called a branch, or right where the protection is spoken of.
    private static func isMeant(_ name: String, _ span: Span, _ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if isGoal(span.offset, remark) || isRowName(span, remark.passage) { return true }
        guard sentence.has(.branch, .direct, .push, .protected, .mergeOnly), name == name.lowercased() else {
            return false
        }
        let places = sentence.clauses.indices
        let own = places.last { sentence.clauses[$0].lowerBound <= span.offset } ?? 0
        let said = places.last { sentence.clauses[$0].lowerBound <= offset } ?? 0
        return abs(own - said) <= 1
    }

    /// The first cell of a row, below a header that says that branches are named here.
    private static func isRowName(_ span: Span, _ row: Passage) -> Bool {
        row.block.construct == .tableRow && span.offset == 0
            && row.header.first?.contains { $0.has(.branch) && !$0.has(.codeBranch) } == true
    }

    /// "`main` *or* `hotfix`": the second name is meant as the first one is.
    private static func isJoined(_ span: Span, _ last: Int?, _ sentence: Sentence) -> Bool {
        guard let last, span.isCode, last + 1 < span.offset else { return false }
        return ["or", "and", ",", "/", ", or", "nor", ", and"].contains(
            SourceText.trimmed(sentence.string(last + 1..<span.offset)).lowercased())
    }

    /// "…, and the same goes for `ops`": what was said of a branch holds for another.
    static func isLikewise(_ span: Span, _ sentence: Sentence) -> Bool {
        span.isCode
            && sentence.all(.likewise).contains {
                (0...8).contains(span.offset - $0.range.upperBound)
                    || (1...6).contains($0.range.lowerBound - span.offset)
            }
    }

    /// "the `main` *function*".
    private static func isOtherThing(_ span: Span, _ sentence: Sentence) -> Bool {
        let end = span.offset + (span.isCode ? 1 : span.content.utf8.count + 2)
        return sentence.hits.contains { hit in
            let gap = hit.range.lowerBound - end
            if [.function, .file, .otherThing, .database].contains(hit.concept), (0...1).contains(gap) {
                return true
            }
            // "`main` の文章": a text that bears the name.
            return hit.concept == .document && (0...4).contains(gap)
                && ["", "の", "的"].contains(SourceText.trimmed(sentence.string(end..<hit.range.lowerBound)))
        }
    }

    private static let goals = [
        " to ", "touch ", " on ", " into ", " onto ", " auf ", " in ", " em ", " na ", " no ", " sur ",
        " en ", "往", "往 ", "到", "到 ",
        "向", "向 ",
    ]

    /// "commit *to* `x`".
    private static func isGoal(_ offset: Int, _ remark: Remark) -> Bool {
        let before = remark.sentence.string(max(0, offset - 8)..<offset).lowercased()
        return goals.contains { before.hasSuffix($0) }
    }

    /// A name in a clause that tells what to do instead.
    private static func isElsewhere(_ place: Int, _ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let own = sentence.clause(at: place)
        let said = sentence.clause(at: offset)
        if own == said { return isAlternative(place, own, remark) }
        // "Protected branches: `main`"
        if said.upperBound == own.lowerBound, sentence.text[said].last(where: { $0 != 0x20 }) == 0x3A {
            return isAlternative(place, own, remark)
        }
        if place < offset || isListed(own, behind: said, sentence) {
            return isAlternative(place, own, remark)
        }
        let hasVerb = sentence.has(.commit, .push, .not, .ban, .protected, .mergeOnly, in: own)
        return !hasVerb || isAlternative(place, own, remark)
    }

    private static let longestListed = 24

    /// "No direct pushes: main, develop": further names behind the colon.
    private static func isListed(_ own: Range<Int>, behind said: Range<Int>, _ sentence: Sentence) -> Bool {
        guard sentence.text[said].last(where: { $0 != 0x20 }) == 0x3A else { return false }
        return sentence.clauses.allSatisfy { clause in
            clause.lowerBound < said.upperBound || clause.lowerBound > own.lowerBound
                || clause.count <= longestListed
                    && !sentence.has(.commit, .push, .not, .ban, .protected, .mergeOnly, .useIt, in: clause)
        }
    }

    private static func isAlternative(_ place: Int, _ clause: Range<Int>, _ remark: Remark) -> Bool {
        if isOrigin(place, remark.sentence) { return true }
        let before = remark.sentence.string(max(clause.lowerBound, place - 24)..<place).lowercased()
        return [
            "instead use", "use a ", "branch from", "branch off", "based on", "off of", " from ", "cut from",
            "starts from", "created from", "use ",
        ].contains { before.contains($0) }
    }

    private static let origins = [
        "에서 분기", "에서 브랜치를", "에서 새 브랜치", "에서 따", "에서 파생", "에서 생성", "에서 만들", "에서 시작", "에서 체크아웃", "를 기준으로",
        "을 기준으로", "기반으로",
        "から分岐", "から作成", "から切", "からブランチ", "を起点", "をベース",
    ]

    /// "`develop` 에서 분기하고": where a branch comes from; the words stand behind its name.
    private static func isOrigin(_ place: Int, _ sentence: Sentence) -> Bool {
        let rest = sentence.string(place..<min(sentence.text.count, place + 60))
        let behind = rest.drop { $0.isASCII && $0 != " " }.drop { $0 == " " }
        return origins.contains(where: behind.hasPrefix)
    }

    private static func bare(_ remark: Remark, _ offset: Int) -> [(name: String, offset: Int)] {
        let text = remark.sentence.text
        var result: [(name: String, offset: Int)] = []
        var index = 0
        while index < text.count {
            guard Letters.isWordByte(text[index]), index == 0 || !isInner(text[index - 1]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, isInner(text[index]) { index += 1 }
            let word = String(decoding: text[start..<index], as: UTF8.self)
            let name = word.hasSuffix("/") ? String(word.dropLast()) : word
            if isCalledBranch(name, start, index, remark), !isElsewhere(start, offset, remark) {
                result.append((name, start))
                continue
            }
            let parts = name.split(separator: "/").map(String.init)
            for part in parts
            where known.contains(part) && parts.allSatisfy(known.contains)
                && !isOrdinary(part, start, index, remark)
            {
                if !isElsewhere(start, offset, remark) { result.append((part, start)) }
            }
        }
        return result
    }

    /// "branch *gold_prod* is off limits", "direct commits to *show*: forbidden": a bare name that is no usual one.
    private static func isCalledBranch(_ name: String, _ start: Int, _ end: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard !known.contains(name), name.utf8.count > 2, !ordinary.contains(name),
            !sentence.all(.direct, .anaphor).contains(where: { $0.range.lowerBound == start }),
            sentence.has(.direct, .protected)
        else { return false }
        let before = sentence.string(max(0, start - 18)..<start).lowercased()
        let rest = sentence.string(end..<min(sentence.text.count, end + 4)).lowercased()
        let ends =
            rest.isEmpty || rest.hasPrefix(" is") || rest.hasPrefix(" are")
            || [":", ".", ",", ";"].contains(rest.prefix(1))
        guard ends else { return false }
        return before.hasSuffix("branch ")
            || ["commit to ", "commits to ", "commit on ", "commits on ", "push to ", "pushes to "].contains {
                before.hasSuffix($0)
            }
    }

    private static let ordinary: Set<String> = [
        "the", "this", "that", "your", "any", "name", "names", "naming", "git", "github", "gitlab", "remote",
        "origin", "upstream",
        "production", "customers", "prod", "live", "protection", "shared", "them", "those", "these", "which",
        "and",
    ]

    private static func isInner(_ byte: UInt8) -> Bool {
        Letters.isWordByte(byte) || byte == 0x2D || byte == 0x2F || byte == 0x2E && false
    }

    /// "main is the front page", "본점(main)": the name stands for something else.
    private static func isDefinedElse(_ start: Int, _ end: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let text = String(decoding: sentence.text, as: UTF8.self)
        let word = sentence.string(start..<end).lowercased()
        for copula in [" is a ", " is the ", " is our ", " is an "] {
            guard let place = text.range(ofText: word + copula) else { continue }
            let rest = text[place.upperBound...].prefix(32)
            if !rest.contains("branch"), !rest.contains("protected"), !rest.contains("trunk") { return true }
        }
        guard start > 1, sentence.text[start - 1] == 0x28, sentence.text[start - 2] >= 0x80 else {
            return false
        }
        return !sentence.has(.branch, .commit, .push)
            && remark.context.isDisjoint(with: [.git, .branch, .commit])
    }

    /// "production code", "a release", "main reason" are no branches.
    private static func isOrdinary(_ word: String, _ start: Int, _ end: Int, _ remark: Remark) -> Bool {
        if isDefinedElse(start, end, remark) { return true }
        if word == "main" || word == "master" || word == "develop" || word == "trunk" {
            let rest = String(decoding: remark.sentence.text[end...].prefix(14), as: UTF8.self)
            return [
                " reason", " thread", " goal", " module", " function", " dag", " menu", " page", " point",
            ].contains { rest.hasPrefix($0) }
        }
        return !remark.sentence.has(.branch)
            && !remark.sentence.text[end...].starts(with: [0x20, 0xEB, 0xB8, 0x8C])
    }

    /// The name of a branch in a code span; `git push origin main` names `main`.
    static func branch(_ code: String) -> String? {
        let text = SourceText.trimmed(code)
        if text.hasPrefix("git push"), let last = text.split(separator: " ").last,
            known.contains(last.lowercased()), !text.contains("-f")
        {
            return String(last)
        }
        if text.hasPrefix("origin/") {
            return known.contains(String(text.dropFirst(7))) ? String(text.dropFirst(7)) : nil
        }
        guard !text.isEmpty, text.utf8.count <= 40, !text.contains(" "), !text.contains(":"),
            !text.contains("("), !text.contains("<"), !text.hasPrefix("."), !text.hasPrefix("-"),
            !text.hasPrefix("*"), !text.hasSuffix("/")
        else { return nil }
        if text.contains("."), !text.contains("*"), text.first?.isNumber != true, !text.hasPrefix("release") {
            return nil
        }
        let head = text.split(separator: "/").first.map { $0.lowercased() } ?? ""
        if text.contains("/"), BranchName.knownPrefixes.contains(head), head != "release" {
            return nil
        }
        return text.utf8.allSatisfy { Letters.isWordByte($0) || "-/*.".utf8.contains($0) } ? text : nil
    }
}
