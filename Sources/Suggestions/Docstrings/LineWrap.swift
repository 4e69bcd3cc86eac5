/// Breaks a text into lines at its spaces.
enum LineWrap {
    /// - Parameter hanging: how much deeper all lines but the first stand.
    static func lines(_ text: String, width: Int, hanging: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let columns = columns(of: word)
            if !line.isEmpty, used + 1 + columns > width {
                lines.append(line)
                line = String(repeating: " ", count: hanging)
                used = hanging
            } else if !line.isEmpty {
                line += " "
                used += 1
            }
            line += word
            used += columns
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Columns on a terminal: East Asian wide characters take two (as `ruff`'s line length counts them).
    static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
