/// Finds ticket keys: `KF-<number>`, `HL-212`, `#123`, `[KEY-N]`.
enum Tickets {
    /// A regular expression for the first ticket in the text.
    static func pattern(in text: String) -> String? {
        if let key = key(in: text) { return key + "-\\d+" }
        return hasHash(text) ? "#\\d+" : nil
    }

    /// `MD-` where a sentence on tickets says how their numbers begin.
    static func opening(_ code: String) -> String? {
        guard code.utf8.last == 0x2D, (3...10).contains(code.utf8.count),
            code.unicodeScalars.dropLast().allSatisfy({ isUpper($0) || isDigit($0) }),
            code.unicodeScalars.first.map(isUpper) == true
        else { return nil }
        return code + "\\d+"
    }

    /// What any ticket looks like, for rules that name none.
    static let any = "([A-Z][A-Z0-9]+-\\d+|#\\d+)"

    private static let notKeys: Set<String> = [
        "UTF", "ISO", "RFC", "SHA", "HTTP", "PEP", "CVE", "MD", "AES", "X", "YYYY", "MM", "BREAKING", "A",
        "V", "TLS", "GPT", "GPL", "LGPL", "AGPL", "ES", "ECMA", "IEEE", "ANSI", "WCAG", "SOC", "BCP", "RSA",
        "CWE",
        "COVID", "ASIL", "DIN", "EN", "LLAMA", "QWEN", "IPV", "USB", "ASCII",
    ]

    private static func key(in text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            guard isUpper(scalars[index]), index == 0 || !isWord(scalars[index - 1]) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, isUpper(scalars[end]) || (end > index && isDigit(scalars[end])) {
                end += 1
            }
            let key = String(String.UnicodeScalarView(scalars[index..<end]))
            if end < scalars.count, scalars[end] == "-", !notKeys.contains(key),
                isNumberLike(scalars, end + 1)
            {
                return key == "KEY" || key == "JIRA" || key == "TICKET" || key == "ISSUE" || key == "PROJ"
                    ? nameless(key) : key
            }
            index = max(end, index + 1)
        }
        return nil
    }

    /// Placeholders for the key itself.
    private static func nameless(_ key: String) -> String {
        key == "KEY" || key == "TICKET" ? "[A-Z][A-Z0-9]+" : key
    }

    private static func isNumberLike(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
        guard start < scalars.count else { return false }
        let rest = scalars[start...]
        if let first = rest.first,
            isDigit(first) || first == "<" || first == "{" || first == "[" || first == "\\" || first == "#"
        {
            return true
        }
        let word = String(String.UnicodeScalarView(rest.prefix { isWord($0) || $0.value > 0x7F }))
            .lowercased()
        // As many letters as the number has figures: `CR-nnnnnn`.
        if word.count > 1, let letter = word.first, "nx".contains(letter), word.allSatisfy({ $0 == letter }) {
            return true
        }
        return [
            "n", "nn", "nnn", "nnnn", "x", "xx", "xxx", "xxxx", "번호", "番号", "编号", "number", "id", "num", "수",
            "숫자", "数字", "k",
        ].contains(word)
    }

    private static func hasHash(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "#" {
            guard index + 1 < scalars.count else { continue }
            let rest = scalars[(index + 1)...]
            if let first = rest.first, isDigit(first) || first == "<" || first == "{" { return true }
            let word = String(String.UnicodeScalarView(rest.prefix { isWord($0) || $0.value > 0x7F }))
                .lowercased()
            if [
                "n", "nn", "nnn", "issue", "number", "id", "xxx", "번호", "番号", "编号", "이슈번호", "issue_number",
                "이슈", "x", "任务编号", "ticket",
            ].contains(word) {
                return true
            }
        }
        return false
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        isUpper(scalar) || isDigit(scalar) || ("a"..."z").contains(scalar) || scalar == "_"
    }
}
