/// Makes a list of lines that stand one under the other with no bullets: "feat - new things", "`fix` repairs".
enum LineListMender {
    private static let fewest = 3

    static func mend(_ lines: inout [String]) {
        guard lines.contains(where: isItem) else { return }
        var fences = FenceMender.all(in: lines)[...]
        var index = 0
        while index < lines.count {
            if let fence = fences.first, fence.opening <= index {
                index = max(index, (fence.closing ?? lines.count - 1) + 1)
                fences.removeFirst()
                continue
            }
            let start = index
            while index < lines.count, isItem(lines[index]) { index += 1 }
            if index - start >= fewest {
                for line in start..<index { lines[line] = "- " + lines[line] }
            }
            if index == start { index += 1 }
        }
    }

    /// Whether a line begins with the name of a type or with a prefix of branches and goes on to tell what it means.
    private static func isItem(_ line: String) -> Bool {
        guard let first = line.utf8.first, first == 0x60 || Letters.isWordByte(first) else { return false }
        let isCode = first == 0x60
        let text = line.dropFirst(isCode ? 1 : 0)
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard (2...16).contains(name.utf8.count) else { return false }
        var rest = text.dropFirst(name.count)
        let isPrefix = rest.hasPrefix("/")
        guard
            isPrefix
                ? BranchName.knownPrefixes.contains(name.lowercased())
                : Template.knownTypes.contains(String(name))
        else { return false }
        if isPrefix { rest = rest.drop { !" :`".contains($0) } }
        if isCode {
            if rest.hasPrefix(":") { rest = rest.dropFirst() }
            guard rest.hasPrefix("`") else { return false }
            return rest.count == 1 || " :".contains(rest.dropFirst().first ?? "-")
        }
        return rest.isEmpty || rest.hasPrefix(":")
            || [" - ", " – ", " — ", " = ", " : "].contains(where: rest.hasPrefix)
    }
}
