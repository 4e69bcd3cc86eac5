/// How people begin a quotation that is none: a notice of the file itself, set apart from the text around it.
enum AlertWords {
    private static let labels: Set<String> = [
        "important", "warning", "caution", "note", "tip", "attention", "notice", "rule", "must", "never",
        "중요", "주의", "경고", "참고", "필독", "필수", "알림", "유의", "유의사항", "주의사항", "주의 사항", "규칙", "금지",
        "重要", "注意", "警告", "備考", "注", "补充", "提示", "必読", "必须", "禁止", "補足",
        "wichtig", "achtung", "hinweis", "warnung", "importante", "atenção", "aviso", "nota", "atención",
        "attention", "remarque",
    ]

    private static let signs: Set<Unicode.Scalar> = [
        "⚠", "❗", "❕", "🚨", "📌", "🔴", "⛔", "🚫", "‼", "❌", "🛑", "📢", "🔒", "☝",
    ]

    /// Whether the first line of a quotation, in lower case, is a label or a sign that speaks to the reader:
    /// `> [!WARNING]`, `> **주의**: …`, `> ⚠️ …`.
    static func opens(_ line: String) -> Bool {
        var scalars = Substring(line).unicodeScalars.drop { ">- ".unicodeScalars.contains($0) }
        guard let first = scalars.first else { return false }
        if signs.contains(first) { return true }
        let marks: [Unicode.Scalar] = ["*", "_", "[", "!"]
        let isMarked = marks.contains(first)
        scalars = scalars.drop { marks.contains($0) }
        let ends: [Unicode.Scalar] = ["*", "_", "]", ":", "：", "!"]
        let label = scalars.prefix { !ends.contains($0) }
        let isLabel = isMarked || [":", "："].contains(scalars.dropFirst(label.count).first)
        return isLabel && labels.contains(SourceText.trimmed(String(label)))
    }
}
