import GuardCore

/// `branch.case`: small letters only (`lower`), or small letters, digits and hyphens (`kebab`).
///
/// A ticket key keeps its capitals (`feature/KF-12-login`), a version its dots, and letters without case may stand.
struct BranchCaseCheck: BranchCheck {
    private let rule: Rule
    private let kebab: Bool
    private let protected: [PathGlob]

    init?(_ rule: Rule, _ book: RuleBook) {
        switch rule.value.text {
        case "lower": kebab = false
        case "kebab": kebab = true
        default: return nil
        }
        self.rule = rule
        protected = BranchNames.protected(in: book.rule(.branchProtected)?.value.list ?? [])
    }

    func findings(_ name: String, _ situation: BranchSituation) -> [Finding] {
        guard !BranchNames.isExempt(name, protected: protected) else { return [] }
        let characters = Array(name)
        let keys = Self.ticketKeys(in: characters)
        guard let wrong = characters.indices.first(where: { !keys.contains($0) && isWrong(characters, $0) })
        else { return [] }
        let right = characters.indices.map { index in
            keys.contains(index) ? String(characters[index]) : corrected(characters, index)
        }.joined()
        return [
            rule.finding(
                Text(
                    "'\(characters[wrong])' does not belong in the branch name",
                    ko: "브랜치 이름에 '\(characters[wrong])'을(를) 쓸 수 없습니다"),
                help: Text("rename it: git branch -m \(right)", ko: "이름을 바꾸세요: git branch -m \(right)"),
                branch: name,
                wrong..<wrong + 1, replacement: right)
        ]
    }

    private func isWrong(_ name: [Character], _ index: Int) -> Bool {
        let character = name[index]
        if character.isUppercase { return true }
        guard kebab else { return false }
        if character.isLetter || character.isNumber || character == "-" || character == "/" { return false }
        let isVersionDot =
            character == "." && index > 0 && index + 1 < name.count && name[index - 1].isNumber
            && (name[index + 1].isNumber || name[index + 1] == "x")
        return !isVersionDot && character != "#"
    }

    private func corrected(_ name: [Character], _ index: Int) -> String {
        let character = name[index]
        guard isWrong(name, index) else { return String(character) }
        guard character.isUppercase else { return "-" }
        // `AddLogin` becomes `add-login`.
        let joins = kebab && index > 0 && name[index - 1].isLowercase
        return (joins ? "-" : "") + character.lowercased()
    }

    /// The indices of the letters of `KF-12` at the beginning of a part of the name.
    private static func ticketKeys(in name: [Character]) -> Set<Int> {
        var keys = Set<Int>()
        var index = 0
        while index < name.count {
            let isStart = index == 0 || name[index - 1] == "/" || name[index - 1] == "-"
            let letters: ArraySlice = isStart ? name[index...].prefix { $0.isUppercase || $0.isNumber } : []
            if letters.first?.isUppercase == true, letters.count >= 2, letters.endIndex + 1 < name.count,
                name[letters.endIndex] == "-", name[letters.endIndex + 1].isNumber
            {
                keys.formUnion(letters.indices)
                keys.insert(letters.endIndex)
                index = letters.endIndex
            } else {
                index += 1
            }
        }
        return keys
    }
}
