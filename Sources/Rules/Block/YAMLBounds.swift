import GuardCore

/// What is refused before the YAML parser sees it: depths and sizes that no person writes and that could
/// exhaust the parser's stack.
enum YAMLBounds {
    static let mostNodes = 10_000
    private static let longest = 200_000
    private static let deepest = 64

    /// Why a text is not given to the parser; nil when it is fine.
    static func objection(to text: String) -> Text? {
        let tooDeep = Text("the block is nested too deeply", ko: "블록이 너무 깊게 중첩되어 있습니다")
        guard text.utf8.count <= longest else { return Text("the block is too long", ko: "블록이 너무 깁니다") }
        var depth = 0
        var indicators = 0
        var before: UInt8 = 0x0A
        for byte in text.utf8 {
            switch byte {
            case 0x5B, 0x7B: depth += 1
            case 0x5D, 0x7D: depth = max(0, depth - 1)
            case 0x0A: indicators = 0
            case 0x20 where before == 0x2D || before == 0x3F || before == 0x3A: indicators += 1
            default: break
            }
            if depth > deepest || indicators > deepest { return tooDeep }
            before = byte
        }
        let indents = text.split(separator: "\n").map { line in line.utf8.prefix { $0 == 0x20 }.count }
        if (indents.max() ?? 0) > deepest * 4 { return tooDeep }
        return text.utf8.count { $0 == 0x2A } > 0 && text.utf8.contains(0x26) && hasAliases(text)
            ? Text(
                "anchors and aliases are not read; write the value out", ko: "앵커와 별칭은 읽지 않습니다. 값을 직접 적어 주세요")
            : nil
    }

    /// `&name` and `*name` at the beginning of a value; inside quotes they are text.
    private static func hasAliases(_ text: String) -> Bool {
        func stands(_ mark: UInt8) -> Bool {
            let bytes = Array(text.utf8)
            return bytes.indices.contains { index in
                bytes[index] == mark && index + 1 < bytes.count && Letters.isWordByte(bytes[index + 1])
                    && (index == 0 || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x5B
                        || bytes[index - 1] == 0x0A)
            }
        }
        return stands(0x26) && stands(0x2A)
    }
}
