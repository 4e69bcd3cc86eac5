/// The words of a name or text, reduced so that `adds`, `added` and `adding` are one.
enum NameWords {
    static func stems(of text: String) -> [String] {
        words(of: text).map(stem)
    }

    /// Splits at everything that is no letter, and before capitals (`parseURL`, `HTTPServer`).
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            guard character.isLetter else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            let startsWord =
                character.isUppercase && index > 0
                && (characters[index - 1].isLowercase
                    || (index + 1 < characters.count && characters[index + 1].isLowercase))
            if startsWord, !word.isEmpty {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
        }
        return word.isEmpty ? words : words + [word]
    }

    private static func stem(_ word: String) -> String {
        for ending in ["ing", "ies", "ed", "es", "s", "er", "or", "y", "e", "t"]
        where word.hasSuffix(ending) && word.count - ending.count >= 2 {
            return String(word.dropLast(ending.count))
        }
        return word
    }
}
