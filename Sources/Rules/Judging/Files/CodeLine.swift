/// A line of source code with comments and strings told from the rest, as well as one line allows.
struct CodeLine: Sendable {
    /// For each scalar whether it is code.
    private let isCode: [Bool]

    /// - Parameter path: says how comments are written.
    init(_ scalars: [UInt32], path: String) { isCode = Self.mark(scalars, path) }

    /// Whether code stands at the beginning of these scalars.
    func isCode(_ range: Range<Int>) -> Bool { range.isEmpty || isCode[range.lowerBound] }

    private static let hashComments = FileKinds.python.union([
        "sh", "bash", "zsh", "rb", "yml", "yaml", "toml", "r", "pl", "ex", "exs", "jl",
    ])

    private static func mark(_ text: [UInt32], _ path: String) -> [Bool] {
        if isInsideComment(text) { return [Bool](repeating: false, count: text.count) }
        var code = [Bool](repeating: true, count: text.count)
        let hash = hashComments.contains(FileKinds.suffix(of: path))
        var quote: UInt32?
        var index = 0
        while index < text.count {
            let scalar = text[index]
            if let open = quote {
                code[index] = false
                if scalar == 0x5C, index + 1 < text.count {
                    index += 1
                    code[index] = false
                } else if scalar == open {
                    quote = nil
                }
            } else if beginsComment(text, index, hash: hash) {
                for rest in index..<text.count { code[rest] = false }
                return code
            } else if scalar == 0x22 || scalar == 0x60 || scalar == 0x27 {
                quote = scalar
            }
            index += 1
        }
        return code
    }

    /// `#` in some languages, `//` in the others; `http://` outside a string is none.
    private static func beginsComment(_ text: [UInt32], _ index: Int, hash: Bool) -> Bool {
        if hash { return text[index] == 0x23 }
        guard text[index] == 0x2F, index + 1 < text.count, text[index + 1] == 0x2F else { return false }
        return index == 0 || text[index - 1] != 0x3A
    }

    /// Lines of block comments and of examples in docstrings.
    private static func isInsideComment(_ text: [UInt32]) -> Bool {
        let rest = text.drop { $0 == 32 || $0 == 9 }
        return [">>>", "... ", "/*", "* ", "*/"].contains {
            rest.starts(with: $0.unicodeScalars.map(\.value))
        }
    }
}
