/// Command lines as people write them in a rule file.
enum CommandWords {
    /// The words of a plain command; quotes hold words together. Empty when it needs a shell.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var current = ""
        var quote: Character?
        var isOpen = false
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { current.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                isOpen = true
            } else if character == " " || character == "\t" {
                if !current.isEmpty || isOpen { words.append(current) }
                current = ""
                isOpen = false
            } else if "|&;<>$`()\\".contains(character) {
                return []
            } else {
                current.append(character)
            }
        }
        guard quote == nil else { return [] }
        if !current.isEmpty || isOpen { words.append(current) }
        // `VAR=value command` needs a shell.
        return words.first?.contains("=") == true ? [] : words
    }

    /// The words as one line that `words(_:)` takes apart again.
    static func joined(_ words: [String]) -> String {
        words.map { $0.isEmpty || $0.contains(" ") || $0.contains("\"") ? "'\($0)'" : $0 }.joined(
            separator: " ")
    }
}
