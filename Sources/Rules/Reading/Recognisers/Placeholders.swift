/// Tells what stands for something else.
enum Placeholders {
    private static let words: Set<String> = [
        "type", "scope", "subject", "description", "summary", "message", "title", "desc", "area", "module",
        "ticket",
        "name", "slug", "topic", "short-description", "short-slug", "what", "component", "package",
        "feature-name",
        "branch-name", "issue-number", "xxx", "yyyymmdd", "initials", "user", "username", "ticket-id", "id",
        "n",
        "number", "descricao", "descrição", "tipo", "short-desc", "brief-description", "issue", "key", "text",
        "emoji",
        "subsystem", "what changed", "prefix", "thema", "beschreibung", "kurzbeschreibung", "resumo", "verb",
        "action",
        "imperative summary", "some text", "short summary", "short description", "your-feature", "xxx-xxx",
        "escopo", "assunto", "titulo", "título", "betreff", "typ", "nome", "tarefa", "mensagem", "folder",
        "object",
        "category", "what-you-did", "short", "brief", "feature", "bug-name", "task", "author", "date", "team",
        "layer", "file",
        "group",
    ]

    /// Whether anything in the text is a placeholder.
    static func holds(_ text: String, _ lexicon: Lexicon) -> Bool {
        if text.contains("…") || text.contains("...") { return true }
        if bracketed(text).contains(where: { isPlaceholder($0, lexicon) }) { return true }
        var plain = text.split(whereSeparator: { " :/()[]{}<>|-_#".contains($0) }).map { $0.lowercased() }
        // "what it does now" stands for one thing.
        if let what = plain.firstIndex(of: "what"), what > 0 { plain.removeSubrange((what + 1)...) }
        let known = plain.filter { words.contains($0) || isForeignWord($0, lexicon) }
        let others = plain.filter {
            !words.contains($0) && !isForeignWord($0, lexicon) && !isKeyPart($0, text)
        }
        return !known.isEmpty && known.count >= others.count
    }

    /// A project's key or a number in a ticket: `UMI`, `123`.
    private static func isKeyPart(_ word: String, _ text: String) -> Bool {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || (text.contains(word.uppercased() + "-") && Tickets.pattern(in: text) != nil)
    }

    /// Whether the text in brackets stands for something: `<type>`, `{ticket}`, but not `[WIP]`.
    private static func isPlaceholder(_ text: String, _ lexicon: Lexicon) -> Bool {
        let word = text.lowercased()
        if word.hasPrefix("<") || word.hasPrefix("{") { return true }
        let inner = String(word.dropFirst().dropLast())
        return words.contains(inner) || isForeignWord(inner, lexicon) || inner.contains("optional")
            || inner.contains("-n") || inner.contains("|")
    }

    private static func isForeignWord(_ word: String, _ lexicon: Lexicon) -> Bool {
        guard word.utf8.contains(where: { $0 >= 0x80 }), word.unicodeScalars.count <= 12 else { return false }
        let wanted: ConceptSet = [
            .type, .scope, .subject, .summary, .ticket, .body, .prefix, .otherThing, .document, .function,
            .file, .issue,
        ]
        return lexicon.hits(in: Array(word.utf8)).contains {
            wanted.contains($0.concept) && $0.range.count * 2 >= word.utf8.count
        }
            || [
                "기능이름", "기능명", "번호", "기능", "이름", "模块", "用户", "功能名", "機能名", "番号", "名前", "영역", "領域", "模块名",
                "设명", "简述", "姓名", "日付", "概要", "날짜", "주제", "사용자",
            ].contains { word.contains($0) }
    }

    /// The bracketed parts of a text, brackets included; parentheses do not count.
    private static func bracketed(_ text: String) -> [String] {
        var parts: [String] = []
        var open: (Character, String.Index)?
        for index in text.indices {
            switch text[index] {
            case "<", "{", "[": open = (text[index], index)
            case ">", "}", "]":
                if let (_, start) = open { parts.append(String(text[start...index])) }
                open = nil
            default: break
            }
        }
        return parts
    }
}
