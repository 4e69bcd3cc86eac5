internal import CGit2
package import GuardCore

/// Text that `git apply` takes.
package enum Patch {
    /// The change of one file from `old` to `new` content; empty when they are the same.
    ///
    /// The header names both contents' ids in full, so that `git apply --3way` finds the old one.
    /// - Parameter contextLines: how many unchanged lines surround a change.
    package static func unified(
        path: RepositoryPath, old: [UInt8], new: [UInt8], contextLines: Int = 3, mode: FileMode = .regular
    ) throws(GuardError) -> [UInt8] {
        if old == new { return [] }
        let from = QuotedPath.quoted(path, prefix: "a/")
        let to = QuotedPath.quoted(path, prefix: "b/")
        let ids = "\(try BlobHash.of(old))..\(try BlobHash.of(new))"
        var text: [UInt8] = []
        text += Array("diff --git ".utf8) + from + Array(" ".utf8) + to
        text += Array("\nindex \(ids) \(String(mode.rawValue, radix: 8))\n--- ".utf8)
        text +=
            from + QuotedPath.ending(path) + Array("\n+++ ".utf8) + to + QuotedPath.ending(path)
            + Array("\n".utf8)
        return text + (try hunks(old, new, contextLines))
    }

    private static func hunks(_ old: [UInt8], _ new: [UInt8], _ contextLines: Int) throws(GuardError)
        -> [UInt8]
    {
        let doing = Text("cannot write a patch", ko: "패치를 만들 수 없습니다")
        var options = git_diff_options()
        try git(doing) { git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)) }
        options.context_lines = UInt32(clamping: contextLines)
        options.flags = GIT_DIFF_FORCE_TEXT.rawValue | GIT_DIFF_INDENT_HEURISTIC.rawValue
        // The patch points into the buffers: they are lent until it has been read.
        return try old.withUnsafeBufferPointer { (old) throws(GuardError) in
            try new.withUnsafeBufferPointer { (new) throws(GuardError) in
                let patch = try CObject.make(doing, release: git_patch_free) {
                    git_patch_from_buffers(
                        &$0, old.baseAddress, old.count, nil, new.baseAddress, new.count, nil, &options)
                }
                return try text(of: patch, doing)
            }
        }
    }

    private static func text(of patch: CObject, _ doing: Text) throws(GuardError) -> [UInt8] {
        var text: [UInt8] = []
        for number in 0..<git_patch_num_hunks(patch.pointer) {
            var hunk: UnsafePointer<git_diff_hunk>?
            var count = 0
            try git(doing) { git_patch_get_hunk(&hunk, &count, patch.pointer, number) }
            guard let hunk else { throw GuardError(.environment, doing) }
            withUnsafeBytes(of: hunk.pointee.header) { text += $0.prefix(hunk.pointee.header_len) }
            for position in 0..<count {
                var line: UnsafePointer<git_diff_line>?
                try git(doing) { git_patch_get_line_in_hunk(&line, patch.pointer, number, position) }
                guard let line = line?.pointee else { throw GuardError(.environment, doing) }
                let origin = UInt8(bitPattern: line.origin)
                // Other origins carry "\ No newline at end of file" with its line breaks.
                if [UInt8(ascii: " "), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(origin) {
                    text.append(origin)
                }
                text += UnsafeRawBufferPointer(start: line.content, count: line.content_len)
            }
        }
        return text
    }
}

/// Paths in patches as Git writes them (`quote_c_style`, `core.quotePath` off for bytes above 127).
enum QuotedPath {
    static func quoted(_ path: RepositoryPath, prefix: String) -> [UInt8] {
        let bytes = Array(prefix.utf8) + path.bytes
        guard !path.isText || bytes.contains(where: isSpecial) else { return bytes }
        return [UInt8(ascii: "\"")] + bytes.flatMap(escaped) + [UInt8(ascii: "\"")]
    }

    /// Git ends the `---` line of a path with spaces by a tab, so that no date is looked for in it.
    static func ending(_ path: RepositoryPath) -> [UInt8] {
        let isQuoted = !path.isText || path.bytes.contains(where: isSpecial)
        return !isQuoted && path.bytes.contains(UInt8(ascii: " ")) ? [UInt8(ascii: "\t")] : []
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7f || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let letters: [UInt8: Character] = [
            7: "a", 8: "b", 9: "t", 10: "n", 11: "v", 12: "f", 13: "r", 0x22: "\"", 0x5c: "\\",
        ]
        if let letter = letters[byte] { return Array("\\\(letter)".utf8) }
        guard isSpecial(byte) || byte > 0x7e else { return [byte] }
        let digits = String(byte, radix: 8)
        return Array(("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8)
    }
}
