import GuardCore
import Testing

@testable import Rules

/// What the message table of other checkers asks for, and encodings.
@Suite struct StoredMessageTests {
    private static let rules = [
        Courtroom.rule(.commitConventional, .flag(true)), Courtroom.rule(.commitSubjectMax, .number(72)),
    ]

    private func passes(
        _ file: String, config: [String: String] = [:], editor: Bool = true,
        situation: MessageSituation = MessageSituation()
    ) -> Bool {
        let how = StorageRules(config: { config[$0] }, environment: editor ? [:] : ["GIT_EDITOR": ":"])
        let message = CommitMessage.asStored(Array(file.utf8), how: how)
        return Judge(RuleBook(rules: Self.rules)).message(message, situation: situation).isEmpty
    }

    private static let hints =
        "\n# Please enter the commit message for your changes.\n#\n# On branch main\n#\n"
    private static func scissors(_ comment: String) -> String {
        "\(comment) ------------------------ >8 ------------------------\n\(comment) Do not modify\n"
            + "diff --git a/x b/x\n+\(String(repeating: "x", count: 300))\n"
    }

    @Test func ordinaryFiles() {
        #expect(passes("feat: add login\n"))
        #expect(!passes("add login\n"))
        #expect(passes("feat: add login\n" + Self.hints), "comments at the end")
        #expect(passes("# template\nfeat: add login\n"), "comment first")
        #expect(passes("\n\n\nfeat: add login\n"), "blank lines first")
        #expect(passes("feat: add login\r\n\r\nbody\r\n"), "carriage returns")
        #expect(passes("\u{FEFF}feat: add login\n"), "byte order mark")
    }

    @Test func verboseCommits() {
        #expect(passes("feat: add login\n" + Self.hints + Self.scissors("#")))
        #expect(
            passes("feat: add login\n; On branch\n" + Self.scissors(";"), config: ["core.commentChar": ";"]))
    }

    @Test func otherCommentCharacters() {
        #expect(passes("; template\nfeat: add login\n", config: ["core.commentChar": ";"]))
        #expect(!passes("# title\nfeat: add login\n", config: ["core.commentChar": ";"]), "# is text then")
        #expect(passes("// template\nfeat: a\n// On branch\n", config: ["core.commentString": "//"]))
        #expect(
            passes("# template\nfeat: a\n" + Self.hints, config: ["core.commentString": "//"]),
            "written by an older Git")
    }

    @Test func automaticCommentCharacter() {
        let auto = ["core.commentChar": "auto"]
        #expect(passes("# template\nfeat: add login\n" + Self.hints, config: auto))
        let semicolons = Self.hints.replacing("#", with: ";")
        #expect(passes("feat: add login\n\n#12 is mended\n" + semicolons, config: auto), "Git chose ;")
        #expect(passes("feat: add login\n\n#12 is mended\n" + semicolons + Self.scissors(";"), config: auto))
    }

    @Test func messagesThatGitWrites() {
        #expect(passes("fixup! feat: add login\n"))
        #expect(passes("squash! whatever\n"))
        #expect(passes("amend! whatever\n\nfeat: add\n"))
        #expect(passes("Merge branch 'x'\n", situation: MessageSituation(isMerge: true)))
        #expect(!passes("Merge whatever I like\n"), "nobody is merging")
        #expect(!passes("Merge branch 'x'\n"), "nobody is merging")
        let oid = "0123456789abcdef0123456789abcdef01234567"
        #expect(passes("Revert \"add login\"\n\nThis reverts commit \(oid).\n"))
        #expect(passes("Reapply \"add login\"\n\nThis reverts commit \(oid).\n"))
        #expect(passes("Revert \"x\"\n\nThis reverts commit \(oid), reversing\nchanges made to \(oid).\n"))
        #expect(!passes("Revert \"add login\"\n"), "a title alone says nothing")
        #expect(passes("Revert \"add login\"\n", situation: MessageSituation(isRevert: true)))
        #expect(
            !passes("undo it\n", situation: MessageSituation(isRevert: true)),
            "the person wrote a title of their own")
    }

    @Test func autosquashInARange() throws {
        let judge = Judge(RuleBook(rules: Self.rules))
        let findings = judge.message(
            CommitMessage("fixup! feat: add login"), situation: MessageSituation(allowsAutosquash: false),
            commit: "abc")
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.severity == .error)
        #expect(finding.at.commit == "abc")
        #expect(finding.because?.line == 7)
    }

    @Test func withoutAnEditor() {
        #expect(!passes("# not a comment\n", editor: false))
        #expect(!passes("#1 junk subject\nfeat(api): a good looking subject\n", editor: false))
        #expect(passes("feat: add login\n", editor: false))
    }

    @Test func emptyMessages() {
        #expect(passes(""))
        #expect(passes(Self.hints))
        #expect(passes("\n\nSigned-off-by: A <a@example.org>\n"))
    }

    @Test func terminalEscapes() {
        #expect(!passes("\u{1B}]0;title\u{07} add login\n"))
    }

    @Test(arguments: [
        ("latin-1", [0x66, 0x69, 0x78, 0x3A, 0x20, 0x67, 0x72, 0xFC, 0x6E] as [UInt8], "fix: grün"),
        ("ISO-8859-1", [0x66, 0x69, 0x78, 0x3A, 0x20, 0xE9], "fix: é"),
        ("EUC-KR", [0x66, 0x69, 0x78, 0x3A, 0x20, 0xC7, 0xD1, 0xB1, 0xDB], "fix: 한글"),
        ("Shift_JIS", [0x66, 0x69, 0x78, 0x3A, 0x20, 0x93, 0xFA, 0x96, 0x7B], "fix: 日本"),
        ("GBK", [0x66, 0x69, 0x78, 0x3A, 0x20, 0xD6, 0xD0, 0xCE, 0xC4], "fix: 中文"),
        ("utf-8", Array("fix: ü".utf8), "fix: ü"),
    ])
    func otherEncodings(_ encoding: String, _ bytes: [UInt8], _ text: String) {
        let message = CommitMessage.asStored(bytes, how: StorageRules(encoding: encoding))
        #expect(message.subject == text)
        #expect(message.notes.isEmpty)
    }

    @Test func unreadableMessages() {
        let broken = CommitMessage.asStored(
            [0xC7, 0x00, 0xFF], how: StorageRules(cleanup: .verbatim, encoding: "EUC-KR"))
        #expect(!broken.isReadable)
        #expect(broken.notes.count == 1)
        #expect(Judge(RuleBook(rules: Self.rules)).message(broken).isEmpty)
        let unknown = CommitMessage.asStored(Array("x".utf8), how: StorageRules(encoding: "no-such-encoding"))
        #expect(!unknown.isReadable)
        let wrong = CommitMessage.asStored([0x66, 0xFC, 0x6E], how: StorageRules())
        #expect(wrong.subject == "fün", "as Git repairs it")
        #expect(wrong.notes.count == 1)
        let nul = CommitMessage.asStored([0x66, 0x00, 0x6E], how: StorageRules())
        #expect(nul.notes.count == 1)
    }
}
