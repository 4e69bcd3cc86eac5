/// Git's own tidying of a message, byte for byte (`cleanup_message` in sequencer.c, `strbuf_stripspace`).
package enum MessageCleanup {
    /// The bytes that Git would store for this message file.
    package static func stored(_ file: [UInt8], _ rules: StorageRules) -> [UInt8] {
        let comment = rules.comment.resolved(for: file, editorUsed: rules.editorUsed)
        var bytes = file
        if rules.cleanup == .scissors || (rules.verbose ?? rules.editorUsed) {
            bytes = Array(file[..<Scissors.end(of: file, comment: comment)])
        }
        switch rules.cleanup {
        case .verbatim: return bytes
        case .strip: return stripSpace(bytes, droppingCommentsWith: comment)
        case .whitespace, .scissors: return stripSpace(bytes, droppingCommentsWith: nil)
        }
    }

    /// As `git stripspace` (with `--strip-comments` when a prefix is given): no white space at the ends of
    /// lines, no empty lines at either end, one at most between, a line feed at the end of each line.
    package static func stripSpace(_ bytes: [UInt8], droppingCommentsWith comment: [UInt8]?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 1)
        var emptyBefore = false
        for line in MessageLines(bytes) {
            if let comment, line.starts(with: comment) { continue }
            guard let last = line.lastIndex(where: { !$0.isGitSpace }) else {
                emptyBefore = true
                continue
            }
            if emptyBefore, !result.isEmpty { result.append(.newline) }
            emptyBefore = false
            result += line[...last]
            result.append(.newline)
        }
        return result
    }

    /// Whether Git would abort the commit for want of a message: nothing but white space and sign-offs.
    package static func isEmpty(_ stored: [UInt8], _ mode: CleanupMode) -> Bool {
        if mode == .verbatim, !stored.isEmpty { return false }
        let signOff = Array("Signed-off-by: ".utf8)
        return MessageLines(stored).allSatisfy { line in
            line.starts(with: signOff) || line.allSatisfy(\.isGitSpace)
        }
    }
}
