/// A language that a rule asks for, told apart from others by its script.
struct WrittenLanguage: Sendable, Hashable {
    private enum Script: Sendable, Hashable {
        case latin, korean, japanese, chinese
    }

    private let script: Script
    /// The language's name in English and in Korean.
    let name: String
    let koreanName: String

    /// nil for a language that no script gives away.
    init?(code: String) {
        let short = String(code.lowercased().prefix { $0 != "-" && $0 != "_" })
        guard let (script, name, korean) = Self.known[short] else { return nil }
        self.script = script
        self.name = name
        koreanName = korean
    }

    private static let known: [String: (Script, String, String)] = [
        "en": (.latin, "English", "영어"), "ko": (.korean, "Korean", "한국어"),
        "ja": (.japanese, "Japanese", "일본어"),
        "zh": (.chinese, "Chinese", "중국어"), "de": (.latin, "German", "독일어"), "fr": (.latin, "French", "프랑스어"),
        "es": (.latin, "Spanish", "스페인어"), "pt": (.latin, "Portuguese", "포르투갈어"),
        "it": (.latin, "Italian", "이탈리아어"), "nl": (.latin, "Dutch", "네덜란드어"),
        "pl": (.latin, "Polish", "폴란드어"), "sv": (.latin, "Swedish", "스웨덴어"),
        "vi": (.latin, "Vietnamese", "베트남어"), "id": (.latin, "Indonesian", "인도네시아어"),
        "tr": (.latin, "Turkish", "튀르키예어"), "cs": (.latin, "Czech", "체코어"),
    ]

    var isLatin: Bool { script == .latin }

    /// Whether one line could be in the language. What holds only code, names and numbers always could.
    func accepts(_ prose: Prose) -> Bool {
        switch script {
        case .latin:
            // A sentence with as many other words is built on the other language's grammar.
            return prose.foreignWords == 0 || prose.foreignWords < prose.latinWords.count
        case .korean:
            if prose.hangulWords > 0 { return !isOverwhelmed(by: prose.kana, prose) }
            return prose.foreignWords == 0 && !isLatinSentence(prose)
        case .japanese:
            if prose.kana > 0 { return true }
            if prose.hangulWords > 0 || prose.otherWords > 0 { return false }
            return prose.han > 0 ? prose.simplified == 0 : !isLatinSentence(prose)
        case .chinese:
            if prose.han > 0 { return prose.kana <= 1 && prose.hangulWords == 0 }
            return prose.foreignWords == 0 && !isLatinSentence(prose)
        }
    }

    /// Whether a longer text is plainly in another language.
    func clearlyRefuses(_ prose: Prose) -> Bool {
        let enough =
            isLatin ? prose.foreignWords >= 3 : prose.latinWords.count >= 6 || prose.foreignWords >= 3
        guard enough else { return false }
        switch script {
        case .latin: return prose.foreignWords > prose.latinWords.count
        case .korean: return prose.hangulWords == 0
        case .japanese: return prose.kana == 0 && (prose.han == 0 || prose.hangulWords > 0)
        case .chinese: return prose.han == 0 || prose.kana > prose.han || prose.hangulWords > prose.han
        }
    }

    private func isOverwhelmed(by kana: Int, _ prose: Prose) -> Bool { kana > 6 * prose.hangulWords }

    /// Two plain words make a sentence; one does if it is what commits begin with.
    private func isLatinSentence(_ prose: Prose) -> Bool {
        guard let first = prose.latinWords.first else { return false }
        return prose.latinWords.count >= 2 || CommitVerbs.isVerb(first)
    }
}
