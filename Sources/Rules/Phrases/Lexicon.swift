/// The phrase tables made ready for searching: all phrases are looked for in one pass over a text.
struct Lexicon: Sendable {
    /// A phrase that was found.
    struct Hit: Sendable, Hashable {
        var concept: Concept
        /// Bytes of the normalised text.
        var range: Range<Int>
    }

    /// One phrase of one concept: a run of `bytes`.
    private struct Entry: Sendable {
        var start: UInt32
        var key: UInt32
        var length: UInt16
        /// Whether the word may go on after the phrase.
        var isOpen: Bool
        /// Whether it begins a word also where words are written together: "구 규칙" is not in "도구 규칙".
        var beginsWord: Bool
        var concept: Concept

        /// Longer phrases are higher; of the same length, whole words are.
        var rank: Int { Int(length) * 2 + (isOpen ? 0 : 1) }
        var run: Range<Int> { Int(start)..<Int(start) + Int(length) }
    }

    /// Every phrase table's text, one after the other.
    private var bytes: [UInt8] = []
    /// By slot of their keys; within a slot the highest rank first.
    private var entries: [Entry] = []
    /// Where each slot begins in `entries`, and where the last one ends.
    private var slots: [UInt32] = []

    private static let slotCount = 4096

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

    /// Every commit builds this once: the tables' bytes are only cut into runs, and those put into slots.
    init(_ tables: [PhraseTable]) {
        bytes.reserveCapacity(1 << 17)
        entries.reserveCapacity(1 << 13)
        for table in tables {
            for (concept, phrases) in table.phrases { add(phrases, concept) }
        }
        fillSlots()
    }

    private mutating func add(_ phrases: String, _ concept: Concept) {
        var end = bytes.count
        bytes.append(contentsOf: phrases.utf8)
        while end < bytes.count {
            let start = end
            while end < bytes.count, bytes[end] != 0x7C { end += 1 }
            add(start..<end, concept)
            end += 1
        }
    }

    private mutating func add(_ run: Range<Int>, _ concept: Concept) {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        let beginsWord = start < end && bytes[start] == 0x5E
        if beginsWord { start += 1 }
        let isOpen = start < end && bytes[end - 1] == 0x2A
        if isOpen { end -= 1 }
        guard let key = Self.key(bytes, at: start, end: end) else { return }
        entries.append(
            Entry(
                start: UInt32(start), key: key, length: UInt16(end - start), isOpen: isOpen,
                beginsWord: beginsWord, concept: concept))
    }

    /// Puts the entries into their slots, counted beforehand, each where its rank belongs.
    private mutating func fillSlots() {
        slots = [UInt32](repeating: 0, count: Self.slotCount + 1)
        for entry in entries { slots[Self.slot(of: entry.key) + 1] += 1 }
        for slot in 1...Self.slotCount { slots[slot] += slots[slot - 1] }
        var ends = slots
        let unordered = entries
        for entry in unordered {
            let slot = Self.slot(of: entry.key)
            var place = Int(ends[slot])
            while place > slots[slot], entries[place - 1].rank < entry.rank {
                entries[place] = entries[place - 1]
                place -= 1
            }
            entries[place] = entry
            ends[slot] += 1
        }
    }

    private static func slot(of key: UInt32) -> Int { Int((key &* 2_654_435_769) >> 20) }

    /// All phrases of a normalised text, leftmost longest, none overlapping.
    func hits(in text: [UInt8]) -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index < text.count {
            if startsWord(text, index), let key = Self.key(text, at: index, end: text.count),
                let end = addLongest(key, text, index, &hits)
            {
                index = end
            } else {
                index += 1
                while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
        return hits
    }

    /// Adds a hit for each concept of the longest phrase that stands at `start`, and says where it ends.
    private func addLongest(_ key: UInt32, _ text: [UInt8], _ start: Int, _ hits: inout [Hit]) -> Int? {
        let slot = Self.slot(of: key)
        let end = Int(slots[slot + 1])
        for index in Int(slots[slot])..<end where entries[index].key == key {
            let entry = entries[index]
            if entry.beginsWord, start > 0, text[start - 1] >= 0x80 { continue }
            if let after = match(entry, text, start), entry.isOpen || endsWord(text, after) {
                for concept in concepts(sharing: index, before: end) {
                    hits.append(Hit(concept: concept, range: start..<after))
                }
                return after
            }
        }
        return nil
    }

    /// The concepts of a phrase, in their order: several concepts may hold the same one.
    private func concepts(sharing index: Int, before end: Int) -> [Concept] {
        let phrase = bytes[entries[index].run]
        var found = [entries[index].concept]
        var next = index + 1
        while next < end, entries[next].rank == entries[index].rank {
            if bytes[entries[next].run].elementsEqual(phrase), !found.contains(entries[next].concept) {
                found.append(entries[next].concept)
            }
            next += 1
        }
        if found.count > 1 { found.sort { $0.rawValue < $1.rawValue } }
        return found
    }

    /// Where the phrase ends in the text, if it stands at `start`.
    private func match(_ entry: Entry, _ text: [UInt8], _ start: Int) -> Int? {
        let run = entry.run
        var index = start
        for position in run {
            let byte = bytes[position]
            if index < text.count, text[index] == byte {
                index += 1
            } else if byte == 0x20, isLoose(run, position) {
                continue
            } else if index < text.count, text[index] == 0x20, position > run.lowerBound, byte >= 0xC0,
                bytes[position - 1] != 0x20, Self.isKana(byte) == false,
                index + 1 < text.count, text[index + 1] == byte, bytes[position - 1] >= 0x80
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
    private func isLoose(_ phrase: Range<Int>, _ space: Int) -> Bool {
        (space > phrase.lowerBound && bytes[space - 1] >= 0x80)
            || (space + 1 < phrase.upperBound && bytes[space + 1] >= 0x80)
    }

    /// What phrases of one slot begin with: two bytes of ASCII words, three of others.
    private static func key(_ text: [UInt8], at index: Int, end: Int) -> UInt32? {
        guard index < end else { return nil }
        let first = UInt32(text[index])
        if first < 0x80 {
            let second = index + 1 < end ? UInt32(text[index + 1]) : 0
            return first << 8 | second
        }
        guard index + 2 < end else { return first << 8 }
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
