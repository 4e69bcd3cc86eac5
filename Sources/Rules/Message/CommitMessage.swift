package import GuardCore

/// A commit message as Git stores it, cut into the parts that rules are about.
package struct CommitMessage: Sendable, Hashable {
    /// The stored text, decoded. Empty if it could not be decoded.
    package let text: String
    /// The lines of `text` without line ends; empty lines at the end are left out.
    package let lines: [String]
    /// The trailers of the last paragraph, in order.
    package let trailers: [Trailer]
    /// The 1-based lines of the last paragraph that holds the trailers.
    package let trailerLines: ClosedRange<Int>?
    /// Whether Git will abort the commit because there is no message.
    package let isEmpty: Bool
    /// Whether the text could be read at all; if not, it is not judged and `notes` says why.
    package let isReadable: Bool
    /// What a person should know about the message although no rule is broken.
    package let notes: [Text]

    /// The first line.
    package var subject: String { lines.first ?? "" }

    /// Whether the second line, if there is one, is empty, as Git and its readers expect.
    package var hasBlankSecondLine: Bool { lines.count < 2 || lines[1].utf8.allSatisfy(\.isGitSpace) }

    /// The lines after the subject that are not part of the trailers, with their 1-based numbers.
    package var body: [(number: Int, text: String)] {
        lines.indices.dropFirst().compactMap { index in
            trailerLines?.contains(index + 1) == true ? nil : (index + 1, lines[index])
        }
    }

    /// The message that Git will make of the bytes of a message file.
    package static func asStored(_ bytes: [UInt8], how rules: StorageRules) -> CommitMessage {
        CommitMessage(stored: MessageCleanup.stored(bytes, rules), rules: rules, file: bytes)
    }

    /// A message that is already in the form in which Git keeps it.
    package init(_ text: String) {
        self.init(stored: Array(text.utf8), rules: .alreadyStored(), file: [])
    }

    private init(stored: [UInt8], rules: StorageRules, file: [UInt8]) {
        var notes: [Text] = []
        switch MessageEncoding.decode(stored, as: rules.encoding) {
        case .text(let decoded): text = decoded
        case .repaired(let decoded):
            text = decoded
            notes.append(.notUTF8)
        case .undecodable(let encoding):
            text = ""
            self.lines = []
            trailers = []
            trailerLines = nil
            isEmpty = false
            isReadable = false
            self.notes = [.undecodable(encoding)]
            return
        }
        if text.utf8.contains(0) { notes.append(.holdsNUL) }
        var lines = Self.cut(text)
        if let first = lines.first, first.hasBytePrefix("\u{FEFF}") {
            notes.append(.beginsWithByteOrderMark)
            lines[0] = String(first.unicodeScalars.dropFirst())
        }
        let comment = rules.comment.resolved(for: file, editorUsed: rules.editorUsed)
        let block = TrailerBlock(lines, comment: String(decoding: comment, as: UTF8.self))
        self.lines = lines
        trailers = block.trailers
        trailerLines = block.lines
        isEmpty = MessageCleanup.isEmpty(stored, rules.cleanup)
        isReadable = true
        self.notes = notes
    }

    /// Cuts at line feeds; a carriage return before one belongs to the line end.
    private static func cut(_ text: String) -> [String] {
        var lines = text.utf8.split(separator: .newline, omittingEmptySubsequences: false).map { line in
            String(Substring(line.last == .carriageReturn ? line.dropLast() : line))
        }
        while let last = lines.last, last.utf8.allSatisfy(\.isGitSpace) { lines.removeLast() }
        // Git skips empty lines at the beginning too when it shows a message that was stored verbatim.
        return Array(lines.drop { $0.utf8.allSatisfy(\.isGitSpace) })
    }
}

extension Text {
    fileprivate static let notUTF8 = Text(
        "the message is not valid UTF-8; Git will store each wrong byte as if it were Latin-1. "
            + "Save it as UTF-8, or set i18n.commitEncoding to the encoding it is in",
        ko: "메시지가 올바른 UTF-8이 아닙니다. Git은 잘못된 바이트를 Latin-1로 보고 저장합니다. "
            + "UTF-8로 저장하거나 i18n.commitEncoding에 실제 인코딩을 설정하세요")

    fileprivate static let holdsNUL = Text(
        "the message holds a NUL byte; Git will refuse to store it",
        ko: "메시지에 NUL 바이트가 있어 Git이 저장을 거부합니다")

    fileprivate static let beginsWithByteOrderMark = Text(
        "the message begins with a byte order mark, which Git stores as part of the subject; "
            + "save the file as UTF-8 without it",
        ko: "메시지가 바이트 순서 표시(BOM)로 시작하며 Git은 이를 제목의 일부로 저장합니다. BOM 없는 UTF-8로 저장하세요")

    fileprivate static func undecodable(_ encoding: String) -> Text {
        Text(
            "the message was not judged: it cannot be read as \(encoding), which i18n.commitEncoding names",
            ko: "메시지를 검사하지 못했습니다: i18n.commitEncoding에 설정된 \(encoding)(으)로 읽을 수 없습니다")
    }
}
