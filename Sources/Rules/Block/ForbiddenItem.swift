import GuardCore
import Yams

/// One entry of `forbid:`: `{content: REGEX | literal: TEXT | path: GLOB, paths: GLOBS, message: TEXT}`.
struct ForbiddenItem {
    var id: RuleID
    var pattern: ForbiddenPattern

    private static let keys = ["content", "literal", "path", "paths", "message"]

    static func read(_ node: Node) -> Result<ForbiddenItem, BlockObjection> {
        guard let mapping = node.mapping else {
            return .failure(.needs("content or path in each entry", "항목마다 content 또는 path"))
        }
        for (key, _) in mapping {
            let name = key.string ?? "?"
            if !keys.contains(name) { return .failure(.unknownKey(name, near: KeyHints.nearest(name, keys))) }
        }
        let named = ["content", "literal", "path"].filter { mapping.value(under: $0) != nil }
        guard named.count == 1, let kind = named.first, let text = mapping.value(under: kind)?.scalar?.string,
            !text.isEmpty
        else {
            return .failure(.needs("exactly one of content, literal and path", "content, literal, path 중 하나"))
        }
        if kind == "content", !Expressions.isValid(text) { return .failure(.notAnExpression) }
        var pattern = ForbiddenPattern(pattern: text, isLiteral: kind == "literal")
        if let paths = mapping.value(under: "paths") {
            guard case .success(let value) = BlockValue.read(paths, .list), let list = value.list else {
                return .failure(.needs("a list of globs in paths", "paths 의 글롭 목록"))
            }
            pattern.paths = list
        }
        if let message = mapping.value(under: "message") {
            guard let words = message.scalar?.string, !words.isEmpty else {
                return .failure(.needs("a text in message", "message 의 문장"))
            }
            pattern.message = words
        }
        return .success(ForbiddenItem(id: kind == "path" ? .forbidPath : .forbidContent, pattern: pattern))
    }
}
