import GuardCore
import Yams

/// Why a value of the block is not what its key needs.
enum BlockObjection: Error {
    /// English and Korean words for what is needed.
    case needs(String, String)
    case notAnExpression
    case unknownKey(String, near: String?)

    func message(for key: String) -> Text {
        switch self {
        case .needs(let english, let korean):
            Text("\(key) needs \(english)", ko: "\(key) 에는 \(korean)이(가) 필요합니다")
        case .notAnExpression:
            Text("\(key) is not a regular expression that can be read", ko: "\(key) 이(가) 올바른 정규식이 아닙니다")
        case .unknownKey(let name, let near):
            Text(
                "\(key) has no key \(name)" + (near.map { "; did you mean \($0)?" } ?? ""),
                ko: "\(key) 에는 \(name) 키가 없습니다" + (near.map { "; \($0) 인가요?" } ?? ""))
        }
    }
}

/// Reads a YAML value as the kind of value that a rule takes. `false` switches any rule off.
enum BlockValue {
    static func read(_ node: Node, _ shape: RuleShape) -> Result<RuleValue, BlockObjection> {
        if node.scalar != nil, node.flag == false { return .success(.flag(false)) }
        switch shape {
        case .flag:
            return node.flag == true
                ? .success(.flag(true)) : .failure(.needs("true or false", "true 또는 false"))
        case .number: return number(node)
        case .choice(let words): return choice(node, words)
        case .list: return list(node)
        case .choiceOrList(let words):
            if let word = text(node), words.contains(word) { return .success(.text(word)) }
            guard node.sequence != nil else {
                return .failure(.needs(words.joined(separator: ", ") + " or a list", "목록"))
            }
            return list(node)
        case .template: return template(node)
        case .language: return language(node)
        case .flagOrCommand:
            if node.flag == true { return .success(.flag(true)) }
            return text(node).map { .success(.text($0)) }
                ?? .failure(.needs("true or a command", "true 또는 명령"))
        case .forbidden: return .failure(.needs("a list of patterns", "패턴 목록"))
        }
    }

    /// A scalar with something in it that is no null.
    private static func text(_ node: Node) -> String? {
        guard let scalar = node.scalar, node.null == nil else { return nil }
        let text = SourceText.trimmed(scalar.string)
        return text.isEmpty ? nil : text
    }

    private static func number(_ node: Node) -> Result<RuleValue, BlockObjection> {
        guard let number = node.int, (1...1_000_000).contains(number) else {
            return .failure(.needs("a whole number above 0", "1 이상의 정수"))
        }
        return .success(.number(number))
    }

    private static func choice(_ node: Node, _ words: [String]) -> Result<RuleValue, BlockObjection> {
        if let word = text(node), words.contains(word) { return .success(.text(word)) }
        if node.flag == true, words.contains("public") { return .success(.text("public")) }
        return .failure(
            .needs("one of \(words.joined(separator: ", "))", "\(words.joined(separator: ", ")) 중 하나"))
    }

    private static func list(_ node: Node) -> Result<RuleValue, BlockObjection> {
        if let word = text(node) { return .success(.list([word])) }
        guard let items = node.sequence, !items.isEmpty, items.count < YAMLBounds.mostNodes else {
            return .failure(.needs("a list of words", "단어 목록"))
        }
        let words = items.compactMap(text)
        guard words.count == items.count else { return .failure(.needs("a list of words", "단어 목록")) }
        return .success(.list(words))
    }

    private static func template(_ node: Node) -> Result<RuleValue, BlockObjection> {
        guard let text = text(node), node.flag == nil else {
            return .failure(.needs("a template or a regular expression", "서식 또는 정규식"))
        }
        if text.hasPrefix("^") || text.hasSuffix("$"), !Expressions.isValid(text) {
            return .failure(.notAnExpression)
        }
        return .success(.text(text))
    }

    private static let names = [
        "english": "en", "korean": "ko", "japanese": "ja", "chinese": "zh", "german": "de",
        "portuguese": "pt", "french": "fr", "spanish": "es", "russian": "ru",
    ]

    private static func language(_ node: Node) -> Result<RuleValue, BlockObjection> {
        let word = text(node)?.lowercased() ?? ""
        if let code = names[word] { return .success(.text(code)) }
        guard (2...3).contains(word.utf8.count), word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return .failure(.needs("a language code such as en or ko", "en, ko 같은 언어 코드"))
        }
        return .success(.text(word))
    }
}

/// Checks regular expressions before anything is judged by them, with the matcher that will judge.
enum Expressions {
    private static let longest = 2_000

    static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        do {
            _ = try TextPattern(regularExpression: text)
            return true
        } catch {
            return false
        }
    }
}
