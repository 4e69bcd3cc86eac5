/// Mends fences that hide text from the parser.
enum FenceMender {
    /// Blanks the opening line of a fence that is never closed, and both lines of a Markdown fence around
    /// the whole file.
    ///
    /// - Returns: the 1-based line of the fence that is never closed.
    static func mend(_ lines: inout [String]) -> Int? {
        let fences = all(in: lines)
        if let first = fences.first, let closing = first.closing, isAroundAll(first, closing, lines) {
            lines[first.opening] = ""
            lines[closing] = ""
            return mend(&lines)
        }
        guard let open = fences.last, open.closing == nil else { return nil }
        if first(open, lines) { return nil }
        lines[open.opening] = ""
        return open.opening + 1
    }

    /// A fence that is never closed and holds nothing but a few lines is a fence all the same.
    private static func first(_ fence: Fence, _ lines: [String]) -> Bool {
        let rest = lines[(fence.opening + 1)...]
        return !rest.contains { line in
            let text = SourceText.trimmed(line)
            return text.isEmpty || text.hasPrefix("# ") || text.hasPrefix("## ") || text.hasPrefix("- ")
                || text.hasPrefix("* ")
        }
    }

    struct Fence {
        var opening: Int
        var closing: Int?
        var mark: UInt8
        var length: Int
        var info: String
    }

    private static func isAroundAll(_ fence: Fence, _ closing: Int, _ lines: [String]) -> Bool {
        guard ["markdown", "md", "mdc"].contains(fence.info) else { return false }
        return lines[..<fence.opening].count { !SourceText.trimmed($0).isEmpty } <= 3
            && lines[(closing + 1)...].count { !SourceText.trimmed($0).isEmpty } <= 3
    }

    static func all(in lines: [String]) -> [Fence] {
        var fences: [Fence] = []
        var open: Fence?
        for (index, line) in lines.enumerated() {
            guard let (mark, length, info) = fenceLine(line) else { continue }
            if var current = open {
                guard mark == current.mark, length >= current.length, info.isEmpty else { continue }
                current.closing = index
                fences.append(current)
                open = nil
            } else {
                open = Fence(opening: index, closing: nil, mark: mark, length: length, info: info)
            }
        }
        if let open { fences.append(open) }
        return fences
    }

    private static func fenceLine(_ line: String) -> (mark: UInt8, length: Int, info: String)? {
        var bytes = Substring(line).utf8
        while let first = bytes.first, first == 0x20 || first == 0x09 || first == 0x3E {
            bytes.removeFirst()
        }
        guard let mark = bytes.first, mark == 0x60 || mark == 0x7E else { return nil }
        let length = bytes.prefix { $0 == mark }.count
        guard length >= 3 else { return nil }
        let info = String(decoding: bytes.dropFirst(length), as: UTF8.self)
        if mark == 0x60, info.utf8.contains(0x60) { return nil }
        return (mark, length, SourceText.trimmed(info).lowercased())
    }
}

/// Turns bullets that people paste from elsewhere into Markdown's.
enum BulletMender {
    private static let marks: Set<Unicode.Scalar> = [
        "•", "◦", "‣", "▪", "▫", "■", "□", "●", "○", "◆", "◇", "▶", "►", "➤", "➜", "☐", "☑", "☒", "・", "※",
        "–", "—",
        "—", "–", "—",
    ]

    static func mended(_ line: String) -> String {
        if let rest = lettered(line) ?? compared(line) { return rest }
        var scalars = Substring(line).unicodeScalars
        var indent = ""
        while let first = scalars.first, first == " " || first == "\t" {
            indent.unicodeScalars.append(first)
            scalars.removeFirst()
        }
        guard let first = scalars.first else { return line }
        guard first.value > 0x7F, marks.contains(first) else { return line }
        scalars.removeFirst()
        guard let next = scalars.first, next != first else { return line }
        let rest = String(String.UnicodeScalarView(scalars.drop { $0 == " " || $0 == "\t" }))
        return indent + "- " + rest
    }

    /// `- > 600 lines: split`: "more than", no quotation.
    private static func compared(_ line: String) -> String? {
        let indent = line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
        let text = Array(line.utf8.dropFirst(indent).prefix(6))
        guard text.count > 4, [0x2D, 0x2A, 0x2B].contains(text[0]), text[1] == 0x20, text[2] == 0x3E else {
            return nil
        }
        let figure = text[3] == 0x20 ? 4 : 3
        guard (0x30...0x39).contains(text[figure]) else { return nil }
        let mark = String(decoding: Array(line.utf8.prefix(indent + 2)), as: UTF8.self)
        return mark + "over " + String(decoding: Array(line.utf8.dropFirst(indent + figure)), as: UTF8.self)
    }

    /// What stands behind such a mark at the beginning of a line.
    static func counted(_ line: String) -> String? {
        guard let item = lettered(line), item.hasPrefix("- ") else { return nil }
        return String(item.dropFirst(2))
    }

    /// `a) …`, `(1) …`, `①…`, `1、…`, `가. …`: counted as people do where Markdown does not.
    private static func lettered(_ line: String) -> String? {
        let indent = line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
        let text = line.utf8.dropFirst(indent)
        guard let first = text.first, first != 0x2D, first != 0x23, first != 0x2A else { return nil }
        let head = Substring(text.prefix(24)).unicodeScalars
        guard let length = mark(Array(head.prefix(6))) else { return nil }
        let rest = String(String.UnicodeScalarView(Substring(text).unicodeScalars.dropFirst(length)))
        let content = SourceText.trimmed(rest)
        return content.isEmpty ? nil : String(repeating: " ", count: indent) + "- " + content
    }

    /// How many scalars the mark takes.
    private static func mark(_ head: [Unicode.Scalar]) -> Int? {
        guard let first = head.first else { return nil }
        if (0x2460...0x2473).contains(first.value) { return 1 }
        let isOpen = first == "(" || first == "（"
        var index = isOpen ? 1 : 0
        let start = index
        while index < head.count, index - start < 2, isCounter(head[index], at: index - start) { index += 1 }
        guard index > start, index < head.count else { return nil }
        let isDigit = ("0"..."9").contains(head[start])
        switch head[index] {
        case ")", "）":
            guard index + 1 >= head.count || head[index + 1] == " " || head[index] == "）" || isOpen else {
                return nil
            }
            return isOpen || !isDigit || head[index] == "）" ? index + 1 : nil
        case "、": return isDigit && !isOpen ? index + 1 : nil
        case ".":
            let isHangul = (0xAC00...0xD7A3).contains(head[start].value)
            return isHangul && index + 1 < head.count && head[index + 1] == " " ? index + 1 : nil
        default: return nil
        }
    }

    private static func isCounter(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
        if ("0"..."9").contains(scalar) { return true }
        guard place == 0 else { return false }
        return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || "가나다라마바사아자차".unicodeScalars.contains(scalar)
    }
}
