/// Composes Hangul syllables that are written as separate letters (Unicode 15, section 3.12), as file
/// systems and editors of macOS do, so that the phrase book finds them.
enum Hangul {
    static func composed(_ text: String) -> String {
        // U+1100 ... U+11FF are E1 84 80 ... E1 87 BF in UTF-8; most texts hold none.
        guard text.utf8.contains(0xE1) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let last = result.last, let joined = joined(last, scalar) {
                result.removeLast()
                result.append(joined)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func joined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
        switch (left.value, right.value) {
        case (0x1100...0x1112, 0x1161...0x1175):
            return Unicode.Scalar(0xAC00 + ((left.value - 0x1100) * 21 + right.value - 0x1161) * 28)
        case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (left.value - 0xAC00) % 28 == 0:
            return Unicode.Scalar(left.value + right.value - 0x11A7)
        default: return nil
        }
    }
}
