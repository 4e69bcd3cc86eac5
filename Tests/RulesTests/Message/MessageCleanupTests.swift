import Testing

@testable import Rules

/// What Git stores, byte for byte, for files as its editors and its options leave them.
@Suite struct MessageCleanupTests {
    /// One commit: the file as the hook would see it, and Git's settings.
    struct Case: Sendable, CustomStringConvertible {
        var name: String
        var file: String
        var cleanup: String?
        var commentChar: String?
        var editor = true
        var verbose = false
        var description: String { name }
    }

    static let scissors =
        "# ------------------------ >8 ------------------------\n# Do not modify\ndiff --git a b\n+x\n"

    static let cases: [Case] = [
        Case(name: "plain", file: "feat: a\n"),
        Case(name: "no line feed at the end", file: "feat: a"),
        Case(name: "comments at the end", file: "feat: a\n\nbody\n# Please enter\n#\n# On branch main\n"),
        Case(name: "comment first", file: "# template\nfeat: a\n"),
        Case(name: "blank lines first", file: "\n\n   \nfeat: a\n\n\n\nbody  \t\n\n\n"),
        Case(name: "carriage returns", file: "feat: a\r\n\r\nbody\r\n"),
        Case(name: "carriage returns within", file: "feat: a\rb\n\nbody\r\r\n"),
        Case(name: "form feed is no white space", file: "feat: a\u{0C}\n\u{0B}\n"),
        Case(name: "byte order mark", file: "\u{FEFF}feat: a\n"),
        Case(name: "verbose", file: "feat: a\n" + scissors, verbose: true),
        Case(name: "scissors first", file: scissors, verbose: true),
        Case(name: "scissors mode", file: "feat: a\n# kept\n" + scissors, cleanup: "scissors"),
        Case(name: "scissors mode without the line", file: "feat: a\n# kept\n", cleanup: "scissors"),
        Case(name: "whitespace mode", file: "feat: a  \n# kept\n\n\n\nb\n", cleanup: "whitespace"),
        Case(name: "verbatim", file: "\n feat: a  \n# kept\n\n\n", cleanup: "verbatim"),
        Case(name: "other character", file: "; gone\nfeat: a\n# kept\n", commentChar: ";"),
        Case(
            name: "other character, verbose",
            file: "feat: a\n; ------------------------ >8 ------------------------\nx\n", commentChar: ";",
            verbose: true),
        Case(name: "automatic, untouched message", file: "# title\n", commentChar: "auto", editor: false),
        Case(name: "no editor", file: "#1 junk\nfeat: a\n", editor: false),
        Case(name: "no editor, strip", file: "#1 junk\nfeat: a\n", cleanup: "strip", editor: false),
        Case(name: "no editor, scissors", file: "feat: a\n" + scissors, cleanup: "scissors", editor: false),
        Case(name: "NFD and emoji", file: "feat: 한글 ✨\n\n \u{00A0}\n"),
        Case(name: "sign-off only", file: "x\n\nSigned-off-by: a\n"),
    ]

    @Test(arguments: cases) func storesWhatGitStores(_ test: Case) throws {
        try GitTool.withFolder { git in
            try git.write("message", Array(test.file.utf8))
            var options = test.cleanup.map { " -c commit.cleanup=\($0)" } ?? ""
            options += test.commentChar.map { " -c core.commentChar='\($0)'" } ?? ""
            // The editor puts the whole file there, as if a person had left it like that.
            let how = test.editor ? "-e -m x" : "-F message"
            try git.run(
                """
                git init -q repo
                cp message repo/.git/wanted
                cd repo
                cat > .git/hooks/commit-msg <<'HOOK'
                cp "$1" .git/seen
                HOOK
                chmod +x .git/hooks/commit-msg
                cp .git/wanted ../message
                GIT_EDITOR='cp "$PWD/.git/wanted"' git\(options) commit -q --allow-empty --allow-empty-message\(test.verbose ? " -v" : "") \
                    \(how.replacing("message", with: "../message"))
                git cat-file commit HEAD | sed '1,/^$/d' > ../stored
                cp .git/seen ../seen
                """)
            let rules = StorageRules(
                config: { key in
                    switch key {
                    case "commit.cleanup": test.cleanup
                    case "core.commentChar": test.commentChar
                    default: nil
                    }
                }, environment: test.editor ? [:] : ["GIT_EDITOR": ":"])
            let stored = MessageCleanup.stored(try git.read("seen"), rules)
            #expect(
                String(decoding: stored, as: UTF8.self)
                    == String(decoding: try git.read("stored"), as: UTF8.self))
        }
    }

    /// Lines that have something to trip over.
    private static let lines: [[UInt8]] = [
        Array("feat: a".utf8), Array("# comment".utf8), [], Array("   ".utf8), Array("body  ".utf8),
        Array("\t# not a comment".utf8),
        Array("a\r".utf8), Array("\r".utf8), Array("#".utf8), Array("한글 메시지".utf8), Array("\u{0C}".utf8),
        Array("; semi".utf8),
        Array("Signed-off-by: A <a@example.org>".utf8), [0xFF, 0xFE, 0x20], Array("// slashes".utf8),
    ]

    @Test func stripsSpaceAsGitDoes() throws {
        var dice = Dice(7)
        let files = (0..<300).map { _ in
            let lines = (0..<dice.below(9)).map { _ in dice.pick(Self.lines) }
            return Array(lines.joined(separator: [0x0A]))
                + (dice.below(3) > 0 && !lines.isEmpty ? [0x0A] : [])
        }
        try GitTool.withFolder { git in
            for (index, file) in files.enumerated() { try git.write("m\(index)", file) }
            try git.run(
                """
                git init -q .
                for i in $(seq 0 \(files.count - 1)); do
                    git stripspace < m$i > w$i
                    git stripspace -s < m$i > s$i
                done
                """)
            for (index, file) in files.enumerated() {
                #expect(
                    MessageCleanup.stripSpace(file, droppingCommentsWith: nil) == (try git.read("w\(index)")))
                #expect(
                    MessageCleanup.stripSpace(file, droppingCommentsWith: Array("#".utf8))
                        == (try git.read("s\(index)")))
            }
        }
    }
}
