/// The words that people put where the type of a commit belongs.
enum CommitType {
    /// A type as it is listed in a rule file, without decoration: `feat`, `feat:`, `` `feat` ``, `feat/`.
    static func normalised(_ listed: String) -> String {
        var text = Substring(listed)
        while let last = text.last, ":/!`*()<>[] ".contains(last) { text.removeLast() }
        while let first = text.first, "`*(<[ ".contains(first) { text.removeFirst() }
        return String(text)
    }

    /// Where the type stands in a subject, in characters, however the team frames it: `feat(x): `, `[Feat] `,
    /// `ABC-12 feat: `, `✨ feat: `.
    ///
    /// `isTag` says that brackets stand around it; people write such types with a capital.
    static func find(in message: JudgedMessage) -> (range: Range<Int>, isTag: Bool)? {
        if case .success(let header) = message.header { return (0..<header.type.count, false) }
        let line = message.characters
        var position = 0
        while position < line.count {
            if let closing = closings[line[position]], let close = line[position...].firstIndex(of: closing) {
                let inner = line[(position + 1)..<close]
                if !inner.isEmpty, inner.allSatisfy({ $0.isLetter || $0 == "-" }) {
                    return (inner.startIndex..<inner.endIndex, true)
                }
            }
            let end = line[position...].firstIndex(where: \.isWhitespace) ?? line.count
            let rest = String(line[position...])
            if case .success(let header) = ConventionalHeader.read(rest) {
                return (position..<(position + header.type.count), false)
            }
            if let type = wideType(line, position) { return (type, false) }
            // Only a ticket, a tag or an emoji may stand before the type.
            guard Self.isLeadIn(line[position..<end]) else { return nil }
            position = end + 1
        }
        return nil
    }

    private static let closings: [Character: Character] = ["[": "]", "【": "】"]

    /// `修正：…`, `修正（画面）：…` with the wide marks of an East Asian keyboard.
    private static func wideType(_ line: [Character], _ start: Int) -> Range<Int>? {
        guard let end = line[start...].firstIndex(where: { !$0.isLetter }), end > start else { return nil }
        if line[end] == "：" { return start..<end }
        guard line[end] == "（", let close = line[end...].firstIndex(of: "）"), close + 1 < line.count else {
            return nil
        }
        return line[close + 1] == "：" || line[close + 1] == ":" ? start..<end : nil
    }

    private static func isLeadIn(_ word: ArraySlice<Character>) -> Bool {
        guard let first = word.first else { return true }
        return first.isEmoji || first == "[" || first == "#" || first == "(" || first == ":"
            || (first.isUppercase && word.contains("-") && word.contains(where: \.isWholeNumber))
    }

    /// What people write for a type, and the type they mean.
    static let aliases: [String: [String]] = [
        "feature": ["feat"], "features": ["feat"], "feats": ["feat"], "new": ["feat", "add"], "add": ["feat"],
        "added": ["add", "feat"], "bugfix": ["fix"], "bug": ["fix"], "hotfix": ["fix"], "fixes": ["fix"],
        "fixed": ["fix"], "doc": ["docs"], "documentation": ["docs"], "readme": ["docs"], "tests": ["test"],
        "testing": ["test"], "refactoring": ["refactor"], "refact": ["refactor"], "performance": ["perf"],
        "optimize": ["perf"], "styles": ["style"], "format": ["style"], "chores": ["chore"],
        "misc": ["chore"],
        "deps": ["build", "chore"], "cicd": ["ci"], "builds": ["build"], "removed": ["remove"],
        "delete": ["remove"], "updated": ["update"], "기능": ["feat"], "수정": ["fix"], "문서": ["docs"],
    ]
}
