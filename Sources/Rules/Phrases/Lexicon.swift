/// The phrase tables made ready for searching: all phrases are looked for in one pass over a text.
struct Lexicon: Sendable {
    /// A phrase that was found.
    struct Hit: Sendable, Hashable {
        var concept: Concept
        /// Bytes of the normalised text.
        var range: Range<Int>
    }

    private struct Entry: Sendable {
        var bytes: [UInt8]
        var isOpen: Bool
        var concepts: [Concept]
    }

    /// Entries by the first two bytes of ASCII words, or the first three of others; longest first.
    private var buckets: [UInt32: [Entry]] = [:]

    static let standard = Lexicon(PhraseTable.all)

    private static let latin = Lexicon(PhraseTable.all.filter { $0.script == .latin })
    private static let korean = Lexicon(PhraseTable.all.filter { [.latin, .hangul].contains($0.script) })
    private static let chinese = Lexicon(PhraseTable.all.filter { [.latin, .han].contains($0.script) })

    /// The phrases of the languages that a text with these scripts may be written in.
    static func standard(for scripts: Set<Script>) -> Lexicon {
        switch scripts.subtracting([.latin]) {
        case []: latin
        case [.hangul]: korean
        case [.han]: chinese
        default: standard
        }
    }

    /// Works on bytes throughout: every commit builds this once.
    init(_ tables: [PhraseTable]) {
        for table in tables {
            for (concept, phrases) in table.phrases {
                for phrase in phrases.utf8.split(separator: 0x7C) { add(Self.trimmed(phrase), concept) }
            }
        }
        for key in buckets.keys {
            buckets[key]?.sort { ($0.bytes.count, $1.isOpen ? 1 : 0) > ($1.bytes.count, $0.isOpen ? 1 : 0) }
        }
    }

    private mutating func add(_ phrase: [UInt8], _ concept: Concept) {
        let isOpen = phrase.last == 0x2A
        let bytes = isOpen ? Array(phrase.dropLast()) : phrase
        guard let key = Self.key(bytes, at: 0) else { return }
        Self.insert(
            Entry(bytes: bytes, isOpen: isOpen, concepts: [concept]), into: &buckets[key, default: []])
    }

    /// A phrase that several concepts share is one entry with all of them.
    private static func insert(_ entry: Entry, into bucket: inout [Entry]) {
        for index in bucket.indices
        where bucket[index].isOpen == entry.isOpen && bucket[index].bytes == entry.bytes {
            for concept in entry.concepts where !bucket[index].concepts.contains(concept) {
                bucket[index].concepts.append(concept)
                bucket[index].concepts.sort { $0.rawValue < $1.rawValue }
            }
            return
        }
        bucket.append(entry)
    }

    private static func trimmed(_ phrase: Substring.UTF8View) -> [UInt8] {
        var bytes = Array(phrase.drop { $0 <= 0x20 })
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }

    /// All phrases of a normalised text, leftmost longest, none overlapping.
    func hits(in text: [UInt8]) -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index < text.count {
            if startsWord(text, index), let key = Self.key(text, at: index), let entries = buckets[key],
                let (entry, end) = longest(entries, text, index)
            {
                for concept in entry.concepts { hits.append(Hit(concept: concept, range: index..<end)) }
                index = end
            } else {
                index += 1
                while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
        return hits
    }

    private func longest(_ entries: [Entry], _ text: [UInt8], _ start: Int) -> (Entry, Int)? {
        for entry in entries {
            if let end = Self.match(entry.bytes, text, start), entry.isOpen || endsWord(text, end) {
                return (entry, end)
            }
        }
        return nil
    }

    /// Where the phrase ends in the text, if it stands at `start`.
    private static func match(_ phrase: [UInt8], _ text: [UInt8], _ start: Int) -> Int? {
        var index = start
        for position in phrase.indices {
            let byte = phrase[position]
            if index < text.count, text[index] == byte {
                index += 1
            } else if byte == 0x20, isLoose(phrase, position) {
                continue
            } else if index < text.count, text[index] == 0x20, position > 0, byte >= 0xC0,
                phrase[position - 1] != 0x20, isKana(byte) == false,
                index + 1 < text.count, text[index + 1] == byte, phrase[position - 1] >= 0x80
            {
                index += 2
            } else {
                return nil
            }
        }
        return index
    }

    private static func isKana(_ byte: UInt8) -> Bool { byte == 0xE3 }

    /// A space in a phrase need not be written beside a letter that is not ASCII.
    private static func isLoose(_ phrase: [UInt8], _ space: Int) -> Bool {
        (space > 0 && phrase[space - 1] >= 0x80)
            || (space + 1 < phrase.count && phrase[space + 1] >= 0x80)
    }

    private static func key(_ text: [UInt8], at index: Int) -> UInt32? {
        guard index < text.count else { return nil }
        let first = UInt32(text[index])
        if first < 0x80 {
            let second = index + 1 < text.count ? UInt32(text[index + 1]) : 0
            return first << 8 | second
        }
        guard index + 2 < text.count else { return first << 8 }
        return first << 16 | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2])
    }

    private func startsWord(_ text: [UInt8], _ index: Int) -> Bool {
        guard index > 0, Letters.isLatin(text, at: index) else { return true }
        return !Letters.isLatin(text, endingAt: index)
    }

    private func endsWord(_ text: [UInt8], _ end: Int) -> Bool {
        guard end > 0, end < text.count, Letters.isLatin(text, endingAt: end) else { return true }
        return !Letters.isLatin(text, at: end)
    }
}

/// Letters of words that are written with spaces between them.
enum Letters {
    static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
            || byte == 0x5F
    }

    /// Whether a Latin letter or digit begins at `index` (accents included: U+00C0 to U+024F).
    static func isLatin(_ text: [UInt8], at index: Int) -> Bool {
        isWordByte(text[index]) || (0xC3...0xC9).contains(text[index])
    }

    /// Whether a Latin letter or digit ends right before `end`.
    static func isLatin(_ text: [UInt8], endingAt end: Int) -> Bool {
        let last = text[end - 1]
        if last < 0x80 { return isWordByte(last) }
        return end >= 2 && (0xC3...0xC9).contains(text[end - 2])
    }
}
