/// An index file without what Git may refresh at any time: the files' times and sizes on disk.
///
/// Format: https://git-scm.com/docs/index-format, versions 2 and 3. What is written otherwise (version 4
/// shortens the paths) is compared byte by byte.
enum IndexEntries {
    static func withoutTimes(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > 32, bytes.starts(with: "DIRC".utf8), bytes[7] == 2 || bytes[7] == 3 else {
            return bytes
        }
        let count = number(bytes, at: 8)
        var kept: [UInt8] = []
        var offset = 12
        for _ in 0..<count {
            // Ten numbers of four bytes (the seventh is the mode), the id, and two bytes of flags.
            guard offset + 62 < bytes.count else { return bytes }
            let flags = Int(bytes[offset + 60]) << 8 | Int(bytes[offset + 61])
            let isExtended = flags & 0x4000 != 0
            let start = offset + (isExtended ? 64 : 62)
            guard let end = bytes[start...].firstIndex(of: 0) else { return bytes }
            kept += bytes[(offset + 24)..<(offset + 28)]
            kept += bytes[(offset + 40)..<end]
            kept.append(0)
            // Entries are filled with one to eight zeros to a multiple of eight bytes.
            offset += (end - offset) / 8 * 8 + 8
        }
        return kept
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
        bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
}
