/// The scripts that tell which phrase tables a text needs: a hook builds its phrase book anew for every commit.
enum Script: Sendable, Hashable {
    case latin, hangul, kana, han

    /// The scripts in a text of UTF-8, judged by the first bytes of its letters.
    static func all(in text: [UInt8]) -> Set<Script> {
        var found: Set<Script> = [.latin]
        for index in text.indices where text[index] >= 0xE3 && text[index] <= 0xED {
            switch text[index] {
            case 0xE3:
                let next = index + 1 < text.count ? text[index + 1] : 0
                if (0x81...0x83).contains(next) { found.insert(.kana) }
                if next >= 0x90 { found.insert(.han) }
            case 0xE4...0xE9: found.insert(.han)
            default: found.insert(.hangul)
            }
        }
        return found
    }
}
