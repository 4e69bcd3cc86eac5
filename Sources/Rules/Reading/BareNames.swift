/// Items that are nothing but the name of a file, written without marks: "- secrets.toml", "- *.bak".
enum BareNames {
    private static let longest = 40

    /// The pieces of a block, with such a name as code.
    static func asCode(_ block: Block) -> [Piece] {
        guard block.construct == .bullet || block.construct == .ordered, block.pieces.count == 1,
            var piece = block.pieces.first, piece.kind == .text, isFile(SourceText.trimmed(piece.text))
        else { return block.pieces }
        piece.kind = .code
        piece.text = SourceText.trimmed(piece.text)
        return [piece]
    }

    private static func isFile(_ text: String) -> Bool {
        guard (4...longest).contains(text.utf8.count), text.lowercased() == text,
            text.utf8.allSatisfy({ Letters.isWordByte($0) || [0x2A, 0x2D, 0x2E, 0x2F].contains($0) }),
            let dot = text.lastIndex(of: ".")
        else { return false }
        let end = text[text.index(after: dot)...]
        return (2...6).contains(end.count) && end.allSatisfy { $0.isLetter } && ForbidRecogniser.isPath(text)
    }
}
