/// A text written as a Python docstring so that a reader of it gets exactly that text.
package struct DocstringLiteral: Sendable, Hashable {
    /// The literal with its quotes, without indentation before it or a line break behind it.
    package let text: String
    /// What `inspect.cleandoc` makes of it: the given text without trailing white space and odd line ends.
    package let intended: String

    /// - Parameters:
    ///   - text: what to say; several lines in any line ends.
    ///   - indent: the white space before the second and further lines.
    ///   - newline: the file's line end.
    package init(_ text: String, indent: String, newline: String) {
        intended = Self.normalized(text)
        let scalars = intended.unicodeScalars
        let escapes = scalars.contains(where: Self.mustEscape)
        let hasBackslash = intended.contains("\\")
        let quote = intended.contains("\"\"\"") && !intended.contains("'''") ? "'''" : "\"\"\""
        let mark = Character(quote.first.map(String.init) ?? "\"")
        let lines = intended.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let closesOnOwnLine = lines.count > 1
        let endsBadly = !closesOnOwnLine && (intended.last == mark || intended.last == "\\")
        let isRaw = hasBackslash && !escapes && !intended.contains(quote) && !endsBadly
        var written = lines
        if !isRaw {
            written = lines.map { Self.escaped($0, quote: mark, closing: !closesOnOwnLine) }
        }
        let body = written.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : indent + $1 }
        let closing = closesOnOwnLine ? newline + indent : ""
        self.text = (isRaw ? "r" : "") + quote + body.joined(separator: newline) + closing + quote
    }

    /// LF line ends, no trailing white space, tabs and other leading white space as spaces, no empty lines around, no common indentation.
    static func normalized(_ text: String) -> String {
        var lines = text.replacingLineEnds().split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            var line = Substring(line)
            while let last = line.unicodeScalars.last, Self.isBlank(last) { line.unicodeScalars.removeLast() }
            return spacingStart(of: expandingTabs(line))
        }
        while let first = lines.first, first.isEmpty { lines.removeFirst() }
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        guard let first = lines.first else { return "" }
        lines[0] = String(first.drop { $0 == " " })
        let margin = lines.dropFirst().filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        for index in lines.indices.dropFirst() { lines[index] = String(lines[index].dropFirst(margin)) }
        return lines.joined(separator: "\n")
    }

    /// What Python's `str.isspace` calls white space.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }

    /// Other white space at a line's start would be counted as indentation by some versions of Python.
    private static func spacingStart(of line: String) -> String {
        let start = line.unicodeScalars.prefix(while: isBlank)
        return String(repeating: " ", count: start.count) + String(line.unicodeScalars.dropFirst(start.count))
    }

    private static func expandingTabs(_ line: Substring) -> String {
        guard line.contains("\t") else { return String(line) }
        var result = ""
        var column = 0
        for scalar in line.unicodeScalars {
            if scalar == "\t" {
                let width = 8 - column % 8
                result += String(repeating: " ", count: width)
                column += width
            } else {
                result.unicodeScalars.append(scalar)
                column += 1
            }
        }
        return result
    }

    /// One line for a literal that is not raw; `closing` when the closing quotes follow at once.
    private static func escaped(_ line: String, quote: Character, closing: Bool) -> String {
        var result = ""
        var run = 0
        var left = line.unicodeScalars.count
        for scalar in line.unicodeScalars {
            left -= 1
            run = Character(scalar) == quote ? run + 1 : 0
            if scalar == "\\" {
                result += "\\\\"
            } else if run == 3 || (run > 0 && left == 0 && closing) {
                // Three of the marks would end the literal, and so would one before the closing ones.
                result += "\\\(quote)"
                run = 0
            } else if mustEscape(scalar) {
                result += escape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16)
        let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
        let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
        return "\\" + letter + String(repeating: "0", count: width - hex.count) + hex
    }

    /// Characters that end a line for somebody, are not seen, or turn the order of what is seen.
    static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}

extension String {
    fileprivate func replacingLineEnds() -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if !(scalar == "\n" && previous == "\r") {
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
